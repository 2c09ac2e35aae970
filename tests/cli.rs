//! The command line as it is used: help, exit codes, and the commands that README names.

use crate::sandbox::Sandbox;

#[test]
fn commands_say_what_their_files_show() {
    for (lang, files) in [("C", "tests/cli/*.trycmd"), ("ar", "tests/cli/ar/*.trycmd")] {
        trycmd::TestCases::new().env("LC_ALL", lang).case(files);
    }
}

#[test]
fn exit_codes_tell_whose_turn_it_is() {
    let sandbox = Sandbox::small();
    let code = |arguments: &[&str]| sandbox.halqa(arguments).status.code();
    assert_eq!(code(&["build"]), Some(0), "a catalogue that is right");
    assert_eq!(
        code(&["build", "--outptu", "x"]),
        Some(2),
        "a slip on the command line"
    );
    assert_eq!(
        code(&["build", "--output", "content"]),
        Some(2),
        "an output that would be mixed with the sources"
    );
    assert_eq!(
        code(&["explain", "no-such-rule"]),
        Some(2),
        "a rule that does not exist"
    );
    sandbox.write("content/modules/who-does-what/ar.md", "no front matter");
    assert_eq!(code(&["build"]), Some(1), "a text that has to be mended");
    sandbox.write("plain", "a file");
    assert_eq!(
        code(&["build", "--root", "plain"]),
        Some(1),
        "a root that is no catalogue"
    );
}

#[test]
fn any_file_of_the_site_is_exported_as_it_is_built() {
    let sandbox = Sandbox::small();
    let built = sandbox.build();
    let listed = sandbox.halqa(&["export"]).stdout;
    let listed = String::from_utf8(listed).expect("UTF-8");
    let formats = ["csv", "xlsx", "evidence"];
    let files = listed.lines().filter(|name| !formats.contains(name));
    let others = ["en/index.html", "data/modules/who-does-what.json"];
    for name in files.chain(others) {
        let exported = sandbox.halqa(&["export", name]).stdout;
        assert!(exported == built[name], "{name}");
    }
    let done = sandbox.halqa(&["export", "modules.csv", "--output", "kept.csv"]);
    assert!(done.status.success());
    let kept = std::fs::read(sandbox.join("kept.csv")).expect("it is written");
    assert!(kept == built["data/modules.csv"]);
}

#[test]
fn a_broken_catalogue_leaves_the_published_site_as_it_was() {
    let sandbox = Sandbox::small();
    let before = sandbox.build();
    for (path, text) in [
        (
            "content/modules/who-does-what/en.md",
            "---\ntitle: Only a title\n---\n",
        ),
        ("content/catalogue.yaml", "languages: nonsense\n"),
        (
            "locales/ar/catalogue.ftl",
            "catalogue-title = { $nobody }\n",
        ),
        (
            "themes/default/templates/module.html",
            "{{ nothing.of.the.kind }}",
        ),
    ] {
        let good = std::fs::read(sandbox.join(path)).ok();
        sandbox.write(path, text);
        let output = sandbox.halqa(&["build"]);
        assert_eq!(
            output.status.code(),
            Some(1),
            "{path}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        assert!(
            crate::sandbox::tree(&sandbox.join("public")) == before,
            "{path} changed the published site"
        );
        match good {
            Some(good) => sandbox.write(path, good),
            None => std::fs::remove_file(sandbox.join(path)).expect("the file can be removed"),
        }
    }
    sandbox.build();
}

#[test]
fn a_closed_pipe_is_no_failure() {
    let sandbox = Sandbox::small();
    let script = format!(
        "{} explain | head -n 1 >/dev/null; exit ${{PIPESTATUS[0]}}",
        crate::sandbox::HALQA
    );
    let status = std::process::Command::new("bash")
        .args(["-c", &script])
        .current_dir(sandbox.path())
        .status()
        .expect("bash can be run");
    assert_eq!(status.code(), Some(0));
}
