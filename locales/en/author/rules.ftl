# Every rule: what is wrong in one sentence, and why it matters and how it is mended, in plain words for somebody who is no programmer.

### source

rule-no-catalogue = There is no catalogue here: content/catalogue.yaml is missing.
    .why = Halqa works in the folder that holds content/, locales/ and themes/. The file content/catalogue.yaml states the languages of the catalogue; without it nothing can be built. Go to the catalogue's folder, or name it with --root.

rule-not-plain-text = A file has the name of a text, but another program's format in it.
    .why = Word, WordPad, TextEdit and Pages save their own formats, with fonts and layout in them, whatever the file is called; a text of the catalogue is plain text, which any editor can write. Nothing can be read from such a file. Open it in the program that made it, choose «Save as», the type «Plain text» and the encoding «UTF-8», and give it the name of the text.

rule-not-utf-8 = A text file is not in UTF-8.
    .why = All text is UTF-8, so that every script of the world can be written in it. Some programs save in other encodings (Windows-1256 for Arabic, Windows-1252, UTF-16). The report shows the words as they read in the encoding that the file is probably in. Open the file in your editor and choose «Save with encoding: UTF-8».

rule-byte-order-mark = A file begins with an invisible byte order mark.
    .why = Some Windows programs put an invisible mark before the first letter. Halqa takes it off and reads on; other tools stumble over it. Save the file as «UTF-8» rather than «UTF-8 with BOM» to be rid of it.

rule-line-endings = A file has the line ends of Windows or of an old Mac.
    .why = Halqa reads them as ordinary line ends, so nothing is wrong with the page. When several people edit, mixed line ends make every line look changed; choose «LF» in your editor.

rule-control-character = A text has an invisible control character.
    .why = Characters such as U+0001 or U+000B are signs for printers and terminals. They come along when text is copied from a PDF or a word processor, browsers show a box or nothing for them, and feeds and data files that hold one can't be read at all. Delete the character; where it is written as an escape or a reference (\u0001, &#1;), take that away.

rule-unreadable = A file or folder cannot be read.
    .why = The system refused to open it: it is private to another user, it is on a drive that is gone, or it is no ordinary file. Check its permissions.

rule-leaves-catalogue = A link in the file system leads out of the catalogue.
    .why = A symbolic link may point to another place inside the catalogue, but not outside it: what it points to would be published, and on another computer it would not be there. Copy the file into the catalogue instead.

rule-file-too-large = A file is larger than what can be published everywhere.
    .why = A text may have at most 2 MiB and another file at most 25 MiB, which is the least that the common hosts allow for one file. Split the text, or make the picture or the PDF smaller; readers on a phone will thank you.

