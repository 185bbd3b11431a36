"""Runs that ended after their wizard was closed: told once, and only as much as was noted and written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sstwizard.core.runner.receipts import Run, Stage, new_run_id, past_runs, write_note
from sstwizard.core.runner.run_folder import Place, RunFolder

SHA256, THUMBPRINT = "AB" * 32, "CD" * 20


@pytest.fixture
def where(tmp_path: Path) -> Place:
    """A place for runs of this test alone."""
    return Place(tmp_path / "runs", elevated=False)


def left(where: Place, *steps: str, sha256: str = SHA256) -> Path:
    """Leave a run that has told some steps; nobody follows it."""
    folder, run = RunFolder.create(where), Run(new_run_id(), sha256)
    write_note(folder, run, "a.sst", [THUMBPRINT])
    for step in steps:
        receipt = {"run": run.run_id, "sha256": sha256, "step": step}
        (folder.path / f"{step}.json").write_text(json.dumps(receipt), encoding="utf-8")
    folder.close()
    return folder.path


def test_end_is_told_once(where: Place) -> None:
    """File, thumbprints and what was told come back; then the run is gone."""
    folder = left(where, "check", "ended")
    (past,) = past_runs(where)
    assert (past.file, past.uploaded) == ("a.sst", frozenset({THUMBPRINT}))
    assert past.progress.done == {Stage.CHECK, Stage.ENDED}
    assert not folder.exists()
    assert past_runs(where) == ()


def test_what_goes_on_stays(where: Place) -> None:
    """A run that has not ended is not told, and is there at the next start."""
    folder = left(where, "check")
    assert past_runs(where) == ()
    assert (folder / "check.json").exists()


def test_what_is_followed_is_not_past(where: Place) -> None:
    """Another wizard's run is its own."""
    folder, run = RunFolder.create(where), Run(new_run_id(), SHA256)
    write_note(folder, run, "a.sst", [])
    (folder.path / "ended.json").write_text(
        json.dumps({"run": run.run_id, "sha256": SHA256, "step": "ended"}), encoding="utf-8"
    )
    assert past_runs(where) == ()
    folder.remove()


def test_fetching_is_nothing_to_tell(where: Place) -> None:
    """Only an upload has changed something."""
    left(where, "ended", sha256="")
    assert past_runs(where) == ()


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"[]", b'{"run": 1}', b"[" * 100_000, b"\xff"],
    ids=["empty", "nothing", "list", "number", "deep", "no text"],
)
def test_note_that_is_none(where: Place, content: bytes) -> None:
    """Whatever stands in the note, the next start goes on."""
    (left(where, "ended") / "wizard.json").write_bytes(content)
    assert past_runs(where) == ()


def test_note_that_can_t_be_written(where: Place) -> None:
    """The run goes on without one."""
    folder = RunFolder.create(where)
    (folder.path / "wizard.json").mkdir()
    write_note(folder, Run(new_run_id(), SHA256), "a.sst", [])
    folder.remove()
