"""The guide to the wizard: what each page is for, what to do there, and what can go wrong.

It is written in Markdown, one file for each topic and language, in `resources/guide`; the README links to the English
ones. Limits, known errors and other facts that the program decides are filled in here, so that they are written once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from .chains.status import MARGIN, SOON
from .collection.checks.finding import Basis
from .collection.collection import SIZE_LIMIT, SIZE_WARNING
from .documents.walkthrough import CHECKLIST, WHY
from .documents.writing import Translate
from .exchange.known_errors import IN_MAIL, IN_POWERSHELL
from .folding import WIDE
from .resources import resource
from .text import LANGUAGE, QT_TRANSLATE_NOOP, Text, text

PAGES = ("welcome", "mail", "certificates", "chains", "export", "upload")
"""A topic for each page of the wizard, in the order of the pages."""

TOPICS = (
    *PAGES,
    "after-upload",
    "mail-results",
    "where-mail-is",
    "mail-flow-rule",
    "include-intermediates",
    "roots",
    "findings",
    "keyboard",
    "troubleshooting",
)
"""All topics, in the order in which they are listed."""

NOTHING_FOUND = text(
    QT_TRANSLATE_NOOP("core", "Nothing was found: try other or fewer words, or choose a topic from the list.")
)
"""The help where `guide_search` finds nothing."""

_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")
"""Characters that may be markup in Markdown; a backslash makes each literal (CommonMark 2.4)."""
_NAMES = {
    "log_command": r"set SSTWIZARD_LOG=%TEMP%\sstwizard.log",
    "policy_key": r"HKEY_LOCAL_MACHINE\Software\Policies\SST Wizard",
    "text_type": "REG_SZ",
    "variable_type": "REG_EXPAND_SZ",
}
"""Names of Windows that contain markup characters of Markdown."""
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


def template(topic: str, language: str) -> str:
    """Return the source of a topic: Markdown, with `{name}` where the program fills in a value.

    The language is a code of BCP 47, or a folder in `resources/guide`. If it lacks the topic, it is the English one.
    """
    file = resource("guide", language.replace("-", "_"), f"{topic}.md")
    return (file if file.is_file() else resource("guide", "en", file.name)).read_text(encoding="utf-8")


def title(topic: str, translate: Translate = str) -> str:
    """Return the title of a topic: the heading in its first line, which holds no markup."""
    return template(topic, translate(text(LANGUAGE))).partition("\n")[0].removeprefix("# ")


def page(topic: str, translate: Translate = str) -> str:
    """Return a topic as Markdown with all values filled in; each term stands in a line of its own above its meaning."""
    return _filled(topic, _values(translate), translate)


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
