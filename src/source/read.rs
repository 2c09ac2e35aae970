//! Reading a catalogue's folder.

use super::{Content, FILE_LIMIT, Source, Sources, TEXT_LIMIT, control, shipped};
use crate::problem::{Checked, Place, Problem, SourcePath, rules};
use icu_normalizer::ComposingNormalizerBorrowed;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use walkdir::{DirEntry, WalkDir};

/// The folders of a catalogue that are read.
const FOLDERS: [&str; 3] = ["content", "locales", "themes"];
/// The endings of files that are text.
const TEXT: [&str; 10] = [
    "md", "yaml", "yml", "ftl", "html", "css", "js", "svg", "txt", "csv",
];

/// The endings of those whose words come into pages.
const MADE_INTO_PAGES: [&str; 5] = ["md", "yaml", "yml", "ftl", "html"];

/// Reads the catalogue in the folder `root`. What can't be read becomes a problem; the rest is read all the same.
pub fn scan(root: &Path) -> Checked<Sources> {
    let mut problems = Vec::new();
    let mut found = Vec::new();
    for folder in FOLDERS {
        list(root, folder, &mut found, &mut problems);
    }
    let mut own = BTreeMap::new();
    let mut damaged = BTreeMap::new();
    let read: Vec<_> = found
        .par_iter()
        .map(|(path, disk)| read(path, disk))
        .collect();
    for Read {
        source,
        excerpt,
        problems: inner,
    } in read
    {
        if let Some((path, excerpt)) = excerpt {
            damaged.insert(path, excerpt);
        }
        if let Some(source) = source {
            own.insert(source.path.clone(), Arc::new(source));
        }
        problems.extend(inner);
    }
    Checked {
        value: Sources {
            own,
            shipped: shipped::files(),
            damaged,
        },
        problems,
    }
}

/// Lists the files below one folder, by name; what leads out of the catalogue is a problem.
fn list(
    root: &Path,
    folder: &str,
    found: &mut Vec<(SourcePath, PathBuf)>,
    problems: &mut Vec<Problem>,
) {
    let top = root.join(folder);
    if !top.exists() {
        return;
    }
    let home = fs::canonicalize(root).unwrap_or_else(|_| root.to_owned());
    let visible =
        |entry: &DirEntry| entry.depth() == 0 || !is_ignored(&entry.file_name().to_string_lossy());
    let inside = |entry: &DirEntry| {
        !entry.path_is_symlink()
            || fs::canonicalize(entry.path()).is_ok_and(|target| target.starts_with(&home))
    };
    let mut empty = Empty::default();
    let mut walk = WalkDir::new(&top)
        .follow_links(true)
        .sort_by_file_name()
        .into_iter();
    while let Some(entry) = walk.next() {
        match entry {
            Ok(entry) if !visible(&entry) => skip(&entry, &mut walk),
            Ok(entry) if !inside(&entry) => {
                let path = source_path(root, entry.path());
                let message = format!("`{path}` leads out of the catalogue");
                problems.push(
                    Problem::at(
                        &rules::LEAVES_CATALOGUE,
                        Place::start(&path),
                        message,
                        "a symbolic link",
                    )
                    .say("put a copy of the file here"),
                );
                skip(&entry, &mut walk);
            }
            Ok(entry) if entry.file_type().is_file() => {
                empty.file();
                found.push((source_path(root, entry.path()), entry.into_path()));
            }
            Ok(entry) if entry.file_type().is_dir() => {
                if entry.depth() <= 2 {
                    problems.extend(empty.close());
                }
                if entry.depth() == 2 && folder == "content" {
                    empty.open(source_path(root, entry.path()));
                }
            }
            Ok(entry) => problems.push(unreadable(
                &source_path(root, entry.path()),
                "it is no ordinary file",
            )),
            Err(error) => {
                let path = source_path(root, error.path().unwrap_or(&top));
                let reason = if error.loop_ancestor().is_some() {
                    "it leads back to a folder above it".to_owned()
                } else {
                    reason(error.io_error())
                };
                problems.push(unreadable(&path, &reason));
            }
        }
    }
    problems.extend(empty.close());
}

