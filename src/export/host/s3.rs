//! `s3-upload.sh`: uploads to a bucket that is a website. Nothing on S3 changes all at once, so the order matters: what a page needs comes before it,
//! what leads to it after it, what is gone goes last, and the list of everything is the end.

use super::{ASKED, KEPT, TYPES, Told, typed};
use crate::catalogue::HostConfig;
use std::collections::BTreeSet;
use std::fmt::Write;

/// What `publish` lists the site's files in.
const MANIFEST: &str = "halqa-manifest.json";

pub(super) fn upload(told: &Told<'_>) -> String {
    let own = HostConfig::Upload.name();
    let mut text = format!(
        r#"#!/bin/sh
# Written by Halqa. Uploads this folder with the AWS command line: sh {own} BUCKET, or sh {own} BUCKET/FOLDER
# The bucket is a website, with index.html as its index document and 404.html as its error document.
set -eu
to="s3://${{1:?name the bucket}}"
cd "$(dirname "$0")"

# Assets: their names change whenever they do.
"#
    );
    let is_asset = |url: &str| url.starts_with("assets/");
    for (ending, media, is_text) in standing(told, is_asset) {
        let what = format!("assets \"$to/assets\" --exclude '*' --include '*.{ending}'");
        text.push_str(&sync(&what, &typed(media, is_text), KEPT));
    }
    text.push_str("\n# Pictures, documents and data.\n");
    for (ending, media, is_text) in standing(told, |url| !is_asset(url)) {
        if ending == "html" {
            continue;
        }
        let what = format!(
            ". \"$to\" --exclude '*' --include '*.{ending}' --exclude 'assets/*' --exclude {MANIFEST}"
        );
        text.push_str(&sync(&what, &typed(media, is_text), ASKED));
    }
    text.push_str("\n# Pages, then what lists them.\n");
    let html = typed("text/html", true);
    for which in [
        "--include '*.html' --exclude '*index.html'",
        "--include '*index.html'",
    ] {
        text.push_str(&sync(
            &format!(". \"$to\" --exclude '*' {which}"),
            &html,
            ASKED,
        ));
    }
    text.push_str("\n# What moved.\n");
    for (from, to) in told.moved() {
        let _ = writeln!(
            text,
            "aws s3 cp {from} \"$to/{from}\" --website-redirect '{}' --content-type '{html}'",
            told.path(to)
        );
    }
    let _ = writeln!(
        text,
        "\n# What is gone.\naws s3 sync . \"$to\" --delete --exclude {own} --exclude {MANIFEST}"
    );
    let _ = writeln!(
        text,
        "\n# The list of what the site holds now.\n\
         aws s3 cp {MANIFEST} \"$to/{MANIFEST}\" --content-type 'application/json; charset=utf-8' --cache-control '{ASKED}'"
    );
    text
}

/// The types of files that the site has, of those whose addresses are asked for.
fn standing(
    told: &Told<'_>,
    is_asked: impl Fn(&str) -> bool,
) -> Vec<(&'static str, &'static str, bool)> {
    let urls = told.plan.iter().map(|(url, _)| url.as_str());
    let endings = urls
        .filter(|url| is_asked(url))
        .filter_map(|url| url.rsplit_once('.'));
    let endings: BTreeSet<&str> = endings.map(|(_, ending)| ending).collect();
    let types = TYPES.into_iter();
    types
        .filter(|(ending, ..)| endings.contains(ending))
        .collect()
}

fn sync(what: &str, media: &str, kept: &str) -> String {
    format!("aws s3 sync {what} --content-type '{media}' --cache-control '{kept}'\n")
}
