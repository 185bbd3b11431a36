"""What a weekly check shows, and whether it shows anything."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from pki import PKI, START
from sstwizard.__main__ import main
from sstwizard.core.formats import sst
from sstwizard.core.organization_policy import OrganizationPolicy
from sstwizard.ui import app
from ui.staging import run_program

BEHIND = START.replace(year=START.year + 1)


@pytest.mark.parametrize(
    ("end", "code", "said"),
    [(START.replace(year=9000), 0, None), (BEHIND, 1, "Checked CA"), (None, 2, "was not found")],
    ids=["all is well", "expired", "gone"],
)
def test_it_shows_what_the_check_says(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    pki: PKI,
    end: datetime.datetime | None,
    code: int,
    said: str | None,
) -> None:
    """And nothing where all is well. The exit code is that of `check`; nothing is printed, as nobody reads it."""
    file, shown = tmp_path / "trusted-cas.sst", []
    if end is not None:
        file.write_bytes(sst.encode([pki.make("Checked CA", end=end).der]))

    def show(path: str, told: str, _policy: OrganizationPolicy) -> None:
        shown.append((path, told))

    monkeypatch.setattr(app, "show_reminder", show)
    assert main(["--remind", str(file)]) == code
    assert [path for path, _ in shown] == ([] if said is None else [str(file)])
    assert all(said is not None and said in told for _, told in shown)
    assert capsys.readouterr() == ("", "")


SCRIPT = """
import sys
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from sstwizard.ui import app
from sstwizard.ui.wizard import SSTWizard

folder, file, pressed = sys.argv[1:]
QSettings.setDefaultFormat(QSettings.Format.IniFormat)
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
make = app.make_application

def look():
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QMessageBox) and window.isVisible():
            print(window.windowTitle(), window.text(), window.textFormat().name, sep="|")
            next(each for each in window.buttons() if each.text().replace("&", "") == pressed).click()
        elif isinstance(window, SSTWizard) and window._is_built:
            if file in [str(each.source.path) for each in window.session.opened]:
                print(file)
                window.done(0)

def made(*given):
    application = make(*given)
    timer = QTimer(application)
    timer.timeout.connect(look)
    timer.start(10)
    return application

app.make_application = made
app.show_reminder(file, "<b>One</b> has expired.")
"""


@pytest.mark.parametrize(("pressed", "is_opened"), [("Close", False), ("Open the collection", True)])
def test_its_box_leads_to_the_collection(tmp_path: Path, pki: PKI, pressed: str, is_opened: bool) -> None:
    """What the check says is no markup; the wizard opens only for who wants it, with the collection."""
    file = tmp_path / "trusted-cas.sst"
    file.write_bytes(sst.encode([pki.make("Checked CA").der]))
    done = run_program(SCRIPT, tmp_path, str(tmp_path), str(file), pressed)
    box = "SST Wizard: weekly check|<b>One</b> has expired.|PlainText"
    assert done.stdout.splitlines() == [box, *([str(file)] if is_opened else [])]
