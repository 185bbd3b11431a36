"""What the log for support tells of the windows."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from pki import PKI
from sstwizard.core.certificates.reading import Reading, ReportProgress
from sstwizard.core.formats import sst
from sstwizard.support_log import end
from sstwizard.ui.app import show_exception
from sstwizard.ui.work.page import PageId
from test_support_log import log as log
from ui.staging import Stage, source
from ui.test_app import boxes


def test_numbers_and_states_are_told_and_no_names(
    log: Path, stage: Stage, pki: PKI, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What was read and assessed, by how many; an unexpected error by its type; nothing of a file, name or account."""
    monkeypatch.setattr(sys, "excepthook", show_exception)
    root = pki.make("Vertraulich Root CA")
    file = stage.folder / "Geheim.sst"
    file.write_bytes(sst.encode([root.der]))
    stage.settings.store.setValue("office365/account", "admin@contoso.com")

    def broken(_report: ReportProgress) -> Reading:
        raise LookupError("Vertraulich")

    wizard = stage.open_at(PageId.CHAINS, files=[file], chosen=[root.certificate])
    wizard.session.open_source(source("Geheim", load=broken))
    stage.until(lambda: bool(boxes()))
    for box in boxes():
        box.close()
    wizard.done(0)
    end()
    told = log.read_text(encoding="utf-8")
    assert "source kind=FILE state=READY certificates=1 problems=0" in told
    assert "assessed certificates=1 errors=0" in told
    assert "task name=Session._load.<locals>.work seconds=" in told
    assert "ended=LookupError" in told
    assert "error type=builtins.LookupError at=sstwizard.ui.kit.tasks:" in told
    words = ("geheim", "vertraulich", "contoso", str(stage.folder).casefold())
    assert [word for word in words if word in told.casefold()] == []
    assert "Vertraulich" in capsys.readouterr().err  # the dialog tells it, and who started it from a terminal
