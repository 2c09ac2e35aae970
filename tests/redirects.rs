//! Pages that moved: what stands at their old addresses.

use crate::sandbox::Sandbox;

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
