"""The catalogues: that they are complete, say what the code says, and that nothing shown goes past them."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from pki import PKI, START
from sstwizard.core.certificates.reading import within
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.documents.fields import fields
from sstwizard.core.documents.writing import Edition
from sstwizard.core.resources import resource
from sstwizard.core.text import text
from sstwizard.ui.app import install_translations
from sstwizard.ui.translate import localised, look_up
from sstwizard.ui.widgets.details_panel import DetailsPanel

CHECKOUT = Path(__file__).resolve().parents[1]
PACKAGE = CHECKOUT / "gui" / "sstwizard"
MODULES = sorted(PACKAGE.rglob("*.py"))
SCRIPT = CHECKOUT / "packaging" / "translations.py"

TRANSLATORS = {"tr", "translate", "_translate", "QT_TRANSLATE_NOOP"}
# What shows a text that it is given; `setDetailedText` is for whoever looks after the program.
SHOWS = re.compile(
    r"(set|add)(?!Detailed)(\w*Text|(Sub|Window)?Title|\w*Labels?|(Accessible)?Name|(Accessible)?Description|ToolTip"
    r"|Tab|Row|Items?|Button|Action)|[A-Z]\w*(Label|Button|Box|Action)|Choice|Shown|say|offer|announce"
)


class Message(NamedTuple):
    """One message of a catalogue; German has two forms of what is counted."""

    context: str
    source: str
    forms: list[str]


def messages(language: str) -> list[Message]:
    """Return what a catalogue holds."""
    tree = ET.parse(resource("i18n", f"sstwizard_{language}.ts"))
    return [
        Message(context.findtext("name", ""), message.findtext("source", ""), list(forms(message)))
        for context in tree.iter("context")
        for message in context.iter("message")
    ]


def forms(message: ET.Element) -> Iterator[str]:
    """Yield the translation, or each form of it."""
    for translation in message.iter("translation"):
        plurals = translation.findall("numerusform")
        yield from (form.text or "" for form in plurals or [translation])


def called(node: ast.Call) -> str:
    """Return the last part of the name of what is called."""
    return ast.unparse(node.func).rpartition(".")[2]


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    """Yield all calls in a piece of code."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def marked(tree: ast.AST) -> Iterator[str]:
    """Yield the texts that are handed to a translator."""
    for call in calls(tree):
        if called(call) in TRANSLATORS:
            source = call.args[0 if called(call) == "tr" else 1]
            if isinstance(source, ast.Constant) and isinstance(source.value, str):  # bytes have a translate(), too
                yield source.value


def literals(node: ast.AST) -> Iterator[str]:
    """Yield the texts in an expression that go past the translators."""
    if isinstance(node, ast.Call):
        node = node.func  # "…".format(…); arguments are what the call makes of them
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    for child in ast.iter_child_nodes(node):
        yield from literals(child)


def parse(path: Path) -> ast.Module:
    """Return a module's syntax tree."""
    return ast.parse(path.read_text(encoding="utf-8"))


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], bool]]:
    """Loads the catalogues for a locale, as the program does at its start; takes them out again afterwards."""
    before = qapp.findChildren(QTranslator)
    yield lambda name: install_translations(qapp, QLocale(name))
    for translator in qapp.findChildren(QTranslator):
        if translator not in before:
            qapp.removeTranslator(translator)
            translator.deleteLater()
    look_up.cache_clear()


def counted(count: int) -> str:
    """Return what the foot of the list says of a number of certificates."""
    return QCoreApplication.translate("CollectionBar", "Collection: %Ln certificate(s)", "", count)


