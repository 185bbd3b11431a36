"""What the scripts that bring mail and certificates out of Exchange tell the wizard that started them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from powershell.console import Console
from powershell.exchange import Exchange
from powershell.graph import Graph
from powershell.test_mailbox_mail import graph as graph
from powershell.test_partner_certificates import EXPECTED
from powershell.test_partner_certificates import partners as partners
from powershell.uploads import ACCOUNT
from sstwizard.core.powershell.mailbox_mail import Mailbox, mailbox_script
from sstwizard.core.powershell.partner_certificates import partner_certificate_script
from sstwizard.core.powershell.quoting import quote
from sstwizard.core.powershell.receipts import Run, new_run_id, read
from sstwizard.core.powershell.saved_mail import delete_saved, saved_files
from sstwizard.core.powershell.step import StepKind
from sstwizard.core.powershell.target import Connection

posix = pytest.mark.skipif(sys.platform == "win32", reason="the folder's rights are looked at as POSIX has them")
SIGNED_IN = {StepKind.PREPARE, StepKind.CONNECT, StepKind.TENANT, StepKind.DISCONNECT}


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """A run; its folder is there."""
    (tmp_path / "run").mkdir()
    return Run(new_run_id())


def write(folder: Path, script: bytes) -> str:
    """Write a script, and return what is typed to start it."""
    path = folder / "run" / "run.ps1"
    path.write_bytes(script)
    return f"& {quote(str(path))}"


@posix
def test_saving_a_mailbox_is_told(console: Console, graph: Graph, tmp_path: Path, run: Run) -> None:
    """Each step has its receipt; what was saved is told from other files by its names, and goes with its folder."""
    folder = tmp_path / "mail"
    ended = console.run(graph, write(tmp_path, mailbox_script(Mailbox(str(folder)), run=run)))
    assert not any(ended.thrown), ended.screen
    told = read(run, tmp_path / "run")
    assert told.done == SIGNED_IN | {StepKind.FOLDER, StepKind.DOWNLOAD}
    assert told.has_ended
    assert not told.failure
    assert {path.name for path in saved_files(folder)} == set(graph.smime)
    assert delete_saved(folder) == 0
    assert not folder.exists()


@posix
def test_folder_that_others_can_open_is_told(console: Console, graph: Graph, tmp_path: Path, run: Run) -> None:
    """The failure is told in the console's words, and nothing counts as saved."""
    folder = tmp_path / "mail"
    folder.mkdir(mode=0o755)
    ended = console.run(graph, write(tmp_path, mailbox_script(Mailbox(str(folder)), run=run)))
    told = read(run, tmp_path / "run")
    assert told.failure == ended.thrown[0]
    assert "others than you can open it" in told.failure
    assert not told.done
    assert saved_files(folder) == ()


def test_saving_certificates_is_told(console: Console, partners: Exchange, tmp_path: Path, run: Run) -> None:
    """As that of a mailbox; the organization is named too."""
    folder = tmp_path / "certificates"
    script = partner_certificate_script(Connection(ACCOUNT), str(folder), run=run)
    ended = console.run(partners, write(tmp_path, script))
    assert not any(ended.thrown), ended.screen
    told = read(run, tmp_path / "run")
    assert told.done == SIGNED_IN | {StepKind.CERTIFICATES}
    assert told.tenant == "contoso.onmicrosoft.com"
    assert {path.name for path in saved_files(folder)} == set(EXPECTED)
