"""The record of an upload, for programs: what was uploaded, where to, and what was read back."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import datetime

from .receipts import Progress, Stage


def upload_record(progress: Progress, file: str, sha256: str, uploaded: Collection[str], ended: datetime) -> bytes:
    """Return the record of a run. It holds what the console has shown, and no password or token.

    Args:
        progress: What the script has told.
        file: The .sst's name.
        sha256: SHA-256 of it, upper-case hex.
        uploaded: SHA-1 of each certificate in it, upper-case hex.
        ended: When the run ended, UTC.
    """
    stored = progress.stored
    record = {
        "file": file,
        "sha256": sha256,
        "organization": progress.tenant,
        "ended": ended.isoformat(timespec="seconds"),
        "steps_done": [str(stage) for stage in Stage if stage in progress.done],
        "backup": progress.backup,
        "stored_before": None if progress.before is None else sorted(progress.before),
        "uploaded": sorted(uploaded),
        "stored_after": None if stored is None else sorted(stored),
        "holds_exactly_the_file": stored is not None and stored == frozenset(uploaded),
        "error": progress.failure or None,
    }
    return (json.dumps(record, indent=2, ensure_ascii=False) + "\n").encode()
