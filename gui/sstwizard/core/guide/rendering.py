"""The guide as Markdown for the help window, with the values and tables of the program filled in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from ..chains.status import MARGIN, SOON
from ..collection.checks.finding import Basis
from ..collection.checks.size import SIZE_LIMIT, SIZE_WARNING
from ..documents.checklist import CHECKLIST, WHY
from ..exchange.known_errors import IN_MAIL, IN_POWERSHELL
from ..folding import WIDE
from ..text import LANGUAGE, QT_TRANSLATE_NOOP, Text, text
from .topics import template

UNKNOWN = text(
    QT_TRANSLATE_NOOP(
        "core",
        "This message is not known here. Paste all of it, in English; of several red lines the first says the most. If "
        "it stays unknown, start the upload again, or show it to whoever looks after Exchange.",
    )
)
"""What is said of a message that `known_errors.matching` does not find."""

_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")
"""What Markdown may take for markup; each may stand behind a backslash (CommonMark 2.4)."""
_NAMES = {
    "log_command": r"set SSTWIZARD_LOG=%TEMP%\sstwizard.log",
    "policy_key": r"HKEY_LOCAL_MACHINE\Software\Policies\SST Wizard",
    "text_type": "REG_SZ",
    "variable_type": "REG_EXPAND_SZ",
}
"""Names of Windows with characters that mean something in Markdown."""
_TERM = re.compile(r"^- (\*\*.+?\*\*) –\s", re.MULTILINE)
"""The beginning of a list's line that says what a term means."""
_SPACES = re.compile(r"[^\S\u00a0\u202f]+")
"""What is but one space on a page; the no-break spaces of French stay."""
_SEAMS = re.compile(rf"(?<=[{WIDE}])\n *(?=[{WIDE}])")
"""The ends of lines at which Markdown would put a space into a sentence that has none, as in Japanese."""


def page(topic: str, say: Callable[[Text], str] = str) -> str:
    """Return a topic as Markdown, with all values filled in.

    Args:
        topic: One of `TOPICS`.
        say: Turns a `Text` into the reader's language.

    Returns:
        Markdown in which each term stands in a line of its own, above its meaning.
    """
    words = _SEAMS.sub("", template(topic, say(text(LANGUAGE))))
    return _with_terms_above(words.format_map(_values(say)))


def answer(told: str, errors: Iterable[tuple[Text, ...]], say: Callable[[Text], str] = str) -> str:
    """Return what is told of a message that somebody pasted, as Markdown.

    Args:
        told: A sentence about what was found, shown to the letter.
        errors: The messages that it may be, each followed by its cause and by what helps.
        say: Turns a `Text` into the reader's language.

    Returns:
        A heading and the messages; without messages, the sentence alone.
    """
    found = _terms(errors, say)
    return _with_terms_above(f"## {_escaped(told)}\n\n{found}" if found else _escaped(told))


def _values(say: Callable[[Text], str]) -> dict[str, str]:
    """Return what a page may name in braces: numbers in the reader's form, sentences, and lists."""
    numbers = {
        "size_limit": SIZE_LIMIT,
        "size_warning": SIZE_WARNING,
        "expiry_warning_days": SOON.days,
        "expiry_margin_hours": round(MARGIN.total_seconds() / 3600),
    }
    return {
        **{name: _escaped(value) for name, value in _NAMES.items()},
        **{name: _escaped(say(text("{number}", number=number))) for name, number in numbers.items()},
        "rule_sources": "\n".join(f"- {_escaped(say(basis.text))}" for basis in Basis),
        "test_advice": _escaped(say(text(WHY))),
        "test_checklist": _terms(CHECKLIST, say),
        "powershell_errors": _terms(IN_POWERSHELL, say),
        "outlook_errors": _terms(IN_MAIL, say),
    }


def _terms(entries: Iterable[tuple[Text, ...]], say: Callable[[Text], str]) -> str:
    """Return a list of terms, each with the sentences that follow it in its entry."""
    said = ([_escaped(say(each)) for each in entry] for entry in entries)
    return "\n".join(f"- **{term}** – {' '.join(meanings)}" for term, *meanings in said)


def _with_terms_above(markdown: str) -> str:
    """Put each term of a list above its meaning.

    U+2028 breaks the line: of a hard break of Markdown, Qt makes a paragraph.
    """
    return _TERM.sub("\n\\1 \u2028", markdown)


def _escaped(words: str) -> str:
    return _PUNCTUATION.sub(r"\\\1", _SPACES.sub(" ", words).strip())
