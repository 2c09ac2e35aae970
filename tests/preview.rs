//! `halqa serve`: the real command, real files, and requests as they come over the wire.

mod habits;
mod hostile;
mod random;
mod requests;
mod server;
mod storms;
mod watching;

use crate::sandbox::{HALQA, Sandbox, small_files};
use halqa::site::Workshop;
use halqa::source;
use server::Server;
use std::path::Path;
#[cfg(unix)]
use std::process::Command;

/// The sample catalogue: this repository.
const SAMPLE: &str = env!("CARGO_MANIFEST_DIR");

#[test]
fn what_is_served_is_what_is_built() {
    let server = Server::start(Path::new(SAMPLE), &[]);
    let sources = source::scan(Path::new(SAMPLE)).value;
    let site = Workshop::default().site(&sources, false).value;
    let site = site.expect("the sample catalogue");
    for (url, _) in site.plan.iter() {
        let built = site.bytes(url).expect("a page").expect("its bytes");
        let served = server.get(&format!("/{url}"));
        assert_eq!(served.status, 200, "{url}");
        assert!(
            served.body == built,
            "{url} is served otherwise than it is built"
        );
        assert_eq!(served.header("cache-control"), Some("no-store"), "{url}");
        assert_eq!(
            served.header("x-content-type-options"),
            Some("nosniff"),
            "{url}"
        );
        let kind = served.header("content-type").unwrap_or_default().to_owned();
        let end = url.as_str().rsplit('.').next().expect("an ending");
        let wanted = match end {
            "html" => "text/html; charset=utf-8",
            "css" => "text/css; charset=utf-8",
            "svg" => "image/svg+xml; charset=utf-8",
            "xml" => "text/xml; charset=utf-8",
            "json" => "application/json; charset=utf-8",
            "jsonld" => "application/ld+json; charset=utf-8",
            "ttl" => "text/turtle; charset=utf-8",
            "txt" => "text/plain; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            "csv" => "text/csv; charset=utf-8",
            "ics" => "text/calendar; charset=utf-8",
            "woff2" => "font/woff2",
            _ => panic!("{url}: which media type has .{end}?"),
        };
        assert_eq!(kind, wanted, "{url}");
    }
}

/// A page without what is added for a browser; `None` if nothing is.
fn without_script(shown: &str) -> Option<String> {
    let start = shown.find("<script src=\"/halqa-preview/live.js\"")?;
    let end = start + shown[start..].find("</script>\n")? + "</script>\n".len();
    let without = [&shown[..start], &shown[end..]].concat();
    Some(without.replacen("; connect-src 'self'", "", 1))
}

/// Nothing but what is added may differ.
#[test]
fn a_browser_gets_the_page_and_the_live_script() {
    let sandbox = Sandbox::small();
    let server = Server::start(sandbox.path(), &[]);
    let plain = server.get("/en/index.html");
    let shown = server.ask(
        "GET /en/index.html HTTP/1.1",
        &["Accept: text/html,*/*;q=0.8"],
    );
    let shown = String::from_utf8(shown.body).expect("text");
    let without = without_script(&shown).expect("the script");
    assert_eq!(without.as_bytes(), plain.body);
    assert!(!String::from_utf8_lossy(&plain.body).contains("halqa-preview"));
}

#[test]
fn a_catalogue_that_is_broken_from_the_start_is_served_and_heals() {
    let sandbox = Sandbox::small();
    let module = "content/modules/who-does-what/en.md";
    let text = small_files()[module].clone();
    sandbox.write(module, text.replace("title: ", "titel: "));
    sandbox.write("content/catalogue.yaml", "");
    let server = Server::start(sandbox.path(), &[]);
    assert_eq!(
        server.ask("GET / HTTP/1.1", &["Accept: text/html"]).status,
        503
    );
    sandbox.write(
        "content/catalogue.yaml",
        &small_files()["content/catalogue.yaml"],
    );
    server.until("the catalogue heals", || {
        server.get("/en/index.html").status == 200
    });
    sandbox.write(module, &text);
    server.until("the module heals", || {
        server.get("/en/modules/who-does-what.html").status == 200
    });
}

#[test]
fn under_a_path_the_site_is_as_it_will_be_there() {
    let sandbox = Sandbox::small();
    let server = Server::start(sandbox.path(), &["--base", "courses/ipe"]);
    let built = sandbox.build();
    assert!(
        server.address.ends_with("/courses/ipe/"),
        "{}",
        server.address
    );
    assert!(server.get("/courses/ipe/ar/index.html").body == built["ar/index.html"]);
    assert_eq!(server.get("/ar/index.html").status, 404);
    let beginning = server.get("/");
    assert_eq!(
        (beginning.status, beginning.header("location")),
        (302, Some("/courses/ipe/"))
    );
    let missing = server.get("/courses/ipe/a/b/c/d/e.html");
    assert_eq!(missing.status, 404);
    assert!(missing.body == built["404.html"]);
}

