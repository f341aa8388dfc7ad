//! Who searches: their languages and place, whom they follow, and whose notes are kept from them.

use kumara_model::{Cell, LanguageTag, MemberId};
use kumara_search::Viewer;
use kumara_store::params;

use super::queries::FIND_SEARCHER;
use crate::{app::App, feed::Asker, http::ApiError, stored_list::stored_list};

/// Languages that a searcher may name.
const MOST_LANGUAGES: usize = 6;

pub(super) struct Searcher {
    pub member: Option<MemberId>,
    /// What they read, best first.
    pub languages: Vec<LanguageTag>,
    /// Latitude and longitude of about where they live.
    pub home: Option<(f64, f64)>,
    pub region: Option<String>,
}

impl Searcher {
    pub async fn find(app: &App, asker: Asker) -> Result<Self, ApiError> {
        let Asker { viewer: member, languages: mut read } = asker;
        let (mut home, mut region) = (None, None);
        if let Some(member) = member {
            let row = app.db.optional(&FIND_SEARCHER, params![member]).await?.ok_or_else(ApiError::not_found)?;
            let own: Vec<LanguageTag> = stored_list(&row.get::<String>(0)?);
            let ui: LanguageTag = row.get(1)?;
            read = own.into_iter().chain([ui]).chain(read).collect();
            home = row.get::<Option<Cell>>(2)?.map(Cell::centre);
            region = Some(row.get(3)?);
        }
        let mut languages: Vec<LanguageTag> = Vec::new();
        for tag in read {
            if languages.len() < MOST_LANGUAGES && !languages.iter().any(|known| known.reads_like(&tag)) {
                languages.push(tag);
            }
        }
        Ok(Self { member, languages, home, region })
    }

    pub fn reads(&self, language: &LanguageTag) -> bool {
        *language == LanguageTag::UNKNOWN || self.languages.iter().any(|own| own.language() == language.language())
    }

    /// What the index has to know of them.
    pub fn viewer(&self, app: &App) -> Viewer {
        viewer_of(app, self.member)
    }
}

/// Whose notes the index may show to a member, or to a visitor.
pub(crate) fn viewer_of(app: &App, member: Option<MemberId>) -> Viewer {
    let Some(member) = member else { return Viewer::default() };
    let circle = app.feed.index().circle(member);
    Viewer {
        member: Some(member),
        follows: circle.follows.into_iter().collect(),
        excluded: circle.apart.into_iter().collect(),
    }
}
