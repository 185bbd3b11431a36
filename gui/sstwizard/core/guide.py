"""The guide to the wizard: what each page is for, what to do there, and what can go wrong; and its search.

It is written in Markdown, one file for each topic and language, in `resources/guide`; docs/guide.md lists the English
ones. Limits, known errors and other facts that the program decides are filled in here, so that they are written once.

The guide and the known messages are searched in the user's language and with the words that people use, which
`synonyms.toml` has: for words of the guide, for pages, and for known messages, whose other wordings (Microsoft's
translations, or as people report them) find them like the English ones.
"""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from .. import __version__
from .chains.status import MARGIN, SOON
from .collection.checks.finding import Basis
from .collection.collection import SIZE_LIMIT, SIZE_WARNING
from .documents.walkthrough import CHECKLIST, WHY
from .documents.writing import Translate
from .exchange.known_errors import ENDS, IN_MAIL, IN_POWERSHELL, KnownError, matching, words
from .folding import WIDE, has_wide
from .resources import resource
from .sources import public_cas, public_roots
from .text import LANGUAGE, QT_TRANSLATE_NOOP, Text, text

PAGES = ("welcome", "mail", "certificates", "chains", "export", "upload")
"""A topic for each page of the wizard, in the order of the pages."""

ABOUT = "about"
"""The topic with versions and paths for support."""

TOPICS = (
    *PAGES,
    "not-trusted",
    "after-upload",
    "mail-results",
    "where-mail-is",
    "mail-flow-rule",
    "include-intermediates",
    "exchange",
    "watch",
    "roots",
    "findings",
    "keyboard",
    "troubleshooting",
    ABOUT,
)
"""All topics, in the order in which they are listed."""

NOTHING_FOUND = text(
    QT_TRANSLATE_NOOP("core", "Nothing was found: try other or fewer words, or choose a topic from the list.")
)
"""The help where `GuideSearch` finds nothing."""

