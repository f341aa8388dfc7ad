//! Whom an event concerns. Pure: what the tables say about the members (blocks, mutes, who may see what) is asked
//! afterwards, by the projector.

use kumara_model::{AnswerKind, CommentId, Event, MemberId, NoteId};

use super::NotificationKind;

/// Something to tell somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Notice {
    pub to: MemberId,
    pub kind: NotificationKind,
    pub actor: MemberId,
    pub note: Option<NoteId>,
    pub comment: Option<CommentId>,
    /// Whether `to` has to be asked whether they may see the note: true for all but its author.
    pub asks_reach: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    Tell(Notice),
    TakeBack(Notice),
    ForgetComment(NoteId, CommentId),
    ForgetNote(NoteId),
    /// Everything that either was told about the other.
    Part(MemberId, MemberId),
}

/// What follows from an event, in an order that never changes: a notice's place in it is part of its id.
pub(super) fn steps(event: &Event) -> Vec<Step> {
    use NotificationKind as Kind;
    let tell = |notice: Notice| if notice.to == notice.actor { None } else { Some(Step::Tell(notice)) };
    let one = |step: Option<Step>| step.into_iter().collect();
    match event {
        Event::NotePublished { note, author, mentions, .. } | Event::NoteEdited { note, author, mentions, .. } => {
            let mention = |to: &MemberId| Notice { asks_reach: true, ..about(*to, Kind::Mention, *author, *note) };
            mentions.iter().map(mention).filter_map(tell).collect()
        }
        Event::NoteDeleted { note, .. } => vec![Step::ForgetNote(*note)],

        Event::NoteLiked { note, author, member } => one(tell(about(*author, Kind::Like, *member, *note))),
        Event::NoteUnliked { note, author, member } => {
            vec![Step::TakeBack(about(*author, Kind::Like, *member, *note))]
        }
        Event::NoteSaved { note, author, member } => one(tell(about(*author, Kind::Save, *member, *note))),
        Event::NoteUnsaved { note, author, member } => {
            vec![Step::TakeBack(about(*author, Kind::Save, *member, *note))]
        }

        Event::CommentWritten { comment, note, note_author, member, reply_to, mentions, .. } => {
            let mut told: Vec<MemberId> = vec![*member];
            let mut notices = Vec::new();
            let mut add = |to: MemberId, kind| {
                if !told.contains(&to) {
                    told.push(to);
                    let asks_reach = to != *note_author;
                    notices.push(Step::Tell(Notice {
                        comment: Some(*comment),
                        asks_reach,
                        ..about(to, kind, *member, *note)
                    }));
                }
            };
            if let Some(to) = reply_to {
                add(*to, Kind::Reply);
            }
            add(*note_author, Kind::Comment);
            mentions.iter().for_each(|to| add(*to, Kind::CommentMention));
            notices
        }
        Event::CommentDeleted { comment, note, .. } => vec![Step::ForgetComment(*note, *comment)],
        Event::CommentLiked { comment, note, author, member } => one(tell(Notice {
            comment: Some(*comment),
            asks_reach: true,
            ..about(*author, Kind::CommentLike, *member, *note)
        })),
        Event::CommentUnliked { comment, note, author, member } => vec![Step::TakeBack(Notice {
            comment: Some(*comment),
            ..about(*author, Kind::CommentLike, *member, *note)
        })],

        Event::FollowRequested { member, by } => one(tell(between(*member, Kind::FollowRequest, *by))),
        Event::FollowRequestEnded { member, by } => {
            vec![Step::TakeBack(between(*member, Kind::FollowRequest, *by))]
        }
        Event::MemberFollowed { member, by } => {
            let accepted = Step::TakeBack(between(*member, Kind::FollowRequest, *by));
            [Some(accepted), tell(between(*member, Kind::Follow, *by))].into_iter().flatten().collect()
        }
        Event::MemberUnfollowed { member, by } => vec![Step::TakeBack(between(*member, Kind::Follow, *by))],
        Event::MemberBlocked { member, by } => vec![Step::Part(*member, *by)],

        Event::WordingAccepted { member, by, note, comment } => one(tell(worded(*member, *by, *note, *comment))),
        Event::WordingWithdrawn { member, by, note, comment } => {
            vec![Step::TakeBack(worded(*member, *by, *note, *comment))]
        }

        Event::AskInvited { ask, ask_author, member } => {
            one(tell(Notice { asks_reach: true, ..about(*member, Kind::AskInvitation, *ask_author, *ask) }))
        }
        Event::AskInvitationEnded { ask, ask_author, member } => {
            vec![Step::TakeBack(about(*member, Kind::AskInvitation, *ask_author, *ask))]
        }
        Event::AskAnswered { ask_author, answer, member, .. } => {
            one(tell(Notice { asks_reach: true, ..about(*ask_author, Kind::AskAnswer, *member, *answer) }))
        }
        Event::AskAnswerWithdrawn { ask_author, answer, member, .. } => {
            vec![Step::TakeBack(about(*ask_author, Kind::AskAnswer, *member, *answer))]
        }
        Event::AnswerHelped { ask, kind, answer, author, member, .. } => {
            one(tell(helped(*author, *member, *ask, *kind, *answer)))
        }
        Event::AnswerUnhelped { ask, kind, answer, author, member, .. } => {
            vec![Step::TakeBack(helped(*author, *member, *ask, *kind, *answer))]
        }
        // The asker is told by the community itself, in their own name: nobody else did anything.
        Event::AskReminded { ask, author } => vec![Step::Tell(about(*author, Kind::AskReminder, *author, *ask))],
        Event::AskResolved { ask, author } => {
            vec![Step::TakeBack(about(*author, Kind::AskReminder, *author, *ask))]
        }

        Event::SearchMatched { member, note, author } => {
            one(tell(Notice { asks_reach: true, ..about(*member, Kind::SavedSearch, *author, *note) }))
        }

        Event::NoteShared { .. }
        | Event::AskReopened { .. }
        | Event::AskRenewed { .. }
        | Event::NoteHidden { .. }
        | Event::NoteUnhidden { .. }
        | Event::MemberJoined { .. }
        | Event::MemberChanged { .. }
        | Event::FeedPreferencesChanged { .. }
        | Event::MemberUnblocked { .. }
        | Event::MemberMuted { .. }
        | Event::MemberUnmuted { .. }
        | Event::PictureUploaded { .. }
        | Event::CollectionChanged { .. }
        | Event::TelemetryReported { .. } => Vec::new(),
    }
}

