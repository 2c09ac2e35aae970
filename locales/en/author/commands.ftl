# What Halqa's commands say on the terminal, beside the problems. What takes a line of its own is a message of its own.

## Any command

refused = error: { $why }
fault = { $fault }
output-unwritten = not all could be written to where the output goes: { $fault }
no-catalogue-here = { $folder } is no catalogue: there is no content/catalogue.yaml. Go to the folder of yours, name it with --root, or make one with `halqa new`
unreadable-catalogue = { $folder } is no catalogue that can be read; `halqa check` says why
no-such-tag = { $tag } is no language tag, such as en, ar or pt-BR
not-a-language-here = { $tag } is no language of this catalogue; its languages are { $languages }
    .near = { $tag } is no language of this catalogue; { $near }
other-language = note: there are no messages for authors in { $asked }, so they are in { $spoken }; there are some in { $languages }
besides = { $before }; { $next }
taken = nothing was written, since something stands there already: { $paths }

## halqa

welcome-here = This folder is a catalogue: `halqa serve` shows it while you write, `halqa build` publishes it into public/.
welcome-elsewhere = This folder is no catalogue: there is no content/catalogue.yaml. Go to the folder of yours, name it with --root, or make one: `halqa new FOLDER`.

## halqa build

built-language = { $lang } { $pages } { $count ->
    [one] page
   *[other] pages
}
    .replaced = { $lang } { $pages } { $count ->
    [one] page
   *[other] pages
}, { $replaced } not translated and shown in another language
built = { $folder }: { $count ->
    [one] { $count } file
   *[other] { $count } files
}, { $megabytes } MB, in { $seconds } s
built-changes = written { $written }, unchanged { $unchanged }, removed { $removed }; { $counts }
advice-is-shown = `--advice` shows the advice
step-sources = files read
step-documents = each text understood
step-catalogue = entries brought together
step-plan = addresses given
step-problems = problems sorted
step-pages = pages made and compared
step-published = changes put in place
step-all = all
edited-kept = kept { $path }: it is no longer part of the site, but somebody edited it here; delete it if nobody needs it
foreign-left = not ours and left alone: { $paths }
nothing-published = { $counts }. Nothing was published; what was there is as it was.
publish-failed = { $fault }. Nothing was published; what was there is as it was.
publish-unfinished = { $fault }. Every published file is whole; run the command again to finish.
no-file-address = `{ $path }` is no address that a file can have; this is a fault of Halqa, please report it. Nothing was published.

## Where halqa build may not publish

output-is-taken = { $output } can't be the output: a site would be mixed with what is there. Choose a folder of its own, such as `public`.
output-holds = { $output } can't be the output: it holds { $other }. Choose a folder of its own, such as `public`.
output-lies-in = { $output } can't be the output: it lies in { $other }. Choose a folder of its own, such as `public`.
output-no-folder = { $output } can't be the output: it is no folder. Choose another name.
output-foreign = { $output } can't be the output: it holds files that Halqa didn't make ({ $holds }). Choose an empty folder; Halqa deletes nobody's files.
output-damaged = `{ $manifest }` in { $output } is damaged or from a newer Halqa, so that nobody can tell which files there are Halqa's. Bring the file back, or choose an empty folder.
output-busy = { $output } is already being written by another process. Wait until it is done; if there is none, delete `{ $staging }` in it.
    .process = { $output } is already being written by process { $process }. Wait until it is done.
output-failed = { $fault }.

## halqa check

mended-file = mended { $path }
mended-from-to = { $before ->
    [one] { $before } problem
   *[other] { $before } problems
} before, { $left } now
fix-can-mend = What can only be meant otherwise in { $count ->
    [one] { $count } file
   *[other] { $count } files
} is mended by `halqa check --fix`
links-asked = links to other sites: { $count }, of which { $remembered } were asked for lately and { $unknown } could not be checked
published-unread = what is published at { $place } can't be compared: { $why }
published-no-list = there is no { $name } of Halqa's, or one of a newer version
link-not-asked = not checked: { $address } ({ $why })
    .many = more than { $most } addresses are not asked at once
    .slow = it did not answer in time
    .late = there was no time left to ask

