//! A member's wording of a translation: what of it is the original's own (links, mentions, topics and the like), whether
//! it has something that the original has not, and which of its sentences stand for which.

use std::collections::HashMap;

use crate::{
    Document, Fault, Masked, Piece, SpanKind, Unit,
    check::adds_markup,
    document::push_text,
    mask::{slot_char, slot_index},
    protect::{ProtectedSpan, protected_spans},
};

/// The wording as pieces: spans that the original has too are kept, a topic leads where the original's leads, and the rest
/// is translated text. [`Fault::Added`] if it has a link, a mention, a topic, code, a long number or markup more often
/// than the original. Something may be left out, but for topics under other names: of those there must be as many as are
/// missing, since nobody could tell otherwise which is which.
pub fn wording_pieces(original: &str, wording: &str) -> Result<Vec<Piece>, Fault> {
    if adds_markup(original, wording) {
        return Err(Fault::Added);
    }
    let mut left: Vec<(SpanKind, &str)> =
        protected_spans(original).into_iter().map(|s| (s.kind, &original[s.range])).collect();
    let mut counts: HashMap<(SpanKind, &str), usize> = HashMap::new();
    left.iter().for_each(|span| *counts.entry(*span).or_default() += 1);
    let spans = protected_spans(wording);
    let mut take = |span: &ProtectedSpan| {
        let count = counts.get_mut(&(span.kind, &wording[span.range.clone()])).filter(|count| **count > 0);
        count.map(|count| *count -= 1).is_some()
    };
    let is_known: Vec<bool> = spans.iter().map(&mut take).collect();
    // The last ones of each are left.
    left.retain(|span| span.0 == SpanKind::Topic && counts.get(span).is_some_and(|count| *count > 0));
    let renamed = spans.iter().zip(&is_known).filter(|(span, known)| span.kind == SpanKind::Topic && !**known).count();
    if renamed > 0 && renamed != left.len() {
        return Err(Fault::Added);
    }
    let mut topics = left.into_iter();
    let mut pieces = Vec::new();
    let mut end = 0;
    for (span, known) in spans.into_iter().zip(is_known) {
        if span.range.start > end {
            push_text(&mut pieces, &wording[end..span.range.start], true);
        }
        end = span.range.end;
        let text = &wording[span.range];
        match (span.kind, known) {
            (SpanKind::Topic, true) => pieces.push(Piece::Topic { text: text.to_owned(), label: None }),
            (SpanKind::Topic, false) => {
                let (_, leads_to) = topics.next().ok_or(Fault::Added)?;
                pieces.push(Piece::Topic { text: leads_to.to_owned(), label: Some(label(text)) });
            }
            (kind, true) => pieces.push(Piece::Kept { span: kind, text: text.to_owned() }),
            // Prices are told in other ways elsewhere, and an emoji harms nobody.
            (SpanKind::Price | SpanKind::Emoji | SpanKind::Emote | SpanKind::Term, false) => {
                push_text(&mut pieces, text, true);
            }
            _ => return Err(Fault::Added),
        }
    }
    if end < wording.len() {
        push_text(&mut pieces, &wording[end..], true);
    }
    Ok(pieces)
}

/// The words of a topic.
fn label(topic: &str) -> String {
    topic.trim_start_matches(['#', '＃']).replace('_', " ")
}

/// The wording's sentences in the places of the original's units, with the original's slots; `None` if it can't be told
/// which stands for which: their numbers differ, or what is masked in one is not in the other.
pub fn sentence_wordings(original: &Document, wording: &Document) -> Option<Vec<String>> {
    let (theirs, ours) = (original.units(), wording.units());
    if theirs.len() != ours.len() {
        return None;
    }
    theirs.iter().zip(ours).map(|(original, wording)| with_slots_of(original, wording)).collect()
}

fn with_slots_of(original: &Unit, wording: &Unit) -> Option<String> {
    if original.is_label != wording.is_label || original.masked.slots.len() != wording.masked.slots.len() {
        return None;
    }
    let slots = same_slots(&original.masked, &wording.masked)?;
    let mut out = String::with_capacity(wording.masked.text.len());
    for c in wording.masked.text.chars() {
        match slot_index(c).and_then(|index| slots.get(index)) {
            Some(at) => out.push(slot_char(*at, original.masked.slots[*at].kind)?),
            None => out.push(c),
        }
    }
    Some(out)
}

