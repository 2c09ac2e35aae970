//! Connections: many at once, none for ever.

use super::answer::Preview;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::collections::VecDeque;
use std::convert::Infallible;
use std::io;
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::net::{TcpListener as Listener, TcpStream};
use tokio::sync::mpsc;
use tokio::task::AbortHandle;

/// How many connections are kept; each needs a file handle, of which a process often has 1,024.
const MOST: usize = 256;
/// How long a browser may take to say what it wants.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long the head of a request may be.
const HEAD: usize = 32 * 1024;

/// A connection.
struct Guest {
    /// Whether it ever asked for something.
    asked: Arc<AtomicBool>,
    handle: AbortHandle,
}

/// Answers requests for ever.
pub(super) fn run(listeners: Vec<TcpListener>, preview: &Arc<Preview>) -> io::Result<Infallible> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let (sender, mut streams) = mpsc::channel(16);
        for listener in listeners {
            let listener = Listener::from_std(listener)?;
            tokio::spawn(accept(listener, sender.clone()));
        }
        let mut guests: VecDeque<Guest> = VecDeque::new();
        while let Some(stream) = streams.recv().await {
            guests.retain(|guest| !guest.handle.is_finished());
            if guests.len() >= MOST {
                let silent = guests
                    .iter()
                    .position(|guest| !guest.asked.load(Ordering::Relaxed));
                if let Some(oldest) = guests.remove(silent.unwrap_or(0)) {
                    oldest.handle.abort();
                }
            }
            let asked = Arc::new(AtomicBool::new(false));
            let task = tokio::spawn(talk(stream, preview.clone(), asked.clone()));
            guests.push_back(Guest {
                asked,
                handle: task.abort_handle(),
            });
        }
        Err(io::Error::other("no address is listened to any more"))
    })
}

async fn accept(listener: Listener, streams: mpsc::Sender<TcpStream>) {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                if streams.send(stream).await.is_err() {
                    return;
                }
            }
            // No file handle is free, or the other side is gone: a moment later it may be otherwise.
            Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
        }
    }
}

async fn talk(stream: TcpStream, preview: Arc<Preview>, asked: Arc<AtomicBool>) {
    let service = service_fn(|request| {
        asked.store(true, Ordering::Relaxed);
        let preview = preview.clone();
        async move { Ok::<_, Infallible>(preview.answer(&request).await) }
    });
    // What goes wrong with a connection ends it, and is nobody else's affair.
    let _ = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE)
        .max_buf_size(HEAD)
        .serve_connection(TokioIo::new(stream), service)
        .await;
}
