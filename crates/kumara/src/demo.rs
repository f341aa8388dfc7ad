//! Fills an empty community with the demo: through the same functions as everything that members do.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
    time::Duration,
};

use bytes::Bytes;
use futures::{StreamExt, TryStreamExt, stream};
use indicatif::{ProgressBar, ProgressStyle};
use kumara_demo::{DemoCommunity, Drawing};
use kumara_model::{AltText, CommentId, MemberId, NoteId, NoteKind, Timestamp, Visibility};
use kumara_server::{
    App,
    accounts::{self, NewMember},
    asks,
    comments::{self, NewComment},
    http::IdempotencyKey,
    members,
    notes::{self, NewNote, NewPicture, NotePlace, TextCard, publish::PublishOptions},
    pictures,
};

use kumara_store::Offset;

use crate::start::Failure;

/// Pictures that are drawn and encoded at the same time.
const AT_ONCE: usize = 4;
/// Writes that are under way at the same time; they share commits.
const WRITES: usize = 64;

/// The newest notes, which are published one after the other while the demo lives.
const KEPT_BACK: usize = 12;

/// Fills an empty community; does nothing where something has happened already: a demo is filled once. Returns its
/// members, as far as they are there, and the notes that are still to come.
pub async fn fill(app: &App, seed: u64) -> Result<(Vec<MemberId>, Later), Failure> {
    let community = Arc::new(kumara_demo::community(seed).map_err(|e| Failure(e.to_string()))?);
    let mut newest: Vec<usize> =
        (0..community.notes.len()).filter(|index| community.notes[*index].visibility == Visibility::Public).collect();
    newest.sort_by_key(|index| (community.notes[*index].age_minutes, *index));
    newest.truncate(KEPT_BACK);
    let filling = Filling { app, community: &community, now: app.clock.now(), kept_back: &newest };
    let members = if app.db.log_head().await? == Offset::ZERO {
        let members = filling.run().await?;
        app.settle().await?;
        members
    } else {
        let mut members = Vec::new();
        for member in &community.members {
            // A demo of an older version may have had others.
            members.extend(members::resolve(app, member.handle.as_str()).await.ok());
        }
        members
    };
    let are_all_there = members.len() == community.members.len();
    let notes = if are_all_there { newest } else { Vec::new() };
    Ok((members.clone(), Later { community: Some(community), members, notes }))
}

/// Notes of a demo that are still to come, the next one last.
#[derive(Default)]
pub struct Later {
    community: Option<Arc<DemoCommunity>>,
    members: Vec<MemberId>,
    notes: Vec<usize>,
}

impl Later {
    /// Publishes the next note with what was said about it, once for all starts of the demo. False if there is none.
    pub async fn publish_next(&mut self, app: &App) -> bool {
        let (Some(community), Some(index)) = (self.community.clone(), self.notes.pop()) else { return false };
        let filling = Filling { app, community: &community, now: app.clock.now(), kept_back: &[] };
        if let Err(error) = filling.publish_later(&self.members, index).await {
            tracing::warn!(%error, "a note of the demo could not be published");
        }
        true
    }
}

struct Filling<'a> {
    app: &'a App,
    community: &'a DemoCommunity,
    now: Timestamp,
    kept_back: &'a [usize],
}

