"""The site: each page in each language, no link to nothing, nothing loaded from elsewhere, and a search that finds."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from catalogues import LANGUAGES
from sstwizard.core import guide
from waiting import LIMIT

pytest.importorskip("furo", reason="Sphinx with Furo is not installed: pip install --group docs")
pytest.importorskip("myst_parser", reason="MyST is not installed: pip install --group docs")

CHECKOUT = Path(__file__).resolve().parents[2]
SCRIPT = CHECKOUT / "packaging" / "documentation.py"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built as `nox -s docs` builds it."""
    folder: Path = tmp_path_factory.mktemp("documentation") / "site"
    command = [sys.executable, str(SCRIPT), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=LIMIT, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    return folder


@pytest.fixture
def documentation() -> Any:
    """The script, which imports Sphinx."""
    import documentation

    return documentation


def root(site: Path, language: str) -> Path:
    """Return the folder of a language."""
    return site if language == "en" else site / language


def test_each_page_is_there(site: Path) -> None:
    """English has README and its companions, docs/ and the guide, and no page that is on no list."""
    papers = {path.stem for path in CHECKOUT.glob("*.md")} - {"README"}
    docs = {path.stem for path in (CHECKOUT / "docs").glob("*.md")}
    assert {path.stem for path in site.glob("*.html")} == papers | docs | {"index", "by-hand", "search"}
    decisions = {path.stem for path in (CHECKOUT / "docs" / "decisions").glob("[0-9]*.md")}
    assert {path.stem for path in (site / "decisions").iterdir()} == decisions | {"index"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_the_guide(site: Path, language: str) -> None:
    """All topics, translated and filled in, with the page's language and links to the same page in the others."""
    for topic in guide.TOPICS:
        page = (root(site, language) / "guide" / f"{topic}.html").read_text(encoding="utf-8")
        title = guide.title(topic, lambda _: language.replace("_", "-"))
        assert f'lang="{language.replace("_", "-")}"' in page.partition(">")[2].partition(">")[0]
        assert re.search(rf"<h1>{re.escape(title)}<", page)
        article = re.sub(r"<[^>]+>", "", page.partition("<article")[2].partition("</article>")[0])
        assert not re.search(r"\{\w+\}|\u2028|\\[-.,']", article)
        assert len(re.findall(rf'hreflang="[^"]+" href="(?:[^"]*/{topic}\.html|#)"', page)) == len(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_search_knows_each_page(site: Path, language: str) -> None:
    """Its index lies beside the pages, as a script, so that no server is needed."""
    index = (root(site, language) / "searchindex.js").read_text(encoding="utf-8")
    known = json.loads(index.removeprefix("Search.setIndex(").removesuffix(")"))
    assert set(known["docnames"]) >= {f"guide/{topic}" for topic in guide.TOPICS}
    assert len(known["terms"]) > 300


def test_theme_speaks_the_language(site: Path) -> None:
    """The search field of each language has its own word."""
    pages = [(root(site, language) / "index.html").read_text(encoding="utf-8") for language in LANGUAGES]
    words = [re.findall(r'class="sidebar-search" placeholder="([^"]+)"', page)[0] for page in pages]
    assert dict(zip(LANGUAGES, words, strict=True)).items() >= {"de": "Suche", "en": "Search", "ja": "検索"}.items()


def test_messages_are_to_the_letter(site: Path) -> None:
    """Quotation marks in what PowerShell says stay as they are."""
    assert "The term 'Connect-ExchangeOnline'" in (site / "guide" / "troubleshooting.html").read_text("utf-8")


def test_faults_are_found(tmp_path: Path, documentation: Any) -> None:
    """A page or a place in it that isn't there, and what a page or style loads from elsewhere; links may lead there."""
    (tmp_path / "style.css").write_text("@import url(https://c.example/d.css);", encoding="utf-8")
    (tmp_path / "there.html").write_text('<p id="place"><a href="https://example.com/">', encoding="utf-8")
    links = ("there.html", "there.html#place", "there.html#lost", "gone.html", "#")
    page = "".join(f'<a href="{link}"></a>' for link in links) + '<script src="//a.example/b.js"></script>'
    (tmp_path / "index.html").write_text(page, encoding="utf-8")
    assert sorted(documentation.faults(tmp_path)) == [
        "index.html: gone.html leads nowhere",
        "index.html: loads //a.example/b.js",
        "index.html: there.html#lost leads nowhere",
        "style.css: loads https://c.example/d.css",
    ]


def test_links_of_the_checkout_are_turned(documentation: Any) -> None:
    """To where the pages lie on the site; other links, and what is no link, stay."""
    markdown = (
        "[a](../README.md) [b](../resources/guide/en/roots.md#x) [c](decisions/README.md) [d](https://e.example/)"
    )
    assert documentation.moved(markdown, "docs/privacy.md") == (
        "[a](index.md) [b](guide/roots.md#x) [c](decisions/index.md) [d](https://e.example/)"
    )


def test_releases_are_no_link_on_the_site(documentation: Any) -> None:
    """Only GitHub knows where README's relative link leads to; its words stay."""
    assert documentation.moved("From the [releases](../../releases).", "README.md") == "From the releases."
