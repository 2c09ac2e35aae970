//! Making a catalogue and its parts, as somebody does who begins: `new`, `add`, `eject`, and `check`.

use crate::sandbox::{Sandbox, tree};
use std::collections::BTreeMap;
use std::process::Output;

fn said(output: &Output) -> String {
    [&output.stdout[..], &output.stderr]
        .map(String::from_utf8_lossy)
        .concat()
}

fn done(sandbox: &Sandbox, arguments: &[&str]) -> String {
    let output = sandbox.halqa(arguments);
    assert!(output.status.success(), "{arguments:?}: {}", said(&output));
    said(&output)
}

/// The pages that are in one site and not the same in the other; the search names the version of its data, which stands for every source.
fn differing(one: &BTreeMap<String, Vec<u8>>, other: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let paths = one.keys().chain(other.keys());
    let pages = paths.filter(|path| path.ends_with(".html") && !path.ends_with("/search.html"));
    pages
        .filter(|path| one.get(*path) != other.get(*path))
        .cloned()
        .collect()
}

#[test]
fn a_new_catalogue_builds_at_once_and_has_nothing_to_mend() {
    let sandbox = Sandbox::new();
    done(&sandbox, &["new", "ours"]);
    let told = done(&sandbox, &["check", "--root", "ours", "--strict"]);
    assert!(told.contains("no problems"), "{told}");
    done(&sandbox, &["build", "--root", "ours", "--strict"]);
    let site = tree(&sandbox.join("ours/public"));
    for page in [
        "en/modules/first-meeting.html",
        "ar/modules/first-meeting.html",
        "ar/about.html",
    ] {
        assert!(site.contains_key(page), "{page} is not there");
    }
    // The second module has no Arabic, so that a translator sees what a fall-back is.
    let fallback = String::from_utf8_lossy(&site["ar/modules/plan-together.html"]);
    assert!(fallback.contains("class=\"notice\""));
}

#[test]
fn what_is_there_is_never_overwritten() {
    let sandbox = Sandbox::new();
    done(&sandbox, &["new", "."]);
    sandbox.write(
        "content/catalogue.yaml",
        "languages: [{tag: en, name: English}] # mine\n",
    );
    let before = tree(sandbox.path());
    for arguments in [
        &["new", "."][..],
        &["add", "module", "first-meeting"],
        &["add", "module", "../outside"],
        &["add", "module", "Team Roles"],
        &["add", "module", "roles", "--lang", "../../../../outside"],
        &["add", "module", "roles", "--lang", "fr"],
        &["add", "network", "somewhere"],
        &["eject", "content/catalogue.yaml"],
        &["eject", "themes/default/templates/modul.html"],
    ] {
        let output = sandbox.halqa(arguments);
        assert_eq!(
            output.status.code(),
            Some(2),
            "{arguments:?}: {}",
            said(&output)
        );
    }
    assert!(tree(sandbox.path()) == before);
}

#[test]
fn each_kind_of_entry_begins_as_a_draft_without_a_mistake() {
    let sandbox = Sandbox::new();
    done(&sandbox, &["new", "."]);
    let published = sandbox.build();
    for kind in ["module", "pathway", "page", "provider", "event"] {
        done(&sandbox, &["add", kind, &format!("a-new-{kind}")]);
    }
    done(&sandbox, &["add", "network", "africa"]);
    done(&sandbox, &["add", "module", "min-jadid", "--lang", "ar"]);
    assert!(sandbox.join("content/modules/min-jadid/ar.md").exists());
    assert!(sandbox.join("content/modules/a-new-module/en.md").exists());
    let told = done(&sandbox, &["check", "--drafts"]);
    // Its words are still to come, and it says so.
    let others = told.replace("warning[placeholder]", "");
    assert!(
        told != others && !others.contains("error[") && !others.contains("warning["),
        "{told}"
    );
    // Nobody sees a draft before its author says so.
    assert_eq!(differing(&sandbox.build(), &published), [""; 0]);
    done(&sandbox, &["build", "--drafts"]);
    let site = tree(&sandbox.join("public"));
    let page = String::from_utf8_lossy(&site["en/modules/a-new-module.html"]);
    assert!(page.contains("<h1>A new module</h1>"));
}

#[test]
fn what_is_ejected_is_what_halqa_used_and_then_what_it_uses() {
    let sandbox = Sandbox::small();
    let before = sandbox.build();
    let template = "themes/default/templates/components/prose.html";
    done(&sandbox, &["eject", template]);
    assert_eq!(differing(&sandbox.build(), &before), [""; 0]);
    let text = std::fs::read_to_string(sandbox.join(template)).expect("the template");
    sandbox.write(
        template,
        text.replace("<div class=\"prose", "<div class=\"prose ours"),
    );
    let after = sandbox.build();
    let page = String::from_utf8_lossy(&after["en/modules/who-does-what.html"]);
    assert!(page.contains("class=\"prose ours"));
    // What stands is never overwritten, and named as what it is.
    let ours = tree(sandbox.path());
    let again = sandbox.halqa(&["eject", template]);
    assert_eq!(again.status.code(), Some(2));
    assert!(
        said(&again).contains("stands in the catalogue already") && said(&again).contains(template),
        "{}",
        said(&again)
    );
    assert!(tree(sandbox.path()) == ours);
    // What is left to be copied is listed.
    let listed = done(&sandbox, &["eject"]);
    assert!(
        listed.contains("\nlocales/fa/interface.ftl\n")
            && !listed.contains(&format!("{template}\n")),
        "{listed}"
    );
    // A folder brings all that is in it and not yet here.
    let told = done(&sandbox, &["eject", "locales/fa"]);
    assert!(
        told.contains("interface.ftl") && told.contains("vocabulary.ftl"),
        "{told}"
    );
}