/// Looks for entries' folders in which there is nothing.
#[derive(Default)]
struct Empty {
    /// The folder that is being read, as long as nothing was found in it.
    folder: Option<SourcePath>,
}

impl Empty {
    fn open(&mut self, folder: SourcePath) {
        self.folder = Some(folder);
    }

    fn file(&mut self) {
        self.folder = None;
    }

    /// The problem of the folder, if nothing was found in it.
    fn close(&mut self) -> Option<Problem> {
        let folder = self.folder.take()?;
        let message = format!("{folder}/ is empty, so nothing is made of it");
        let problem = Problem::at(&rules::UNKNOWN_FILE, Place::start(&folder), message, "");
        Some(problem.say(format!(
            "write {folder}/en.md, or the text in another language, or delete the folder"
        )))
    }
}

fn skip(entry: &DirEntry, walk: &mut walkdir::IntoIter) {
    if entry.file_type().is_dir() {
        walk.skip_current_dir();
    }
}

/// Hidden files and what editors and synchronising programs leave beside a file while it is open.
fn is_ignored(name: &str) -> bool {
    let endings = [
        "~",
        ".swp",
        ".swx",
        ".tmp",
        ".bak",
        ".orig",
        ".part",
        ".crdownload",
    ];
    let whole = ["Thumbs.db", "desktop.ini", "4913"];
    name.starts_with(['.', '#'])
        || name.starts_with("~$")
        || endings.iter().any(|ending| name.ends_with(ending))
        || whole.contains(&name)
}

fn source_path(root: &Path, disk: &Path) -> SourcePath {
    let mut joined = String::with_capacity(disk.as_os_str().len());
    for part in disk.strip_prefix(root).unwrap_or(disk).components() {
        if !joined.is_empty() {
            joined.push('/');
        }
        joined.push_str(&part.as_os_str().to_string_lossy());
    }
    SourcePath::new(normalize(joined))
}

/// What came of reading one file.
struct Read {
    source: Option<Source>,
    excerpt: Option<(SourcePath, Arc<str>)>,
    problems: Vec<Problem>,
}

fn read(path: &SourcePath, disk: &Path) -> Read {
    let failed = |problem| Read {
        source: None,
        excerpt: None,
        problems: vec![problem],
    };
    let is_text = path
        .extension()
        .is_some_and(|extension| TEXT.contains(&extension.to_ascii_lowercase().as_str()));
    let limit = if is_text { TEXT_LIMIT } else { FILE_LIMIT };
    let opened = File::open(disk).and_then(|file| Ok((file.metadata()?.len(), file)));
    let (length, file) = match opened {
        Ok(opened) => opened,
        Err(error) => return failed(unreadable(path, &reason(Some(&error)))),
    };
    if length > limit {
        let mebibytes = limit / 1024 / 1024;
        let message =
            format!("`{path}` has {length} bytes; at most {mebibytes} MiB can be published");
        return failed(Problem::at(
            &rules::FILE_TOO_LARGE,
            Place::start(path),
            message,
            "too large",
        ));
    }
    match bytes(file, length) {
        Err(error) => failed(unreadable(path, &reason(Some(&error)))),
        Ok(bytes) if is_text => read_text(path, bytes),
        Ok(bytes) => Read {
            source: Some(Source::new(path.clone(), Content::Bytes(Arc::from(bytes)))),
            excerpt: None,
            problems: Vec::new(),
        },
    }
}

