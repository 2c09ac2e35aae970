//! What hosts are told: written for the host that is named and for no other, and, where the host is a program, tried with it.

mod servers;

use crate::sandbox::{HALQA, Sandbox, copy, tree};
use halqa::catalogue::HOSTS;
use halqa::document::field::{CATALOGUE, Shape};
use servers::{Answer, Running, program};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Every name of a file that some host reads.
const NAMES: [&str; 7] = [
    ".nojekyll",
    "_headers",
    "_redirects",
    ".htaccess",
    "nginx.conf",
    "web.config",
    "s3-upload.sh",
];

const MOVED: &str = "moved:\n  - {from: modules/roles, to: modules/who-does-what}\n";

/// A small catalogue for a host, in a folder of it.
fn small(host: &str) -> BTreeMap<String, Vec<u8>> {
    let sandbox = Sandbox::small();
    let path = "content/catalogue.yaml";
    let settings = fs::read_to_string(sandbox.join(path)).expect("the settings");
    let url = "url: https://north.example/ipe/";
    sandbox.write(path, format!("{url}\n{host}\n{settings}"));
    sandbox.write("content/redirects.yaml", MOVED);
    sandbox.build()
}

fn text(site: &BTreeMap<String, Vec<u8>>, path: &str) -> String {
    String::from_utf8(site[path].clone()).expect("UTF-8")
}

#[test]
fn a_host_has_its_own_files_and_no_others() {
    let theirs = |host: &str| -> Vec<String> {
        let site = small(host);
        let named = site.into_keys().filter(|path| NAMES.contains(&&**path));
        named.collect()
    };
    assert!(theirs("").is_empty(), "no host is named");
    for (host, files) in [
        ("github-pages", &[".nojekyll"][..]),
        ("netlify", &["_headers", "_redirects"]),
        ("cloudflare", &["_headers", "_redirects"]),
        ("apache", &[".htaccess"]),
        ("nginx", &["nginx.conf"]),
        ("iis", &["web.config"]),
        ("s3", &["s3-upload.sh"]),
    ] {
        assert_eq!(theirs(&format!("host: {host}")), files, "{host}");
    }
}

#[test]
fn the_hosts_that_may_be_named_are_those_that_are_known() {
    let mut fields = CATALOGUE.iter();
    let host = fields.find(|field| field.key == "host").expect("a key");
    let Shape::Choice(names) = host.shape else {
        panic!("`host` is a choice");
    };
    assert_eq!(names, HOSTS.map(halqa::catalogue::Host::name));
}

#[test]
fn netlify_and_cloudflare_each_read_a_redirect_in_their_own_form() {
    let line = "/ipe/ar/modules/roles.html /ipe/ar/modules/who-does-what.html";
    for (host, status) in [("netlify", "301!"), ("cloudflare", "301")] {
        let site = small(&format!("host: {host}"));
        let redirects = text(&site, "_redirects");
        let line = format!("{line} {status}");
        assert!(redirects.lines().any(|other| other == line), "{redirects}");
        // Neither adds up headers of two rules well, so that none may be named twice for one address.
        let headers = text(&site, "_headers");
        assert_eq!(headers.matches("Cache-Control").count(), 1, "{headers}");
        assert!(
            headers
                .contains("/ipe/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n")
        );
        assert!(headers.starts_with("/ipe/*\n  X-Content-Type-Options: nosniff\n"));
    }
}

#[test]
fn what_iis_reads_is_xml_that_redirects_and_finds_the_page_for_what_is_missing() {
    let site = small("host: iis");
    let config = text(&site, "web.config");
    let sandbox = Sandbox::new();
    sandbox.write("web.config", &config);
    let asked = |xpath: &str| {
        let output = Command::new(program("xmllint", "libxml2-utils"))
            .args(["--xpath", xpath, "web.config"])
            .current_dir(sandbox.path())
            .output()
            .expect("xmllint can be run");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{xpath}: {said}\n{config}");
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    };
    let moved = "//location[@path='ar/modules/roles.html']//httpRedirect";
    assert_eq!(
        asked(&format!("string({moved}/@destination)")),
        "/ipe/ar/modules/who-does-what.html"
    );
    assert_eq!(
        asked("string(//httpErrors/error[@statusCode='404']/@path)"),
        "404.html"
    );
    assert_eq!(
        asked("string(//mimeMap[@fileExtension='.ics']/@mimeType)"),
        "text/calendar; charset=utf-8"
    );
    assert_eq!(
        asked("count(//mimeMap) = count(//staticContent/remove)"),
        "true"
    );
}

/// The script is run with an `aws` that only notes what it is asked.
#[test]
fn what_goes_to_s3_goes_in_an_order_in_which_no_reader_meets_a_missing_target() {
    let sandbox = Sandbox::new();
    for (path, bytes) in small("host: s3") {
        sandbox.write(&format!("site/{path}"), bytes);
    }
    let aws = "#!/bin/sh\nprintf '%s\\n' \"$*\" >>\"$NOTES\"\n";
    sandbox.write("bin/aws", aws);
    let status = Command::new("chmod")
        .arg("+x")
        .arg(sandbox.join("bin/aws"))
        .status();
    assert!(status.is_ok_and(|status| status.success()));
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(sandbox.join("bin")).chain(std::env::split_paths(&path));
    let path = std::env::join_paths(folders).expect("folders");
    let status = Command::new("sh")
        .arg(sandbox.join("site/s3-upload.sh"))
        .arg("bucket/ipe")
        .env("PATH", path)
        .env("NOTES", sandbox.join("notes"))
        .status();
    assert!(status.is_ok_and(|status| status.success()));
    let notes = fs::read_to_string(sandbox.join("notes")).expect("notes");
    let order = [
        "sync assets s3://bucket/ipe/assets --exclude * --include *.css",
        "--include *.csv --exclude assets/* --exclude halqa-manifest.json --content-type text/csv; charset=utf-8",
        "--include *.html --exclude *index.html",
        "--include *index.html",
        "cp ar/modules/roles.html s3://bucket/ipe/ar/modules/roles.html --website-redirect /ipe/ar/modules/who-does-what.html",
        "--delete",
        "cp halqa-manifest.json",
    ];
    let at = order.map(|what| {
        notes
            .find(what)
            .unwrap_or_else(|| panic!("{what}\n{notes}"))
    });
    assert!(at.is_sorted(), "{at:?}\n{notes}");
    let last = notes.lines().last().expect("a line");
    assert!(last.starts_with("s3 cp halqa-manifest.json"), "{last}");
}

