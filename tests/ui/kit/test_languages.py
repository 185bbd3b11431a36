"""The choice of a language: what the next start speaks, and how it writes dates and numbers."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from catalogues import LANGUAGES
from sstwizard.core.resources import resource
from sstwizard.ui.help import HelpWindow, LanguageChoice
from sstwizard.ui.kit.settings import Settings
from sstwizard.ui.kit.translate import (
    available_languages,
    chosen_locale,
    exact_time,
    language_name,
    local_time,
    long_date,
    sentences,
    short_date,
)
from ui.reach import locale

PAGE = Path(__file__).resolve().parents[3] / "docs" / "languages.md"
START = """
import json, sys
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication
from sstwizard.core import guide
from sstwizard.ui import app
from sstwizard.ui.kit.settings import Settings, settings_store
from sstwizard.ui.kit.translate import localized

def tell():
    of_qt = QCoreApplication.translate("QPlatformTheme", "Cancel")
    title = guide.title("welcome", localized)
    print(json.dumps([title, of_qt, QLocale().name(), QLocale().toString(10000)]))
    return 0

QApplication.exec = staticmethod(tell)  # in place of waiting for somebody to close the window
app.name_program()
settings = Settings(settings_store(None))
settings.language = sys.argv[1]
settings.store.sync()
sys.exit(app.run())
"""


def started(home: Path, chosen: str, system: str) -> list[str]:
    """Start the program where a language was chosen on a system that speaks another; return what it then says."""
    plain = {name: value for name, value in os.environ.items() if name != "LANGUAGE" and not name.startswith("LC_")}
    own = {"HOME": str(home), "XDG_CONFIG_HOME": str(home), "LANG": system, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", START, chosen], env=plain | own, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    told: list[str] = json.loads(done.stdout)
    return told


@pytest.mark.skipif(sys.platform == "win32", reason="the language of Windows is not set by the environment")
@pytest.mark.parametrize(
    ("chosen", "system", "told"),
    [
        ("", "en_US.UTF-8", ["Welcome", "Cancel", "en_US", "10,000"]),
        ("de", "en_US.UTF-8", ["Willkommen", "Abbrechen", "de_DE", "10.000"]),
        ("en", "de_DE.UTF-8", ["Welcome", "Cancel", "en_US", "10,000"]),
        ("de", "C", ["Willkommen", "Abbrechen", "de_DE", "10.000"]),
        ("xx", "de_DE.UTF-8", ["Willkommen", "Abbrechen", "de_DE", "10.000"]),
        ("de", "de_AT.UTF-8", ["Willkommen", "Abbrechen", "de_AT"]),
    ],
)
def test_the_next_start_speaks_the_language(tmp_path: Path, chosen: str, system: str, told: list[str]) -> None:
    """Texts, help, Qt's words, dates and numbers come in it, these as the system's country has them; or in its own."""
    assert started(tmp_path, chosen, system)[: len(told)] == told


@pytest.mark.parametrize("language", LANGUAGES)
def test_dates_have_no_day_of_the_week(language: str) -> None:
    """A date is that of its language, with all digits of the year, and a moment is in UTC and in no other zone."""
    moment, here = datetime(2026, 6, 3, 17, 5, 9, tzinfo=UTC), QLocale(language)
    with locale(language):
        told = long_date(moment), short_date(moment), exact_time(moment)
    assert all("2026" in each and here.dayName(moment.isoweekday()) not in each for each in told)
    assert "6月" in told[0] if language == "ja" else here.monthName(6) in told[0]
    assert re.fullmatch(rf"{re.escape(told[0])}, \D*(17|5)\D+05\D+09\D*", told[2])
    assert told[2].count("UTC") == 1


def test_each_catalogue_can_be_chosen() -> None:
    """The languages are those that have a catalogue, by the names that they have themselves."""
    codes = {file.stem.removeprefix("sstwizard_") for file in resource("i18n").glob("*.qm")}
    assert set(available_languages()) == codes
    assert [language_name(code) for code in ("de", "en", "pt_BR", "sv")] == [
        "Deutsch",
        "English",
        "Português (Brasil)",
        "svenska",
    ]


def test_page_names_each_language() -> None:
    """Whoever looks for a language finds it on the page about them."""
    said = PAGE.read_text(encoding="utf-8")
    names = [QLocale.languageToString(QLocale(code).language()) for code in LANGUAGES]
    assert [name for name in names if name not in said] == []


def test_choice_is_remembered(qtbot: QtBot, settings: Settings) -> None:
    """Help offers the system's language and each other one by keyboard; what is chosen is there at the next start."""
    window = HelpWindow(settings)
    qtbot.addWidget(window)
    box = window.findChild(LanguageChoice).box  # type: ignore[union-attr]
    names = [language_name(code) for code in available_languages()]
    assert [box.itemText(index) for index in range(box.count())] == ["System default", *names]
    assert names == sorted(names)
    assert (box.currentText(), box.accessibleName()) == ("System default", "Language")
    assert box.accessibleDescription() == "Takes effect at the next start"
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert settings.language == available_languages()[0]
    assert LanguageChoice(settings).box.currentText() == names[0]


def test_a_language_that_is_gone_is_the_systems(qtbot: QtBot, settings: Settings) -> None:
    """What an older or a newer version has remembered does no harm, and stays until something else is chosen."""
    settings.language = "tlh"
    choice = LanguageChoice(settings)
    qtbot.addWidget(choice)
    assert choice.box.currentText() == "System default"
    assert settings.language == "tlh"
    assert chosen_locale("tlh") is None


def test_time_of_today_may_have_its_date() -> None:
    """Backups of one day are told from those of others, while what is being done needs no date."""
    now = datetime.now(UTC)
    assert local_time(now, is_dated=True) == f"{short_date(now.astimezone())}, {local_time(now)}"
    assert local_time(now - timedelta(days=2)) == local_time(now - timedelta(days=2), is_dated=True)


def test_sentences_follow_each_other_as_their_language_writes_it() -> None:
    """With a space between them, but not in Japanese; what is not said leaves no gap."""
    assert sentences("", "It is done.", "", "Look at it.") == "It is done. Look at it."
    assert sentences("終わりました。", "", "ご覧ください。") == "終わりました。ご覧ください。"
