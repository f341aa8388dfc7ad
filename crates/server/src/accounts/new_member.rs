//! How a member comes to be: the one place that writes a `members` row and claims a handle and a phone number.
//! Used by signing in for the first time, by the demo and by imports. It decides nothing about who may join.

use kumara_model::{
    DisplayName, Event, HOME_RESOLUTION, Handle, LanguageTag, MemberId, Place, ProfileText, Region, Timestamp,
    UiLanguage,
};
use kumara_store::{StoreError, Tx, Value, params};

use super::{
    phone::PhoneNumber,
    queries::{INSERT_HANDLE, INSERT_MEMBER, INSERT_PHONE},
};
use crate::{
    app::App,
    http::{ApiError, code},
};

/// Everything that a member starts with. A picture belongs to a member, so an avatar is set afterwards, with
/// [`super::set_avatar`].
#[derive(Debug, Clone)]
pub struct NewMember {
    pub handle: Handle,
    pub display_name: DisplayName,
    pub bio: ProfileText,
    /// What the member reads, at most ten.
    pub languages: Vec<LanguageTag>,
    pub ui_language: UiLanguage,
    /// Reduced to its cell before it is stored.
    pub home: Option<Place>,
    pub region: Region,
    pub is_private: bool,
    /// False while handle and name were made up by the program.
    pub is_complete: bool,
    /// None for members made by a demo or an import: they can't sign in.
    pub phone: Option<PhoneNumber>,
    /// Now, if not set.
    pub created_at: Option<Timestamp>,
}

impl NewMember {
    /// A member of whom nothing but names and region are known.
    pub fn new(handle: Handle, display_name: DisplayName, region: Region) -> Self {
        Self {
            handle,
            display_name,
            bio: ProfileText::default(),
            languages: Vec::new(),
            ui_language: UiLanguage::ENGLISH,
            home: None,
            region,
            is_private: false,
            is_complete: true,
            phone: None,
            created_at: None,
        }
    }

    /// For tests: a member from Peru who reads English and is called like the handle.
    #[cfg(any(test, feature = "testing"))]
    #[expect(clippy::expect_used, reason = "a test has nobody to hand an error to")]
    pub fn named(handle: &str) -> Self {
        let name = DisplayName::parse(handle).expect("a display name");
        let handle = Handle::parse(handle).expect("a handle");
        Self { languages: vec![UiLanguage::ENGLISH.tag()], ..Self::new(handle, name, "PE".parse().expect("a region")) }
    }
}

/// Makes a member. `handle_taken` if the handle, or one that looks like it, belongs to somebody; `conflict` if the
/// phone number does.
pub async fn create_member(app: &App, new: NewMember) -> Result<MemberId, ApiError> {
    let row = MemberRow::prepare(app, app.ids.next(), new)?;
    app.db
        .write(move |tx| {
            let row = row.clone();
            async move {
                if row.has_phone() && !row.claim_phone(&tx).await? {
                    return Err(ApiError::new(&code::CONFLICT));
                }
                if !row.claim_handle(&tx).await? {
                    return Err(ApiError::new(&code::HANDLE_TAKEN).field("handle"));
                }
                row.insert(&tx).await?;
                Ok(row.member)
            }
        })
        .await
}

/// A member about to be written, with everything that needs a clock or randomness done: the transaction that
/// writes it may run twice.
#[derive(Clone)]
pub(super) struct MemberRow {
    pub member: MemberId,
    handle: Handle,
    phone_hash: Option<Vec<u8>>,
    columns: Vec<Value>,
}

impl MemberRow {
    pub fn prepare(app: &App, member: MemberId, new: NewMember) -> Result<Self, ApiError> {
        let sealed = new.phone.as_ref().map(|phone| phone.seal_for_member(app, member)).transpose()?;
        let languages = serde_json::to_string(&new.languages).map_err(ApiError::internal)?;
        let at = new.created_at.unwrap_or_else(|| app.clock.now());
        let columns = params![
            member,
            &new.handle,
            &new.display_name,
            &new.bio,
            languages,
            new.ui_language.as_str(),
            new.home.as_ref().map(|home| home.name.to_string()),
            new.home.as_ref().and_then(|home| home.cell(HOME_RESOLUTION)),
            new.region,
            new.is_private,
            new.is_complete,
            sealed,
            at,
        ];
        let phone_hash = new.phone.as_ref().map(|phone| phone.hash(app));
        Ok(Self { member, handle: new.handle, phone_hash, columns })
    }

    pub const fn has_phone(&self) -> bool {
        self.phone_hash.is_some()
    }

    /// `false` if the number belongs to somebody already.
    pub async fn claim_phone(&self, tx: &Tx) -> Result<bool, StoreError> {
        let Some(hash) = &self.phone_hash else { return Ok(true) };
        Ok(tx.execute(&INSERT_PHONE, params![hash.clone(), self.member]).await? == 1)
    }

    /// `false` if the handle, or one that looks like it, belongs to somebody already.
    pub async fn claim_handle(&self, tx: &Tx) -> Result<bool, StoreError> {
        claim_handle(tx, self.member, &self.handle).await
    }

    pub async fn insert(&self, tx: &Tx) -> Result<(), StoreError> {
        tx.execute(&INSERT_MEMBER, self.columns.clone()).await?;
        tx.emit(&Event::MemberJoined { member: self.member }).await
    }
}

/// Ties a handle to a member; `false` if it, or one that looks like it, is taken.
pub(super) async fn claim_handle(tx: &Tx, member: MemberId, handle: &Handle) -> Result<bool, StoreError> {
    Ok(tx.execute(&INSERT_HANDLE, params![handle.skeleton(), handle, member]).await? == 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::TestApp;

    #[tokio::test]
    async fn a_handle_belongs_to_one_member_and_so_do_its_look_alikes() {
        let app = TestApp::start().await;
        create_member(&app.app, NewMember::named("ana_b")).await.unwrap();
        for taken in ["ana_b", "ANAB", "ana.b", "@ana_b"] {
            let error = create_member(&app.app, NewMember::named(taken)).await.unwrap_err();
            assert_eq!(error.code, &code::HANDLE_TAKEN, "{taken}");
        }
        create_member(&app.app, NewMember::named("anac")).await.unwrap();
    }

    #[tokio::test]
    async fn a_phone_number_belongs_to_one_member_and_a_refused_member_leaves_nothing_behind() {
        let app = TestApp::start().await;
        let phone = PhoneNumber::parse("+4915112345678", None).unwrap();
        let with_phone = |handle| NewMember { phone: Some(phone.clone()), ..NewMember::named(handle) };
        create_member(&app.app, with_phone("ana")).await.unwrap();
        assert_eq!(create_member(&app.app, with_phone("ben")).await.unwrap_err().code, &code::CONFLICT);
        create_member(&app.app, NewMember::named("ben")).await.unwrap();
    }
}
