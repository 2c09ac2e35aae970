//! Who may ask for what, and what else comes over the wire.

use super::server::Server;
use crate::sandbox::Sandbox;
use std::io::{Read, Write};

#[test]
fn only_the_own_browser_may_ask() {
    let sandbox = Sandbox::small();
    let server = Server::start(sandbox.path(), &[]);
    let port = server.port;
    let say = |lines: &[&str]| {
        let text = format!("{}\r\nConnection: close\r\n\r\n", lines.join("\r\n"));
        server.say(text.as_bytes()).expect("an answer")
    };
    let page = "GET /en/index.html HTTP/1.1";
    for host in [
        format!("127.0.0.1:{port}"),
        format!("localhost:{port}"),
        format!("[::1]:{port}"),
    ] {
        assert_eq!(say(&[page, &format!("Host: {host}")]).status, 200, "{host}");
    }
    for host in [
        "evil.example".to_owned(),
        format!("evil.example:{port}"),
        format!("127.0.0.1.evil.example:{port}"),
        format!("localhost.evil.example:{port}"),
        format!("192.168.0.7:{port}"),
        format!("a@127.0.0.1:{port}"),
        "127.0.0.1:1".to_owned(),
        "127.0.0.1".to_owned(),
        String::new(),
    ] {
        let answer = say(&[page, &format!("Host: {host}")]);
        assert!(
            [400, 403].contains(&answer.status),
            "{host}: {}",
            answer.status
        );
    }
    assert_eq!(say(&["GET /en/index.html HTTP/1.0"]).status, 403);
    let own = format!("Host: 127.0.0.1:{port}");
    assert_eq!(say(&[page, &own, "Host: evil.example"]).status, 403);

    let live = "GET /halqa-preview/live?at=en/index.html HTTP/1.1";
    for line in [page, live] {
        for origin in [
            "http://evil.example",
            "null",
            "http://127.0.0.1:1",
            "http://192.168.0.7",
            "",
        ] {
            assert_eq!(
                say(&[line, &own, &format!("Origin: {origin}")]).status,
                403,
                "{origin}"
            );
        }
        assert_eq!(
            say(&[
                line,
                &own,
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Mode: no-cors"
            ])
            .status,
            403
        );
    }
    assert_eq!(
        say(&[page, &own, &format!("Origin: http://127.0.0.1:{port}")]).status,
        200
    );
    let followed = [
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Mode: navigate",
        "Sec-Fetch-Dest: document",
    ];
    assert_eq!(say(&[&[page, &own][..], &followed].concat()).status, 200);
    let answer = server.get("/en/index.html");
    assert_eq!(answer.header("access-control-allow-origin"), None);
}

#[test]
fn only_what_is_in_the_plan_exists() {
    let sandbox = Sandbox::small();
    sandbox.write("secret.txt", "secret");
    sandbox.write("content/modules/who-does-what/.hidden", "secret");
    let server = Server::start(sandbox.path(), &[]);
    let missing = sandbox.build()["404.html"].clone();
    for path in [
        "/../../etc/passwd",
        "/%2e%2e/",
        "/..%2f",
        "/%2fetc/passwd",
        "//etc/passwd",
        "/..\\..\\",
        "/%00",
        "/%ff",
        "/%",
        "/secret.txt",
        "/content/catalogue.yaml",
        "/C:/",
        "/\\\\server\\share",
        "/en/index.html::$DATA",
        "/en/index.html.",
        "/en/INDEX.html",
        "/EN/index.html",
        "/en/index~1.htm",
        "/halqa-preview",
    ] {
        let answer = server.get(path);
        assert!(
            [400, 404].contains(&answer.status),
            "{path}: {}",
            answer.status
        );
        assert!(answer.status == 400 || answer.body == missing, "{path}");
    }
    assert_eq!(server.get("/halqa-preview/other").status, 404);
    let folder = server.get("/en");
    assert_eq!(
        (folder.status, folder.header("location")),
        (302, Some("/en/"))
    );
    assert_eq!(server.get("/en/").body, server.get("/en/index.html").body);
    assert_eq!(server.get("/en/?a=b#c").status, 200);
}

