#!/usr/bin/env python3
"""Write one synthetic catalogue for Halqa or Hugo, for side-by-side benchmarks.

Every format gets the same modules, the same words, the same facts and the same
set of output pages (module pages, one list per term and language, a paged
index, a feed per language, a sitemap), so that build times compare like with like.

    corpus.py --modules 1000 --langs en,ar,fr,fa --format hugo --out DIR

Deterministic: the same arguments always write the same bytes.
"""
import argparse
import json
import random
from pathlib import Path

PROFESSIONS = """medicine nursing pharmacy physiotherapy occupational-therapy social-work dentistry
midwifery nutrition-dietetics psychology speech-language-therapy medical-imaging paramedicine public-health
optometry podiatry audiology medical-laboratory respiratory-therapy health-information""".split()
COMPETENCIES = [f"{area}{n}" for area, count in
                (("ve", 11), ("rr", 5), ("c", 7), ("tt", 10)) for n in range(1, count + 1)]
MODES = "classroom simulation placement online-live online-own-pace blended community project".split()
STAGES = "exposure immersion mastery".split()

WORDS = {
    "en": """students from two or more professions in health and social care learn together during all or
part of their training with the object of cultivating collaborative practice for providing patient centred care
team ward discharge handover safety family simulation shared decision medication role respect conflict
reflection feedback community plan evidence outcome assessment communication clinic leadership goal""".split(),
    "ar": """التعليم بين المهنيين يشير إلى المناسبات التي يتعلم فيها الطلاب من مهنتين أو أكثر في مجال الرعاية
الصحية والإجتماعية معاً أثناء التدريب المهني بهدف تشجيع الممارسة التعاونية لتوفير الرعاية التي تركز على
المرضى الفريق السلامة الأسرة المحاكاة القرار المشترك الدواء الدور الاحترام التواصل القيادة الهدف المجتمع""".split(),
    "fr": """les étudiants de deux ou plusieurs professions de la santé et du social apprennent ensemble pendant
tout ou partie de leur formation afin de cultiver une pratique collaborative centrée sur le patient équipe
sécurité famille simulation décision partagée médicament rôle respect conflit réflexion communauté""".split(),
    "fa": """آموزش بین حرفه‌ای هنگامی رخ می‌دهد که دانشجویان دو یا چند حرفه از یکدیگر و با یکدیگر و درباره
یکدیگر می‌آموزند تا همکاری مؤثر و بهبود پیامدهای سلامت فراهم شود تیم بیمار ایمنی خانواده شبیه‌سازی نقش
احترام ارتباط رهبری هدف جامعه مراقبت دارو تصمیم مشترک""".split(),
}
LABELS = {"en": "{}", "ar": "{} (ع)", "fr": "{} (fr)", "fa": "{} (فا)"}


def sentence(rng, words, low, high):
    picked = [rng.choice(words) for _ in range(rng.randint(low, high))]
    return " ".join(picked).capitalize() + "."


def paragraph(rng, words):
    return " ".join(sentence(rng, words, 8, 18) for _ in range(rng.randint(3, 6)))


def body(rng, words, terms):
    """About 600 words with the markdown an editor really uses."""
    out = []
    for n in range(4):
        out.append(f"## {sentence(rng, words, 2, 5)[:-1]}")
        out.append(paragraph(rng, words))
        if n == 0:
            out.append("\n".join(f"- {sentence(rng, words, 5, 9)}" for _ in range(5)))
        if n == 1:
            rows = "\n".join(f"| {i} | {sentence(rng, words, 3, 6)} | **{rng.choice(words)}** |" for i in range(1, 5))
            out.append("| # | A | B |\n|---|---|---|\n" + rows)
        if n == 2:
            out.append("> " + sentence(rng, words, 10, 16))
            out.append(f"A [link](https://example.org/{rng.randint(1, 999)}) and *{rng.choice(words)}*.")
        out.append(paragraph(rng, words))
    return "\n\n".join(out) + "\n"


