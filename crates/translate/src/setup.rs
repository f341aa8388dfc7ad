//! From an operator's settings to the chain of engines: exact ones first, then those of this machine and providers, and the phrasebook at the end.

use std::{path::PathBuf, sync::Arc};

use crate::{Apertium, Engine, Launcher, Remote, RemoteSettings, ScriptConversion, SettingsError, WordHelp};

/// What an operator has decided.
#[derive(Debug, Clone, Default)]
pub struct Setup {
    /// Where Apertium's modes lie; `None` leaves Apertium out.
    pub apertium_modes: Option<PathBuf>,
    pub remote: Option<RemoteSettings>,
    /// A provider translates better than Apertium's rules: it comes first unless this is set.
    pub prefer_local: bool,
}

impl Setup {
    /// The chain. `launcher` is how this program starts confined programs.
    pub fn engines(self, launcher: Launcher) -> Result<Vec<Arc<dyn Engine>>, SettingsError> {
        let apertium = self.apertium_modes.and_then(|folder| Apertium::find(&folder, launcher));
        let apertium = apertium.map(|engine| Arc::new(engine) as Arc<dyn Engine>);
        let remote = self.remote.map(Remote::new).transpose()?;
        let remote = remote.map(|engine| Arc::new(engine) as Arc<dyn Engine>);
        let (first, second) = if self.prefer_local { (apertium, remote) } else { (remote, apertium) };
        let conversion = Arc::new(ScriptConversion) as Arc<dyn Engine>;
        let phrasebook = Arc::new(WordHelp) as Arc<dyn Engine>;
        Ok([Some(conversion), first, second, Some(phrasebook)].into_iter().flatten().collect())
    }
}
