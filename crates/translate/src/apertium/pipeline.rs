//! The programs of one pair, each in a cell of its own, with pipes between them. A text goes in with a NUL behind it,
//! and comes out with one.

use std::{io, path::Path, process::Stdio};

use kumara_confine::{Cell, Program};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    process::{Child, ChildStdin, ChildStdout, Command},
};

use super::{Launcher, modes::Mode, stream::Sent};

/// Address space and processor time of one program; the largest dictionary takes a tenth of the one.
const MEMORY_BYTES: u64 = 1024 * 1024 * 1024;
const CPU_S: u64 = 300;
/// An answer beyond this for each byte of the text is none.
const GROWTH: usize = 12;

/// Running programs; killed when dropped.
pub(super) struct Pipeline {
    children: Vec<Child>,
    input: ChildStdin,
    output: ChildStdout,
    pub segments: u32,
}

impl Pipeline {
    pub fn start(mode: &Mode, launcher: &Launcher) -> io::Result<Self> {
        let mut children = Vec::with_capacity(mode.programs.len());
        let mut input = None;
        let mut before: Option<ChildStdout> = None;
        for (path, arguments) in &mode.programs {
            let own_folder = path.parent().map(Path::to_path_buf);
            let cell = Cell::of_program(MEMORY_BYTES, CPU_S, own_folder);
            let program = Program { path: path.clone(), arguments: arguments.clone(), cell };
            let mut command = Command::new(&launcher.path);
            command
                .args(&launcher.arguments)
                .arg(program.as_argument()?)
                .env_clear()
                .current_dir("/")
                .kill_on_drop(true);
            let stdin = match before.take() {
                Some(output) => TryInto::<Stdio>::try_into(output)?,
                None => Stdio::piped(),
            };
            let mut child = command.stdin(stdin).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
            if input.is_none() {
                input = child.stdin.take();
            }
            before = child.stdout.take();
            children.push(child);
        }
        let (Some(input), Some(output)) = (input, before) else { return Err(io::ErrorKind::InvalidInput.into()) };
        Ok(Self { children, input, output, segments: 0 })
    }

    pub fn is_running(&mut self) -> bool {
        self.children.iter_mut().all(|child| matches!(child.try_wait(), Ok(None)))
    }

    /// One answer a text. After an error, or when dropped on the way, the pipeline is of no use any more.
    pub async fn translate(&mut self, texts: &[Sent]) -> io::Result<Vec<String>> {
        self.segments = self.segments.saturating_add(u32::try_from(texts.len()).unwrap_or(u32::MAX));
        let mut all = Vec::new();
        for text in texts {
            all.extend_from_slice(text.stream().as_bytes());
            all.push(0);
        }
        let limit = all.len() * GROWTH + 4_096;
        let (input, output) = (&mut self.input, &mut self.output);
        let writing = async {
            input.write_all(&all).await?;
            input.flush().await
        };
        let reading = async {
            let mut answer = Vec::with_capacity(all.len());
            let mut nuls = 0;
            while nuls < texts.len() {
                let from = answer.len();
                if output.read_buf(&mut answer).await? == 0 {
                    return Err(io::ErrorKind::UnexpectedEof.into());
                }
                nuls += answer[from..].iter().filter(|byte| **byte == 0).count();
                if answer.len() > limit {
                    return Err(io::Error::new(io::ErrorKind::InvalidData, "an answer beyond its limit"));
                }
            }
            Ok(answer)
        };
        let ((), answer) = tokio::try_join!(writing, reading)?;
        // What follows the last NUL would belong to the next text.
        if answer.last() != Some(&0) {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "more answers than texts"));
        }
        let answers = answer.split(|byte| *byte == 0).take(texts.len());
        Ok(answers.map(|bytes| String::from_utf8_lossy(bytes).into_owned()).collect())
    }
}
