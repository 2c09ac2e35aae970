//! Which characters are left out or stand for others, and what words begin and end with. It is data: the browser gets it as it stands here.

use serde::Serialize;

/// Endings, what stands instead, and how many letters must be left; the first that fits is taken.
pub(super) type Ends = [(&'static str, &'static str, usize)];

/// What is known of the words of one script.
#[derive(Debug, Serialize)]
pub(super) struct Script {
    /// Its first letter.
    pub(super) from: char,
    /// Its last.
    pub(super) to: char,
    /// What is taken from the front of a word if two letters are left, the longest first.
    pub(super) articles: &'static [&'static str],
    /// Letters that may be words of their own where they stand before another.
    pub(super) particles: &'static [&'static str],
    /// Groups of endings, which are taken one after the other.
    pub(super) ends: &'static [&'static Ends],
}

/// Languages in whose indexes a word in Arabic script is taken as Persian.
pub(super) const PERSIAN: &[&str] = &[
    "azb", "bal", "ckb", "fa", "glk", "ks", "ku", "mzn", "pnb", "prs", "ps", "sd", "skr", "ug",
    "ur",
];

/// Marks above and below letters of the scripts in which a reader may leave them out (those of Indic scripts are vowels), tatweel, the lone hamza,
/// signs that only steer direction or joining, and the Hebrew signs of abbreviation.
pub(super) const DROP: &[(char, char)] = &[
    ('\u{AD}', '\u{AD}'),
    ('\u{300}', '\u{36F}'),
    ('\u{483}', '\u{489}'),
    ('\u{591}', '\u{5BD}'),
    ('\u{5BF}', '\u{5BF}'),
    ('\u{5C1}', '\u{5C2}'),
    ('\u{5C4}', '\u{5C5}'),
    ('\u{5C7}', '\u{5C7}'),
    ('\u{5F3}', '\u{5F4}'),
    ('\u{610}', '\u{61A}'),
    ('\u{61C}', '\u{61C}'),
    ('\u{621}', '\u{621}'),
    ('\u{640}', '\u{640}'),
    ('\u{64B}', '\u{65F}'),
    ('\u{670}', '\u{670}'),
    ('\u{6D6}', '\u{6DC}'),
    ('\u{6DF}', '\u{6E8}'),
    ('\u{6EA}', '\u{6ED}'),
    ('\u{8CA}', '\u{8FF}'),
    ('\u{180B}', '\u{180E}'),
    ('\u{1AB0}', '\u{1AFF}'),
    ('\u{1DC0}', '\u{1DFF}'),
    ('\u{200B}', '\u{200B}'),
    ('\u{200D}', '\u{200F}'),
    ('\u{202A}', '\u{202E}'),
    ('\u{2060}', '\u{206F}'),
    ('\u{20D0}', '\u{20FF}'),
    ('\u{FE00}', '\u{FE0F}'),
    ('\u{FE20}', '\u{FE2F}'),
    ('\u{FEFF}', '\u{FEFF}'),
];

/// Letters that stand for others, in order. What decomposes is not here: أ إ آ are ا with a mark, ؤ is و, ئ is ي, é is e.
pub(super) const MAP: &[(char, &str)] = &[
    ('ß', "ss"),
    ('æ', "ae"),
    ('ð', "d"),
    ('ø', "o"),
    ('þ', "th"),
    ('đ', "d"),
    ('ħ', "h"),
    ('ı', "i"),
    ('ł', "l"),
    ('ŋ', "n"),
    ('œ', "oe"),
    // ʼ is a letter to Unicode; it is typed for an apostrophe.
    ('ʼ', " "),
    ('ς', "σ"),
    // The final forms of Hebrew letters.
    ('ך', "כ"),
    ('ם', "מ"),
    ('ן', "נ"),
    ('ף', "פ"),
    ('ץ', "צ"),
    ('ة', "ه"),
    ('ك', "ک"),
    ('ى', "ی"),
    ('ي', "ی"),
    ('ٱ', "ا"),
    ('ڪ', "ک"),
    ('ں', "ن"),
    ('ھ', "ه"),
    ('ہ', "ه"),
    ('ۃ', "ه"),
    ('ې', "ی"),
    ('ے', "ی"),
    ('ە', "ه"),
];

