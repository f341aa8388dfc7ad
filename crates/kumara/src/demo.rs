//! Fills an empty community with the demo: through the same functions as everything that members do.

use std::time::Duration;

use bytes::Bytes;
use futures::{StreamExt, TryStreamExt, stream};
use indicatif::{ProgressBar, ProgressStyle};
use kumara_demo::{DemoCommunity, Drawing};
use kumara_model::{AltText, MemberId, NoteId, Timestamp};
use kumara_server::{
    App,
    accounts::{self, NewMember},
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

/// Does nothing where something has happened already: a demo is filled once.
pub async fn fill(app: &App, seed: u64) -> Result<(), Failure> {
    if app.db.log_head().await? == Offset::ZERO {
        let community = kumara_demo::community(seed).map_err(|e| Failure(e.to_string()))?;
        Filling { app, community: &community, now: app.clock.now() }.run().await?;
        app.settle().await?;
    }
    Ok(())
}

struct Filling<'a> {
    app: &'a App,
    community: &'a DemoCommunity,
    now: Timestamp,
}

impl Filling<'_> {
    async fn run(&self) -> Result<(), Failure> {
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
        self.engagement(&members, &notes).await
    }

    fn minutes_ago(&self, minutes: u32) -> Timestamp {
        self.now - Duration::from_secs(u64::from(minutes) * 60)
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

    async fn notes(&self, members: &[MemberId], bar: &ProgressBar) -> Result<Vec<NoteId>, Failure> {
        stream::iter(self.community.notes.iter().map(|note| async move {
            let author = members[note.author];
            let mut pictures = Vec::new();
            for drawing in &note.drawings {
                pictures.push(NewPicture { id: self.draw(author, drawing).await?.id, alt: None });
                bar.inc(1);
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
                draft_id: None,
            };
            let options =
                PublishOptions { published_at: Some(self.minutes_ago(note.age_minutes)), ..PublishOptions::default() };
            Ok::<_, Failure>(notes::publish::publish(self.app, author, new, options).await?)
        }))
        .buffered(AT_ONCE)
        .try_collect()
        .await
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
    async fn comments(&self, members: &[MemberId], notes: &[NoteId]) -> Result<(), Failure> {
        let mut ids = Vec::with_capacity(self.community.comments.len());
        for comment in &self.community.comments {
            let reply_to = comment.reply_to.map(|answered: usize| ids[answered]);
            let new = NewComment { text: comment.text.to_string(), picture: None, reply_to };
            let at = Some(self.minutes_ago(comment.age_minutes));
            let (writer, note) = (members[comment.author], notes[comment.note]);
            ids.push(comments::write(self.app, writer, note, new, at, IdempotencyKey::default()).await?);
        }
        let ids = &ids;
        self.all(self.community.comment_likes.iter().map(|&(comment, member)| async move {
            let note = notes[self.community.comments[comment].note];
            comments::like(self.app, members[member], note, ids[comment]).await.map(|_| ()).map_err(Into::into)
        }))
        .await
    }

    async fn engagement(&self, members: &[MemberId], notes: &[NoteId]) -> Result<(), Failure> {
        self.all(self.community.likes.iter().map(|&(note, member)| async move {
            notes::like(self.app, members[member], notes[note]).await.map(|_| ()).map_err(Into::into)
        }))
        .await?;
        self.all(self.community.saves.iter().map(|&(note, member)| async move {
            notes::save(self.app, members[member], notes[note], None).await.map(|_| ()).map_err(Into::into)
        }))
        .await
    }

    async fn all<F: Future<Output = Result<(), Failure>>>(&self, work: impl Iterator<Item = F>) -> Result<(), Failure> {
        stream::iter(work).buffer_unordered(WRITES).try_collect().await
    }
}
