"""The guide: a topic for each page, each known message in it, and nothing in it that is taken for markup."""

from __future__ import annotations

import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

from sstwizard.core import guide
from sstwizard.core.collection.checks import SIZE_LIMIT, Basis
from sstwizard.core.guide import Section, Term, Topic
from sstwizard.core.powershell.known_errors import IN_MAIL, IN_POWERSHELL, NOT_ALLOWED, KnownError
from sstwizard.core.powershell.test_checklist import CHECKLIST
from sstwizard.core.text import Text, text

CHECKOUT = Path(__file__).resolve().parents[3]
HOSTILE = "</li></p><script>alert(1)</script><img src=http://x.example/x.png>&amp;`x`*y*[z](http://z.example)"
TAGS = {"h2", "h3", "p", "b", "br", "ul", "li"}


class Read(HTMLParser):
    """Notes the tags of a piece of HTML, their attributes, and the words between them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str | None]] = []
        self.words = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.tags.add(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        """Note words."""
        self.words += data


def told(topic: Topic) -> list[Text]:
    """Return every text of a topic."""
    texts = [topic.title]
    for section in topic.sections:
        texts += [*([section.title] if section.title else []), *section.paragraphs, *section.points]
        for each in section.terms:
            texts += [each.name, *each.meanings]
    return texts


@pytest.mark.parametrize("topic", guide.TOPICS, ids=lambda topic: topic.key)
def test_all_of_a_topic_is_in_its_html(topic: Topic) -> None:
    """Every sentence is there, with its values filled in, and nothing but plain tags without attributes."""
    read = Read(guide.as_html(topic))
    assert [str(each) for each in told(topic) if str(each) not in read.words] == []
    assert read.tags <= TAGS
    assert read.attributes == []
    assert not re.search(r"\{\w*\}", read.words)


def test_keys_are_told_apart() -> None:
    """No two topics have the same key."""
    keys = [topic.key for topic in guide.TOPICS]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("topic", guide.PAGES, ids=lambda topic: topic.key)
def test_each_page_is_told_in_full(topic: Topic) -> None:
    """What it is for comes first; the keys that work there, and what can go wrong, are told too."""
    titles = [str(section.title) if section.title else "" for section in topic.sections]
    assert titles[0] == ""
    assert {"Keys", "What can go wrong"} <= set(titles)


@pytest.mark.parametrize("trouble", [*IN_POWERSHELL, *IN_MAIL], ids=lambda trouble: trouble.message.source[:40])
def test_each_known_message_is_told(trouble: KnownError) -> None:
    """The guide has each message of the tables, its cause and what helps."""
    texts = told(guide.TROUBLESHOOTING)
    assert all(each in texts for each in trouble)


def test_each_test_and_each_basis_is_told() -> None:
    """So does what is to be tried after the upload, and how sure findings are."""
    office, chains = map(str, told(guide.OFFICE365)), map(str, told(guide.CHAINS))
    assert {str(each) for item in CHECKLIST for each in item} <= set(office)
    assert {str(basis.text) for basis in Basis} <= set(chains)


def test_limit_is_the_one_that_is_checked() -> None:
    """The number of bytes in the guide is the one that a finding goes by."""
    assert f"{SIZE_LIMIT:,} bytes" in guide.as_html(guide.CERTIFICATES)


def hostile() -> Topic:
    """A topic in which each text looks like markup."""
    bad = text("{name}", name=HOSTILE)
    return Topic("bad", bad, (Section(bad, (bad,), (bad,), (Term(bad, (bad, bad)),)),))


def test_markup_in_a_text_is_shown_to_the_letter() -> None:
    """Nothing that a text says becomes a tag, in a topic or in what is told of a message."""
    trouble = KnownError(text(HOSTILE), text(HOSTILE), text(HOSTILE))
    for html, count in ((guide.as_html(hostile()), 7), (guide.answer_as_html(HOSTILE, [trouble]), 4)):
        read = Read(html)
        assert read.tags <= TAGS
        assert read.attributes == []
        assert read.words.count(HOSTILE) == count


def test_markup_in_a_text_is_none_in_the_readme() -> None:
    """Markdown has a backslash before all that could be taken for markup; the folded title is HTML and has entities."""
    _details, title, made = guide.as_markdown([hostile()]).split("\n", 2)
    assert Read(title).tags == {"summary", "b"}
    assert not re.search(r"(?<!\\)(<script|<img|`x|\*y|\[z)", made)


def test_answer_names_the_message() -> None:
    """What is found is told with its cause and with what helps."""
    words = Read(guide.answer_as_html("Found", [NOT_ALLOWED])).words
    assert all(str(each) in words for each in ("Found", *NOT_ALLOWED))


def test_readme_has_the_present_guide() -> None:
    """The README says what the wizard's help says."""
    script = CHECKOUT / "packaging" / "guide.py"
    checked = subprocess.run([sys.executable, script, "--check"], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, f"Run python packaging/guide.py.\n{checked.stderr}"


def test_script_writes_between_its_marks_alone() -> None:
    """What stands around the guide stays as it is; a README without the marks is refused."""
    module = CHECKOUT / "packaging" / "guide.py"
    code: dict[str, object] = {"__file__": str(module), "__name__": "script"}
    exec(compile(module.read_text(encoding="utf-8"), module, "exec"), code)
    updated = code["updated"]
    made = updated("before\n<!-- guide -->\nold\n<!-- /guide -->\nafter\n")  # type: ignore[operator]
    assert made.startswith("before\n<!-- guide -->\n<details>")
    assert made.endswith("\n<!-- /guide -->\nafter\n")
    assert "old\n" not in made
    with pytest.raises(AssertionError):
        updated("no marks")  # type: ignore[operator]
