//! Pages that moved: what stands at their old addresses.

use crate::sandbox::{Sandbox, tree};
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::PathBuf;

const MOVED: &str = "moved:
  - {from: modules/roles, to: modules/who-does-what}
  - {from: /about/, to: index}
  - {from: fr/modules/roles.html, to: en/modules/who-does-what.html}
";

fn site() -> Sandbox {
    let sandbox = Sandbox::small();
    sandbox.write("content/redirects.yaml", MOVED);
    sandbox
}

#[test]
fn an_old_address_leads_on_in_every_language() {
    let built = site().build();
    let page = |path: &str| String::from_utf8(built[path].clone()).expect("UTF-8");
    for (old, target, opening) in [
        (
            "en/modules/roles.html",
            "who-does-what.html",
            "<html lang=\"en\" dir=\"ltr\">",
        ),
        (
            "ar/modules/roles.html",
            "who-does-what.html",
            "<html lang=\"ar\" dir=\"rtl\">",
        ),
        (
            "en/about.html",
            "index.html",
            "<html lang=\"en\" dir=\"ltr\">",
        ),
        (
            "fr/modules/roles.html",
            "../../en/modules/who-does-what.html",
            "<html lang=\"en\" dir=\"ltr\">",
        ),
    ] {
        let page = page(old);
        let refresh = format!("<meta http-equiv=\"refresh\" content=\"0; url={target}\">");
        assert!(page.contains(&refresh), "{old}:\n{page}");
        assert!(page.contains(&format!("<a href=\"{target}\">")), "{old}");
        assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"));
        assert!(page.contains(opening), "{old}:\n{page}");
        assert!(
            !page.contains("rel=\"canonical\""),
            "no site's address is known"
        );
    }
    assert!(!built.contains_key("fr/about.html"));
}

#[test]
fn search_engines_are_told_of_the_new_address_alone() {
    let sandbox = site();
    let path = sandbox.join("content/catalogue.yaml");
    let settings = std::fs::read_to_string(path).expect("the settings");
    let settings = format!("url: https://north.example/ipe/\n{settings}");
    sandbox.write("content/catalogue.yaml", settings);
    let built = sandbox.build();
    let page = String::from_utf8_lossy(&built["ar/modules/roles.html"]);
    let canonical =
        "rel=\"canonical\" href=\"https://north.example/ipe/ar/modules/who-does-what.html\"";
    assert!(page.contains(canonical), "{page}");
    let sitemap = String::from_utf8_lossy(&built["sitemap.xml"]);
    assert!(!sitemap.contains("roles"), "{sitemap}");
}

/// A server of a folder's files, as long as the test lasts.
fn serve(folder: PathBuf) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut lines = BufReader::new(stream.try_clone().expect("a stream")).lines();
            let first = lines.next().and_then(Result::ok).unwrap_or_default();
            let path = first.split(' ').nth(1).unwrap_or_default();
            lines
                .map_while(Result::ok)
                .take_while(|line| !line.is_empty())
                .for_each(drop);
            let (status, bytes) = match fs::read(folder.join(path.trim_start_matches('/'))) {
                Ok(bytes) => ("200 OK", bytes),
                Err(_) => ("404 Not Found", Vec::new()),
            };
            let length = bytes.len();
            let head = format!(
                "HTTP/1.1 {status}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n"
            );
            // The asker may go away at any time.
            let _ = stream
                .write_all(head.as_bytes())
                .and_then(|()| stream.write_all(&bytes));
        }
    });
    format!("http://{address}")
}

#[test]
fn a_published_address_that_would_vanish_is_told_until_it_is_said_where_it_went() {
    let sandbox = Sandbox::small();
    sandbox.build();
    let site = serve(sandbox.join("public"));
    let check = |place: &str| {
        let output = sandbox.halqa(&["check", "--today", "2026-11-22", "--published", place]);
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said).into_owned();
        (output.status.code(), said)
    };
    let (code, said) = check(&site);
    assert_eq!(code, Some(0), "{said}");
    fs::rename(
        sandbox.join("content/modules/who-does-what"),
        sandbox.join("content/modules/team-roles"),
    )
    .expect("a renamed module");
    let line = "- {from: modules/who-does-what, to: modules/team-roles}";
    let list = format!("{site}/halqa-manifest.json");
    for place in [&*site, &*list, "public", "public/halqa-manifest.json"] {
        let (code, said) = check(place);
        assert_eq!(code, Some(1), "{place}: {said}");
        assert!(said.contains(line), "{place}: {said}");
    }
    sandbox.write("content/redirects.yaml", format!("moved:\n  {line}\n"));
    let (code, said) = check(&site);
    assert_eq!(code, Some(0), "{said}");
    for place in [
        &*format!("{site}/elsewhere"),
        "content",
        "public/index.html",
    ] {
        let (code, said) = check(place);
        assert_eq!(code, Some(3), "{place}: {said}");
        assert!(said.contains(place), "{said}");
    }
    // Nothing was written by any of it.
    assert!(!tree(&sandbox.join("public")).contains_key("en/modules/team-roles.html"));
}

#[test]
fn a_language_that_is_taken_away_is_told_once() {
    let sandbox = Sandbox::small();
    sandbox.build();
    sandbox.write(
        "content/catalogue.yaml",
        "languages:\n  - {tag: en, name: English}\n",
    );
    fs::remove_file(sandbox.join("content/modules/who-does-what/ar.md")).expect("a file");
    fs::remove_file(sandbox.join("locales/ar/catalogue.ftl")).expect("a file");
    let output = sandbox.halqa(&["check", "--published", "public"]);
    let said = String::from_utf8_lossy(&output.stderr);
    let line = "- {from: ar/index.html, to: en/index.html}";
    assert!(said.contains(line), "{said}");
    assert_eq!(said.matches("{from: ar/").count(), 1, "{said}");
}