/// The bytes of an open file, whose length is known already: the system is not asked for it again.
fn bytes(file: File, length: u64) -> io::Result<Vec<u8>> {
    // One more, so that the end is found without making room for more.
    let room = usize::try_from(length).unwrap_or_default() + 1;
    let mut bytes = Vec::with_capacity(room);
    file.take(FILE_LIMIT).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// A text in NFC.
fn normalize(text: String) -> String {
    let nfc = ComposingNormalizerBorrowed::new_nfc();
    if is_plain(&text) || nfc.is_normalized(&text) {
        text
    } else {
        nfc.normalize(&text).into_owned()
    }
}

/// Whether it is seen at a glance that a text is in NFC: few files need the library's look at every letter.
fn is_plain(text: &str) -> bool {
    let mut after_mark = false;
    text.chars().all(|c| {
        let is_mark = is_vowel_mark(c);
        let plain = is_inert(c) || is_mark && !after_mark;
        after_mark = is_mark;
        plain
    })
}

/// Arabic's marks for vowels and doubling: no letter has a form composed with one (UCD, DerivedNormalizationProps), and a single one after a letter has
/// no other to be ordered with.
fn is_vowel_mark(c: char) -> bool {
    matches!(c, '\u{64B}'..='\u{652}')
}

/// Whether NFC leaves a character alone whatever stands beside it (UAX #15 §9: `NFC_QC` is Yes and the combining class is 0). These are most of
/// Latin, Cyrillic and Arabic.
fn is_inert(c: char) -> bool {
    matches!(
        c,
        '\0'..='\u{2FF}'
            | '\u{400}'..='\u{482}'
            | '\u{61B}'..='\u{64A}'
            | '\u{660}'..='\u{66F}'
            | '\u{671}'..='\u{6D5}'
            | '\u{6EE}'..='\u{6FF}'
            | '\u{2002}'..='\u{206F}'
    )
}

fn read_text(path: &SourcePath, bytes: Vec<u8>) -> Read {
    let mut problems = Vec::new();
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let bytes = error.into_bytes();
            let (problem, excerpt) = not_utf_8(path, &bytes, at);
            return Read {
                source: None,
                excerpt: Some((path.clone(), Arc::from(excerpt))),
                problems: vec![problem],
            };
        }
    };
    let text = match text.strip_prefix('\u{feff}') {
        Some(rest) => {
            let message = "the file begins with an invisible byte order mark";
            problems.push(
                Problem::at(
                    &rules::BYTE_ORDER_MARK,
                    Place::start(path),
                    message,
                    "here, before the first letter",
                )
                .say("save it as «UTF-8» without «BOM»"),
            );
            rest.to_owned()
        }
        None => text,
    };
    let text = if let Some(at) = text.find('\r') {
        let system = if text[at..].starts_with("\r\n") {
            "Windows"
        } else {
            "an old Mac"
        };
        let message = format!("the lines end as on {system}");
        let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        problems.push(
            Problem::at(
                &rules::LINE_ENDINGS,
                Place::new(path, start..at),
                message,
                "the first such line",
            )
            .say("choose «LF» line ends in your editor"),
        );
        text
    } else {
        text
    };
    let text = normalize(text);
    // What is published as it is stays as it is.
    let is_made_into_pages = path
        .extension()
        .is_some_and(|extension| MADE_INTO_PAGES.contains(&extension));
    let text = if is_made_into_pages {
        control::replace(path, text, &mut problems)
    } else {
        text
    };
    let text = Arc::from(text);
    Read {
        source: Some(Source::new(path.clone(), Content::Text(text))),
        excerpt: None,
        problems,
    }
}

fn not_utf_8(path: &SourcePath, bytes: &[u8], at: usize) -> (Problem, String) {
    let guess = match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => "UTF-16",
        _ => "Windows-1252 or another old encoding",
    };
    let excerpt: String = String::from_utf8_lossy(bytes)
        .replace("\r\n", "\n")
        .replace('\r', "\n");
    let start = String::from_utf8_lossy(&bytes[..at])
        .replace("\r\n", "\n")
        .len();
    let end = (start + '\u{fffd}'.len_utf8()).min(excerpt.len());
    let message = format!("the text is not in UTF-8 (byte {at})");
    let place = Place::new(path, start..end);
    let problem = Problem::at(
        &rules::NOT_UTF_8,
        place,
        message,
        format!("looks like {guess}"),
    )
    .say("save the file again as «UTF-8»");
    (problem, excerpt)
}

fn unreadable(path: &SourcePath, reason: &str) -> Problem {
    Problem::at(
        &rules::UNREADABLE,
        Place::start(path),
        format!("`{path}` cannot be read: {reason}"),
        "",
    )
}

fn reason(error: Option<&io::Error>) -> String {
    error.map_or_else(
        || "the system gives no reason".to_owned(),
        ToString::to_string,
    )
}