/// The zero of each system of digits that scripts in use have.
pub(super) const ZEROS: &[char] = &[
    '٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '෦', '๐', '໐', '༠', '၀', '០', '᠐',
];

/// Hyphens, the Hebrew maqaf and the zero-width non-joiner.
pub(super) const JOINERS: &[char] = &[
    '-', '\u{58A}', '\u{5BE}', '\u{200C}', '\u{2010}', '\u{2011}',
];

/// Words of English, French, Arabic and Persian that stand in every text, folded, in order.
pub(super) const STOP: &[&str] = &[
    "a", "an", "and", "are", "as", "at", "au", "aux", "avec", "be", "by", "c", "ce", "ces", "d",
    "dans", "de", "des", "do", "du", "en", "est", "et", "for", "from", "how", "i", "il", "in",
    "is", "it", "its", "j", "l", "la", "le", "les", "leur", "m", "n", "of", "on", "or", "ou",
    "par", "pour", "qu", "que", "qui", "s", "se", "son", "sont", "sur", "t", "that", "the",
    "their", "they", "this", "to", "un", "une", "we", "what", "which", "with", "you", "your", "از",
    "است", "الی", "ان", "انها", "او", "ای", "این", "با", "به", "تا", "در", "را", "عن", "فی", "ما",
    "مع", "من", "می", "ها", "های", "هذا", "هذه", "هر", "هل", "هو", "هی", "و", "چه", "کل", "که",
    "یا", "یک",
];

/// Latin script: the plural of English and French, then what verbs and nouns of doing end with, then the last vowel.
pub(super) const LATIN_SCRIPT: Script = Script {
    from: 'a',
    to: 'z',
    articles: &[],
    particles: &[],
    ends: &[
        &[
            ("sses", "ss", 3),
            ("ies", "y", 3),
            ("eaux", "eau", 2),
            ("aux", "al", 3),
            ("xes", "x", 3),
            ("ches", "ch", 3),
            ("shes", "sh", 3),
            ("ss", "ss", 2),
            ("us", "us", 2),
            ("is", "is", 2),
            ("s", "", 3),
        ],
        &[
            ("elle", "el", 4),
            ("ing", "", 4),
            ("ere", "", 5),
            ("ion", "", 5),
            ("ive", "", 5),
            ("ed", "", 4),
            ("er", "", 5),
        ],
        &[("e", "", 4), ("y", "i", 3)],
    ],
};

/// Hebrew script.
pub(super) const HEBREW_SCRIPT: Script = Script {
    from: '\u{590}',
    to: '\u{5FF}',
    articles: &[],
    particles: &["ה", "ו", "ב", "ל", "מ", "ש", "כ"],
    ends: &[&[("ימ", "", 3), ("ות", "", 3)]],
};

/// Arabic script in Arabic words: the article with what may stand before it; plurals, pronouns, adjectives.
pub(super) const ARABIC_SCRIPT: Script = Script {
    from: '\u{600}',
    to: '\u{6FF}',
    articles: &["وبال", "وال", "بال", "کال", "فال", "ولل", "لل", "ال"],
    particles: &["و", "ب", "ل"],
    ends: &[
        &[
            ("یات", "", 3),
            ("هما", "", 3),
            ("ها", "", 3),
            ("هم", "", 3),
            ("ات", "", 3),
            ("ون", "", 4),
            ("ان", "", 4),
            ("ین", "", 4),
            ("یه", "", 2),
        ],
        &[("ه", "", 2), ("ی", "", 3)],
    ],
};

/// Arabic script in Persian words: plurals, degrees, the ending ی.
pub(super) const PERSIAN_SCRIPT: Script = Script {
    from: '\u{600}',
    to: '\u{6FF}',
    articles: &[],
    particles: &[],
    ends: &[
        &[("هایی", "", 3), ("های", "", 3), ("ها", "", 3)],
        &[("ترین", "", 3), ("تر", "", 4)],
        &[("گان", "ه", 4), ("ان", "", 4), ("ات", "", 4)],
        &[("ای", "", 3), ("ی", "", 3)],
    ],
};
