"""Builds the documentation as a site that needs no server and loads nothing from elsewhere (`nox -s docs`).

    python packaging/documentation.py [FOLDER]        into build/docs/site by default; another folder has to be new

English has README, docs/ and the guide; each other language has the guide in a folder of its own. The program itself
fills in and translates the guide. Links lead to files of the checkout, as GitHub wants them; here they are turned to
where these lie on the site, and README's link to the releases is left out. Ends with 1 if a link leads nowhere.

Sphinx and not MkDocs Material: its search works from a folder, for which Material loads a script from elsewhere, and
MyST reads Markdown as GitHub does.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from posixpath import dirname, join, normpath, relpath
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from sphinx import locale
from sphinx.application import Sphinx
from sphinx.search.ja import SearchJapanese
from sphinx.util.docutils import docutils_namespace

from sstwizard import __version__
from sstwizard.core import guide
from sstwizard.core.resources import resource
from sstwizard.core.text import Text
from sstwizard.ui.kit.translate import available_languages, language_name, localized, look_up

CHECKOUT = Path(__file__).resolve().parent.parent
CONTENTS = {
    "Use": ("guide", "command-line", "schemas/index", "public-roots"),
    "Run": ("administration", "air-gap", "privacy", "accessibility", "languages"),
    "Ask": ("SUPPORT", "SECURITY", "CHANGELOG"),
    "Develop": ("CONTRIBUTING", "architecture", "decisions/index", "development", "signing", "conformance", "by-hand"),
}
"""The English pages beside the guide, in groups as in README."""
_LINK = re.compile(r"(?<=\]\()[^)#:\s]+(?=[#)])")
_RELEASES = re.compile(r"\[([^]]+)\]\(\.\./\.\./releases\)")
"""The link from README to the releases, which leads out of the checkout on GitHub; the site can't know where to."""
_LANGUAGES = """\
<p style="margin: 1rem; font-size: 0.875em">
{%- set page = pagename if pagename.startswith("guide/") else "index" %}
{%- for code, name, root in languages %}
<a lang="{{ code }}" hreflang="{{ code }}" href="{{ pathto(root + page + '.html', 1) }}">{{ name }}</a>
{%- endfor %}
</p>
"""
_SPLIT_JAPANESE = """\
var splitQuery = (query) => [...new Intl.Segmenter("ja", { granularity: "word" }).segment(query)]
  .filter((each) => each.isWordLike).map((each) => each.segment);
"""
"""Finds the words in what is searched: Sphinx splits Japanese pages into words, but not what one types."""
_REFERENCE = (
    '<p lang="en"><a href="../index.html">In English: the command line, administration, privacy, accessibility, support'
    " and security</a></p>"
)


def main() -> int:
    """Build the site, and say what is wrong with it."""
    site = Path(sys.argv[1]).absolute() if len(sys.argv) > 1 else CHECKOUT / "build" / "docs" / "site"
    if len(sys.argv) == 1:
        shutil.rmtree(site, ignore_errors=True)
    site.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as source:
        build(site, Path(source))
    found = list(faults(site))
    print(*found, f"{len(list(site.rglob('*.html')))} pages in {site}", sep="\n")
    return 1 if found else 0


def build(site: Path, source: Path) -> None:
    """Build the site in each language, from pages that are put into a folder."""
    application = QCoreApplication.instance() or QCoreApplication([])
    write(source / "templates" / "languages.html", _LANGUAGES)
    SearchJapanese.js_splitter_code = _SPLIT_JAPANESE
    for code in available_languages():
        translator = QTranslator()
        translator.load(f"sstwizard_{code}", str(resource("i18n")))
        QLocale.setDefault(QLocale(code))
        application.installTranslator(translator)
        look_up.cache_clear()
        write_pages(source / code, code)
        build_language(source, code, site)
        application.removeTranslator(translator)