#[test]
fn it_can_only_be_read() {
    let sandbox = Sandbox::small();
    let server = Server::start(sandbox.path(), &[]);
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "BREW"] {
        let answer = server.ask(
            &format!("{method} /en/index.html HTTP/1.1"),
            &["Content-Length: 0"],
        );
        assert_eq!(answer.status, 405, "{method}");
        assert_eq!(answer.header("allow"), Some("GET, HEAD"), "{method}");
    }
    let head = server.ask("HEAD /en/index.html HTTP/1.1", &[]);
    let whole = server.get("/en/index.html");
    assert_eq!((head.status, head.body.len()), (200, 0));
    assert_eq!(
        head.header("content-length"),
        Some(&*whole.body.len().to_string())
    );
    for header in [
        "Range: bytes=0-3",
        "If-None-Match: *",
        "If-Modified-Since: Sun, 22 Nov 2099 00:00:00 GMT",
    ] {
        let answer = server.ask("GET /en/index.html HTTP/1.1", &[header]);
        assert!(
            answer.status == 200 && answer.body == whole.body,
            "{header}"
        );
    }
}

#[test]
fn what_is_no_request_is_answered_or_hung_up_on_and_harms_nobody() {
    let sandbox = Sandbox::small();
    let server = Server::start(sandbox.path(), &[]);
    let long = format!("GET /{} HTTP/1.1\r\n\r\n", "a".repeat(100_000));
    let heavy = format!("GET / HTTP/1.1\r\nX: {}\r\n\r\n", "a".repeat(1_000_000));
    let many = format!("GET / HTTP/1.1\r\n{}\r\n", "X: y\r\n".repeat(10_000));
    let body = format!(
        "POST / HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Length: 1000000000\r\n\r\naaaa",
        server.port
    );
    let requests: [&[u8]; 11] = [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"GET\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        b"CONNECT example.org:443 HTTP/1.1\r\nHost: example.org\r\nConnection: close\r\n\r\n",
        b"GET http://example.org/ HTTP/1.1\r\nHost: example.org\r\nConnection: close\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\nConnection: close\r\n\r\n0\r\n\r\n",
        long.as_bytes(),
        heavy.as_bytes(),
        many.as_bytes(),
        body.as_bytes(),
    ];
    for request in requests {
        let answer = server.say(request);
        let status = answer.map(|answer| answer.status);
        assert!(
            status.is_none_or(|status| (400..500).contains(&status)),
            "{status:?} for {}",
            String::from_utf8_lossy(&request[..request.len().min(60)])
        );
        assert_eq!(server.get("/en/index.html").status, 200);
    }
}

#[test]
fn many_silent_connections_keep_nobody_out() {
    let sandbox = Sandbox::small();
    let server = Server::start(sandbox.path(), &[]);
    let mut silent = Vec::new();
    for number in 0..600 {
        let mut stream = server.connect();
        if number % 2 == 0 {
            // The other half begins to ask and does not go on.
            let _ = stream.write_all(b"GET / HT");
        }
        silent.push(stream);
        if number % 100 == 99 {
            assert_eq!(server.get("/en/index.html").status, 200, "after {number}");
        }
    }
}

#[test]
fn a_tab_is_told_of_changes_and_of_what_is_wrong() {
    let sandbox = Sandbox::small();
    let server = Server::start(sandbox.path(), &[]);
    let mut stream = server.connect();
    let line = "GET /halqa-preview/live?at=en%2Fmodules%2Fwho-does-what.html HTTP/1.1";
    let request = format!("{line}\r\nHost: 127.0.0.1:{}\r\n\r\n", server.port);
    stream.write_all(request.as_bytes()).expect("sent");
    let mut heard = String::new();
    let mut hear = |until: &str| {
        while !heard.contains(until) {
            let mut bytes = [0; 4096];
            let length = stream.read(&mut bytes).expect("more");
            assert!(length > 0, "it ended; no {until} in {heard}");
            heard.push_str(&String::from_utf8_lossy(&bytes[..length]));
        }
        heard.clear();
    };
    hear("\"broken\":false");
    let module = "content/modules/who-does-what/en.md";
    let text = &crate::sandbox::small_files()[module];
    sandbox.write(module, text.replace("nursing", "nursng"));
    hear("did you mean `nursing`?");
    sandbox.write(module, text.replace("one map", "two maps"));
    hear("\"broken\":false");
}