impl Filling<'_> {
    async fn run(&self) -> Result<Vec<MemberId>, Failure> {
        let drawings: usize = self.community.notes.iter().map(|note| note.drawings.len()).sum();
        let bar = ProgressBar::new((self.community.members.len() + drawings) as u64);
        if let Ok(style) = ProgressStyle::with_template("  Painting the demo  {bar:30} {pos}/{len}") {
            bar.set_style(style);
        }
        let members = self.members(&bar).await?;
        self.follows(&members).await?;
        let notes = self.notes(&members, &bar).await?;
        bar.finish_and_clear();
        self.comments(&members, &notes).await?;
        self.engagement(&members, &notes).await?;
        Ok(members)
    }

    /// Publishes a note that was kept back, and what was said about it.
    async fn publish_later(&self, members: &[MemberId], index: usize) -> Result<(), Failure> {
        let author = members[self.community.notes[index].author];
        let key = format!("demo {index}");
        if notes::publish::imported(self.app, author, &key).await?.is_some() {
            return Ok(());
        }
        let options = PublishOptions { source_key: Some(key), ..PublishOptions::default() };
        let note = self.publish(author, index, options, || {}).await?;
        let mut ids = HashMap::new();
        for (at, comment) in self.community.comments.iter().enumerate().filter(|(_, comment)| comment.note == index) {
            let reply_to = comment.reply_to.and_then(|answered| ids.get(&answered).copied());
            let new = NewComment { text: comment.text.to_string(), picture: None, reply_to };
            let writer = members[comment.author];
            let id = comments::write(self.app, writer, note, new, None, IdempotencyKey::default()).await?;
            ids.insert(at, id);
        }
        Ok(())
    }

    /// What fills a demo happened yesterday or before: what is owed an audience today are the notes that come while
    /// it lives.
    fn minutes_ago(&self, minutes: u32) -> Timestamp {
        self.now - Duration::from_secs((u64::from(minutes) + 1_440) * 60)
    }

    async fn members(&self, bar: &ProgressBar) -> Result<Vec<MemberId>, Failure> {
        let oldest = self.community.notes.iter().map(|note| note.age_minutes).max().unwrap_or_default();
        stream::iter(self.community.members.iter().map(|member| async move {
            let new = NewMember {
                bio: member.bio.clone(),
                languages: member.languages.clone(),
                home: Some(member.home.clone()),
                is_private: member.is_private,
                created_at: Some(self.minutes_ago(oldest + 1_440)),
                ..NewMember::new(member.handle.clone(), member.display_name.clone(), member.region)
            };
            let id = accounts::create_member(self.app, new).await?;
            let avatar = self.draw(id, &member.avatar).await?;
            accounts::set_avatar(self.app, id, Some(avatar.id)).await?;
            bar.inc(1);
            Ok::<_, Failure>(id)
        }))
        .buffered(AT_ONCE)
        .try_collect()
        .await
    }

    async fn draw(&self, member: MemberId, drawing: &Drawing) -> Result<pictures::Picture, Failure> {
        let owned = drawing.clone();
        let png = tokio::task::spawn_blocking(move || owned.png())
            .await
            .map_err(|e| Failure(e.to_string()))?
            .map_err(|e| Failure(e.to_string()))?;
        let alt = AltText::parse(&drawing.alt).map_err(|e| Failure(format!("{}: {e}", drawing.alt)))?;
        Ok(pictures::store(self.app, member, Bytes::from(png), alt).await?)
    }

    /// None for those that are kept back.
    async fn notes(&self, members: &[MemberId], bar: &ProgressBar) -> Result<Vec<Option<NoteId>>, Failure> {
        stream::iter(self.community.notes.iter().enumerate().map(|(index, note)| async move {
            if self.kept_back.contains(&index) {
                bar.inc(note.drawings.len() as u64);
                return Ok(None);
            }
            let published_at = Some(self.minutes_ago(note.age_minutes));
            let options = PublishOptions { published_at, ..PublishOptions::default() };
            self.publish(members[note.author], index, options, || bar.inc(1)).await.map(Some)
        }))
        .buffered(AT_ONCE)
        .try_collect()
        .await
    }

    /// Draws a note's pictures and publishes it.
    async fn publish(
        &self,
        author: MemberId,
        index: usize,
        options: PublishOptions,
        drawn: impl Fn(),
    ) -> Result<NoteId, Failure> {
        let note = &self.community.notes[index];
        let mut pictures = Vec::new();
        for drawing in &note.drawings {
            pictures.push(NewPicture { id: self.draw(author, drawing).await?.id, alt: None });
            drawn();
        }
        let new = NewNote {
            kind: note.kind,
            title: note.title.to_string(),
            body: note.body.to_string(),
            pictures,
            card: note.card.clone().map(|(design, text)| TextCard { design, text }),
            topics: note.topics.iter().map(ToString::to_string).collect(),
            place: note.place.as_ref().map(|place| NotePlace {
                name: place.name.to_string(),
                latitude: place.latitude,
                longitude: place.longitude,
            }),
            visibility: note.visibility,
            language: Some(note.language.to_string()),
            ask: None,
            answers: None,
            draft_id: None,
        };
        Ok(notes::publish::publish(self.app, author, new, options).await?)
    }

    async fn follows(&self, members: &[MemberId]) -> Result<(), Failure> {
        self.all(self.community.follows.iter().map(|&(by, followed)| async move {
            members::follow(self.app, members[by], members[followed]).await?;
            if self.community.members[followed].is_private {
                members::accept(self.app, members[followed], members[by]).await?;
            }
            Ok(())
        }))
        .await
    }

    /// One after the other: a reply needs the id of what it answers.
    async fn comments(&self, members: &[MemberId], notes: &[Option<NoteId>]) -> Result<(), Failure> {
        let mut ids = Vec::with_capacity(self.community.comments.len());
        for comment in &self.community.comments {
            let Some(note) = notes[comment.note] else {
                ids.push(None);
                continue;
            };
            let reply_to = comment.reply_to.and_then(|answered: usize| ids[answered]);
            let new = NewComment { text: comment.text.to_string(), picture: None, reply_to };
            let at = Some(self.minutes_ago(comment.age_minutes));
            let writer = members[comment.author];
            ids.push(Some(comments::write(self.app, writer, note, new, at, IdempotencyKey::default()).await?));
        }
        let ids = &ids;
        self.all(self.community.comment_likes.iter().map(|&(comment, member)| async move {
            let (Some(note), Some(comment)) = (notes[self.community.comments[comment].note], ids[comment]) else {
                return Ok(());
            };
            comments::like(self.app, members[member], note, comment).await.map(|_| ()).map_err(Into::into)
        }))
        .await?;
        self.helped(members, notes, ids).await
    }

    /// Under asks, who likes an answer was helped by it; two askers of three say what helped them.
    async fn helped(
        &self,
        members: &[MemberId],
        notes: &[Option<NoteId>],
        comments: &[Option<CommentId>],
    ) -> Result<(), Failure> {
        let answers = self.community.comments.iter().enumerate().filter(|(_, comment)| {
            let note = &self.community.notes[comment.note];
            note.kind == NoteKind::Ask && comment.reply_to.is_none() && comment.author != note.author
        });
        let (mut marks, mut resolved) = (Vec::new(), HashSet::new());
        for (number, comment) in answers {
            let asker = self.community.notes[comment.note].author;
            let liked = self.community.comment_likes.iter().filter(|(liked, by)| *liked == number && *by != asker);
            marks.extend(liked.map(|(_, by)| (number, *by)));
            if comment.note % 3 != 0 && resolved.insert(comment.note) {
                marks.push((number, asker));
            }
        }
        self.all(marks.into_iter().filter(|(number, by)| self.community.comments[*number].author != *by).map(
            |(number, by)| async move {
                let (Some(ask), Some(comment)) = (notes[self.community.comments[number].note], comments[number]) else {
                    return Ok(());
                };
                asks::comment_helped(self.app, members[by], ask, comment).await.map_err(Into::into)
            },
        ))
        .await
    }

    async fn engagement(&self, members: &[MemberId], notes: &[Option<NoteId>]) -> Result<(), Failure> {
        self.all(self.community.likes.iter().map(|&(note, member)| async move {
            let Some(note) = notes[note] else { return Ok(()) };
            notes::like(self.app, members[member], note).await.map(|_| ()).map_err(Into::into)
        }))
        .await?;
        self.all(self.community.saves.iter().map(|&(note, member)| async move {
            let Some(note) = notes[note] else { return Ok(()) };
            notes::save(self.app, members[member], note, None).await.map(|_| ()).map_err(Into::into)
        }))
        .await
    }

    async fn all<F: Future<Output = Result<(), Failure>>>(&self, work: impl Iterator<Item = F>) -> Result<(), Failure> {
        stream::iter(work).buffer_unordered(WRITES).try_collect().await
    }
}