## halqa new, halqa add and halqa eject

catalogue-made = { $folder }: a catalogue of two modules, in English and Arabic.
    .next = `halqa serve --root { $folder }` shows it while you write; begin with the page that tells how it is made.
no-id = { $id } can't be an id: it is made of a–z, 0–9 and single hyphens, such as team-roles
languages-are = the languages of this catalogue are { $languages }
language-to-add = to add it, write below `languages` in content/catalogue.yaml: - {"{"}tag: { $tag }, name: …{"}"}
network-to-add = nothing was written: a network's id is a term of the vocabulary `networks`, where its facts stand, and `{ $id }` is none. Add it in { $path } (`halqa eject` copies that file into your catalogue): - {"{"}id: { $id }{"}"}
entry-begun = { $path }: a draft. `halqa serve --drafts` lists it; without the line `status: draft` it is published.
nothing-to-eject = nothing that comes with Halqa is at { $path }; `halqa eject` alone lists all that can be copied
    .near = nothing that comes with Halqa is at { $path }; { $near }
ejected-already = nothing was written: this stands in the catalogue already and is used instead of Halqa's: { $paths }. To begin again from Halqa's, move yours away first
what-can-be-ejected = `halqa eject PATH` copies one of these into the catalogue, to be changed there; a folder brings all that is in it.

## halqa serve

no-such-folder = there is no folder `{ $folder }`; name the one of your catalogue with --root.
not-served = nothing can be served on this computer at port { $port }: { $fault }. Name another with --port.
    .host = nothing can be served on { $host } at port { $port }: { $fault }. Name another with --port.
port-taken = Port { $port } is in use by another program, so this is the next free one.
served-to-all = warning: everybody who reaches this address can read the preview, drafts too.
preview-is-at = The preview is at { $address }
    .two = The preview is at { $address } and { $other }
preview-is-for = Save a file and look; Ctrl-C ends it.
preview-begun = { $count ->
    [one] { $count } address
   *[other] { $count } addresses
} · { $time } ms · { $counts }
preview-anew = { $paths } · { $time } ms · { $counts }
    .more = { $paths } and { $more } more · { $time } ms · { $counts }
preview-broken = { $state }: { $problem }
    .more = { $state }: { $problem } …
preview-polls = The system does not tell of all changes ({ $why }), so the folder is looked at every half second.

## halqa translate

into-which-language = into which language? `halqa translate { $id } LANG` begins a translation, `halqa translate { $id } --accept` says that all of its translations are up to date
no-such-entry = there is no { $id }; name a module by its folder, anything else with its kind: pathways/first-year. What can't be read, `halqa check` tells
    .near = there is no { $id }; { $near }
that-is-the-original = { $id } was written in `{ $lang }`: that is the original
translation-begun = { $path }: the words of the original as comments, and its headings. It is published once it has a title.
translation-unreadable = nothing was written: { $path } is there, but can't be read; `halqa check` says why
translation-untitled = { $path } is begun; it is published once it has a title.
translation-fresh = { $path } is there, and the original has not changed since.
translation-unfinished = { $path } is there, but not whole; still to come: { $parts }. Translate each below its heading; until then readers see a notice.
translation-unstamped = { $path } is there, but does not state of which words it was made. If it says what the original says: `halqa translate { $id } { $lang } --accept`
translation-stale = { $path } is there. Since it was made the original has changed: { $changed }
    .accept = When the translation says the same again: `halqa translate { $id } { $lang } --accept`
no-translation-yet = { $id } has no translation yet
no-such-translation = there is no translation { $path }; without --accept this command begins one
not-in-utf-8 = { $path } is not in UTF-8
stamp-by-hand = { $path } is written in a way that can't be changed without touching more; write below `translation`:
translation-is-accepted = { $path }: up to date already
translation-accepted = { $path }: up to date with the original ({ $stamp })