rule-unknown-file = A file stands where Halqa does not look for it, or is of a kind that is not published.
    .why = It is left out of the site. Texts are <language>.md in modules/<id>/, pathways/<id>/, pages/<id>/, providers/<id>/, networks/<id>/ and events/<id>/; pictures and documents stand beside them. Messages are locales/<language>/*.ftl, for the languages of the catalogue; a theme is made of themes/<theme>/templates/*.html and themes/<theme>/assets/. The message names the nearest right place.

### front_matter

rule-front-matter-missing = A file has no front matter.
    .why = Every text begins with its front matter: lines of `key: value` between two lines of three hyphens (---). Without it Halqa knows neither the title nor the facts.

rule-front-matter-open = The front matter is never closed.
    .why = A second line with three hyphens (---) parts the front matter from the prose. Without it the whole text would be read as front matter.

rule-front-matter-dashes = A dash stands where three hyphens are needed.
    .why = Word processors and some phones turn three hyphens into a dash. The front matter is opened and closed by a line with exactly three hyphens: ---

rule-front-matter-format = The front matter is in another format.
    .why = Other programs use +++ (TOML) or braces (JSON). Halqa reads YAML between two lines of three hyphens (---).

rule-yaml-too-large = There is more YAML than is read.
    .why = Front matter holds facts and short words; 64 KiB are far more than any module needs. Long text belongs below it, as prose.

rule-yaml-syntax = A line cannot be read as YAML.
    .why = Each line is a key, a colon, a space and a value; what belongs to a key is indented by two spaces below it; a list has one `- ` for each item. Usually a quote or bracket is not closed, or an indent is off by one.

rule-yaml-reference = YAML's anchors, aliases, tags and merge keys are not used here.
    .why = They make a file hard to read and can be used to make a small file grow without end. Write the value out where it is needed; put quotes round a text that begins with &, * or !.

rule-yaml-indent = A line is indented with something else than spaces.
    .why = Tabs and invisible spaces look like an indent but are not read as one. Use two spaces for each step.

rule-missing-colon = There is no colon, or no space after it, between a key and its value.
    .why = A key is parted from its value by a colon and a space: stage: exposure. Without them the reader takes both for one text, and often notices only further below. A text that goes on in the next line is indented by two spaces there.

rule-unquoted-colon = A value with a colon in it needs quotes.
    .why = A colon and a space end a key, so `title: IPE: an introduction` reads as two keys. Put quotes round the value: title: "IPE: an introduction".

rule-unquoted-comma = A text with a comma needs quotes within braces.
    .why = Within braces a comma parts one key from the next, so `{"{"}text: Say what, why and how.{"}"}` reads as a text and a second key. Put quotes round the text: {"{"}text: "Say what, why and how."{"}"}.

rule-unquoted-sign = A value that begins with a special sign needs quotes.
    .why = The signs @, ` and % mean something else to YAML at the beginning of a value. Put quotes round the value.

rule-curly-quotes = Typographic quotes stand where straight ones are needed.
    .why = Word processors turn " into “ and ”. Those are fine inside a text, but a value is quoted by straight quotes: "…".

rule-duplicate-key = A key stands twice.
    .why = Only one of them could be meant, and nobody can see which. Keep one.

rule-unknown-key = A key is not known.
    .why = Halqa reads only the keys that it knows, so that a slip of the pen (`tilte`) is noticed instead of being lost. `halqa explain fields` lists them all. A vocabulary of your own (content/vocabulary/<name>.yaml with `field: true`) makes <name> a key of modules.

rule-missing-key = A key that is needed is missing.
    .why = The message says which and gives an example. These are the facts without which a module can't be found or understood.

rule-advised-key = A key is missing that readers or committees look for.
    .why = The page is published without it. The field's own approval forms ask for it, so a complete record serves students, committees and accreditors.

rule-wrong-type = A value is of the wrong kind.
    .why = For example a text where a list is needed, or a number where a text is. The message shows what is expected; put quotes round a number or date that is meant as text.

rule-out-of-range = A number, date or text is outside what makes sense.
    .why = The message gives the limits. Summaries have at most 300 characters so that they fit a list and a phone.

rule-not-a-list = Several values stand in one text.
    .why = A list is written in brackets with commas, or with one `- ` on each line. A comma inside a text does not part it, in no script (، 、 ，).

rule-not-a-choice = A value is not one of those that are possible.
    .why = Some keys take only a few fixed words, such as status: draft, active, paused or retired. The message lists them and the nearest one; they are the same in every language.

rule-fact-in-translation = A fact stands in a translation.
    .why = Facts stand once, in the original file; a translation holds only words. So languages can never contradict each other. Delete the line here; if the fact is new, put it into the original.

### prose

rule-raw-html = A piece of HTML is shown as text.
    .why = Texts come from many hands and are read on many devices, so HTML is not taken over: whatever stands between < and > is shown as it was typed. A few elements within a line are allowed, because Markdown has no sign for them: abbr bdi br cite del dfn ins kbd mark q s samp small span sub sup wbr, with lang, dir and title. They are closed in the paragraph, emphasis or link in which they are opened. Comments, <!-- … -->, are not published.

rule-link-scheme = A link begins with something other than http, https, mailto or tel.
    .why = A link such as javascript:… runs a program in the reader's browser instead of opening a page, and data:… can hide one; ftp:… no longer works. An address that begins with // works on some sites and not from a file. Link to a page that begins with https://, to an e-mail address with mailto:, to a telephone number with tel:, or to a file of the catalogue with a relative path.

rule-link-path = The path of a link or picture is not relative.
    .why = A path that begins with /, C:\ or file: is right on one computer or on one site only. Halqa publishes pages that work wherever they are put, so the path is written as seen from the file that it stands in: team.png beside it, ../who-does-what/en.md in the folder next door. Write a relative path to the .md file; Halqa makes it lead to the page in the reader's language.

rule-link-syntax = Something looks like a link and is none.
    .why = A link is written [words](address): square brackets, then round ones, without a space between. An address has no spaces: give the file a name without them; in the address of another site write %20 for each. A link cannot stand within the words of another.

rule-empty-link = A link has no words, or no address.
    .why = A link without words cannot be seen, clicked on, or read out by a screen reader. A link without an address leads nowhere. Write both: [words](address).

rule-image-alt = A picture has no alternative text, or only a file's name.
    .why = Who cannot see a picture has it read out: the text between [ and ] in ![What it tells](file.png). A file's name tells nothing. Say what the picture tells here, not that it is a picture. WCAG 2.2, success criterion 1.1.1, level A, demands it.

rule-external-image = A picture would be fetched from another site.
    .why = The reader's browser would ask another site for it: that site learns who reads the page, the picture is missing without a network, and one day it is gone. Pages of Halqa ask no other host for anything. If its licence allows, save a copy beside the text and write its file name; else link to it.

rule-heading-level = A heading in the text has the level of the page's title.
    .why = The title that stands in the front matter is the page's only heading of level 1. Headings in the text begin with two signs, ##, and their parts with three. A single # is shown as if it were two.

rule-heading-jump = A heading leaves out a level.
    .why = Who listens to a page moves from heading to heading by level. After ## comes another ## or ###, not ####; a missing level sounds as if a part of the page were lost.

rule-empty-heading = A heading has no words.
    .why = Whoever goes through a page by its headings, as screen readers let one do, finds nothing there. In a translation it is most often a heading that is not translated yet: `halqa translate` leaves the original's as a comment in its place.

rule-heading-anchor = What stands between the braces of a heading is no anchor, or is taken.
    .why = {"{"}#anchor{"}"} at the end of a heading is its address within the page: small letters of any script, digits and hyphens, once in a file. Nothing else may stand there. Without it Halqa makes an anchor from the words of the heading.

rule-footnote = A footnote and its reference do not belong together.
    .why = A footnote is two things of one name: [^name] where its number should stand, and a line [^name]: with its text. One is missing, or there are two texts of one name. A text that nothing refers to is shown after the others at the end of the page.

rule-shown-as-typed = Signs that were meant to shape the text are shown as they were typed.
    .why = Markdown is strict about a few spaces and lines: a heading needs a space behind its signs (## Heading), the items of a list begin with `- ` or `1. `, below the first row of a table stands a line such as | --- | --- |, and a paragraph that begins with four spaces becomes code. An address is a link only as [words](address) or between < and >. Without them readers see the signs, and lines run together. `halqa check --fix` puts right what can only be meant so; where the signs are meant, write \ before them.

rule-stray-emphasis = Signs of emphasis are shown as they were typed.
    .why = Bold letters are written **so**: the first ** directly before a letter, the second directly after one, and a space or punctuation outside of them. If the bold words end with punctuation, put a space after the second **, or take the punctuation out of the bold words. This happens easily in Arabic and Persian, where a colon or a quotation mark stands at the end of bold words and the next word follows directly.

rule-bidi-control = An invisible character changes the direction of what follows.
    .why = The characters U+202A to U+202E force a direction on the text after them; they come with text copied from word processors, and they can make a text look other than it is. U+2066 to U+2069 set a piece apart and are allowed in pairs within a paragraph. Delete the character and type the words around it anew. To set a name or a number apart from the words of the other direction write <bdi>…</bdi>.

rule-too-complex = A text has too many quotes or lists in each other, too many links, keys or problems.
    .why = Quotes and lists may stand in each other 32 deep, and a file may have 10,000 headings, links, pictures and references to footnotes. Its front matter may have 2,000 keys and items. No reader could follow more. After 100 problems of its front matter, or 1,000 of its prose, a file is not read further. Divide the file, or mend what was told first: usually one mistake near the beginning has caused the others.

rule-presentation-form = Arabic letters are typed as forms for old printers.
    .why = Some programs copy text out of a PDF as the shapes of letters (U+FB50 to U+FDFF, U+FE70 to U+FEFC) instead of the letters. It looks right, but nobody who searches finds it, and some screen readers spell it. Take the proposed letters, or type the words anew.

rule-tatweel = A word is stretched by a tatweel.
    .why = The sign U+0640 stretches a word for looks. Whoever searches for the word does not find it, and screen readers stumble. The style of the page sets type; take the sign away. At the end of a word, as after the year of the Hijri calendar, it is allowed.

rule-foreign-letter = A letter comes from another language's keyboard.
    .why = Arabic ي and ك look like Persian ی and ک but are other letters: words that are typed with the wrong ones are sorted elsewhere, and other programs do not find them. Halqa's own search does. Type the text with the keyboard of its language. Words of another language may be marked as such by the element bdi with its lang.

rule-mixed-digits = Digits of two kinds stand in one paragraph.
    .why = Within a paragraph all numbers should be written in the same digits: 0123, ٠١٢٣ or ۰۱۲۳. Numbers beside Latin words, such as IPEC 2023 or RR4, keep theirs.

rule-latin-punctuation = A comma, semicolon or question mark of the Latin script stands between Arabic words.
    .why = The Arabic script has signs of its own: ، ؛ ؟. The Latin ones look turned the wrong way, and may be shown on the wrong side of a word. Take the proposed one.

rule-missing-joiner = A space stands within a Persian word.
    .why = In Persian the beginning می and the ending ها stand apart from the rest of the word, but without a space: with the zero width non-joiner (U+200C). A space lets the line break there, and a search finds only half of the word.

rule-long-sentence = A sentence of a summary is very long.
    .why = Students read summaries in lists, on phones and often in a second language. A sentence of more than 30 words is hard to follow: make two.

rule-placeholder = Words stand for something that is still to come.
    .why = TODO, TBD, FIXME, XXX, Lorem ipsum, يُستكمل and the line that `halqa add` begins a text with are meant to be replaced. Readers would see them. Drafts may have them.

### words

rule-ftl-syntax = A message can't be read.
    .why = The words of the site stand in locales/<language>/*.ftl, one message a paragraph: `name = text`. A text that goes on over several lines has a space at the beginning of each further line; what is to be put in stands in braces, as in `{"{"} $count {"}"}`. Where that is broken, Halqa can't tell which words belong to which message, and leaves this one out.

rule-ftl-duplicate = A message is given twice in one language.
    .why = Only one of the two can be shown, and nobody could tell which. Keep the one that you mean. (A message of the catalogue that has the name of a shipped one is no duplicate: it replaces it.)

rule-ftl-text = A message holds something that does not belong into its words.
    .why = A message is plain text, which Halqa makes safe for the page, for attributes and for data. HTML tags would be shown as they stand. Invisible characters that turn the direction of writing upset everything after them. A tatweel hides a word from search. And three full stops are read out one by one, where `…` is one character.

rule-message-missing = A language lacks a message.
    .why = The page shows the message in another language, marked as such, so that readers and their screen readers aren't misled; but it is a hole in the translation. Add the message to the file that is named.

rule-message-nowhere = A message is asked for that no language has.
    .why = A template or a vocabulary asks for words that were never written. Most often the name is misspelt on one of the two sides. Else add the message to the catalogue's first language at least.

rule-message-variable = A message uses a variable that it is not given.
    .why = What stands behind a `$` is put in when the page is made, and each message is given certain variables only: those that the place gives that asks for it, or those that the first language uses. Variables are names, not words: they are never translated.

rule-message-reference = A message refers to something that does not exist, or to itself.
    .why = A message can use another message, a term (`-name`) or the function NUMBER. What it names must exist in the same language, and following the references must not lead back to the beginning.

rule-plural-category = A choice by number lacks a form that the language has.
    .why = Languages differ in how many forms a counted word has: English two, Arabic six (0, 1, 2, 3–10, 11–99, 100). Where one is missing, the text for all other cases is shown, which is wrong grammar. Halqa asks for the forms that whole numbers below a thousand need, by the rules of Unicode's CLDR; forms of fractions or of millions only may stay out. A number that has a text of its own (`[0]`) needs no form.

rule-plural-unreachable = A choice by number has a form that is never shown.
    .why = The language has no such form (Persian has no `few`), or the same form is given twice. Nobody will ever read that text; it was probably copied from another language. Take it away.

rule-plural-one = A form hides the number though it stands for several.
    .why = `[one]` is a form of grammar and not the number 1: in French and Persian it also stands for 0, in Russian for 21 and 31. «One module» would then be shown for none. Put the number into the text, or give the other number a text of its own, as in `[0] no modules`.

rule-language-tag = A language's tag is not valid.
    .why = Languages are named by the tags of BCP 47, which browsers, search engines and screen readers understand: `en`, `ar`, `ar-EG`, `az-Arab`. The parts are joined with hyphens, not with underscores, and each language is listed once.

rule-language-direction = It is not known which way a language is written.
    .why = Halqa knows the direction of the languages that Unicode has data for. For another one, or for a tag that is made up, say it: `dir: ltr` for left to right, `dir: rtl` for right to left.

rule-language-numbering = There are no digits of that name.
    .why = The setting `numbering` names the digits in which numbers and dates of a language are written, by Unicode's names: `latn` 0123, `arab` ٠١٢٣, `arabext` ۰۱۲۳, `deva` ०१२३. Without it the language's usual digits are taken.

rule-language-fallback = A language falls back to one that the catalogue doesn't have.
    .why = What a language lacks is shown in its fallbacks, which must be languages of the same catalogue. The catalogue's first language is always the last fallback and needn't be named.

### theme

rule-unknown-theme = A theme does not exist.
    .why = `theme` in content/catalogue.yaml names a folder in themes/. Without it the default theme is used, which Halqa brings with it.

rule-unknown-asset = A style sheet names a file that the theme does not have.
    .why = Fonts and pictures that a style sheet uses stand in the theme's folder assets/ and are named by url("file"), as their paths are below assets/.

rule-accent-contrast = The accent can't be read on the page.
    .why = The accent is the colour of links, buttons and signs: `accent` in content/catalogue.yaml, else `--accent` in the theme's tokens.css. It is seen on paper, on raised parts and on its own tint, and carries text itself; each needs a contrast of 4.5 to 1 (WCAG 2.2, 1.4.3). State the colour for the light page; for the dark one it is made as light as it must be.

rule-template = A template can't be used.
    .why = Templates are written in Tera. What a template may use is listed in themes/default/README.md; an unknown name is an error, so that a slip of the pen never publishes an empty page. Delete your copy of the template to use the default one again.

### catalogue

rule-rule-setting = Under `rules` in content/catalogue.yaml something can't be followed.
    .why = There each rule can be given another weight by its name: error, warning, advice or off. Warnings and advice may be raised and lowered; what is an error everywhere stays one, since the site could not be made without it.

rule-bad-id = A name can't be an id.
    .why = Ids stand in addresses, in every language the same and for ever. So that they survive every computer, mail program and host they are made of the letters a to z, digits and single hyphens.

rule-reserved-id = A name is needed by computers or by the site itself.
    .why = Windows can't hold a file called con, nul or com1; the site has pages called index and 404. Give the entry another name.

rule-duplicate-id = Two things have the same id.
    .why = An id names one thing. Many computers do not tell capital letters from small ones, so ids that differ only in that are the same too.

rule-no-original = There are translations but no original.
    .why = One file of each folder holds the facts: the original, in whichever language. The others say `translation: {"{"}of: <language>{"}"}` and hold only words.

rule-two-originals = Two files both claim to be the original.
    .why = Facts stand once. The file without the key `translation` is the original; each other file says what it translates: `translation: {"{"}of: en{"}"}`.

rule-wrong-original = A translation names the wrong original.
    .why = `translation.of` states the language of the file in the same folder that holds the facts.

rule-translation-differs = A translation has more or fewer texts than its original.
    .why = Outcomes are matched by their order. Where a text is missing the original's is shown, marked as being in another language.

rule-headings-differ = A translation has other headings than its original.
    .why = When headings match, a link to a heading works in every language and the language switch keeps the place. Give the translation the same headings in the same order.

rule-unfinished-translation = Only a part of the original is in a translation.
    .why = A translation may be published before it is whole, but its readers should not meet a text that just stops. So they see a notice with a link to where the original goes on, and `halqa status` counts the translation as begun. Translate the parts that are named, each below its heading and in the order of the original; what is still a comment (`<!-- … -->`) nobody reads, and what is still in the original's words is not translated. If a part is left out on purpose, leave its rule out in content/catalogue.yaml: `rules: {"{"}unfinished-translation: off{"}"}`.

rule-stale-translation = The original has changed since a translation was made.
    .why = `translation.source` stands for the words of the original that were translated; line breaks, the order of keys, facts and relative links don't count. Readers of the translation see a notice. Bring the translation up to date, then `halqa translate <id> <language> --accept` writes the new value; where the change is of no consequence to any translation, `halqa translate <id> --accept` does it for all of them.

rule-unknown-language = A file is in a language that the catalogue does not have.
    .why = The file's name is the language's tag. The languages of the catalogue are listed in content/catalogue.yaml.

rule-unknown-term = An id is not in its vocabulary.
    .why = Vocabularies keep the words of a catalogue together, so that students find everything for `pharmacy` in one place. Use an id from the file that the message names, or add the new term there with its labels in locales/.

rule-unknown-competency = A competency is not in its framework.
    .why = A competency is always a framework with its version and a code: ipec-2023:RR4. The same code means different things in different versions, so a bare code says nothing.

rule-superseded-framework = A competency is from a framework that has a newer version.
    .why = The owner has published a newer version. Look each competency up in it: codes were given new meanings (RR5 is one of them).

rule-unknown-entry = A module, provider or other entry does not exist.
    .why = Entries are named by their folder's name. The message gives the nearest one.

rule-unknown-reference = A reference is not in content/references.yaml.
    .why = Literature that several modules cite stands once, in content/references.yaml, under an id.

rule-reused-id = An id is that of something that moved.
    .why = Ids are never used again: links in other sites, bookmarks and printed pages still mean what stood there before. What has moved stays in content/redirects.yaml, and what is new has an id of its own.

rule-draft-target = Something leads to a draft.
    .why = Drafts are not published, so readers would find nothing there. Publish the draft, or take the link away until then. `--drafts` builds with them.

rule-two-professions = A module is not for two or more professions.
    .why = Interprofessional education is when students of two or more professions learn with, from and about each other. A module for a single profession belongs into another catalogue.

rule-only-about = Learners only learn about each other.
    .why = Hearing about other professions is multiprofessional education. It becomes interprofessional when learners learn with and from each other.

rule-prerequisite-cycle = Prerequisites go round in a circle.
    .why = If A asks for B and B asks for A, nobody can begin. Take one of them away.

rule-ends-before-start = Something does not end after it begins.
    .why = Times are local times of the place; a session over midnight ends on the next day. Leave `end` out where it is not known.

rule-review-before-publication = A module was last reviewed before it was first published.
    .why = `reviewed` is the day when somebody last checked the module as it stands, `published` the day when it first came out. Readers and search engines take the later of the two for its age, so most often one of the dates is a slip.

rule-broken-link = A link leads nowhere.
    .why = Links between texts are paths relative to the file: ../team-roles/en.md. They work in an editor and on the site, where they lead to the page in the reader's language.

rule-broken-anchor = A link leads to a heading that does not exist.
    .why = What stands after # is the id of a heading. Give the heading an id that stays when its words change: ## Assessment {"{"}#assessment{"}"}.

rule-misnamed-text = A file is meant as a text, but its name does not end in .md alone.
    .why = A text is named by its language: en.md, ar.md. Editors add an ending of their own when they save (en.md.txt), and word processors keep theirs (en.docx); such a file is not read, and its entry lacks a language or is missing altogether. Rename the file, or save it again as plain text under the right name.

rule-unused-file = A file is published that nothing links to.
    .why = Pictures and documents that stand beside a text are published with it, whether or not a text links to them: whoever knows or guesses the address can open them. If it is meant for readers, link to it. If it is a draft, a copy or a source of a picture, keep it outside of content/. A README or a licence needs no link.

rule-unsafe-file = A file can run a program in the reader's browser.
    .why = Some drawing programs put scripts into SVG files. Export the picture again without them.

rule-quality-required = A module does not meet a quality check that the catalogue requires.
    .why = The key `quality` of content/catalogue.yaml names the checks of the field that every module on offer has to meet. This module says that it does not meet one, or does not say. `halqa explain quality` tells what each check asks and who asks for it; `halqa quality` shows where every module stands. A module that is paused or retired is not asked.

rule-unknown-check = A quality check does not exist.
    .why = The key `quality` of content/catalogue.yaml names checks by their ids, such as debrief or interactive-half. `halqa explain quality` lists every check with what it asks and who asks for it.

rule-stale-review = Nobody has checked a text for years.
    .why = `reviewed` is the day when somebody last checked the text as it stands. After two years rooms, people and rules have changed. Only `halqa check` tells this, since no page may depend on the day; `--today` gives it another one.

rule-dead-link = A link to another site leads nowhere.
    .why = `halqa check --external` asks other sites whether the pages that the catalogue links to are still there: a few sites at once, each address once, and what was answered in the last days not again. A page that is gone (404, 410), or a site that does not exist, is told. One that programs may not read, or that does not answer in time, is not: it could not be checked.

rule-heavy-picture = A picture is so large that pages load slowly.
    .why = A picture of more than 300 kB takes readers on a slow line longer than all else on the page. Make it smaller before it is published: fewer pixels, or another format (WebP or JPEG for photographs, SVG for drawings).

rule-harvested-copy = The copy of another catalogue is missing, or is not the one that was fetched.
    .why = content/sources.yaml names catalogues whose modules stand beside your own. A build never asks other sites: it reads the copies in content/harvest/, and only those whose hash is in content/harvest.lock.yaml, so that nobody can change another institution's modules by the way. `halqa harvest` fetches the copies and writes the lock; keep both with your catalogue.

rule-joined-module = A module of another catalogue can't be shown, or not all of it.
    .why = What other institutions publish is read by the same rules as your own modules. What breaks them is left out here and told once for each module, at the catalogue that it comes from: nobody but its own editors can mend it. Tell them, or leave the module out with `without`.

rule-joined-term = Modules of another catalogue name terms that your vocabularies do not have.
    .why = A term of another catalogue is found among yours by its id or another name of it, by an address that both state as `same-as`, or by a code that no other term has. What is not found is left out of the facts that are shown, so that the module is not listed under it. Add the term to your vocabulary, or add its id to the `aliases` of the term that means the same.

### output

rule-address-taken = Two things would stand at the same address.
    .why = Every page and file has an address of its own. Some hosts and computers do not tell capital letters from small ones, so names that differ only in that are the same. Rename one of the two.

rule-redirect-target = A page is said to have moved to where nothing stands.
    .why = content/redirects.yaml says where pages are now that stood at another address. An address without .html stands for the page in every language: modules/team-roles. One with .html is a single page's: en/about.html; then both are written so.

rule-redirect-page = A page is said to have moved that is still there.
    .why = At an old address readers are sent on to the new one, so no other page can stand there. Nobody would find it.

rule-redirect-chain = A page is said to have moved to where another moved away.
    .why = Each old address leads straight to where the page is now: readers wait less, and search engines and some hosts give up after a few steps. When a page moves again, write its newest address everywhere.

rule-redirect-circle = Pages that moved lead in a circle.
    .why = A browser would go round for a while and then show an error. One of them has to lead to a page.

rule-vanished-address = A published address would lead nowhere.
    .why = Addresses of pages stand in course books, mails and other sites, and nobody can correct them there. `halqa check --published https://…` compares the list of what is published with what would be. A page that moved, or that another one replaces, is named in content/redirects.yaml.

rule-host-limit = The site comes near to what its host takes.
    .why = Every host has limits: how many files, how large, how many pages that moved. Past them it refuses the site or leaves a part of it out, most often at the worst time. `halqa check` tells from four fifths on, as far as the host that `host` in content/catalogue.yaml names has published its limits.

rule-foreign-file = A file that Halqa didn't make stands where a page has to be written.
    .why = Halqa overwrites and deletes only what it wrote itself, which it knows by the list halqa-manifest.json in the output. Somebody put a file, a folder or a link of their own at the address of a page, or there is one from before Halqa. Nothing was published. Move it away if it is still needed, delete it if it isn't, or choose another folder for the output; then build again.

rule-edited-file = A published file was edited in the output rather than in the catalogue.
    .why = The output is made from the catalogue, so a change that somebody made in a published file would be lost at the next build. Nothing was published. Make the same change in the catalogue's own text, and build with --overwrite-edited; or delete the edited file in the output, and build again.

rule-stale-copy = A file that Halqa wrote for another editor is out of date.
    .why = The schemas and settings for other editors are made from the keys and the vocabularies. They were written when those were different, so the other editor offers what is gone or does not know what is new. Write them again with the command that the message names. A file without Halqa's own sentence in it is yours and is left alone.
### table

rule-sheet-cell = A cell of a spreadsheet can't be read.
    .why = A formula failed and left a word such as #REF!, or brackets hold something that may belong to several keys. Correct the cell in the sheet and import it again; nothing was written.

rule-sheet-row = A row of a spreadsheet doesn't fit the others, or the catalogue.
    .why = Rows with one id are one module: each may add to its lists, but what can be said only once must be the same in all of them. Every module needs an id, which comes from its English title where the sheet has no column for it. A module that the catalogue has already is changed only with --update. Nothing was written.
