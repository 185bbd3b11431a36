"""The catalogues: that they are complete, say what the code says, and that nothing shown goes past them."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from catalogues import LANGUAGES, PLURALS, TRANSLATIONS, WRONG_MARKS, messages, quoted
from pki import PKI, START
from sstwizard.core.certificates.reading import within
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.collection.assessment import assess
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.documents import Edition
from sstwizard.core.documents.inventory import fields, inventory, table
from sstwizard.core.text import LANGUAGE, text
from sstwizard.ui.app import install_translations
from sstwizard.ui.kit.translate import localized
from sstwizard.ui.work.details import DetailsPanel
from ui.reach import locale, own_translations

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
# What is typed or run, and so stays as it is: addresses, cmdlets, parameters, variables, settings of Exchange.
CODE = re.compile(
    r"https?://[^\s,]+|\$\w[\w:.]*\w|\b(?:Connect|Disconnect|Export|Get|New|Remove|Set|Start|Unblock)-[A-Z]\w+"
    r"|(?<!\S)--?[A-Za-z]\w+|\bOWA\w+|</?[a-z][^>]*>"
)
SPOKEN = {
    "de": (["Sammlung: 1 Zertifikat", "Sammlung: 2 Zertifikate"], "Sichere E-Mail", "Abbrechen"),
    "es": ([], "Correo seguro", "Cancelar"),
    "fr": ([], "Messagerie électronique sécurisée", "Annuler"),
    "it": ([], "Posta elettronica sicura", "Annulla"),
    "ja": ([], "電子メールの保護", "キャンセル"),
    "nl": ([], "Beveiligde e-mail", "Annuleren"),
    "pt_BR": ([], "Email Seguro", "Cancelar"),
}
"""What a language says of 1 and of 2 certificates, and its words for Secure Email and for Qt's Cancel."""


def called(node: ast.Call) -> str:
    """Return the last part of the name of what is called."""
    return ast.unparse(node.func).rpartition(".")[2]


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    """Yield all calls in a piece of code."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def marked(tree: ast.AST) -> Iterator[str]:
    """Yield the texts that are handed to a translator."""
    for call in calls(tree):
        if called(call) in TRANSLATORS and not is_other(call):
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
    with own_translations(qapp):
        yield lambda name: install_translations(qapp, QLocale(name))


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
        if path != PACKAGE / "ui" / "kit" / "translate.py"
        for call in calls(parse(path))
        if called(call) in TRANSLATORS and not all(isinstance(each, ast.Constant) for each in call.args[:2])
        if not is_other(call)
    ]
    assert made == []


def is_other(call: ast.Call) -> bool:
    """Return whether only the name is Qt's: `bytes.translate(None, …)`, or the core's `translate(text)`."""
    if called(call) != "translate":
        return False
    return len(call.args) < 2 or (isinstance(call.args[0], ast.Constant) and call.args[0].value is None)


def wrong(language: str, is_right: Callable[[str, str], bool]) -> list[tuple[str, str]]:
    """Return the texts of a catalogue, each with a form of its translation that breaks a rule."""
    found = [(message.source, form) for message in messages(language) for form in message.forms]
    return [(source, form) for source, form in found if not is_right(source, form)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_values_keep_their_places(language: str) -> None:
    """Every form of a translation has the values of its source, {name} and %Ln, and as many of each."""
    value = re.compile(r"\{\w*\}|%Ln")
    assert wrong(language, lambda source, form: sorted(value.findall(form)) == sorted(value.findall(source))) == []


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_what_is_typed_stays(language: str) -> None:
    """A translation has the cmdlets, parameters, variables, addresses and tags of its source, to the letter."""
    assert wrong(language, lambda source, form: all(kept in form for kept in CODE.findall(source))) == []


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_texts_begin_and_end_alike(language: str) -> None:
    """What goes on after a text in English does so in its translation: after a colon, an ellipsis or a space."""
    edges = re.compile(r"^ *|[:…]? *$")
    assert wrong(language, lambda source, form: {*edges.findall(source)} <= {*edges.findall(form)}) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_counted_has_its_forms(language: str) -> None:
    """A text with a %Ln has as many forms as the language tells numbers apart, others have one; none is empty."""
    many = PLURALS.get(language, 2)
    assert [
        each.source
        for each in messages(language)
        if len(each.forms) != (many if "%Ln" in each.source else 1) or not all(each.forms)
    ] == []


def test_counts_are_told_in_the_users_form() -> None:
    """No text has a %n: it gives 10000 where %Ln gives 10,000 or 10.000."""
    assert [source for path in MODULES for source in marked(parse(path)) if "%n" in source] == []


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_letters_to_press_stay(language: str) -> None:
    """A translation marks a letter to press with Alt where its source does, and only there: one of every keyboard."""
    pressed = r"\(&[A-Z0-9]\)(?=…?:?$| \(| >$)" if language == "ja" else r"&[A-Za-z0-9]"

    def is_right(source: str, form: str) -> bool:
        marked = len(re.findall(r"&\w", form))
        return len(re.findall(pressed, form)) == marked == len(re.findall(r"&\w", source))

    assert wrong(language, is_right) == []


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_marks_are_those_of_the_language(language: str) -> None:
    """Quotation marks, and spaces beside punctuation, are as the language has them."""
    marks = re.compile(WRONG_MARKS[language])
    assert wrong(language, lambda _source, form: not marks.search(CODE.sub("x", form))) == []


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_what_is_quoted_stays_quoted(language: str) -> None:
    """What stands in quotation marks in English, such as names of files, does so in the translation."""
    assert wrong(language, lambda source, form: len(quoted(form, language)) >= len(quoted(source, "en"))) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_catalogue_names_its_language(speak: Callable[[str], bool], language: str) -> None:
    """Documents say in which language they are by the code of BCP 47, which the catalogue gives."""
    assert speak(language)
    assert localized(text(LANGUAGE)) == language.replace("_", "-")


@pytest.mark.parametrize("locale", ["C", "en_US", "en_GB", "sv_SE"])
def test_english_is_spoken_elsewhere(speak: Callable[[str], bool], locale: str) -> None:
    """Where there is no catalogue the English one is used, with its plurals, and Qt does not speak another language."""
    assert speak(locale)
    assert [counted(0), counted(1), counted(2)] == [
        "Collection: 0 certificates",
        "Collection: 1 certificate",
        "Collection: 2 certificates",
    ]
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_language_is_spoken(speak: Callable[[str], bool], language: str) -> None:
    """A language has the program's texts, the core's among them, with its plurals, and Qt's own."""
    numbers, secure_email, cancel = SPOKEN[language]
    assert speak(language)
    assert not numbers or [counted(1), counted(2)] == numbers
    assert (counted(1).replace("1", "2") == counted(2)) == (PLURALS.get(language) == 1)
    assert QCoreApplication.translate("core", "Secure Email") == secure_email
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    assert (folder / f"qtbase_{language}.qm").is_file()
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel


