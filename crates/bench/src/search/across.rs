//! Questions in one language, paragraphs in another: what the engines that are installed here, and the phrasebook, make of
//! the question, beside what is found without either (names, figures, words that are alike).

use std::{error::Error, sync::Arc};

use kumara_language::phrasebook;
use kumara_model::{Clock, LanguageTag, NoteId};
use kumara_search::{Meaning, Query, SearchIndex};
use kumara_translate::{
    Apertium, Budget, BudgetLimits, Engine, Launcher, MODES_FOLDER, NoStore, Outcome, Pair, Request, Translator,
};

use super::{Arguments, Ranks, document, rank_of, small_index, xquad::Set};
use crate::table::Table;

/// Each set with its language.
pub fn run(sets: &[(String, Set)], arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let apertium = Apertium::find(MODES_FOLDER.as_ref(), Launcher::this_program("confined")?);
        let pairs = apertium.as_ref().map_or_else(Vec::new, Engine::pairs);
        let engines: Vec<Arc<dyn Engine>> = apertium.into_iter().map(|engine| Arc::new(engine) as _).collect();
        let budget = Budget::new(Clock::system(), BudgetLimits::default());
        let translator = Translator::new(engines, Arc::new(NoStore), budget);
        let columns =
            ["question", "paragraphs", "carried by", "questions carried", "MRR@10", "Recall@1", "without, MRR@10"];
        let mut table = Table::new("Questions find paragraphs in another language", columns);
        for (to, paragraphs) in sets {
            let to_tag: LanguageTag = to.parse()?;
            let (_folder, index) = small_index(arguments)?;
            for (id, text) in paragraphs.paragraphs.iter().enumerate() {
                index.upsert(&document(id, to_tag, "", text))?;
            }
            index.settle()?;
            for (from, questions) in sets.iter().filter(|(from, _)| from != to) {
                let from_tag: LanguageTag = from.parse()?;
                let has_engine = pairs.contains(&Pair { from: from_tag, to: to_tag });
                let carried: Vec<Option<String>> = if has_engine {
                    translated(&translator, questions, from_tag, to_tag).await
                } else {
                    let of = |(question, _): &(String, usize)| single_words(question, &from_tag, &to_tag);
                    questions.questions.iter().map(of).collect()
                };
                let by = if has_engine { "Apertium" } else { "phrasebook" };
                let count = carried.iter().flatten().count();
                let (with, without) = ranks(&index, questions, &carried, to_tag, has_engine)?;
                table.row([
                    from.clone(),
                    to.clone(),
                    if count == 0 { "nothing" } else { by }.to_owned(),
                    format!("{count} of {}", questions.questions.len()),
                    format!("{:.3}", with.mrr()),
                    format!("{:.3}", with.recall_at_1()),
                    format!("{:.3}", without.mrr()),
                ]);
            }
        }
        println!("{table}");
        Ok(())
    })
}

async fn translated(
    translator: &Translator,
    questions: &Set,
    from: LanguageTag,
    to: LanguageTag,
) -> Vec<Option<String>> {
    let request = |(text, _): &(String, usize)| Request {
        text: text.clone(),
        from: Some(from),
        to,
        likely: vec![from],
        member: None,
        scripts_only: false,
    };
    let mut out = Vec::with_capacity(questions.questions.len());
    for some in questions.questions.chunks(50) {
        let answers = translator.translate_all(some.iter().map(request).collect()).await;
        let is_one = |outcome| matches!(outcome, Outcome::Translated | Outcome::Partly);
        out.extend(answers.into_iter().map(|answer| is_one(answer.outcome).then(|| answer.text())));
    }
    out
}

/// Words that have one meaning, as a search takes them where nothing translates.
fn single_words(question: &str, from: &LanguageTag, to: &LanguageTag) -> Option<String> {
    if !phrasebook::knows(from) || !phrasebook::knows(to) {
        return None;
    }
    let help = phrasebook::help(question, from, to);
    let one =
        help.marks.iter().filter_map(|mark| if let [one] = mark.meanings.as_slice() { Some(&**one) } else { None });
    let words: Vec<&str> = one.collect();
    (!words.is_empty()).then(|| words.join(" "))
}

fn ranks(
    index: &SearchIndex,
    questions: &Set,
    carried: &[Option<String>],
    to: LanguageTag,
    is_whole: bool,
) -> Result<(Ranks, Ranks), Box<dyn Error>> {
    let (mut with, mut without) = (Ranks::default(), Ranks::default());
    for ((question, paragraph), carried) in questions.questions.iter().zip(carried) {
        let id = NoteId::from(*paragraph as i64 + 1);
        let plain = Query { limit: 10, ..Query::new(question) };
        let rank = rank_of(index, &plain, id)?;
        without.add(rank);
        with.add(match carried {
            Some(text) => {
                let meaning = Meaning { language: to, text: text.clone(), is_whole };
                rank_of(index, &Query { translations: vec![meaning], ..plain }, id)?
            }
            None => rank,
        });
    }
    Ok((with, without))
}
