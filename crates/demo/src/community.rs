//! The community as values that have been checked: what the content files say, in the model's own types.

use std::collections::HashMap;

use kumara_model::{
    Body, CardDesign, CommentText, DisplayName, Handle, LanguageTag, NoteKind, Place, ProfileText, Region, Span, Title,
    Topic, Visibility, mentions_and_topics,
};

use crate::{
    ages,
    chance::Chance,
    content::{FILES, FileText, MemberText, NoteText, PlaceText, comment_lines},
    drawing::Drawing,
    engagement,
};

/// Everything there is. Members, notes and comments are named by their index.
#[derive(Debug, Clone, PartialEq)]
pub struct DemoCommunity {
    pub members: Vec<DemoMember>,
    /// Oldest first.
    pub notes: Vec<DemoNote>,
    /// Note by note, and under each the oldest first, so that a comment stands before its replies.
    pub comments: Vec<DemoComment>,
    /// (note, member)
    pub likes: Vec<(usize, usize)>,
    /// (note, member)
    pub saves: Vec<(usize, usize)>,
    /// (who follows, who is followed). Those who like or comment on what only followers see are among them.
    pub follows: Vec<(usize, usize)>,
    /// (comment, member)
    pub comment_likes: Vec<(usize, usize)>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct DemoMember {
    pub handle: Handle,
    pub display_name: DisplayName,
    pub bio: ProfileText,
    /// What the member reads; the first is what they write in.
    pub languages: Vec<LanguageTag>,
    pub home: Place,
    pub region: Region,
    pub is_private: bool,
    pub avatar: Drawing,
}

#[derive(Debug, Clone, PartialEq)]
pub struct DemoNote {
    pub author: usize,
    /// Photo, text or ask; nobody has made a video.
    pub kind: NoteKind,
    pub title: Title,
    pub body: Body,
    /// Those in the body and those beside it.
    pub topics: Vec<Topic>,
    pub language: LanguageTag,
    pub place: Option<Place>,
    pub visibility: Visibility,
    pub card: Option<(CardDesign, String)>,
    pub drawings: Vec<Drawing>,
    /// Minutes before now.
    pub age_minutes: u32,
}

#[derive(Debug, Clone, PartialEq)]
pub struct DemoComment {
    pub note: usize,
    pub author: usize,
    pub text: CommentText,
    pub language: LanguageTag,
    /// The comment that this one answers, of the same note.
    pub reply_to: Option<usize>,
    /// Minutes before now; never more than the note's or than that of the comment it answers.
    pub age_minutes: u32,
}

/// The content itself is wrong; says where.
#[derive(Debug, thiserror::Error)]
pub enum ContentError {
    #[error("{file}.toml: {source}")]
    File { file: &'static str, source: Box<toml::de::Error> },
    #[error("{at}: {what}")]
    Value { at: String, what: String },
}

/// The community for a seed. Words and pictures are always the same; ages, likes, saves and follows differ by seed.
pub fn community(seed: u64) -> Result<DemoCommunity, ContentError> {
    let mut members = Vec::new();
    let mut written = Vec::new();
    for &(tag, text) in FILES {
        let file: FileText =
            toml::from_str(text).map_err(|source| ContentError::File { file: tag, source: Box::new(source) })?;
        let language = value(tag, tag.parse())?;
        for mut text in file.member {
            let notes = std::mem::take(&mut text.note);
            written.extend(notes.into_iter().map(|note| (members.len(), language, note)));
            members.push(member(&text)?);
        }
    }
    let by_handle: HashMap<String, usize> =
        members.iter().enumerate().map(|(i, m)| (m.handle.to_string(), i)).collect();

    let mut chance = Chance::named(seed, "ages");
    let busy: Vec<usize> = written.iter().map(|(_, _, note)| comment_lines(&note.comments).count()).collect();
    let ages = ages::of_notes(&busy, &mut chance);
    let mut order: Vec<usize> = (0..written.len()).collect();
    order.sort_by_key(|&i| std::cmp::Reverse(ages[i]));

    let (mut notes, mut comments) = (Vec::new(), Vec::new());
    for i in order {
        let (author, language, text) = &written[i];
        let note = note(*author, *language, text, ages[i])?;
        add_comments(&mut comments, notes.len(), &note, text, &members, &by_handle, &mut chance)?;
        notes.push(note);
    }
    let engagement::Engagement { likes, saves, follows, comment_likes } =
        engagement::of(&members, &notes, &comments, seed);
    Ok(DemoCommunity { members, notes, comments, likes, saves, follows, comment_likes })
}

fn value<T, E: std::fmt::Display>(at: &str, result: Result<T, E>) -> Result<T, ContentError> {
    result.map_err(|error| ContentError::Value { at: at.to_owned(), what: error.to_string() })
}

fn some<T>(at: &str, what: &str, option: Option<T>) -> Result<T, ContentError> {
    option.ok_or_else(|| ContentError::Value { at: at.to_owned(), what: what.to_owned() })
}

fn place(at: &str, PlaceText(name, latitude, longitude): &PlaceText) -> Result<Place, ContentError> {
    value(at, Place::new(name, *latitude, *longitude))
}

fn member(text: &MemberText) -> Result<DemoMember, ContentError> {
    let at = text.handle.as_str();
    let languages = text.reads.iter().map(|tag| value(at, tag.parse())).collect::<Result<_, _>>()?;
    let mut avatar = some(at, "no such avatar", Drawing::read(&text.face, at, ""))?;
    (avatar.width, avatar.height) = (400, 400);
    Ok(DemoMember {
        handle: value(at, Handle::parse(&text.handle))?,
        display_name: value(at, DisplayName::parse(&text.name))?,
        bio: value(at, ProfileText::parse(&text.bio))?,
        languages,
        home: place(at, &text.home)?,
        region: value(at, text.region.parse())?,
        is_private: text.private,
        avatar,
    })
}

fn note(author: usize, language: LanguageTag, text: &NoteText, age_minutes: u32) -> Result<DemoNote, ContentError> {
    let at = text.title.as_str();
    let mut topics = Vec::new();
    let in_body = mentions_and_topics(&text.body).into_iter().filter_map(|span| match span {
        Span::Topic { topic, .. } => Some(Ok(topic)),
        Span::Mention { .. } => None,
    });
    for topic in in_body.chain(text.topics.iter().map(|t| value(at, Topic::parse(t)))) {
        let topic = topic?;
        if !topics.contains(&topic) {
            topics.push(topic);
        }
    }
    let card = match &text.card {
        Some(card) => {
            let (design, words) = some(at, "a card is `design | words`", card.split_once('|'))?;
            Some((some(at, "no such card design", CardDesign::from_word(design.trim()))?, words.trim().to_owned()))
        }
        None => None,
    };
    let drawings = text
        .pictures
        .iter()
        .enumerate()
        .map(|(i, picture)| {
            let (scene, alt) = some(at, "a picture is `scene | what it shows`", picture.split_once('|'))?;
            let subject = format!("{at} {i}");
            some(at, &format!("no such scene: {scene}"), Drawing::read(scene.trim(), &subject, alt.trim()))
        })
        .collect::<Result<Vec<_>, _>>()?;
    let kind = match (text.ask, card.is_some()) {
        (true, _) => NoteKind::Ask,
        (false, true) => NoteKind::Text,
        (false, false) => NoteKind::Photo,
    };
    let visibility = text.visibility.as_deref().unwrap_or("public");
    Ok(DemoNote {
        author,
        kind,
        title: value(at, Title::parse(&text.title))?,
        body: value(at, Body::parse(&text.body))?,
        topics,
        language,
        place: text.place.as_ref().map(|p| place(at, p)).transpose()?,
        visibility: some(at, "no such visibility", Visibility::from_word(visibility))?,
        card,
        drawings,
        age_minutes,
    })
}

fn add_comments(
    comments: &mut Vec<DemoComment>,
    index: usize,
    note: &DemoNote,
    text: &NoteText,
    members: &[DemoMember],
    by_handle: &HashMap<String, usize>,
    chance: &mut Chance,
) -> Result<(), ContentError> {
    let at = text.title.as_str();
    let lines: Vec<_> = comment_lines(&text.comments).collect();
    let ages = ages::of_comments(note.age_minutes, lines.len(), chance);
    // The newest comment of each level, which a deeper line answers.
    let mut open: Vec<usize> = Vec::new();
    for (line, age_minutes) in lines.into_iter().zip(ages) {
        let line = some(at, "a comment is `handle: words`", line)?;
        let author = *some(at, &format!("nobody is called {}", line.handle), by_handle.get(line.handle))?;
        let language = match line.language {
            Some(tag) => value(at, tag.parse())?,
            None => *some(at, "a member reads nothing", members[author].languages.first())?,
        };
        if line.level > open.len() {
            return Err(ContentError::Value { at: at.to_owned(), what: format!("{} answers nothing", line.text) });
        }
        open.truncate(line.level);
        let reply_to = open.last().copied();
        open.push(comments.len());
        let text = value(at, CommentText::parse(line.text))?;
        comments.push(DemoComment { note: index, author, text, language, reply_to, age_minutes });
    }
    Ok(())
}
