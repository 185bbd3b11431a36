"""What a check finds in a file, without its sources."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pki import PKI
from sstwizard.core.collection.assessment import assess_file
from sstwizard.core.collection.checks.finding import Code
from sstwizard.core.formats import sst


def test_what_is_wrong_with_a_file_is_found(tmp_path: Path, pki: PKI) -> None:
    """From sixty days before the first end on; SHA-256 is that of the file."""
    file, now = tmp_path / "a.sst", datetime.now(UTC)
    for days, found in ((59, [Code.EXPIRES_SOON]), (62, [])):
        content = sst.encode([pki.make("Root", end=now + timedelta(days=days)).der])
        file.write_bytes(content)
        looked = assess_file(file)
        assert looked is not None
        sha256, assessment = looked
        assert sha256 == hashlib.sha256(content).hexdigest().upper()
        assert [each.code for each in assessment.urgent] == found


def test_what_is_not_there_and_what_is_no_certificate(tmp_path: Path) -> None:
    """None, and an empty collection."""
    assert assess_file(tmp_path / "gone.sst") is None
    (tmp_path / "odd.sst").write_bytes(b"\0rubbish")
    looked = assess_file(tmp_path / "odd.sst")
    assert looked is not None
    assert looked[1].collection.ordered == ()
