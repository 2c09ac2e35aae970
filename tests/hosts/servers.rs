//! Servers that institutions run, started on a free port of this computer for as long as a test lasts.

use crate::sandbox::Sandbox;
use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A program, wherever systems put it; the test fails without it, and says what to install.
pub(super) fn program(name: &str, package: &str) -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders =
        std::env::split_paths(&path).chain(["/usr/sbin".into(), "/usr/local/sbin".into()]);
    let mut programs = folders.map(|folder| folder.join(name));
    programs
        .find(|program| program.is_file())
        .unwrap_or_else(|| {
            panic!("{name} is missing: install {package} (the name is that of Debian's package)")
        })
}

/// An answer of a server.
pub(super) struct Answer {
    pub(super) status: u16,
    /// By names in small letters.
    pub(super) headers: BTreeMap<String, String>,
    pub(super) body: Vec<u8>,
}

/// A server that runs until the test ends.
pub(super) struct Running {
    process: Child,
    address: SocketAddr,
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Running {
    fn start(command: &mut Command, address: SocketAddr, log: &Path) -> Self {
        let process = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let process = process.spawn().expect("the server can be started");
        let running = Self { process, address };
        for _ in 0..200 {
            if TcpStream::connect(address).is_ok() {
                return running;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("no server: {}", fs::read_to_string(log).unwrap_or_default());
    }

    pub(super) fn get(&self, path: &str) -> Answer {
        let mut stream = TcpStream::connect(self.address).expect("a server");
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n",
            self.address
        )
        .expect("a request");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("an answer");
        let end = answer
            .windows(4)
            .position(|four| four == b"\r\n\r\n")
            .expect("a head");
        let head = String::from_utf8_lossy(&answer[..end]).into_owned();
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1));
        Answer {
            status: status
                .and_then(|status| status.parse().ok())
                .expect("a status"),
            headers: lines
                .filter_map(|line| line.split_once(": "))
                .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
                .collect(),
            body: answer[end + 4..].to_vec(),
        }
    }
}

/// An address of this computer that is free.
fn free() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("an address")
}

/// Servers that are started by root read as somebody else, who must be let in.
fn let_in(sandbox: &Sandbox) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let everybody = fs::Permissions::from_mode(0o755);
        fs::set_permissions(sandbox.path(), everybody).expect("permissions");
    }
}

/// nginx, with `www` as its root and the configuration that was built.
pub(super) fn nginx(sandbox: &Sandbox) -> Running {
    let_in(sandbox);
    let (address, at) = (free(), sandbox.path().display());
    let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    let temporary: String = temporary
        .iter()
        .map(|kind| format!("{kind}_temp_path {at}/tmp-{kind};\n"))
        .collect();
    let configuration = format!(
        "daemon off;\nmaster_process off;\npid {at}/nginx.pid;\nerror_log {at}/error.log;\nevents {{}}\n\
         http {{\naccess_log off;\n{temporary}server {{\nlisten {address};\nroot {at}/www;\n\
         include {at}/www/ipe/nginx.conf;\n}}\n}}\n"
    );
    sandbox.write("server.conf", configuration);
    let log = sandbox.join("error.log");
    let mut command = Command::new(program("nginx", "nginx-light"));
    command.arg("-p").arg(sandbox.path()).arg("-e").arg(&log);
    command.arg("-c").arg(sandbox.join("server.conf"));
    Running::start(&mut command, address, &log)
}

/// Apache, with `www` as its root and no more allowed to a folder than what most institutions allow.
pub(super) fn apache(sandbox: &Sandbox) -> Running {
    let_in(sandbox);
    let apache = program("apache2", "apache2");
    let (address, at) = (free(), sandbox.path().display());
    let modules = [
        "mpm_event",
        "authz_core",
        "dir",
        "mime",
        "headers",
        "alias",
        "setenvif",
    ];
    let modules: String = modules
        .iter()
        .map(|name| format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n"))
        .collect();
    let configuration = format!(
        "ServerRoot {at}\n{modules}ServerName localhost\nListen {address}\nPidFile {at}/apache.pid\n\
         DefaultRuntimeDir {at}\nErrorLog {at}/error.log\nTypesConfig /dev/null\nUser www-data\nGroup www-data\n\
         DocumentRoot {at}/www\n<Directory {at}/www>\nAllowOverride FileInfo\nRequire all granted\n</Directory>\n"
    );
    sandbox.write("server.conf", configuration);
    let log = sandbox.join("error.log");
    let mut command = Command::new(apache);
    command.arg("-X").arg("-f").arg(sandbox.join("server.conf"));
    Running::start(&mut command, address, &log)
}