_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")
"""Characters that may be markup in Markdown; a backslash makes each literal (CommonMark 2.4)."""
_NAMES = {
    "certificate_command": "New-SelfSignedCertificate -Subject CN=smime-watch -CertStoreLocation "
    r"Cert:\LocalMachine\My -KeyExportPolicy NonExportable",
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
_SENTENCE_END = re.compile(r"(?<=[\w)”“»\"'][\w)”“»\"'][.!?])\s+(?=[^\Wa-z]|[„“«‘¿¡\"'])|(?<=。)\s*(?=\S)")
_MIN_COVERAGE = 0.6
"""The share of what is sought, rare words counting more, that must be on a page."""
_MIN_IN_SENTENCE = 0.3
"""The share that must be in one sentence of it."""
_WORD_FOR_WORD = 3
"""What it counts that people are known to write just that: as much as all of its words in title and sentences."""
_MAX_TERMS = 40
"""The words that are sought of a long text."""
_STEM_LENGTH, _ENDING = 6, 2
"""A word of so many letters is also found with another ending of so many."""
_INSIDE_LENGTH = 4
"""A word of so many letters is also found inside another, as in German."""
_WIDE_PARTS = re.compile(r"[\u3400-\u9fff々]+|[\u30a1-\u30ff]+|[a-z0-9]+")
"""The words of Japanese that carry meaning: without the Hiragana between them."""


def template(topic: str, language: str) -> str:
    """Return the source of a topic: Markdown, with `{name}` where the program fills in a value.

    The language is a code of BCP 47, or a folder in `resources/guide`. If it lacks the topic, it is the English one.
    """
    return _content(language, f"{topic}.md")


def _content(language: str, name: str) -> str:
    """Return the content of a file of the guide in a language; the English one where that has none."""
    file = resource("guide", language.replace("-", "_"), name)
    return (file if file.is_file() else resource("guide", "en", name)).read_text(encoding="utf-8")


def title(topic: str, translate: Translate = str) -> str:
    """Return the title of a topic: the heading in its first line, which holds no markup."""
    return template(topic, translate(text(LANGUAGE))).partition("\n")[0].removeprefix("# ")


def page(topic: str, translate: Translate = str, versions: str = "") -> str:
    """Return a topic as Markdown with all values filled in; each term stands in a line of its own above its meaning.

    Args:
        topic: The topic.
        translate: Translates values.
        versions: What `about` tells support, shown in the topic of this name.
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
        "roots": _escaped(translate(public_roots.who_vouches())),
        "public_cas_date": public_cas.date(),
        "versions": "",
        "rule_sources": "\n".join(f"- {_escaped(translate(basis.text))}" for basis in Basis),
        "test_advice": _escaped(translate(text(WHY))),
        "test_checklist": _terms(CHECKLIST, translate),
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


Alternatives = tuple[str, ...]
"""A word that is sought, and words that mean the same."""


@dataclass(frozen=True, slots=True)
class Synonyms:
    """What people write in a language, beside the words of the guide.

    Attributes:
        ignored: Words that tell nothing.
        words: Other words for a word of the guide.
        pages: What people write who look for a page.
        messages: Other wordings of a known message, by some words of it.
    """

    ignored: str
    words: Mapping[str, Sequence[str]]
    pages: Mapping[str, Sequence[str]]
    messages: Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Result:
    """A page of the guide where something was found, and the sentence that matched; or a known message of it."""

    topic: str
    sentence: str
    error: KnownError | None = None


@dataclass(frozen=True, slots=True)
class _Entry:
    """A page or a known message: its result for each sentence, and the words of its title and of each sentence.

    Attributes:
        main: The result where the title alone has matched.
        phrases: Those of the sentences that it doesn't have, and that people write who look for it.
    """

    main: Result
    results: tuple[Result, ...]
    title: str
    sentences: tuple[str, ...]
    phrases: tuple[str, ...] = ()


class GuideSearch:
    """The guide and the known messages in one language, ready to be searched."""

    def __init__(self, translate: Translate = str) -> None:
        told = [synonyms(each) for each in dict.fromkeys(("en", translate(text(LANGUAGE))))]
        self._ignored = {word for each in told for word in words(each.ignored).split()}
        self._synonyms = _merged((words(other), words(word)) for each in told for word, other in _pairs(each.words))
        phrases = _merged(pair for each in told for pair in _pairs(each.pages))
        pages = [_page_entry(topic, phrases.get(topic, []), translate) for topic in TOPICS]
        known = _merged(pair for each in told for pair in _pairs(each.messages))
        self._wordings = {matching(some)[0].message.source: wordings for some, wordings in known.items()}
        errors = [
            _error_entry(error, self._wordings.get(error.message.source, ()), translate)
            for error in (*IN_POWERSHELL, *IN_MAIL)
        ]
        self._entries = (*pages, *errors)

    def find(self, wanted: str) -> tuple[Result, ...]:
        """Return what matches a few words or a pasted message, the best first, each page and message once."""
        known = [
            entry.main
            for error in matching(wanted, self._wordings)
            for entry in self._entries
            if entry.main.error is error
        ]
        return tuple(dict.fromkeys((*known, *self._by_words(wanted))))

    def _by_words(self, wanted: str) -> list[Result]:
        terms = self._terms(words(wanted))[:_MAX_TERMS]
        weights = [self._weight(term) for term in terms]
        total = sum(weights)
        ranked = []
        for entry in self._entries if terms else ():
            in_title = _degrees(entry.title, terms)
            in_sentences = [_degrees(each, terms) for each in entry.sentences]
            anywhere = [max(column) for column in zip(in_title, *in_sentences, strict=True)]
            shares = [_sum(weights, degrees) / total for degrees in in_sentences]
            title, coverage, best = _sum(weights, in_title) / total, _sum(weights, anywhere) / total, max(shares)
            if coverage >= _MIN_COVERAGE and max(best, title) >= _MIN_IN_SENTENCE:
                result = entry.results[shares.index(best)] if best else entry.main
                alike = _WORD_FOR_WORD if words(wanted) in entry.phrases else _in_common(words(wanted), entry.title)
                ranked.append((coverage + best + title + alike, result))
        return [result for _, result in sorted(ranked, key=lambda each: -each[0])]

    def _terms(self, wanted: str) -> list[Alternatives]:
        """Return the words that are sought, a phrase with synonyms as one word."""
        terms: list[Alternatives] = []
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

    def _weight(self, term: Alternatives) -> float:
        """Return how much a word tells: the more, the fewer sentences have it."""
        sentences = [each for entry in self._entries for each in entry.sentences]
        return math.log(1 + len(sentences) / max(sum(_degree(each, term) > 0 for each in sentences), 0.5))


def synonyms(language: str) -> Synonyms:
    """Return what people write in a language; where that is not known, in English."""
    return Synonyms(**tomllib.loads(_content(language, "synonyms.toml")))


def _page_entry(topic: str, phrases: list[str], translate: Translate) -> _Entry:
    """Return the entry of a page, which shows its first sentence where only what people call it has matched."""
    shown = sentences(topic, translate)
    main = Result(topic, next((each for each in shown if not each[-1].isalnum()), shown[0]))
    results = (*(Result(topic, each) for each in shown), *(main for _ in phrases))
    called = tuple(map(words, phrases))
    return _Entry(main, results, words(title(topic, translate)), (*map(words, shown), *called), called)


def _error_entry(error: KnownError, wordings: Iterable[str], translate: Translate) -> _Entry:
    """Return the entry of a known message, which shows the message itself, or the cause of one of our scripts'."""
    main = Result("troubleshooting", translate(error.cause if error in ENDS.values() else error.message), error)
    searched = [*map(translate, error), *wordings]
    return _Entry(main, (main,) * len(searched), "", tuple(map(words, searched)))


def _in_common(wanted: str, title: str) -> float:
    """Return how much of a title a text has and the other way round, from 0 to 1, all words counting alike."""
    ours, theirs = set(wanted.split()), set(title.split())
    return len(ours & theirs) / len(ours | theirs)


def _pairs(table: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    return ((key, each) for key, values in table.items() for each in values)


def _merged(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    merged: dict[str, list[str]] = {}
    for key, value in pairs:
        merged.setdefault(key, []).append(value)
    return merged


def _parts(word: str) -> list[str]:
    return (_WIDE_PARTS.findall(word) or [word]) if has_wide(word) else [word]


def _sum(weights: list[float], degrees: list[float]) -> float:
    return sum(weight * degree for weight, degree in zip(weights, degrees, strict=True))


def _degrees(sentence: str, terms: list[Alternatives]) -> list[float]:
    return [_degree(sentence, term) for term in terms]


def _degree(sentence: str, term: Alternatives) -> float:
    """Return how well a sentence has a word or one that means the same, from 0 to 1."""
    return max(_likeness(f" {sentence} ", word) for word in term)


def _likeness(sentence: str, word: str) -> float:
    """Return 1 for the same word, less for a word that begins so, has it inside, or has another ending."""
    if f" {word} " in sentence or (has_wide(word) and word in sentence):
        return 1
    if len(word) > 2 and f" {word}" in sentence:
        return 0.9
    if len(word) >= _STEM_LENGTH and f" {word[:-_ENDING]}" in sentence:
        return 0.8
    return 0.6 if len(word) >= _INSIDE_LENGTH and word in sentence else 0
