//! Chinese in the reader's script, always at hand: Simplified, Taiwan's and Hong Kong's Traditional.

use std::borrow::Cow;

use futures::future::BoxFuture;
use kumara_language::{ChineseScript, convert_chinese};

use crate::{Answer, Batch, Engine, EngineError, EngineKind, Pair};

pub struct ScriptConversion;

impl Engine for ScriptConversion {
    fn name(&self) -> &str {
        "OpenCC"
    }

    fn version(&self) -> Cow<'_, str> {
        Cow::Borrowed("0.4")
    }

    fn kind(&self) -> EngineKind {
        EngineKind::Conversion
    }

    fn pairs(&self) -> Vec<Pair> {
        let code = |script: ChineseScript| script.code().parse().ok();
        [ChineseScript::Taiwan, ChineseScript::HongKong]
            .into_iter()
            .filter_map(|script| Some((code(ChineseScript::Simplified)?, code(script)?)))
            .flat_map(|(from, to)| [Pair { from, to }, Pair { from: to, to: from }])
            .collect()
    }

    fn translate<'a>(&'a self, batch: &'a Batch) -> BoxFuture<'a, Result<Vec<Answer>, EngineError>> {
        Box::pin(async move {
            let scripts = ChineseScript::of(&batch.from).zip(ChineseScript::of(&batch.to));
            let (from, to) = scripts.ok_or(EngineError::UnsupportedPair)?;
            let converted = |text: &String| convert_chinese(text, from, to).ok_or(EngineError::UnsupportedPair);
            batch.segments.iter().map(|text| converted(text).map(Answer::from)).collect()
        })
    }
}
