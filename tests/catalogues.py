"""The languages that the program speaks, and what their catalogues hold."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from typing import NamedTuple
from unicodedata import east_asian_width

from sstwizard.core.resources import resource

LANGUAGES = sorted(file.stem.removeprefix("sstwizard_") for file in resource("i18n").glob("sstwizard_*.ts"))
"""The codes of all languages that have a catalogue: what is said of languages is tested of each."""

TRANSLATIONS = [language for language in LANGUAGES if language != "en"]

PLURALS = {"ja": 1}
"""How many forms a language has of what is counted, where it isn't two: one for 1 (in some for 0 too), one for more."""

QUOTES = {"de": ("„", "“"), "fr": ("«", "»"), "it": ('"', '"'), "ja": ("「", "」"), "nl": ("‘", "’")}
"""Quotation marks, where they aren't those of English."""

WRONG_MARKS = {
    "de": r"“\w|\w”",
    "es": r"[„«»]",
    "fr": r"[„“”]|(?<![\u00a0\u202f])[;!?»]|(?<![\u00a0\u202f]):(?= |$)|«(?![\u00a0\u202f])|[^\W\d_]'[^\W\d_]",
    "it": r"[„“”«»]",
    "ja": r"[„“”«»，．；：！？（）]|(?<=[ぁ-ヿ一-鿿])[.,](?!\w)|[。、] |{date} です",
    "nl": r"[„“”«»]",
    "pt_BR": r"[„«»]",
}
"""What Microsoft's texts in a language never have: other languages' quotation marks, spaces and punctuation."""


class Message(NamedTuple):
    """One message of a catalogue, and its translation: a form for each number that the language tells apart."""

    context: str
    source: str
    forms: list[str]


def messages(language: str) -> list[Message]:
    """Return what a catalogue holds."""
    tree = ET.parse(resource("i18n", f"sstwizard_{language}.ts"))
    return [
        Message(context.findtext("name", ""), message.findtext("source", ""), list(_forms(message)))
        for context in tree.iter("context")
        for message in context.iter("message")
    ]


def _forms(message: ET.Element) -> Iterator[str]:
    """Yield the translation, or each form of it."""
    for translation in message.iter("translation"):
        plurals = translation.findall("numerusform")
        yield from (form.text or "" for form in plurals or [translation])


def quoted(text: str, language: str) -> list[str]:
    """Return what stands between a language's quotation marks."""
    begin, end = QUOTES.get(language, ("“", "”"))
    return [each.strip("\u00a0\u202f ") for each in re.findall(f"{begin}([^{begin}{end}]+){end}", text)]


def _columns(text: str) -> int:
    return sum(2 if east_asian_width(each) in "FW" else 1 for each in text)


WIDEST = max(
    TRANSLATIONS, key=lambda language: sum(_columns(form) for each in messages(language) for form in each.forms)
)
"""The language whose texts take most room, in columns: a letter of Japanese takes two."""


def spoken(text: str) -> str:
    """Return a text as it is read: without the marks for letters to press, which Japanese adds as “(&A)”."""
    return re.sub(r"&(?=\w)", "", re.sub(r"\s?\(&\w\)", "", text))
