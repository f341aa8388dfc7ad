//! The socket: a file that only its owner may use, and clients as many as there are places.

use std::{
    fs, io,
    os::unix::{
        fs::{DirBuilderExt, FileTypeExt, PermissionsExt},
        net::{UnixListener as StdListener, UnixStream as StdStream},
    },
    path::Path,
    sync::Arc,
    time::Duration,
};

use tokio::{net::UnixListener, sync::Semaphore, task::JoinSet};

use crate::{Worker, connection::converse};

const MAX_CLIENTS: usize = 64;

/// A socket in the place of one that nobody serves any more. It is made in a folder that nobody else may enter and then
/// moved, so that at no moment anybody else can use it.
pub fn bind(path: &Path) -> io::Result<StdListener> {
    if let Ok(there) = fs::symlink_metadata(path) {
        if !there.file_type().is_socket() {
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, "there is a file of that name that is no socket"));
        }
        if StdStream::connect(path).is_ok() {
            return Err(io::Error::new(io::ErrorKind::AddrInUse, "somebody answers there already"));
        }
    }
    let name = path.file_name().ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "it names no file"))?;
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let own = parent.join(format!(".kumara-{}", std::process::id()));
    fs::DirBuilder::new().mode(0o700).create(&own)?;
    let made = (|| {
        let listener = StdListener::bind(own.join(name))?;
        fs::set_permissions(own.join(name), fs::Permissions::from_mode(0o600))?;
        fs::rename(own.join(name), path)?;
        listener.set_nonblocking(true)?;
        Ok(listener)
    })();
    // Of no use any more, whether or not that worked.
    let _ = fs::remove_dir_all(&own);
    made
}

/// Serves clients until it is dropped. Call it within a Tokio runtime.
pub async fn serve(listener: StdListener, worker: Arc<Worker>) -> io::Result<()> {
    let listener = UnixListener::from_std(listener)?;
    let places = Arc::new(Semaphore::new(MAX_CLIENTS));
    let mut clients = JoinSet::new();
    loop {
        // Whoever comes when all places are taken waits in the kernel's queue.
        let place = Arc::clone(&places).acquire_owned().await.map_err(io::Error::other)?;
        while clients.try_join_next().is_some() {}
        match listener.accept().await {
            Ok((stream, _)) => {
                let worker = Arc::clone(&worker);
                clients.spawn(async move {
                    let (input, output) = stream.into_split();
                    converse(input, output, worker).await;
                    drop(place);
                });
            }
            Err(error) => {
                // Out of file descriptors, mostly: some come back when clients leave.
                tracing::warn!("a client could not be let in: {error}");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_its_owner_may_use_it_and_a_dead_one_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("translator.sock");
        let first = bind(&path).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(bind(&path).unwrap_err().kind(), io::ErrorKind::AddrInUse);
        drop(first);
        bind(&path).unwrap();
        let file = folder.path().join("notes.txt");
        fs::write(&file, "mine").unwrap();
        assert!(bind(&file).unwrap_err().to_string().contains("no socket"));
        assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }
}