## What an original said before

changed-parts = { $parts }
changed-order = the order of its parts
changed-somewhere = it is not stated which of its parts
changed-gone = { $count ->
    [one] a part of it is gone
   *[other] { $count } parts of it are gone
}
past-since = since commit { $commit } of { $day }:
past-elsewhere = the file was { $before } then and is { $path } now
past-moved = { $name }: moved, now after { $after }
    .first = { $name }: moved to the beginning
past-renamed = { $name }: renamed, before { $before }
past-without-git = what it said before is not known: the folder is not kept with git
past-shallow = what it said before is not known: this clone has only the newest commits (`git fetch --unshallow` brings the others)
past-uncommitted = what it said before is not known: { $path } is in no commit yet; if it was moved there, or its folder renamed, commit that first
past-nowhere = what it said before is in no commit

## halqa status

up-to-date = up to date
standing-original = original
standing-reviewed = reviewed
standing-draft = draft
standing-machine = machine
standing-unstamped = unstamped
standing-stale = stale
standing-begun = begun
standing-missing = missing
still-to-come = still to come: { $parts }
unstamped-are = unstamped: it is not stated of which words they were made. `halqa translate ID --accept` says that it was of those that are there now.
status-lacks = note: the catalogue has errors, and what can't be read is not counted; `halqa check` shows them
status-under = in `{ $lang }` { $done } of { $all } entries are translated and up to date, { $percent } %; { $least } % are asked for
messages-complete = { $lang }: complete
messages-differ = { $lang }: { $missing } missing, { $obsolete } obsolete
message-lacks = missing
message-obsolete = obsolete

## halqa quality

quality-lacks = there are errors, so the report may lack modules; `halqa check` tells more
no-such-module = there is no module `{ $id }`
    .near = there is no module `{ $id }`; { $near }
no-such-provider = there is no provider `{ $id }`
    .near = there is no provider `{ $id }`; { $near }
found-met = met
found-not-met = not met
found-not-stated = not stated
found-not-applicable = does not apply
counted-modules = { $provider }: { $count ->
    [one] { $count } module
   *[other] { $count } modules
}
    .nobody = no provider: { $count ->
    [one] { $count } module
   *[other] { $count } modules
}
not-stated-is-no-no = "not stated" is no "no"; `halqa explain quality` tells what each check asks

## halqa schema and halqa cms

no-usable-settings = { $folder } has no content/catalogue.yaml that can be used; `halqa check` tells more
yours-stays = { $path } stays as it is: it is yours, since Halqa's own sentence is not in it

## halqa export

no-workbook = it can't be written as a workbook: { $fault }
exported = { $path }: { $count ->
    [one] { $count } module
   *[other] { $count } modules
}
evidence-lacks-profession = say whose evidence it is, such as --profession nursing; there are modules for { $professions }
no-such-profession = there is no profession `{ $id }`; there are modules for { $professions }
    .near = there is no profession `{ $id }`; { $near }
evidence-written = { $folder }: the evidence of `{ $profession }`, with { $count ->
    [one] { $count } module
   *[other] { $count } modules
}
not-on-screen = this is no text, and can't be shown here; name a file with --output
idle-option = `{ $option }` changes nothing here: `halqa export --help` tells what it is for; leave it out
what-can-be-exported = `halqa export NAME` writes one of these, here or with --output into a file. Any other file of the site can be named by its address too, such as data/modules/ID.json.
nothing-to-export = { $name } is no file of this site; `halqa export` alone lists what there is
    .near = { $name } is no file of this site; { $near }
exported-file = { $path }: { $file }, as it would be published

## halqa import

import-unreadable = this catalogue can't be read; `halqa check` says why
sheet-unreadable = { $file }: { $why }
map-lacks-key = --map needs a column and a key: "{ $map }=title"
no-headings = none of the first rows has headings that are known, such as Title, Professions or Hours; name one of its columns with --map "Heading=title"
no-such-column = no column is called { $heading }
    .near = no column is called { $heading }; { $near }