def modules(count, langs, seed):
    for i in range(count):
        rng = random.Random(f"{seed}-{i}")
        facts = {
            "professions": sorted(rng.sample(PROFESSIONS, rng.randint(2, 6))),
            "competencies": sorted(rng.sample(COMPETENCIES, rng.randint(2, 5))),
            "modes": sorted(rng.sample(MODES, rng.randint(1, 2))),
            "stage": rng.choice(STAGES),
            "hours": rng.choice([2, 3, 4, 6, 8, 12, 24, 40]),
            "date": f"2025-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}",
        }
        texts = {}
        for lang in langs:
            lrng = random.Random(f"{seed}-{i}-{lang}")
            words = WORDS[lang]
            texts[lang] = {
                "title": sentence(lrng, words, 3, 7)[:-1] + f" {i}",
                "summary": sentence(lrng, words, 14, 24),
                "body": body(lrng, words, facts),
            }
        yield f"module-{i:05}", facts, texts


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def label(lang, term):
    return LABELS[lang].format(term.replace("-", " ").title())


ALL_TERMS = PROFESSIONS + COMPETENCIES + MODES + STAGES
UI = ["home", "modules", "professions", "competencies", "modes", "hours", "stage", "language", "skip"]

HEAD = """<!doctype html>
<html lang="{LANG}" dir="{DIR}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{TITLE} · Catalogue</title>
<meta name="description" content="{SUMMARY}">
<link rel="canonical" href="{URL}">
{ALTERNATES}
<link rel="stylesheet" href="/style.css">
"""


def hugo(out, langs, mods):
    cfg = {
        "baseURL": "https://example.org/", "title": "Catalogue",
        "defaultContentLanguage": langs[0], "defaultContentLanguageInSubdir": True,
        "taxonomies": {"profession": "professions", "competency": "competencies", "mode": "modes"},
        "pagination": {"pagerSize": 50}, "services": {"rss": {"limit": 20}},
        "languages": {l: {"weight": n + 1, "direction": "rtl" if l in ("ar", "fa") else "ltr",
                          "label": l} for n, l in enumerate(langs)},
        "outputs": {"home": ["html", "rss"], "section": ["html"], "taxonomy": ["html"], "term": ["html"]},
        "markup": {"goldmark": {"renderer": {"unsafe": True}}},
    }
    write(out / "hugo.json", json.dumps(cfg, indent=1))
    for l in langs:
        write(out / f"i18n/{l}.json", json.dumps({t: {"other": label(l, t)} for t in ALL_TERMS + UI}, ensure_ascii=False))
    write(out / "layouts/baseof.html", """<!doctype html>
<html lang="{{ .Site.Language.Lang }}" dir="{{ .Site.Language.Direction }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} · {{ .Site.Title }}</title>
<meta name="description" content="{{ .Params.summary }}">
<link rel="canonical" href="{{ .Permalink }}">
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">
{{ end }}<meta property="og:title" content="{{ .Title }}">
<meta property="og:description" content="{{ .Params.summary }}">
<link rel="stylesheet" href="/style.css">
{{ block "ld" . }}{{ end }}
</head>
<body>
<a class="skip" href="#main">{{ i18n "skip" }}</a>
<header><nav>
<a href="{{ "/" | relLangURL }}">{{ i18n "home" }}</a>
<a href="{{ "modules/" | relLangURL }}">{{ i18n "modules" }}</a>
<a href="{{ "professions/" | relLangURL }}">{{ i18n "professions" }}</a>
<a href="{{ "competencies/" | relLangURL }}">{{ i18n "competencies" }}</a>
<a href="{{ "modes/" | relLangURL }}">{{ i18n "modes" }}</a>
</nav><nav aria-label="{{ i18n "language" }}">
{{ range .AllTranslations }}<a lang="{{ .Language.Lang }}" href="{{ .RelPermalink }}">{{ .Language.Label }}</a>
{{ end }}</nav></header>
<main id="main">{{ block "main" . }}{{ end }}</main>
<footer>{{ .Site.Title }}</footer>
</body>
</html>
""")
    write(out / "layouts/single.html", """{{ define "ld" }}<script type="application/ld+json">{{ dict "@context" "https://schema.org" "@type" "Course" "name" .Title "description" .Params.summary "inLanguage" .Site.Language.Lang "url" .Permalink | jsonify | safeJS }}</script>{{ end }}
{{ define "main" }}<article><h1>{{ .Title }}</h1>
<p class="summary">{{ .Params.summary }}</p>
<dl>
<dt>{{ i18n "professions" }}</dt>{{ range .GetTerms "professions" }}<dd><a href="{{ .RelPermalink }}">{{ i18n .Data.Term }}</a></dd>{{ end }}
<dt>{{ i18n "competencies" }}</dt>{{ range .GetTerms "competencies" }}<dd><a href="{{ .RelPermalink }}">{{ i18n .Data.Term }}</a></dd>{{ end }}
<dt>{{ i18n "modes" }}</dt>{{ range .GetTerms "modes" }}<dd><a href="{{ .RelPermalink }}">{{ i18n .Data.Term }}</a></dd>{{ end }}
<dt>{{ i18n "stage" }}</dt><dd>{{ i18n .Params.stage }}</dd>
<dt>{{ i18n "hours" }}</dt><dd>{{ .Params.hours }}</dd>
</dl>
{{ .TableOfContents }}
{{ .Content }}
</article>{{ end }}
""")
    for kind in ("list", "term"):
        write(out / f"layouts/{kind}.html", """{{ define "main" }}<h1>{{ if eq .Kind "term" }}{{ i18n .Data.Term }}{{ else }}{{ .Title }}{{ end }}</h1>
<ul>{{ range .Paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a><p>{{ .Params.summary }}</p>
<p>{{ range .Params.professions }}<span>{{ i18n . }}</span> {{ end }}</p></li>
{{ end }}</ul>
{{ with .Paginator }}<nav>{{ with .Prev }}<a href="{{ .URL }}">‹</a>{{ end }} {{ .PageNumber }} / {{ .TotalPages }} {{ with .Next }}<a href="{{ .URL }}">›</a>{{ end }}</nav>{{ end }}{{ end }}
""")
    write(out / "layouts/taxonomy.html", """{{ define "main" }}<h1>{{ i18n .Data.Plural }}</h1>
<ul>{{ range .Data.Terms.ByCount }}<li><a href="{{ .Page.RelPermalink }}">{{ i18n .Page.Data.Term }}</a> {{ .Count }}</li>
{{ end }}</ul>{{ end }}
""")
    write(out / "layouts/home.html", """{{ define "main" }}<h1>{{ .Site.Title }}</h1><p>{{ len .Site.RegularPages }}</p>
<ul>{{ range first 12 .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ul>{{ end }}
""")
    write(out / "static/style.css", "main{max-width:60rem}\n")
    for l in langs:
        write(out / f"content/modules/_index.{l}.md", f"---\ntitle: {label(l, 'modules')}\n---\n")
    for ident, facts, texts in mods:
        for l, t in texts.items():
            fm = {"title": t["title"], "summary": t["summary"], **facts}
            write(out / f"content/modules/{ident}.{l}.md", front(fm) + t["body"])


