"""The guide to the wizard: what each page is for, what to do there, and what can go wrong; and its search.

It is written in Markdown, one file for each topic and language, in `resources/guide`; docs/guide.md lists the English
ones. Limits, known errors and other facts that the program decides are filled in here, so that they are written once.

The guide and the known messages are searched in the user's language and with the words that people use, which
`synonyms.toml` has: for words of the guide, for pages, and for known messages, whose other wordings (Microsoft's
translations, or as people report them) find them like the English ones.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from .. import __version__
from .chains.status import MARGIN, SOON
from .collection.checks.finding import Basis
from .collection.collection import SIZE_LIMIT, SIZE_WARNING
from .documents import Translate
from .documents.transfer_kit import CHECKLIST, WHY
from .exchange.known_errors import ENDS, IN_MAIL, IN_POWERSHELL, KnownError
from .exchange.recognition import matching, words
from .platform import file_paths
from .resources import resource
from .sources import public_lists
from .text import LANGUAGE, QT_TRANSLATE_NOOP, WIDE, Text, has_wide, text

PAGES = ("welcome", "mail", "certificates", "chains", "export", "upload")
"""A topic for each page of the wizard, in the order of the pages."""

ABOUT = "about"
"""The topic with versions and paths for support."""

TOPICS = (
    *PAGES,
    *("not-trusted", "after-upload", "how-long", "go-back", "mail-results", "where-mail-is", "mail-flow-rule"),
    *("include-intermediates", "sending", "devices", "exchange", "watch", "roots", "findings", "keyboard"),
    *("troubleshooting", ABOUT),
)
"""All topics, in the order in which they are listed."""

NOTHING_FOUND = text(
    QT_TRANSLATE_NOOP("core", "Nothing was found: try other or fewer words, or choose a topic from the list.")
)
"""The help where `GuideSearch` finds nothing."""

_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")
"""Characters that may be markup in Markdown; a backslash makes each literal (CommonMark 2.4)."""
_NAMES = {
    "parts": "Python (PSF-2.0), Qt, PySide6 (LGPL-3.0), cryptography (Apache-2.0, BSD-3-Clause), asn1crypto (MIT), "
    "icalendar, olefile (BSD-2-Clause), Jinja2 (BSD-3-Clause), pyOpenSSL (Apache-2.0), wincertstore (PSF-2.0)",
    "log_command": r"set SSTWIZARD_LOG=%TEMP%\sstwizard.log",
    "policy_key": r"HKEY_LOCAL_MACHINE\Software\Policies\SST Wizard",
    "text_type": "REG_SZ",
    "variable_type": "REG_EXPAND_SZ",
    "version": __version__,
}
"""Names that contain markup characters of Markdown."""
_TERM = re.compile(r"^- (\*\*.+?\*\*) –\s", re.MULTILINE)
"""The start of a list item that explains a term."""
_SPACES = re.compile(r"[^\S\u00a0\u202f]+")
"""Spaces that are shown as a single one; the no-break spaces of French stay."""
_SEAMS = re.compile(rf"(?<=[{WIDE}])\n *(?=[{WIDE}])")
"""Line breaks that Markdown would show as a space in a sentence without spaces, as in Japanese."""
_BLOCK_END = re.compile(r"\n{2,}|\n(?=- |#)")
_MARKUP = re.compile(r"^(?:#+|-) |\*\*|`|\\(?=[!-/:-@\[-`{-~])")
_FOLDS = re.compile(r"[ \n]+")
_SENTENCE_END = re.compile(r"(?<=[\w)”“»\"'’][\w)”“»\"'’][.!?])\s+(?=[^\Wa-z]|[„“«‘¿¡\"'])|(?<=。)\s*(?=\S)")
_INSIDE_LENGTH = 4
"""A word of so many letters is also found inside another: in a plural, or as in German."""
_WIDE_PARTS = re.compile(r"[\u3400-\u9fff々]+|[\u30a1-\u30ff]+|[a-z0-9]+")
"""The words of Japanese that carry meaning: without the Hiragana between them."""


def template(topic: str, language: str) -> str:
    """Return the source of a topic: Markdown, with `{name}` where the program fills in a value."""
    return _content(language, f"{topic}.md")


def _content(language: str, name: str) -> str:
    """Return the content of a file of the guide in a language (BCP 47); the English one where that has none."""
    file = resource("guide", language.replace("-", "_"), name)
    return (file if file_paths.is_file(file) else resource("guide", "en", name)).read_text(encoding="utf-8")


def title(topic: str, translate: Translate = str) -> str:
    """Return the title of a topic: the heading in its first line, which holds no markup."""
    return template(topic, translate(text(LANGUAGE))).partition("\n")[0].removeprefix("# ")


def page(topic: str, translate: Translate = str, versions: str = "") -> str:
    """Return a topic as Markdown with all values filled in; `versions` is what `about` tells support.

    Each term stands in a line of its own above its meaning.
    """
    lines = " \u2028".join(map(_escaped, versions.splitlines()))
    return _filled(topic, _values(translate) | {"versions": lines}, translate)


def sentences(topic: str, translate: Translate = str) -> list[str]:
    """Return the sentences of a topic as they are shown, without its title and the tables of known errors.

    The first sentence of a term's meaning begins with the term and U+2028.
    """
    values = _values(translate) | {"powershell_errors": "", "outlook_errors": ""}
    _, *blocks = _BLOCK_END.split(_filled(topic, values, translate))
    shown = (_FOLDS.sub(" ", _MARKUP.sub("", block)).strip() for block in blocks)
    return [sentence for block in shown for sentence in _SENTENCE_END.split(block) if sentence]


def error_help(heading: str, errors: Iterable[tuple[Text, ...]], translate: Translate = str) -> str:
    """Return help with a message that somebody pasted, as Markdown; without known errors, the heading alone.

    The heading is shown to the letter. Each known error is a message, followed by its cause and by what helps.
    """
    terms = _terms(errors, translate)
    return _with_terms_above(f"## {_escaped(heading)}\n\n{terms}" if terms else _escaped(heading))


def _filled(topic: str, values: dict[str, str], translate: Translate) -> str:
    markdown = _SEAMS.sub("", template(topic, translate(text(LANGUAGE))))
    return _with_terms_above(markdown.format_map(values))


def _values(translate: Translate) -> dict[str, str]:
    """Return the values that a page may name in braces: numbers in the reader's form, sentences, and lists."""
    numbers = {
        "size_limit": SIZE_LIMIT,
        "size_warning": SIZE_WARNING,
        "expiry_warning_days": SOON.days,
        "expiry_margin_hours": round(MARGIN.total_seconds() / 3600),
    }
    return {
        **{name: _escaped(value) for name, value in _NAMES.items()},
        **{name: _escaped(translate(text("{number}", number=number))) for name, number in numbers.items()},
        "roots": _escaped(translate(public_lists.who_vouches())),
        "public_cas_date": _escaped(translate(text("{date}", date=public_lists.cas_date()))),
        "versions": "",
        "rule_sources": "\n".join(f"- {_escaped(translate(basis.text))}" for basis in Basis),
        "test_advice": _escaped(translate(text(WHY))),
        "test_checklist": _terms((tuple(map(text, test)) for test in CHECKLIST), translate),
        "powershell_errors": _terms(IN_POWERSHELL, translate),
        "outlook_errors": _terms(IN_MAIL, translate),
    }