def test_where_a_certificate_was_found_is_told_in_german(qtbot: QtBot, speak: Callable[[str], bool], pki: PKI) -> None:
    """The names of Windows' stores are German wherever they are shown; `--json` reads the same text in English."""
    origin = within(text("Local computer"), text("Trusted Root"))
    certificate = replace(pki.make("Root").certificate, origin=origin)
    assert speak("de_DE")
    panel = DetailsPanel(CertificateIndex)
    qtbot.addWidget(panel)
    panel.show_certificate(certificate)
    told = [label.text() for label in panel.findChildren(QLabel)]
    named = fields(certificate, Edition(START, localized))["Found in"]
    german = "Lokaler Computer ▸ Stammzertifizierungsstellen"
    assert german in told
    assert named == (german,)
    assert localized(text("Found in {origin}.", origin=origin)).endswith(f"{german}.")
    assert str(origin) == "Local computer ▸ Trusted Root"


def test_documents_for_people_have_their_dates_and_words(speak: Callable[[str], bool], pki: PKI) -> None:
    """The inventory tells dates and algorithms in German; a table for spreadsheets has dates in ISO 8601."""
    root = pki.make("Root").certificate
    start = root.details.not_before
    assert start is not None
    with locale("de_DE"):
        assert speak("de_DE")
        edition = Edition(START, localized)
        told, assessed = fields(root, edition), assess(CertificateCollection((root,)), now=START)
        assert told["Signature algorithm"] == ("SHA-256 mit ECDSA",)
        assert told["Public key"] == ("ECC 256 Bit (secp256r1)",)
        assert told["Valid from (UTC)"] == (f"{localized(text('{date}', date=start))} {start:%H:%M:%S}",)
        assert f"{START.year:04}-" not in inventory(assessed, "a.sst", "AB" * 32, edition)
        assert f'"{start:%Y-%m-%d %H:%M:%S}"' in table(assessed, edition)


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