/// The sample with a module that moved, built for a host into a folder of its site.
fn sample(host: &str) -> Sandbox {
    let sandbox = Sandbox::new();
    for folder in ["content", "locales"] {
        copy(&Path::new(ROOT).join(folder), &sandbox.join(folder));
    }
    let path = "content/catalogue.yaml";
    let settings = fs::read_to_string(sandbox.join(path)).expect("the settings");
    let settings = settings.replace("https://halqa.example/", "https://halqa.example/ipe/");
    sandbox.write(path, format!("{settings}host: {host}\n"));
    sandbox.write(
        "content/redirects.yaml",
        "moved:\n  - {from: modules/first-steps, to: modules/start-early}\n",
    );
    let output = Command::new(HALQA)
        .args(["build", "--quiet", "--output", "www/ipe"])
        .current_dir(sandbox.path())
        .output()
        .expect("halqa can be run");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    sandbox
}

/// What every server has to answer.
fn answers_well(server: &Running, sandbox: &Sandbox) {
    let site = tree(&sandbox.join("www/ipe"));
    let get = |path: &str| server.get(&format!("/ipe/{path}"));
    let header = |answer: &Answer, name: &str| answer.headers.get(name).cloned();
    let plain = |typed: Option<String>| typed.map(|typed| typed.to_lowercase().replace("; ", ";"));
    let stylesheet = site
        .keys()
        .find(|path| path.starts_with("assets/halqa") && path.ends_with(".css"))
        .expect("a style sheet");
    let kept = "public, max-age=31536000, immutable";
    for (path, media, cache) in [
        (
            "ar/modules/start-early.html",
            "text/html;charset=utf-8",
            "no-cache",
        ),
        ("ar/calendar.ics", "text/calendar;charset=utf-8", "no-cache"),
        ("ar/feed.xml", "application/xml;charset=utf-8", "no-cache"),
        (
            "ar/find/facets.js",
            "text/javascript;charset=utf-8",
            "no-cache",
        ),
        ("data/coverage.csv", "text/csv;charset=utf-8", "no-cache"),
        (
            "data/catalogue.json",
            "application/json;charset=utf-8",
            "no-cache",
        ),
        (stylesheet, "text/css;charset=utf-8", kept),
    ] {
        let answer = get(path);
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(
            plain(header(&answer, "content-type")).as_deref(),
            Some(media),
            "{path}"
        );
        assert_eq!(
            header(&answer, "cache-control").as_deref(),
            Some(cache),
            "{path}"
        );
        assert_eq!(
            header(&answer, "x-content-type-options").as_deref(),
            Some("nosniff")
        );
        assert!(header(&answer, "referrer-policy").is_some(), "{path}");
        assert!(answer.body == site[path], "{path}: other bytes");
    }
    assert!(get("").body == site["index.html"]);
    for lang in ["en", "ar"] {
        let answer = get(&format!("{lang}/modules/first-steps.html"));
        assert_eq!(answer.status, 301);
        let to = header(&answer, "location").unwrap_or_default();
        assert!(
            to.ends_with(&format!("/ipe/{lang}/modules/start-early.html")),
            "{to}"
        );
    }
    // The page for what is missing brings its style along, so that it looks the same at any depth.
    for missing in [
        "one/two/three/four/five.html",
        "assets/gone.css",
        "ar/no-such-page",
    ] {
        let answer = get(missing);
        assert_eq!(answer.status, 404, "{missing}");
        assert!(answer.body == site["404.html"], "{missing}");
        let typed = plain(header(&answer, "content-type"));
        assert_eq!(
            typed.as_deref(),
            Some("text/html;charset=utf-8"),
            "{missing}"
        );
        assert_ne!(
            header(&answer, "cache-control").as_deref(),
            Some(kept),
            "{missing}"
        );
    }
}

#[test]
fn nginx_serves_the_sample_as_it_is_told() {
    let sandbox = sample("nginx");
    let server = servers::nginx(&sandbox);
    answers_well(&server, &sandbox);
    assert_eq!(server.get("/ipe/nginx.conf").status, 404);
    let told = fs::read_to_string(sandbox.join("www/ipe/nginx.conf")).expect("what was built");
    for path in tree(&sandbox.join("www/ipe")).keys() {
        let (_, ending) = path.rsplit_once('.').expect("an ending");
        let is_typed = ending == "conf" || told.contains(&format!(" {ending};"));
        assert!(is_typed, "{path} has no type");
    }
}

#[test]
fn apache_serves_the_sample_as_it_is_told() {
    let sandbox = sample("apache");
    let server = servers::apache(&sandbox);
    answers_well(&server, &sandbox);
}
