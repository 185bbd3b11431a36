"""Where the scripts are started from: where they are installed, or, where that doesn't do, as copies that are known."""

from __future__ import annotations

import hashlib
import shutil
import sys
from pathlib import Path

import pytest

from sstwizard.core.errors import ConsoleError
from sstwizard.core.runner import script_files
from sstwizard.core.runner.run_folder import Place, RunFolder
from sstwizard.core.runner.script_files import are_signed, folder_of_scripts, need_copies, to_start
from sstwizard.core.runner.script_sums import SHA256


@pytest.fixture
def run(tmp_path: Path) -> RunFolder:
    """The folder of a run."""
    return RunFolder.create(Place(tmp_path / "state" / "runs", elevated=False))


def test_what_is_known_is_what_is_there() -> None:
    """Each script, module and table of texts, by its SHA-256: `python packaging/script_sums.py` writes them down."""
    own = folder_of_scripts()
    files = {path for path in own.rglob("*") if path.suffix in (".ps1", ".psm1", ".psd1")}
    assert {path.relative_to(own).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files} == SHA256


def test_installed_scripts_are_started_where_they_are(run: RunFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    """A policy for the program's folder holds for them there."""
    monkeypatch.delenv("APPIMAGE", raising=False)
    assert to_start(run) == folder_of_scripts()
    run.remove()


def test_where_that_doesn_t_do_copies_are_started(
    run: RunFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Byte by byte the same, with the texts of each language; a script that was changed is not copied."""
    monkeypatch.setattr(script_files, "need_copies", lambda folder: True)
    assert to_start(run) == run.path
    assert {name: hashlib.sha256((run.path / name).read_bytes()).hexdigest() for name in SHA256} == SHA256
    run.remove()
    changed = shutil.copytree(folder_of_scripts(), tmp_path / "changed")
    (changed / "de" / "SmimeTrust.psd1").write_bytes(b"@{ }")
    monkeypatch.setattr(script_files, "folder_of_scripts", lambda: changed)
    with pytest.raises(ConsoleError, match="is not the script that came with SST Wizard"):
        to_start(RunFolder.create(Place(tmp_path / "state" / "runs", elevated=False)))


@pytest.mark.skipif(sys.platform == "win32", reason="only Linux has AppImages")
def test_scripts_in_an_appimage_need_copies(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its folder is gone once the wizard is closed."""
    monkeypatch.setenv("APPIMAGE", "/tmp/SSTWizard.AppImage")
    assert need_copies(folder_of_scripts())


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows marks files")
def test_a_mark_of_the_web_is_seen(tmp_path: Path) -> None:
    """A stream beside the content of any script says where it came from."""
    scripts = shutil.copytree(folder_of_scripts(), tmp_path / "scripts")
    assert not need_copies(scripts)
    Path(f"{scripts / 'SmimeTrust.psm1'}:Zone.Identifier").write_text("[ZoneTransfer]\nZoneId=3\n")
    assert need_copies(scripts)


@pytest.mark.parametrize(("folder", "is_share"), [("//server/share/tool", True), ("C:/tool", False)])
@pytest.mark.skipif(sys.platform != "win32", reason="only Windows has shares by their names")
def test_a_share_is_seen(folder: str, is_share: bool) -> None:
    """By its name; a drive is asked for."""
    assert need_copies(Path(folder)) is is_share


def test_signatures_are_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All files of a release carry one; those of a checkout don't."""
    assert not are_signed()
    signed = shutil.copytree(folder_of_scripts(), tmp_path / "signed")
    for name in SHA256:
        with (signed / name).open("ab") as file:
            file.write(b"\r\n# SIG # Begin signature block\r\n")
    monkeypatch.setattr(script_files, "folder_of_scripts", lambda: signed)
    assert are_signed()
    (signed / "SmimeTrust.psm1").unlink()
    assert not are_signed()