def test_catalogues_say_what_the_code_says() -> None:
    """The committed catalogues are what `python packaging/translations.py` gives, and nothing is missing."""
    if PySide6.__version_info__ < (6, 12):
        pytest.skip("the catalogues are made with PySide6 6.12 or newer")
    checked = subprocess.run([sys.executable, SCRIPT, "--check"], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, f"Run python packaging/translations.py.\n{checked.stdout}{checked.stderr}"


def test_lupdate_sees_every_text() -> None:
    """No call of a translator is written in a way that lupdate passes over, such as inside an f-string."""
    extracted = {message.source for message in messages("de")}
    assert {source for path in MODULES for source in marked(parse(path))} - extracted == set()


def test_translators_are_given_plain_texts() -> None:
    """A translator is given the text itself, never an f-string or a name; the core's are looked up in one place."""
    made = [
        ast.unparse(call)
        for path in MODULES
        if path != PACKAGE / "ui" / "translate.py"
        for call in calls(parse(path))
        if called(call) in TRANSLATORS and not all(isinstance(each, ast.Constant) for each in call.args[:2])
        if not is_of_bytes(call)
    ]
    assert made == []


def is_of_bytes(call: ast.Call) -> bool:
    """Whether it is `bytes.translate(None, …)`, which deletes bytes and has but its name in common."""
    return bool(call.args) and isinstance(call.args[0], ast.Constant) and call.args[0].value is None


@pytest.mark.parametrize("language", ["de", "en"])
def test_values_keep_their_places(language: str) -> None:
    """Every form of a translation has the values of its source, {name} and %Ln, and as many of each."""
    value = re.compile(r"\{\w*\}|%Ln")
    wrong = [
        (message.source, form)
        for message in messages(language)
        for form in message.forms
        if sorted(value.findall(form)) != sorted(value.findall(message.source))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", ["de", "en"])
def test_what_is_counted_has_two_forms(language: str) -> None:
    """A text with a %Ln has a form for one and a form for many, and no other text has."""
    assert [each.source for each in messages(language) if len(each.forms) != 1 + ("%Ln" in each.source)] == []


def test_counts_are_told_in_the_users_form() -> None:
    """No text has a %n: it gives 10000 where %Ln gives 10,000 or 10.000."""
    assert [source for path in MODULES for source in marked(parse(path)) if "%n" in source] == []


@pytest.mark.parametrize(("locale", "said"), [("en_US", "10,000 certificates"), ("de_DE", "10.000 Zertifikate")])
def test_thousands_are_separated(speak: Callable[[str], bool], locale: str, said: str) -> None:
    """A large number of certificates can be read at a glance, in the form of the user's country."""
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        assert speak(locale)
        assert counted(10_000).endswith(said)
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize("language", ["de", "en"])
def test_nothing_is_left_untranslated(language: str) -> None:
    """No form of a translation is empty."""
    assert [message.source for message in messages(language) if not all(message.forms)] == []


def test_letters_to_press_stay() -> None:
    """A translation marks a letter to press with Alt where its source does, and only there."""
    marks = re.compile(r"&\w")
    wrong = [
        (message.source, form)
        for message in messages("de")
        for form in message.forms
        if len(marks.findall(form)) != len(marks.findall(message.source))
    ]
    assert wrong == []


def test_german_uses_german_quotation_marks() -> None:
    """What stands in quotation marks in English stands in German ones in German."""
    assert [message.source for message in messages("de") for form in message.forms if re.search(r"“\w|\w”", form)] == []


@pytest.mark.parametrize("locale", ["C", "en_US", "en_GB", "fr_FR"])
def test_english_is_spoken_elsewhere(speak: Callable[[str], bool], locale: str) -> None:
    """Where there is no catalogue the English one is used, with its plurals, and Qt does not speak another language."""
    assert speak(locale)
    assert [counted(0), counted(1), counted(2)] == [
        "Collection: 0 certificates",
        "Collection: 1 certificate",
        "Collection: 2 certificates",
    ]
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.parametrize("locale", ["de_DE", "de_AT", "de_CH"])
def test_german_is_spoken(speak: Callable[[str], bool], locale: str) -> None:
    """German has the program's texts, the core's among them, and Qt's own."""
    assert speak(locale)
    assert [counted(1), counted(2)] == ["Sammlung: 1 Zertifikat", "Sammlung: 2 Zertifikate"]
    assert QCoreApplication.translate("core", "Secure Email") == "Sichere E-Mail"
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    assert (folder / "qtbase_de.qm").is_file()
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_where_a_certificate_was_found_is_told_in_german(qtbot: QtBot, speak: Callable[[str], bool], pki: PKI) -> None:
    """The names of Windows' stores are German wherever they are shown; `--json` reads the same text in English."""
    origin = within(text("Local computer"), text("Trusted Root"))
    certificate = replace(pki.make("Root").certificate, origin=origin)
    assert speak("de_DE")
    panel = DetailsPanel(CertificateIndex)
    qtbot.addWidget(panel)
    panel.show_certificate(certificate)
    told = [label.text() for label in panel.findChildren(QLabel)]
    named = fields(certificate, Edition(START, localised))["Found in"]
    german = "Lokaler Computer ▸ Stammzertifizierungsstellen"
    assert german in told
    assert named == (german,)
    assert localised(text("Found in {origin}.", origin=origin)).endswith(f"{german}.")
    assert str(origin) == "Local computer ▸ Trusted Root"


def test_what_is_shown_can_be_translated() -> None:
    """Texts of more than one word reach a label, button, title or description through a translator."""
    words = re.compile(r"[^\W\d_].* | .*[^\W\d_]")
    shown = [
        f"{path.name}:{call.lineno}: {text}"
        for path in MODULES
        if path.is_relative_to(PACKAGE / "ui")
        for call in calls(parse(path))
        if SHOWS.fullmatch(called(call))
        for argument in [*call.args, *(keyword.value for keyword in call.keywords)]
        for text in literals(argument)
        if words.search(text)
    ]
    assert shown == []