const fn about(to: MemberId, kind: NotificationKind, actor: MemberId, note: NoteId) -> Notice {
    Notice { to, kind, actor, note: Some(note), comment: None, asks_reach: false }
}

/// A comment is named beside its ask, a note is told of itself.
fn helped(to: MemberId, by: MemberId, ask: NoteId, kind: AnswerKind, answer: i64) -> Notice {
    let notice = Notice { asks_reach: true, ..about(to, NotificationKind::AnswerHelped, by, ask) };
    match kind {
        AnswerKind::Comment => Notice { comment: Some(answer.into()), ..notice },
        AnswerKind::Note => Notice { note: Some(answer.into()), ..notice },
    }
}

const fn between(to: MemberId, kind: NotificationKind, actor: MemberId) -> Notice {
    Notice { to, kind, actor, note: None, comment: None, asks_reach: false }
}

const fn worded(to: MemberId, actor: MemberId, note: Option<NoteId>, comment: Option<CommentId>) -> Notice {
    Notice { to, kind: NotificationKind::WordingAccepted, actor, note, comment, asks_reach: true }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn comment(by: i64, reply_to: Option<i64>, mentions: &[i64]) -> Vec<(i64, &'static str)> {
        let event = Event::CommentWritten {
            comment: 50.into(),
            note: 40.into(),
            note_author: 1.into(),
            member: by.into(),
            parent: None,
            reply_to: reply_to.map(MemberId::from),
            mentions: mentions.iter().map(|id| (*id).into()).collect(),
        };
        let told = |step: &Step| match step {
            Step::Tell(notice) => Some((notice.to.get(), notice.kind.word())),
            _ => None,
        };
        steps(&event).iter().filter_map(told).collect()
    }

    #[test]
    fn a_comment_tells_everybody_once_of_the_closest_reason_and_never_its_writer() {
        assert_eq!(comment(2, None, &[]), [(1, "comment")]);
        assert_eq!(comment(2, Some(3), &[3, 4, 4, 1, 2]), [(3, "reply"), (1, "comment"), (4, "comment_mention")]);
        assert_eq!(comment(2, Some(1), &[]), [(1, "reply")]);
        assert_eq!(comment(1, Some(1), &[1]), []);
    }

    #[test]
    fn nobody_is_told_of_their_own_like() {
        assert!(steps(&Event::NoteLiked { note: 40.into(), author: 1.into(), member: 1.into() }).is_empty());
    }
}