def write(path: Path, content: str) -> None:
    """Write a file of the source."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")


def write_pages(source: Path, code: str) -> None:
    """Write what the site is made of in a language: Markdown, each page where it lies on the site."""
    for topic in guide.TOPICS:
        write(source / "guide" / f"{topic}.md", guide_page(topic, localized))
    topics = [f"guide/{topic}" for topic in guide.TOPICS]
    if code != "en":
        entry = resource("linux", "sstwizard.desktop").read_text(encoding="utf-8")
        (what,) = re.findall(rf"^Comment\[{code}\]=(.+)$", entry, re.MULTILINE)
        write(source / "index.md", f"# SST Wizard\n\n{what}\n\n{contents('', topics)}\n{_REFERENCE}\n")
        return
    for path in english():
        write(source / place(path), moved((CHECKOUT / path).read_text("utf-8"), path))
    shutil.copy(CHECKOUT / "LICENSE", source)
    for schema in (CHECKOUT / "docs" / "schemas").glob("*.json"):
        shutil.copy(schema, source / "schemas")
    for picture in (CHECKOUT / "packaging").glob("*.png"):
        shutil.copy(picture, source)
    lists = {"index": "".join(contents(*group) for group in CONTENTS.items())}
    lists["guide"] = contents("", topics)
    lists["decisions/index"] = contents("", sorted(each.stem for each in (CHECKOUT / "docs/decisions").glob("[0-9]*")))
    for page, hidden in lists.items():
        with (source / f"{page}.md").open("a", encoding="utf-8") as file:
            file.write(hidden.replace(":maxdepth: 1", ":hidden:"))


def english() -> list[str]:
    """Return the English pages, by their paths in the checkout."""
    found = [*CHECKOUT.glob("*.md"), *(CHECKOUT / "docs").rglob("*.md"), CHECKOUT / "packaging" / "by-hand.md"]
    return [path.relative_to(CHECKOUT).as_posix() for path in found]


def guide_page(topic: str, translate: Callable[[Text], str]) -> str:
    """Return a page of the guide; the line breaks that Qt needs become those of Markdown."""
    return guide.page(topic, translate).replace(" \u2028", "\\\n")


def place(path: str) -> str:
    """Return where a file of the checkout lies on the site."""
    short = path.replace("resources/guide/en/", "guide/").removeprefix("docs/").removeprefix("packaging/")
    return short.replace("README.md", "index.md")


def moved(markdown: str, path: str) -> str:
    """Return a page of the checkout with its links as they are on the site."""
    here = dirname(place(path)) or "."
    inside = _RELEASES.sub(r"\1", markdown)
    return _LINK.sub(lambda link: relpath(place(normpath(join(dirname(path), link[0]))), here), inside)


def contents(caption: str, pages: list[str] | tuple[str, ...]) -> str:
    """Return a table of contents for Sphinx."""
    head = [":maxdepth: 1", *([f":caption: {caption}"] if caption else [])]
    return "\n".join(("", "```{toctree}", *head, "", *pages, "```", ""))


def build_language(source: Path, code: str, site: Path) -> None:
    """Build the site in one language; a warning of Sphinx, such as of a link to nothing, is an error."""
    folders = {each: "." if each == "en" else each for each in available_languages()}
    known = [
        (each.replace("_", "-"), language_name(each), "" if each == code else f"{relpath(folder, folders[code])}/")
        for each, folder in folders.items()
    ]
    settings = {
        "project": "SST Wizard",
        "release": __version__,
        "language": code,
        "extensions": ["myst_parser"],
        "myst_heading_anchors": 3,
        "templates_path": [str(source / "templates")],
        "html_theme": "furo",
        "html_title": f"SST Wizard {__version__}",
        "html_favicon": str(resource("icons", "sstwizard.svg")),
        "html_context": {"languages": known},
        "html_sidebars": {
            "**": [f"sidebar/{each}.html" for each in ("brand", "search", "scroll-start", "navigation")]
            + ["languages.html", "sidebar/scroll-end.html"]
        },
        "html_show_copyright": False,
        "html_copy_source": False,
        "smartquotes": False,
        "html_use_index": False,
        "html_domain_indices": False,
    }
    target = site if code == "en" else site / code
    work = source / "work" / code
    locale.translators.clear()  # else the texts of the theme stay in the first language
    with docutils_namespace():
        sphinx = Sphinx(source / code, None, target, work, "html", settings, status=None, warningiserror=True)
        sphinx.build()
    if sphinx.statuscode:
        raise SystemExit("Sphinx has warned of what is above.")
    (target / "_sources").rmdir()


class _Page(HTMLParser):
    """What a page links to, what it loads, and what can be linked to in it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.links: set[str] = set()
        self.loaded: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note one element."""
        given = {name: value or "" for name, value in attrs}
        self.names.update(given[name] for name in ("id", "name") if name in given)
        (self.links if tag == "a" else self.loaded).update(given[name] for name in ("href", "src") if name in given)


def faults(site: Path) -> Iterator[str]:
    """Yield the links of a site that lead nowhere, and what it would load from elsewhere."""
    pages = {path: _Page(path.read_text(encoding="utf-8")) for path in site.rglob("*.html")}
    for path, page in pages.items():
        for link in page.links | page.loaded:
            parts = urlsplit(link)
            target = Path(os.path.normpath(path.parent / unquote(parts.path))) if parts.path else path
            if parts.scheme or parts.netloc:
                if link in page.loaded and parts.scheme != "data":
                    yield f"{path.relative_to(site)}: loads {link}"
            elif not target.is_file() or (parts.fragment and unquote(parts.fragment) not in pages[target].names):
                yield f"{path.relative_to(site)}: {link} leads nowhere"
    for path in site.rglob("*.css"):
        for loaded in re.findall(r"(?:url\(|@import )[\"']?((?:https?:)?//[^\"')]+)", path.read_text(encoding="utf-8")):
            yield f"{path.relative_to(site)}: loads {loaded}"


if __name__ == "__main__":
    sys.exit(main())