#[test]
fn the_next_free_port_is_taken() {
    let sandbox = Sandbox::small();
    let first = Server::start(sandbox.path(), &[]);
    let second = Server::start(sandbox.path(), &["--port", &first.port.to_string()]);
    assert_ne!(first.port, second.port);
    assert!(
        second.said().contains("is in use by another program"),
        "{}",
        second.said()
    );
    assert_eq!(second.get("/en/index.html").status, 200);
}

#[test]
fn drafts_have_their_pages_and_stand_in_lists_for_those_who_ask() {
    let sandbox = Sandbox::small();
    let text = &small_files()["content/modules/who-does-what/en.md"];
    sandbox.write(
        "content/modules/unfinished/en.md",
        text.replace("stage:", "status: draft\nstage:"),
    );
    let server = Server::start(sandbox.path(), &[]);
    let lists = |server: &Server, cookies: &[&str]| {
        let list = server.ask("GET /en/modules/index.html HTTP/1.1", cookies);
        String::from_utf8_lossy(&list.body).contains("unfinished.html")
    };
    assert_eq!(server.get("/en/modules/unfinished.html").status, 200);
    assert_eq!(server.get("/ar/modules/unfinished.html").status, 200);
    assert_eq!(server.get("/en/modules/unfinishe.html").status, 404);
    assert!(!lists(&server, &[]));
    assert!(lists(&server, &["Cookie: a=b; halqa-drafts=1"]));
    let open = Server::start(sandbox.path(), &["--drafts"]);
    assert!(lists(&open, &[]));
    assert!(!lists(&open, &["Cookie: halqa-drafts=0"]));
}

/// A slip that shows only when a template is filled in must not leave a page empty.
#[test]
fn a_fault_of_a_template_leaves_the_last_good_page() {
    let sandbox = Sandbox::small();
    let server = Server::start(sandbox.path(), &[]);
    let good = server.get("/en/index.html").body;
    let template = "themes/default/templates/module.html";
    sandbox.write(
        template,
        "{% extends \"layout.html\" %}{% block main %}{{ titel.text }}{% endblock %}",
    );
    server.until("the fault is told", || {
        server.said().contains("`titel` is not defined")
    });
    sandbox.write(
        "locales/en/catalogue.ftl",
        "catalogue-title = Another title\n",
    );
    server.until("the next save is told", || {
        server.said().contains("locales/en/catalogue.ftl")
    });
    assert!(server.get("/en/index.html").body == good);
    assert_eq!(server.get("/en/modules/who-does-what.html").status, 200);
    std::fs::remove_file(sandbox.join(template)).expect("mended");
    server.shows("/en/index.html", "Another title");
}

#[test]
fn made_up_languages_show_what_is_in_no_message() {
    let sandbox = Sandbox::small();
    let server = Server::start(sandbox.path(), &[]);
    let text = |path: &str| {
        let answer = server.get(path);
        assert_eq!(answer.status, 200, "{path}");
        String::from_utf8(answer.body).expect("text")
    };
    let accented = text("/en-xa/modules/who-does-what.html");
    assert!(accented.contains("<html lang=\"en-XA\" dir=\"ltr\">"));
    assert!(accented.contains("Çöömpééţééñçîîééš"), "{accented}");
    let turned = text("/ar-xb/modules/who-does-what.html");
    assert!(turned.contains("<html lang=\"ar-XB\" dir=\"rtl\">"));
    // What authors wrote is no message.
    assert!(turned.contains("Who does what?") && turned.contains("one map"));
    // They are languages of the preview only.
    assert!(!text("/en/index.html").contains("en-xa"));
    assert!(!sandbox.build().keys().any(|path| path.contains("xa/")));
    // An edit is seen there too.
    let module = "content/modules/who-does-what/en.md";
    sandbox.write(module, small_files()[module].replace("one map", "two maps"));
    server.shows("/ar-xb/modules/who-does-what.html", "two maps");
}

/// Halqa, deaf to no signal: what a shell starts in the background, such as these tests, may have been told to overhear Ctrl-C.
#[cfg(unix)]
fn with_signals() -> Command {
    if cfg!(target_os = "linux") {
        let mut env = Command::new("env");
        env.args(["--default-signal=INT,TERM,HUP", HALQA]);
        env
    } else {
        Command::new(HALQA)
    }
}

/// Ctrl-C, the end of the computer's day, and a terminal that is closed.
#[cfg(unix)]
#[test]
fn every_signal_ends_it_at_once_and_nothing_was_written() {
    for signal in ["INT", "TERM", "HUP"] {
        let sandbox = Sandbox::small();
        let before = crate::sandbox::tree(sandbox.path());
        let mut server = Server::start_as(with_signals(), sandbox.path(), &[]);
        server.get("/en/index.html");
        server.signal(signal);
        assert!(server.wait(), "it still runs after SIG{signal}");
        assert_eq!(
            crate::sandbox::tree(sandbox.path()),
            before,
            "after SIG{signal}"
        );
    }
}