no-such-key = there is no key { $key }; `halqa explain fields` lists all
    .near = there is no key { $key }; { $near }
old-workbook = this is a workbook of an old Excel (or one with a password): save it as .xlsx
text-has-no-sheets = only a workbook (.xlsx) has sheets, and this file is text: leave --sheet { $sheet } out
no-sheet-at-all = this is no text and no workbook that can be read: save it as .xlsx, or as CSV in UTF-8
broken-workbook = this workbook can't be read: { $fault }; save it anew as .xlsx
no-such-sheet = there is no sheet { $sheet }; its sheets: { $sheets }
empty-workbook = there is no sheet in it
sheet-read = { $file }: { $about }
about-sheet = sheet `{ $sheet }`
    .of = sheet `{ $sheet }` of { $sheets } (--sheet for another)
about-text = { $encoding }, parted by { $sign }
    .guessed = { $encoding } (guessed; if letters are wrong, save it in UTF-8), parted by { $sign }
arabic-windows = Windows-1256 (Arabic)
by-commas = commas
by-semicolons = semicolons
by-tabs = tabs
head-heading = Heading
head-states = states
head-why = why
why-name = its name
why-said = --map says so
left-out = left out
headings-meant = What is left out would be taken with:
meant-by-name = (the name is near)
meant-by-values = (guessed from its values)
at-row = row { $rows }
at-rows = { $count } rows: { $rows }
at-cell = row { $rows }, column { $column }
at-cells = { $count } cells of column { $column }, in rows { $rows }
dates-of-column = if all dates of the column are written so, give the column the format yyyy-mm-dd in the program that made the sheet, and save it again
row-lacks-keys = if the row is no module but a sum or a note, delete it
cell-weight = { $severity }: { $problem }
cell-label = { $problem }, { $label }
nothing-written = nothing was written
file-changed = { $path }: changed, from row { $row }
file-new = { $path }: new, from row { $row }
would-write = all is right: { $count ->
    [one] { $count } file
   *[other] { $count } files
} would be written
    .same = all is right: { $count ->
    [one] { $count } file
   *[other] { $count } files
} would be written; { $same } would be the same as before
files-written = { $count ->
    [one] { $count } file
   *[other] { $count } files
} written
    .same = { $count ->
    [one] { $count } file
   *[other] { $count } files
} written; { $same } would be the same as before

## halqa explain

no-such-rule = there is no rule `{ $rule }`; `halqa explain` lists all rules
    .near = there is no rule `{ $rule }`; { $near }
key-required = { $key } (required)
key-advised = { $key } (advised)
key-translated = { $key }, translated
key-about = { $key }: { $about }
    .expected = { $key }: { $about } Expected: { $expected }.
key-example = e.g. { $key }: { $example }
asked-for-by = asked for by: { $sources }
answered-by = answered by: `{ $key }`
always-told-as = always told as: { $rule }

## halqa harvest

no-sources = there is no other catalogue to fetch: name one in { $path }, as in `north: {"{"}catalogue: https://north.example/ipe/data/catalogue.json{"}"}`
no-such-source = content/sources.yaml names no catalogue { $source }; it names { $sources }
harvest-same = { $source }: nothing has changed
harvest-new = { $source }: { $count ->
    [one] { $count } module
   *[other] { $count } modules
}
harvest-added = { "  " }new ({ $count }): { $modules }
harvest-changed = { "  " }changed ({ $count }): { $modules }
harvest-gone = { "  " }gone ({ $count }): { $modules }
harvest-failed = { $source }: { $from } could not be fetched: { $why }
    .kept = { $source }: { $from } could not be fetched: { $why }. The copy of before is kept
harvest-dry-run = Nothing was written (--dry-run).
harvest-next = Now `halqa check` tells which of their terms your vocabularies do not have.
not-fetched =
    .short = it stopped before its end
    .large = it has more than { $mebibytes } MiB
    .slow = it took longer than { $seconds } seconds
