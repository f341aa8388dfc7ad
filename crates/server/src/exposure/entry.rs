//! A note's row in the ledger while events are applied to it.

use kumara_model::{LanguageTag, MemberId, NoteId, NoteKind, Timestamp, Topic};
use kumara_recommend::exposure::{LedgerRow, Tier};
use kumara_store::{Row, StoreError, Tx, params};

use super::queries::{FIND_EXPOSURE, PUT_EXPOSURE};

#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub author: MemberId,
    pub kind: NoteKind,
    pub language: LanguageTag,
    pub topic: Option<Topic>,
    /// For everybody, as far as the note itself goes.
    pub is_public: bool,
    /// Public, there, and by an author whose profile is public.
    pub is_eligible: bool,
    /// When it first was eligible.
    pub opened_at: Option<Timestamp>,
    /// The earlier note that this one nearly copies.
    pub repeats: Option<NoteId>,
    pub tier: Tier,
    pub row: LedgerRow,
    pub is_changed: bool,
}

impl Entry {
    pub async fn find(tx: &Tx, note: NoteId) -> Result<Option<Self>, StoreError> {
        let Some(row) = tx.optional(&FIND_EXPOSURE, params![note]).await? else { return Ok(None) };
        let bytes: Vec<u8> = row.get(6)?;
        match LedgerRow::from_bytes(&bytes) {
            Ok(ledger) => Self::from_row(&row, ledger).map(Some),
            Err(error) => {
                // Derived: `kumara rebuild exposure` makes it again.
                tracing::error!(%note, %error, "a row of the ledger of exposure can't be read");
                Ok(None)
            }
        }
    }

    fn from_row(row: &Row, ledger: LedgerRow) -> Result<Self, StoreError> {
        Ok(Self {
            author: row.get(0)?,
            kind: row.get(1)?,
            language: row.get(2)?,
            topic: leading(&row.get::<String>(3)?),
            is_public: row.get(7)?,
            is_eligible: row.get(4)?,
            opened_at: row.get(8)?,
            repeats: row.get(9)?,
            tier: tier(&row.get::<String>(5)?),
            row: ledger,
            is_changed: false,
        })
    }

    pub async fn put(&self, tx: &Tx, note: NoteId) -> Result<(), StoreError> {
        let promise = self.row.promise();
        let engaged = self.row.engaged();
        let topic = self.topic.as_ref().map_or("", Topic::as_str).to_owned();
        tx.execute(
            &PUT_EXPOSURE,
            params![
                note,
                self.author,
                self.kind.as_str(),
                self.language,
                topic,
                self.is_eligible,
                promise.from,
                i64::from(promise.owed),
                i64::from(self.row.in_window()),
                i64::from(self.row.by_feed()),
                i64::from(engaged),
                i64::from(self.row.elsewhere()),
                self.row.kept_at(),
                word(self.tier),
                self.row.to_bytes(),
                self.is_public,
                self.opened_at,
                self.repeats
            ],
        )
        .await?;
        Ok(())
    }
}

/// The topic of a row.
pub(super) fn leading(topic: &str) -> Option<Topic> {
    Topic::parse(topic).ok()
}

pub(super) const fn word(tier: Tier) -> &'static str {
    match tier {
        Tier::First => "first",
        Tier::Wider => "wider",
        Tier::Wide => "wide",
        Tier::Open => "open",
    }
}

pub(super) fn tier(text: &str) -> Tier {
    Tier::ALL.into_iter().find(|tier| word(*tier) == text).unwrap_or_default()
}