def front(fm):
    rows = [f"{k}: {json.dumps(v, ensure_ascii=False)}" for k, v in fm.items()]
    return "---\n" + "\n".join(rows) + "\n---\n\n"


AUTONYMS = {"en": "English", "ar": "العربية", "fr": "Français", "fa": "فارسی"}


def code(competency):
    area = competency.rstrip("0123456789")
    return f"ipec-2023:{area.upper()}{competency[len(area):]}"


def halqa(out, langs, mods):
    """The catalogue as Halqa reads it: facts in the original, text alone in the translations."""
    languages = "".join(f"  - {{tag: {l}, name: {AUTONYMS[l]}}}\n" for l in langs)
    write(out / "content/catalogue.yaml", f"url: https://example.org\nlanguages:\n{languages}")
    for l in langs:
        write(out / f"locales/{l}/catalogue.ftl", "catalogue-title = Catalogue\n")
    for ident, facts, texts in mods:
        for l, t in texts.items():
            fm = {"title": t["title"], "summary": t["summary"]}
            if l == langs[0]:
                fm |= {"learning": ["with", "from", "about"], "professions": facts["professions"],
                       "competencies": [code(c) for c in facts["competencies"]], "modes": facts["modes"],
                       "stage": facts["stage"], "hours": {"contact": facts["hours"]}, "reviewed": facts["date"],
                       "languages": langs}
            else:
                fm["translation"] = {"of": langs[0], "status": "reviewed"}
            write(out / f"content/modules/{ident}/{l}.md", front(fm) + t["body"])


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--modules", type=int, default=1000)
    args.add_argument("--langs", default="en,ar,fr,fa")
    args.add_argument("--format", choices=["halqa", "hugo"], required=True)
    args.add_argument("--seed", default="ipe")
    args.add_argument("--out", type=Path, required=True)
    a = args.parse_args()
    langs = a.langs.split(",")
    {"halqa": halqa, "hugo": hugo}[a.format](a.out, langs, modules(a.modules, langs, a.seed))


if __name__ == "__main__":
    main()
