//! Takes connections and speaks HTTP on them, with bounds on how many there are, how large a head may be and how long
//! it may take: a library's own loop waits for ever for the end of a head. Not here: what is answered.

use std::{convert::Infallible, io, net::SocketAddr, pin::Pin, sync::Arc, time::Duration};

use axum::{Router, extract::ConnectInfo, response::Response};
use hyper::{Request, body::Incoming, service::service_fn};
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::{conn::auto, graceful::GracefulShutdown},
};
use std::task::{Context, Poll};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::{TcpListener, TcpStream},
    sync::Semaphore,
    time::{Instant, Sleep, sleep, sleep_until},
};
use tower::Service;

/// All of a head together, and its lines. A browser sends some 2 KB in 20 lines.
const HEAD_BYTES: usize = 384 * 1_024;
const HEAD_LINES: usize = 100;
/// Requests at the same time on one connection.
const STREAMS: u32 = 128;
/// When the program may open no more files: until others are closed.
const NO_ROOM: Duration = Duration::from_millis(200);

#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    pub connections: usize,
    pub head: Duration,
}

/// Serves until `stop` comes, then until what is running has ended.
pub async fn serve(listener: TcpListener, routes: Router, bounds: Bounds, stop: impl Future<Output = ()>) {
    let protocol = protocol(bounds.head);
    let room = Arc::new(Semaphore::new(bounds.connections.clamp(1, Semaphore::MAX_PERMITS)));
    let graceful = GracefulShutdown::new();
    tokio::pin!(stop);
    loop {
        let accepted = async {
            // Never closed, so there is always a permit at last.
            let place = room.clone().acquire_owned().await;
            (place, listener.accept().await)
        };
        let (place, accepted) = tokio::select! {
            () = &mut stop => break,
            accepted = accepted => accepted,
        };
        let (stream, from) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                if !is_of_one_connection(&error) {
                    tracing::error!(%error, "can't take connections");
                    sleep(NO_ROOM).await;
                }
                continue;
            }
        };
        // Answers are small and written at once: waiting for more only delays them.
        let _ = stream.set_nodelay(true);
        let routes = routes.clone();
        let answer = service_fn(move |mut request: Request<Incoming>| {
            request.extensions_mut().insert(ConnectInfo::<SocketAddr>(from));
            let answer: Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>> =
                Box::pin(routes.clone().call(request));
            answer
        });
        let io = TokioIo::new(FirstBytes::new(stream, bounds.head));
        let connection = graceful.watch(protocol.serve_connection(io, answer).into_owned());
        tokio::spawn(async move {
            // An error is the caller's: gone, too slow, or no HTTP. There is nobody to tell.
            let _ = connection.await;
            drop(place);
        });
    }
    drop(listener);
    graceful.shutdown().await;
}

fn protocol(head: Duration) -> auto::Builder<TokioExecutor> {
    let mut protocol = auto::Builder::new(TokioExecutor::new());
    protocol
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(head)
        .max_headers(HEAD_LINES)
        .max_buf_size(HEAD_BYTES)
        .http2()
        .timer(TokioTimer::new())
        .keep_alive_interval(head)
        .keep_alive_timeout(head)
        .max_concurrent_streams(STREAMS)
        .max_header_list_size(HEAD_BYTES as u32);
    protocol
}

fn is_of_one_connection(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}

/// A connection whose first bytes have to come in time. The time for a head starts only when it is known which HTTP is
/// spoken, and the 24 bytes that tell it may never come.
struct FirstBytes {
    stream: TcpStream,
    /// Nothing after enough has come.
    waits: Option<Pin<Box<Sleep>>>,
    came: usize,
}

/// The preface of HTTP/2.
const TELLING: usize = 24;

impl FirstBytes {
    fn new(stream: TcpStream, patience: Duration) -> Self {
        Self { stream, waits: Some(Box::pin(sleep_until(Instant::now() + patience))), came: 0 }
    }
}

impl AsyncRead for FirstBytes {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        match Pin::new(&mut self.stream).poll_read(cx, buf) {
            Poll::Pending => match &mut self.waits {
                Some(waits) => waits.as_mut().poll(cx).map(|()| Err(io::ErrorKind::TimedOut.into())),
                None => Poll::Pending,
            },
            Poll::Ready(read) => {
                self.came += buf.filled().len() - before;
                if self.came >= TELLING {
                    self.waits = None;
                }
                Poll::Ready(read)
            }
        }
    }
}

impl AsyncWrite for FirstBytes {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(cx, bytes)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
