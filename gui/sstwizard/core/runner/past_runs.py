"""Runs whose wizard was closed before they ended: what their windows have told since."""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ..text import printable
from . import receipts
from .receipts import Progress, Run
from .run_folder import Place, RunFolder, earlier

_NOTE = "wizard.json"


@dataclass(frozen=True, slots=True)
class PastRun:
    """An upload that nobody follows any more.

    Attributes:
        file: The .sst's name.
        uploaded: SHA-1 of each certificate in it.
        progress: What the script has told.
    """

    file: str
    uploaded: frozenset[str]
    progress: Progress


def note(folder: RunFolder, run: Run, file: str, uploaded: Iterable[str]) -> None:
    """Write down what a later start has to know of a run. Where that fails, nobody will hear of it then.

    Args:
        folder: The run's folder.
        run: The run.
        file: The .sst's name.
        uploaded: SHA-1 of each certificate in it, upper-case hex.
    """
    told = {"run": run.run_id, "sha256": run.sha256, "file": file, "uploaded": sorted(uploaded)}
    with suppress(OSError):
        (folder.path / _NOTE).write_text(json.dumps(told), encoding="utf-8")


def past_runs(where: Place | None = None) -> tuple[PastRun, ...]:
    """Return the uploads that have ended since their wizard was closed, newest first; each is told once.

    What has not ended stays for the next start.

    Args:
        where: Where runs lie; None for this user's own place.
    """
    found = []
    for folder in earlier(where):
        past = _read(folder.path)
        if past is not None and past.progress.has_ended:
            found.append(past)
            folder.remove()
        else:
            folder.close()
    return tuple(found)


def _read(folder: Path) -> PastRun | None:
    try:
        noted = json.loads(receipts.content_of(folder / _NOTE))
        run = Run(noted["run"], noted["sha256"])
        name, uploaded = printable(noted["file"]), frozenset(noted["uploaded"])
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return None
    return PastRun(name, uploaded, receipts.read(run, folder)) if run.sha256 else None
