"""What scripts read is English in every language: the command line and a table's header."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from catalogues import TRANSLATIONS
from cli.running import run
from pki import Entity
from sstwizard.core.collection.assessment import assess
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.documents import Edition
from sstwizard.core.documents.inventory import table
from sstwizard.ui.kit.translate import localized
from test_translations import speak as speak

NOW = datetime(2026, 11, 24, 19, 30, tzinfo=UTC)
COMMANDS = {
    "show expired.cer good.sst --json": 1,
    "show garbage.bin": 2,
    "check good.sst --json": 0,
    "check good.sst --within 999": 0,
    "trust clear.eml --collection root.sst --json": 1,
    "survey clear.eml --json": 0,
    "commands good.sst --upn admin@contoso": 0,
}


@pytest.fixture(params=TRANSLATIONS)
def begin(
    request: pytest.FixtureRequest, speak: Callable[[str], bool], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], None]]:
    """Has the system and the wizard speak a language, and write numbers and dates in its form."""
    before = QLocale()

    def begin() -> None:
        for name in ("LANG", "LANGUAGE", "LC_ALL"):
            monkeypatch.setenv(name, f"{request.param}.UTF-8")
        QLocale.setDefault(QLocale(request.param))
        assert speak(request.param)

    yield begin
    QLocale.setDefault(before)


@pytest.mark.parametrize("command", COMMANDS)
def test_command_line_is_english(
    files: Path, monkeypatch: pytest.MonkeyPatch, begin: Callable[[], None], command: str
) -> None:
    """Each word that is printed and the exit code are the same, whatever is spoken."""
    monkeypatch.chdir(files)

    def answer() -> tuple[int, str, str]:
        code, printed, errors = run(*command.split())
        return code, re.sub(r"\d{4}-\d\d-\d\d \d{6}", "TIME", printed), errors  # in the name of the backup

    english = answer()
    assert english[0] == COMMANDS[command]
    begin()
    assert answer() == english


def test_header_of_a_table_is_english(begin: Callable[[], None], root: Entity) -> None:
    """Scripts find a column of the inventory by its name, in whichever language its cells are."""
    assessment = assess(CertificateCollection((root.certificate,)), now=NOW)
    english, _ = cells(table(assessment, Edition(NOW)))
    begin()
    header, row = cells(table(assessment, Edition(NOW, localized)))
    assert header == english
    assert row[header.index("Subject")] == root.certificate.details.subject


def cells(written: str) -> list[list[str]]:
    """Return the rows of a table."""
    return list(csv.reader(io.StringIO(written.removeprefix("\ufeff"), newline=""), strict=True))
