"""Files are written however long their paths are; what is told is the path that the user knows."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

import pytest

from pki import PKI
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.export.draft import Draft
from sstwizard.core.export.export import ExportFormat, export, save, target_problem
from sstwizard.core.platform import file_paths

NOW = datetime(2026, 12, 1, 12, 0)


@pytest.fixture(params=["another form", *(["250 characters"] if sys.platform == "win32" else [])])
def folder(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is opened by another form of its path alone.

    On Windows also one whose own path is short enough, but not those of all that is written to it.
    """
    if request.param == "250 characters":
        deep = tmp_path / "deep"
        while len(str(deep)) < 230:
            deep /= "deep" * 5
    else:
        deep = tmp_path / "shown"

        def reachable(path: Path) -> Path:
            return tmp_path / "opened" / path.relative_to(deep) if path.is_relative_to(deep) else path

        monkeypatch.setattr(file_paths, "reachable", reachable)
    file_paths.reachable(deep).mkdir(parents=True)
    return deep


def names(folder: Path) -> list[str]:
    """Return what lies in a folder."""
    return sorted(each.name for each in file_paths.reachable(folder).iterdir())


def test_files_are_written_and_kept(folder: Path, pki: PKI) -> None:
    """A store replaces another, of which a copy stays; the lock and all temporary files are gone."""
    first, second = (CertificateCollection((pki.make(name).certificate,)) for name in ("One", "Two"))
    target = folder / "a name of its own.sst"
    assert target_problem(target, folder=False) is None
    (written,) = export(first, ExportFormat.SST, target, NOW)
    (again,) = export(second, ExportFormat.SST, target, NOW)
    assert (written.path, again.path) == (target, target)
    assert again.copy == folder / "a name of its own (before 2026-12-01 1200).sst"
    save(folder / "list.csv", b"1")
    save(folder / "list.csv", b"2")
    assert names(folder) == [again.copy.name, target.name, "list.csv"]


def test_files_go_into_a_folder(folder: Path, pki: PKI) -> None:
    """The folder is made, and what is in it is known before it is replaced."""
    two = CertificateCollection((pki.make("One").certificate, pki.make("Two").certificate))
    draft, target = Draft(two, file_format=ExportFormat.DER), folder / "certificates"
    assert target_problem(target, folder=True) is None
    assert draft.replaced(target) == []
    paths = [each.path for each in draft.with_target(target).write(NOW)]
    assert draft.replaced(target) == paths
    assert names(target) == sorted(each.name for each in paths)
    assert target_problem(target, folder=True) is None
