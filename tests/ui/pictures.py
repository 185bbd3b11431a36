"""Takes a picture of every page and dialog, in every language, in English dark too.

    python -m pytest tests/ui/pictures.py                            here, into build/screenshots/linux
    python packaging/wine.py run -m pytest tests/ui/pictures.py      under Wine, into build/screenshots/win32

SSTWIZARD_PICTURES may name another folder.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pki import PKI, Entity
from ui.everywhere import DIALOGS, Everywhere
from ui.palettes import palette
from ui.reach import LANGUAGES, locale
from ui.staging import Stage, come_to_rest

CHECKOUT = Path(__file__).resolve().parents[2]
FOLDER = Path(os.environ.get("SSTWIZARD_PICTURES") or CHECKOUT / "build" / "screenshots" / sys.platform)


@pytest.mark.parametrize("name", ["pages", *DIALOGS])
@pytest.mark.parametrize(
    ("language", "scheme"), [*((each, "light") for each in LANGUAGES), ("en", "dark")], indirect=["language"]
)
def test_picture(
    qapp: QApplication,
    qtbot: QtBot,
    stage: Stage,
    pki: PKI,
    family: list[Entity],
    troubled: list[Entity],
    language: str,
    scheme: str,
    name: str,
) -> None:
    """Take one of a dialog, or of each page."""
    before, here = qapp.palette(), Everywhere(stage, pki, family, troubled)
    folder = FOLDER / f"{language} {scheme}"
    folder.mkdir(parents=True, exist_ok=True)
    qapp.setPalette(palette(scheme))
    try:
        with locale(language):
            for title, window in here.pages(here.wizard()) if name == "pages" else ((name, DIALOGS[name](here)),):
                come_to_rest(window, qtbot)
                assert window.grab().save(str(folder / re.sub(r"[^\w ,]", "", title)) + ".png"), title
    finally:
        qapp.setPalette(before)
