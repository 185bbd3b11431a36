"""What whoever translates is told: which texts are missing, and what became of those that changed in English."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import PySide6
import pytest
import translations

pytestmark = pytest.mark.skipif(PySide6.__version_info__ < (6, 12), reason="the catalogues are made with 6.12 or newer")

EMPTY = '<TS version="2.1" sourcelanguage="en" language="fr"/>'


@pytest.fixture
def complaints(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], list[str]]:
    """Writes a program that says something, brings its French catalogue up to it, and says what is missing."""
    (code := tmp_path / "code").mkdir()
    (folder := tmp_path / "i18n").mkdir()
    (folder / "sstwizard_fr.ts").write_text(EMPTY)
    monkeypatch.setattr(translations, "CODE", code)

    def write_and_update(said: str) -> list[str]:
        (code / "page.py").write_text(f"QT_TRANSLATE_NOOP('core', '{said}')\n")
        translations.update(folder)
        found: list[str] = translations.complaints(folder)
        return found

    return write_and_update


def translate(tmp_path: Path, words: str) -> None:
    """Write a translation, as its translator does."""
    catalogue = tmp_path / "i18n" / "sstwizard_fr.ts"
    content = catalogue.read_text(encoding="utf-8")
    assert '<translation type="unfinished"></translation>' in content
    content = content.replace('<translation type="unfinished"></translation>', f"<translation>{words}</translation>")
    catalogue.write_text(content, encoding="utf-8")


def test_what_changed_is_told_until_it_is_translated(complaints: Callable[[str], list[str]], tmp_path: Path) -> None:
    """A new text is missing; a changed one is told beside the old one and its translation, however often it changes."""
    assert complaints("Select a certificate.") == ["sstwizard_fr.ts: “Select a certificate.” is not translated."]
    translate(tmp_path, "Choisir.")
    assert complaints("Select a certificate.") == []
    for now in ("Select one certificate.", "Select one certificate first."):
        was = "It was “Select a certificate.”: “Choisir.”."
        assert complaints(now) == [f"sstwizard_fr.ts: “{now}” is not translated. {was}"]
    translate(tmp_path, "D’abord.")
    assert complaints("Select one certificate first.") == []
    assert "Choisir" not in (tmp_path / "i18n" / "sstwizard_fr.ts").read_text(encoding="utf-8")


def test_another_text_is_no_changed_one(complaints: Callable[[str], list[str]], tmp_path: Path) -> None:
    """A text that has nothing in common with what is gone stands for itself."""
    complaints("Select a certificate.")
    translate(tmp_path, "Choisir.")
    assert complaints("Upload failed") == ["sstwizard_fr.ts: “Upload failed” is not translated."]
