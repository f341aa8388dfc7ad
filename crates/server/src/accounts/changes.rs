//! What a member changes about themselves, in one transaction: handle, names, languages, home, privacy, picture.

use kumara_model::{
    Cell, DisplayName, Event, HOME_RESOLUTION, Handle, LanguageTag, MemberId, PictureId, Place, ProfileText, Timestamp,
    UiLanguage,
};
use kumara_store::{Row, StoreError, Tx, params};

use super::{
    new_member::claim_handle,
    queries::{DELETE_HANDLE, FIND_CHANGEABLE, RESPELL_HANDLE, UPDATE_MEMBER},
};
use crate::{
    app::App,
    http::{ApiError, code},
    pictures,
};

/// What is to change; what is `None` stays. Where nothing is a value too, `Some(None)` sets it.
#[derive(Debug, Clone, Default)]
pub struct Changes {
    pub handle: Option<Handle>,
    pub display_name: Option<DisplayName>,
    pub bio: Option<ProfileText>,
    /// A picture that the member uploaded.
    pub avatar: Option<Option<PictureId>>,
    pub languages: Option<Vec<LanguageTag>>,
    pub ui_language: Option<UiLanguage>,
    /// Reduced to its cell before it is stored.
    pub home: Option<Option<Place>>,
    pub is_private: Option<bool>,
}

/// Changes a member. `handle_taken` if the handle or a look-alike belongs to somebody else, `picture_not_found` for a
/// picture that is not the member's. Nothing is written, and nobody told, if nothing differs.
pub async fn change_member(app: &App, member: MemberId, changes: Changes) -> Result<(), ApiError> {
    let avatar = match changes.avatar {
        Some(Some(id)) => Some(Some(avatar_json(app, member, id).await?)),
        Some(None) => Some(None),
        None => None,
    };
    let now = app.clock.now();
    app.db
        .write(move |tx| {
            let (changes, avatar) = (changes.clone(), avatar.clone());
            async move {
                let row = tx.optional(&FIND_CHANGEABLE, params![member]).await?.ok_or(ApiError::not_found())?;
                let before = Profile::from_row(&row)?;
                let shown = changes.avatar;
                let after = before.clone().changed(changes, avatar)?;
                if after == before {
                    return Ok(());
                }
                if after.handle != before.handle && !rename(&tx, member, &before.handle, &after.handle).await? {
                    return Err(ApiError::new(&code::HANDLE_TAKEN).field("handle"));
                }
                let is_visible = Profile { ui_language: before.ui_language, ..after.clone() } != before;
                after.write(&tx, member, now).await?;
                if let Some(picture) = shown {
                    pictures::release(&tx, member, member.get(), now + pictures::UNUSED_FOR).await?;
                    let used = pictures::take_into_use(&tx, member, picture.as_slice(), member.get()).await;
                    used.map_err(|error| error.field("avatar"))?;
                }
                if is_visible {
                    tx.emit(&Event::MemberChanged { member }).await?;
                }
                Ok(())
            }
        })
        .await?;
    app.members.forget(member);
    Ok(())
}

/// Sets or removes a member's picture; for the demo and imports.
pub async fn set_avatar(app: &App, member: MemberId, picture: Option<PictureId>) -> Result<(), ApiError> {
    change_member(app, member, Changes { avatar: Some(picture), ..Changes::default() }).await
}

async fn avatar_json(app: &App, member: MemberId, id: PictureId) -> Result<String, ApiError> {
    let picture = pictures::find(app, member, id).await?;
    let picture = picture.ok_or_else(|| ApiError::new(&code::PICTURE_NOT_FOUND).field("avatar"))?;
    serde_json::to_string(&picture).map_err(ApiError::internal)
}

/// Moves a member to another handle and frees the old one; `false` if the new one is taken.
async fn rename(tx: &Tx, member: MemberId, old: &Handle, new: &Handle) -> Result<bool, StoreError> {
    if old.skeleton() == new.skeleton() {
        tx.execute(&RESPELL_HANDLE, params![new.skeleton(), member, new]).await?;
        return Ok(true);
    }
    if !claim_handle(tx, member, new).await? {
        return Ok(false);
    }
    tx.execute(&DELETE_HANDLE, params![old.skeleton(), member]).await?;
    Ok(true)
}

/// The columns that can change.
#[derive(Debug, Clone, PartialEq)]
struct Profile {
    handle: Handle,
    display_name: DisplayName,
    bio: ProfileText,
    avatar: Option<String>,
    languages: String,
    ui_language: LanguageTag,
    home_name: Option<String>,
    home_cell: Option<Cell>,
    is_private: bool,
    is_complete: bool,
}

impl Profile {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            handle: row.get(0)?,
            display_name: row.get(1)?,
            bio: row.get(2)?,
            avatar: row.get(3)?,
            languages: row.get(4)?,
            ui_language: row.get(5)?,
            home_name: row.get(6)?,
            home_cell: row.get(7)?,
            is_private: row.get(8)?,
            is_complete: row.get(9)?,
        })
    }

    fn changed(mut self, changes: Changes, avatar: Option<Option<String>>) -> Result<Self, ApiError> {
        // A newcomer's names were made up by the program; they are the member's own once both were chosen together.
        self.is_complete |= changes.handle.is_some() && changes.display_name.is_some();
        if let Some(languages) = changes.languages {
            self.languages = serde_json::to_string(&languages).map_err(ApiError::internal)?;
        }
        if let Some(home) = changes.home {
            self.home_cell = home.as_ref().and_then(|home| home.cell(HOME_RESOLUTION));
            self.home_name = home.map(|home| home.name.into());
        }
        Ok(Self {
            handle: changes.handle.unwrap_or(self.handle),
            display_name: changes.display_name.unwrap_or(self.display_name),
            bio: changes.bio.unwrap_or(self.bio),
            avatar: avatar.unwrap_or(self.avatar),
            ui_language: changes.ui_language.map_or(self.ui_language, UiLanguage::tag),
            is_private: changes.is_private.unwrap_or(self.is_private),
            ..self
        })
    }

    async fn write(self, tx: &Tx, member: MemberId, now: Timestamp) -> Result<(), StoreError> {
        let row = params![
            member,
            &self.handle,
            &self.display_name,
            &self.bio,
            self.avatar,
            self.languages,
            self.ui_language,
            self.home_name,
            self.home_cell,
            self.is_private,
            self.is_complete,
            now,
        ];
        tx.execute(&UPDATE_MEMBER, row).await.map(|_| ())
    }
}
