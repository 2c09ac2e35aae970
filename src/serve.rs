//! The preview: the site from memory, as it would be published, and anew after every save.
//!
//! One thread watches and makes snapshots of the site (`rounds`); requests take the latest one (`snapshot`) and render the one page that they ask
//! for. Nothing is read from or written to the disk for a request: what is not in the plan does not exist.

mod answer;
mod guard;
mod http;
mod live;
mod rounds;
mod snapshot;
mod state;

use crate::locale::Voice;
use crate::problem::{Problem, SourcePath};
use crate::source::{Folder, Sources};
use guard::Allowed;
use rounds::Rounds;
use std::convert::Infallible;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc;
use std::time::Duration;
use tokio::sync::watch;

/// How many ports after the wished one are tried.
const PORTS: u16 = 100;

/// What to serve, and to whom.
#[derive(Clone, Debug)]
pub struct Options {
    /// The catalogue's folder.
    pub root: PathBuf,
    /// The port, or the first that is tried.
    pub port: u16,
    /// The address for others than this computer; `None` serves this computer only.
    pub host: Option<IpAddr>,
    /// The path under which the site stands, as on the real host.
    pub base: Base,
    /// Whether to look again and again instead of waiting for events.
    pub poll: bool,
    /// Whether drafts are shown unless a reader says otherwise.
    pub drafts: bool,
    /// The language in which problems are told, as the system names it.
    pub lang: String,
}

/// The path under which a site stands: it begins and ends with `/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base(String);

/// What there is to tell while serving.
pub enum News<'a> {
    /// The site can be asked for now.
    Listening {
        /// Where: the first is the one to open.
        addresses: Vec<String>,
        /// The port that was wished, if another program has it.
        taken: Option<u16>,
    },
    /// There is a new state of the site.
    Update(Update<'a>),
    /// From now on the folder is looked at again and again, for this reason.
    Polling(&'a str),
}

/// A new state of the site.
#[derive(Clone, Copy)]
pub struct Update<'a> {
    /// The files that changed since the state before; none at the beginning.
    pub changed: &'a [SourcePath],
    /// Every problem.
    pub problems: &'a [Problem],
    /// The files, for excerpts.
    pub sources: &'a Sources,
    /// Who tells of them.
    pub voice: &'a Voice,
    /// How long it took to make.
    pub time: Duration,
    /// How many pages there are, if there is a site.
    pub pages: Option<usize>,
}

impl Base {
    /// A path, with the `/` that are missing.
    pub fn new(path: &str) -> Self {
        let inner = path.trim_matches('/');
        Self(if inner.is_empty() {
            "/".to_owned()
        } else {
            format!("/{inner}/")
        })
    }

    /// The path.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Serves until the process ends; comes back only where that can't be done.
pub fn serve(
    options: &Options,
    mut tell: impl FnMut(News<'_>) + Send + 'static,
) -> io::Result<Infallible> {
    let (listeners, port) = listen(options)?;
    let mut addresses = Vec::new();
    for listener in &listeners {
        addresses.push(format!(
            "http://{}{}",
            listener.local_addr()?,
            options.base.as_str()
        ));
    }
    tell(News::Listening {
        addresses,
        taken: (port != options.port && options.port != 0).then_some(options.port),
    });
    let (sender, snapshots) = watch::channel(None);
    let (wishes, wished) = mpsc::channel();
    let folder = Folder::open(&options.root);
    let (rounds, waker) = Rounds::new(folder, options, wished, sender);
    std::thread::Builder::new()
        .name("rounds".to_owned())
        .spawn(move || rounds.run(tell))?;
    let preview = answer::Preview {
        snapshots,
        wishes,
        waker,
        allowed: Allowed::new(port, options.host),
        base: options.base.clone(),
        drafts: options.drafts,
    };
    http::run(listeners, &Arc::new(preview))
}

/// Takes the first free port: on this computer's own two addresses, or on the one that was asked for.
fn listen(options: &Options) -> io::Result<(Vec<TcpListener>, u16)> {
    let own = [
        IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(Ipv6Addr::LOCALHOST),
    ];
    let hosts = options.host.map_or(own.to_vec(), |host| vec![host]);
    let last = options.port.saturating_add(PORTS);
    let mut port = options.port;
    loop {
        match bind(&hosts, port) {
            Ok(listeners) => {
                let port = match listeners.first() {
                    Some(first) => first.local_addr()?.port(),
                    None => port,
                };
                return Ok((listeners, port));
            }
            Err(error) if error.kind() == io::ErrorKind::AddrInUse && port < last => port += 1,
            Err(error) => return Err(error),
        }
    }
}

/// All of the addresses that this computer has, at one port.
fn bind(hosts: &[IpAddr], port: u16) -> io::Result<Vec<TcpListener>> {
    let mut port = port;
    let mut bound = Vec::new();
    let mut missing = None;
    for host in hosts {
        match TcpListener::bind(SocketAddr::new(*host, port)) {
            Ok(listener) => {
                // Any free port is one for all.
                port = listener.local_addr()?.port();
                listener.set_nonblocking(true)?;
                bound.push(listener);
            }
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => return Err(error),
            // Many a computer has but one of the two.
            Err(error) => missing = Some(error),
        }
    }
    match missing {
        Some(error) if bound.is_empty() => Err(error),
        _ => Ok(bound),
    }
}