def _terms(entries: Iterable[tuple[Text, ...]], translate: Translate) -> str:
    """Return a list of terms, each with the sentences that follow it in its entry."""
    escaped = ([_escaped(translate(each)) for each in entry] for entry in entries)
    return "\n".join(f"- **{term}** – {' '.join(meanings)}" for term, *meanings in escaped)


def _with_terms_above(markdown: str) -> str:
    """Put each term of a list above its meaning.

    U+2028 breaks the line: Qt would turn a hard break of Markdown into a paragraph.
    """
    return _TERM.sub("\n\\1 \u2028", markdown)


def _escaped(sentence: str) -> str:
    return _PUNCTUATION.sub(r"\\\1", _SPACES.sub(" ", sentence).strip())


@dataclass(frozen=True, slots=True)
class Result:
    """A page of the guide where something was found, and the sentence that matched; or a known message of it."""

    topic: str
    sentence: str
    error: KnownError | None = None


class _Entry(NamedTuple):
    """A page or a known message.

    Attributes:
        names: The words of its title, and of what people write who look for it.
        sentences: The words of each of its sentences and names, and the result that each leads to.
    """

    names: tuple[str, ...]
    sentences: tuple[tuple[str, Result], ...]


class GuideSearch:
    """The guide and the known messages in one language, ready to be searched."""

    def __init__(self, translate: Translate = str) -> None:
        tables = [synonyms(each) for each in dict.fromkeys(("en", translate(text(LANGUAGE))))]
        self._ignored = {word for each in tables for word in words(each["ignored"]).split()}
        self._synonyms = _grouped((words(other), words(word)) for word, other in _pairs("words", tables))
        phrases = _grouped(_pairs("pages", tables))
        known = _grouped(_pairs("messages", tables))
        self._wordings = {matching(some)[0].message.source: wordings for some, wordings in known.items()}
        self._errors: dict[KnownError, Result] = {}
        self._entries = [_page_entry(topic, phrases.get(topic, []), translate) for topic in TOPICS]
        for error in (*IN_POWERSHELL, *IN_MAIL):
            shown = error.cause if error in ENDS.values() else error.message  # the cause, of one of our scripts'
            result = self._errors[error] = Result("troubleshooting", translate(shown), error)
            searched = (*map(translate, error), *self._wordings.get(error.message.source, ()))
            self._entries.append(_Entry(("",), tuple((words(each), result) for each in searched)))

    def find(self, wanted: str) -> tuple[Result, ...]:
        """Return the known messages in a text, then the pages that it is about, the best first and each once."""
        known = [self._errors[error] for error in matching(wanted, self._wordings)]
        return tuple(dict.fromkeys((*known, *self._by_words(words(wanted)))))

    def _by_words(self, wanted: str) -> list[Result]:
        """Return what has all words, and pages that a text calls by name.

        These come first, the longest name before others; then by how many words are in the title and in a sentence.
        """
        terms = self._terms(wanted)
        ranked: list[tuple[tuple[int, int, int], Result]] = []
        for names, sentences in self._entries if terms else ():
            called = _called(names, wanted)
            if called or all(any(_has(sentence, term) for sentence, _ in sentences) for term in terms):
                sentence, result = max(sentences, key=lambda each: _count(each[0], terms))
                ranked.append(((called, _count(names[0], terms), _count(sentence, terms)), result))
        return [result for _, result in sorted(ranked, key=lambda each: each[0], reverse=True)]

    def _terms(self, wanted: str) -> list[tuple[str, ...]]:
        """Return the words that are sought, each with what means the same; a phrase with synonyms is one word."""
        terms: list[tuple[str, ...]] = []
        rest = wanted
        for ignored in (set[str](), self._ignored):  # first phrases as they are, then without what tells nothing
            split = rest.split()
            rest = f" {' '.join([word for word in split if word not in ignored] or (() if terms else split))} "
            for phrase in sorted(self._synonyms, key=len, reverse=True):
                mark = phrase if has_wide(phrase) else f" {phrase} "
                if mark in rest:
                    terms.append((phrase, *self._synonyms[phrase]))
                    rest = rest.replace(mark, " ")
        return [*terms, *((part,) for word in rest.split() for part in _parts(word))]