#[test]
fn what_can_t_be_begun_is_told_with_what_can() {
    let sandbox = Sandbox::small();
    let refused = |arguments: &[&str]| {
        let output = sandbox.halqa(arguments);
        assert_eq!(output.status.code(), Some(2), "{}", said(&output));
        said(&output)
    };
    let told = refused(&["add", "module", "roles", "--lang", "fr"]);
    assert!(
        told.contains("its languages are en, ar") && told.contains("- {tag: fr, name: …}"),
        "{told}"
    );
    let told = refused(&["add", "module", "roles", "--lang", "no language"]);
    assert!(
        told.contains("is no language tag")
            && told.contains("the languages of this catalogue are en, ar"),
        "{told}"
    );
    let told = refused(&["add", "network", "somewhere"]);
    assert!(
        told.contains("content/vocabulary/networks.yaml") && told.contains("- {id: somewhere}"),
        "{told}"
    );
}

#[test]
fn the_example_of_a_picture_s_words_is_in_the_author_s_language() {
    let sandbox = Sandbox::small();
    sandbox.write(
        "content/pages/about/ar.md",
        "---\ntitle: عن هذا الفهرس\n---\n\n![](map.png)\n",
    );
    let told = said(&sandbox.halqa(&["check", "--lang", "ar"]));
    assert!(
        told.contains("`![ما تقوله الصورة](…)`") && !told.contains("What the picture tells"),
        "{told}"
    );
}

#[test]
fn a_check_says_what_a_build_says_and_writes_nothing() {
    let sandbox = Sandbox::small();
    sandbox.write("content/modules/who-does-what/ar.md", "no front matter");
    let before = tree(sandbox.path());
    let check = sandbox.halqa(&["check", "--format", "short"]);
    assert!(tree(sandbox.path()) == before);
    let build = sandbox.halqa(&["build", "--advice", "--format", "short"]);
    assert_eq!(check.status.code(), Some(1));
    assert_eq!(said(&check), said(&build));
}

#[test]
fn a_language_without_messages_for_authors_is_told_where_it_was_asked_for() {
    let sandbox = Sandbox::small();
    let note = "no messages for authors in `fr`, so they are in en; there are some in ar, en";
    let commands: [&[&str]; 8] = [
        &["build"],
        &["check"],
        &["quality"],
        &["translate", "who-does-what"],
        &["eject", "nothing"],
        &["harvest"],
        &["explain"],
        &["new", "another"],
    ];
    for command in commands {
        let told = |lang| said(&sandbox.halqa(&[command, &["--lang", lang]].concat()));
        let french = told("fr");
        assert_eq!(french.matches(note).count(), 1, "{command:?}: {french}");
        for known in ["ar-QA", "en"] {
            let known = told(known);
            assert!(!known.contains("`ar-QA`"), "{command:?}: {known}");
            assert!(!known.contains(note), "{command:?}: {known}");
        }
    }
    // The preview tells it before it begins to serve.
    let mut preview = std::process::Command::new(crate::sandbox::HALQA)
        .args(["serve", "--port", "0", "--lang", "fr"])
        .current_dir(sandbox.path())
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("halqa can be run");
    let mut first = String::new();
    let stderr = preview.stderr.take().expect("what it tells");
    std::io::BufRead::read_line(&mut std::io::BufReader::new(stderr), &mut first)
        .expect("what it tells");
    preview.kill().expect("it can be ended");
    preview.wait().expect("it ends");
    assert!(first.contains(note), "{first}");
    // The system's language nobody asked for.
    let output = std::process::Command::new(crate::sandbox::HALQA)
        .arg("check")
        .current_dir(sandbox.path())
        .env("LC_ALL", "fr_FR.UTF-8")
        .output()
        .expect("halqa can be run");
    assert!(!said(&output).contains("no messages for authors"));
    // A catalogue may have words of its own.
    sandbox.write(
        "locales/fr/author/commands.ftl",
        "refused = erreur : { $why }\n",
    );
    let told = said(&sandbox.halqa(&["check", "--lang", "fr"]));
    assert!(!told.contains("no messages for authors"), "{told}");
}

#[test]
fn the_shell_and_the_manual_know_every_command() {
    let sandbox = Sandbox::new();
    for arguments in [
        &["completions", "bash"][..],
        &["completions", "zsh"],
        &["completions", "fish"],
        &["man"],
    ] {
        let told = done(&sandbox, arguments);
        for command in [
            "serve", "build", "check", "new", "add", "eject", "explain", "schema", "cms",
        ] {
            assert!(told.contains(command), "{arguments:?} lacks {command}");
        }
    }
}
