//! One test binary: it links once, and a file that is forgotten here is noticed.

mod alone;
mod architecture;
mod build;
mod calendar;
mod case;
mod chance;
mod cli;
mod commonmark;
mod coverage;
mod crash;
mod data;
mod determinism;
mod documents;
mod evidence;
mod external;
mod find;
mod fluent;
mod fold;
mod fuzz;
mod growth;
mod harvest;
mod hosts;
mod limits;
mod locale;
mod make;
mod markdown;
mod mistakes;
mod neighbours;
mod outputs;
mod preview;
mod problems;
mod publish;
mod python;
mod quality;
mod redirects;
mod robustness;
mod sample;
mod sandbox;
mod schema;
mod skos;
mod students;
mod supply;
mod tables;
mod translations;
mod voice;
mod workshop;
mod yaml;

#[test]
fn no_test_file_is_forgotten() {
    let main = include_str!("main.rs");
    for entry in
        std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests")).expect("the tests' folder")
    {
        let name = entry
            .expect("an entry")
            .file_name()
            .into_string()
            .expect("a name in UTF-8");
        if let Some(module) = name.strip_suffix(".rs").filter(|module| *module != "main") {
            assert!(
                main.contains(&format!("mod {module};")),
                "tests/{name} is not declared in tests/main.rs, so it never runs"
            );
        }
    }
}
