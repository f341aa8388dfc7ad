//! From an operator's settings to the chain of engines: exact ones first, then those of this machine and
//! providers, and the phrasebook at the end.

use std::{path::PathBuf, sync::Arc};

use crate::{Apertium, Engine, Launcher, Neural, Remote, RemoteSettings, ScriptConversion, SettingsError, WordHelp};

/// What an operator has decided.
#[derive(Debug, Clone, Default)]
pub struct Setup {
    /// Where Apertium's modes lie; `None` leaves Apertium out.
    pub apertium_modes: Option<PathBuf>,
    /// Where `kumara-translator` serves; `None` leaves it out.
    pub neural_socket: Option<PathBuf>,
    pub remote: Option<RemoteSettings>,
    /// A provider translates better than most of what runs here: it comes first unless this is set.
    pub prefer_local: bool,
}

impl Setup {
    /// The chain. `launcher` is how this program starts confined programs.
    pub fn engines(self, launcher: Launcher) -> Result<Vec<Arc<dyn Engine>>, SettingsError> {
        let apertium = self.apertium_modes.and_then(|folder| Apertium::find(&folder, launcher));
        let apertium = apertium.map(|engine| Arc::new(engine) as Arc<dyn Engine>);
        let neural = self.neural_socket.map(|socket| Arc::new(Neural::new(socket)) as Arc<dyn Engine>);
        // Where a model knows a pair it is asked before the rules.
        let local = neural.into_iter().chain(apertium);
        let remote = self.remote.map(Remote::new).transpose()?;
        let remote = remote.map(|engine| Arc::new(engine) as Arc<dyn Engine>);
        let mut chain = vec![Arc::new(ScriptConversion) as Arc<dyn Engine>];
        if self.prefer_local {
            chain.extend(local.chain(remote));
        } else {
            chain.extend(remote.into_iter().chain(local));
        }
        chain.push(Arc::new(WordHelp));
        Ok(chain)
    }
}