def synonyms(language: str) -> dict[str, Any]:
    """Return what people write in a language, beside the words of the guide; where that is not known, in English.

    These are `ignored`, words that tell nothing; `words`, those that mean the same as one of the guide; `pages`, what
    people write who look for a page; and `messages`, other wordings of a known message, by some words of it.
    """
    return tomllib.loads(_content(language, "synonyms.toml"))


def _page_entry(topic: str, phrases: list[str], translate: Translate) -> _Entry:
    """Return the entry of a page, which shows its first sentence where only what people call it has matched."""
    shown = sentences(topic, translate)
    main = Result(topic, next((each for each in shown if not each[-1].isalnum()), shown[0]))
    names = (words(title(topic, translate)), *map(words, phrases))
    return _Entry(names, (*((words(each), Result(topic, each)) for each in shown), *((each, main) for each in names)))


def _pairs(name: str, tables: Iterable[Mapping[str, Mapping[str, Sequence[str]]]]) -> Iterator[tuple[str, str]]:
    return ((key, each) for table in tables for key, values in table[name].items() for each in values)


def _grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = {}
    for key, value in pairs:
        groups.setdefault(key, []).append(value)
    return groups


def _called(names: Sequence[str], wanted: str) -> int:
    """Return how long the name of a page is that a text has: the title if that is all, or what people call it."""
    heading, *phrases = names
    said = (each for each in phrases if (each in wanted if has_wide(each) else f" {each} " in f" {wanted} "))
    return max(map(len, said), default=len(heading) * (heading == wanted))


def _parts(word: str) -> list[str]:
    return (_WIDE_PARTS.findall(word) or [word]) if has_wide(word) else [word]


def _has(sentence: str, term: tuple[str, ...]) -> bool:
    """Return whether a sentence has a word, or one that means the same."""
    return any(
        each in sentence if len(each) >= _INSIDE_LENGTH or has_wide(each) else f" {each} " in f" {sentence} "
        for each in term
    )


def _count(sentence: str, terms: Iterable[tuple[str, ...]]) -> int:
    return sum(_has(sentence, term) for term in terms)
