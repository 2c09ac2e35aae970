//! A catalogue of any size, the same on every machine: modules with facts, prose, tables and links.

use std::fmt::Write;
use std::fs;
use std::path::Path;

const PROFESSIONS: [&str; 8] = [
    "audiology",
    "dentistry",
    "medicine",
    "nursing",
    "pharmacy",
    "physiotherapy",
    "social-work",
    "podiatry",
];
const COMPETENCIES: [&str; 6] = ["C1", "C5", "RR4", "TT3", "TT9", "VE5"];
const STAGES: [&str; 3] = ["exposure", "immersion", "mastery"];
const MODES: [&str; 4] = ["classroom", "simulation", "placement", "blended"];
const WORDS: [&str; 16] = [
    "team", "patient", "care", "plan", "ward", "shared", "safety", "role", "learn", "handover",
    "family", "goal", "respect", "together", "decision", "health",
];

/// Numbers that follow from the one before (a linear congruential generator, modulus 2⁶⁴).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }

    fn sentence(&mut self, words: usize) -> String {
        let words: Vec<&str> = (0..words).map(|_| WORDS[self.below(WORDS.len())]).collect();
        format!("{}.", words.join(" "))
    }
}

/// The name of a module.
pub(crate) fn name(number: usize) -> String {
    format!("module-{number:05}")
}

/// Writes a catalogue of so many modules in four languages.
pub(crate) fn write(root: &Path, modules: usize) -> std::io::Result<()> {
    fs::create_dir_all(root.join("content/modules"))?;
    let settings = "languages:\n  - {tag: en, name: English}\n  - {tag: ar, name: العربية}\n  - {tag: fr, name: Français}\n  - {tag: fa, name: فارسی}\n";
    fs::write(root.join("content/catalogue.yaml"), settings)?;
    for lang in ["en", "ar", "fr", "fa"] {
        let folder = root.join("locales").join(lang);
        fs::create_dir_all(&folder)?;
        let title = format!(
            "catalogue-title = Catalogue {lang}\ncatalogue-description = A catalogue to measure with.\n"
        );
        fs::write(folder.join("catalogue.ftl"), title)?;
    }
    for number in 0..modules {
        let folder = root.join("content/modules").join(name(number));
        fs::create_dir_all(&folder)?;
        for lang in ["en", "ar", "fr", "fa"] {
            fs::write(
                folder.join(format!("{lang}.md")),
                module(number, modules, lang),
            )?;
        }
    }
    Ok(())
}

/// A text of a module: the English one is the original.
fn module(number: usize, modules: usize, lang: &str) -> String {
    let mut chance = Chance(number as u64 * 2_654_435_761 + lang.len() as u64);
    let mut text = format!(
        "---\ntitle: {} {number}\nsummary: {}\n",
        chance.sentence(4).trim_end_matches('.'),
        chance.sentence(14)
    );
    if lang == "en" {
        let first = chance.below(PROFESSIONS.len());
        let professions: Vec<&str> = (0..2 + chance.below(4))
            .map(|next| PROFESSIONS[(first + next) % PROFESSIONS.len()])
            .collect();
        let competency = COMPETENCIES[chance.below(COMPETENCIES.len())];
        // Writing into memory can't fail.
        let _ = write!(
            text,
            "learning: [with, from, about]\nprofessions: [{}]\ncompetencies: [ipec-2023:{competency}]\noutcomes: [Plan together.]\nstage: {}\nmodes: [{}]\nhours: {{contact: {}}}\nlanguages: [en, ar]\n",
            professions.join(", "),
            STAGES[chance.below(STAGES.len())],
            MODES[chance.below(MODES.len())],
            1 + chance.below(20),
        );
    } else {
        text.push_str("outcomes: [Plan together.]\ntranslation: {of: en}\n");
    }
    text.push_str("---\n");
    for part in 0..4 {
        let _ = write!(
            text,
            "\n## {} {part}\n\n",
            chance.sentence(3).trim_end_matches('.')
        );
        for _ in 0..4 {
            text.push_str(&chance.sentence(9));
            text.push(' ');
        }
        text.push_str("\n\n- one\n- two *words*\n");
    }
    let other = name(chance.below(modules));
    let _ = write!(
        text,
        "\n| A | B |\n|---|--:|\n| x | 1 |\n\nSee [another](../{other}/{lang}.md).\n"
    );
    text
}