/// For each slot of the wording, the slot of the original with the same text; topics under other names in their order.
fn same_slots(original: &Masked, wording: &Masked) -> Option<Vec<usize>> {
    let mut found: Vec<Option<usize>> = vec![None; wording.slots.len()];
    let mut free: Vec<bool> = vec![true; original.slots.len()];
    // A sentence has two dozen slots at most.
    for same_text in [true, false] {
        for (slot, place) in wording.slots.iter().zip(&mut found).filter(|(_, place)| place.is_none()) {
            let fits = |at: &usize| {
                let other = &original.slots[*at];
                free[*at]
                    && other.kind == slot.kind
                    && if same_text { other.text == slot.text } else { slot.kind == SpanKind::Topic }
            };
            *place = (0..original.slots.len()).find(fits);
            if let Some(at) = *place {
                free[at] = false;
            }
        }
    }
    found.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(pieces: &[Piece]) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Topic { label: Some(label), .. } => format!("#{}", label.replace(' ', "_")),
            piece => piece.text().to_owned(),
        };
        pieces.iter().map(piece).collect()
    }

    fn text(text: &str) -> Piece {
        Piece::Text { text: text.to_owned(), translated: true }
    }

    fn kept(span: SpanKind, text: &str) -> Piece {
        Piece::Kept { span, text: text.to_owned() }
    }

    #[test]
    fn what_the_original_has_is_kept_and_the_rest_is_translated() {
        let original = "@ana I ate 红烧肉 for $12 😂 https://a.example/x #home_cooking #lima";
        let wording = "@ana comí 红烧肉 por 12 dólares. https://a.example/x #cocina_casera #lima";
        let topic =
            |text: &str, label: Option<&str>| Piece::Topic { text: text.to_owned(), label: label.map(String::from) };
        assert_eq!(
            wording_pieces(original, wording).unwrap(),
            [
                kept(SpanKind::Mention, "@ana"),
                text(" comí 红烧肉 por 12 dólares. "),
                kept(SpanKind::Link, "https://a.example/x"),
                text(" "),
                topic("#home_cooking", Some("cocina casera")),
                text(" "),
                topic("#lima", None),
            ]
        );
        assert_eq!(wording_pieces("Nice", "Qué bien 🎉").unwrap(), [text("Qué bien 🎉")]);
    }

    #[test]
    fn nothing_is_added() {
        for (original, wording) in [
            ("Good soup", "Buena sopa https://evil.example"),
            ("Good soup", "Buena sopa evil.com"),
            ("Good soup", "Buena sopa, @eve"),
            ("Good soup @ana", "@ana, buena sopa, @ana"),
            ("Good soup", "Buena sopa #ofertas"),
            ("Good soup #soup", "Buena sopa #sopa #ofertas"),
            ("Good soup #soup #lima", "Buena sopa #sopa"),
            ("Good soup", "Buena sopa 13800138000"),
            ("Good soup 13800138000", "Buena sopa 13800138001"),
            ("Good soup", "Buena `sopa`"),
            ("Good soup", "<script>Buena sopa"),
            ("Good soup", "[sopa](aquí)"),
            ("Good soup", "Buena \u{e000} sopa"),
            ("see https://a.example/1", "ver https://a.example/2"),
        ] {
            assert_eq!(wording_pieces(original, wording), Err(Fault::Added), "{original} → {wording}");
        }
    }

    #[test]
    fn sentences_that_correspond_are_found() {
        let pairs =
            |original: &str, wording: &str| sentence_wordings(&Document::new(original), &Document::new(wording));
        assert_eq!(
            pairs("I met @ana and @ben. It was fun! #soup", "A @ben y @ana conocí. ¡Fue divertido! #sopa").unwrap(),
            ["A \u{e001} y \u{e000} conocí.", "¡Fue divertido!", "sopa"]
        );
        assert_eq!(
            pairs("I love #pizza here", "Amo la #pizza_rica aquí").unwrap(),
            ["pizza rica", "Amo la \u{e000} aquí"]
        );
        assert_eq!(pairs("One. Two.", "Uno y dos."), None);
        assert_eq!(pairs("I met @ana today", "Conocí a ana hoy"), None);
        assert_eq!(pairs("It costs $5 here", "Cuesta 5 € aquí"), None);
    }

    fn troublesome() -> impl Strategy<Value = String> {
        let pieces = [
            "https://a.example/x",
            "b.com",
            "@ana",
            "@ben",
            "#lima",
            "#soup",
            "`x`",
            "[doge]",
            "😂",
            "$5",
            "5551234567",
            "\u{e000}",
            "\u{202e}",
            "<script",
            "](",
            "\n",
            ". ",
            " ",
            "word",
            "你好",
        ];
        let piece = prop_oneof![3 => prop::sample::select(pieces.to_vec()).prop_map(String::from), 1 => "\\PC{0,4}"];
        prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.join(" "))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(500))]

        #[test]
        fn a_text_is_a_wording_of_itself(text in troublesome()) {
            let pieces = wording_pieces(&text, &text).unwrap();
            prop_assert_eq!(pieces.iter().map(Piece::text).collect::<String>(), text);
        }

        #[test]
        fn whatever_passes_has_nothing_that_the_original_has_not(original in troublesome(), wording in troublesome()) {
            if let Ok(pieces) = wording_pieces(&original, &wording) {
                // As it was written, but for what a topic leads to.
                prop_assert_eq!(read(&pieces).replace('_', " "), wording.replace('＃', "#").replace('_', " "));
                let mut had: Vec<(SpanKind, String)> = protected_spans(&original)
                    .into_iter()
                    .map(|s| (s.kind, original[s.range].to_owned()))
                    .collect();
                for piece in &pieces {
                    let span = match piece {
                        Piece::Text { translated, .. } => {
                            prop_assert!(translated);
                            continue;
                        }
                        Piece::Kept { span, text } => (*span, text.clone()),
                        Piece::Topic { text, .. } => (SpanKind::Topic, text.clone()),
                    };
                    let at = had.iter().position(|known| *known == span);
                    prop_assert!(at.is_some(), "{:?} is not in {:?}", span, original);
                    had.swap_remove(at.unwrap());
                }
            }
        }
    }
}
