"""What is known of Exchange from one start of the program to the next, without a window."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pki import PKI
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.chains.vouching import Vouching
from sstwizard.core.exchange.backups import backups
from sstwizard.core.exchange.stored import StateFile, StoredState, Word, WrittenFile
from sstwizard.core.export.draft import Draft
from sstwizard.core.formats import sst
from sstwizard.core.runner.receipts import Progress, Stage, seen_in_exchange

CONTOSO = "contoso.onmicrosoft.com"
NOW = datetime.now(UTC)


@pytest.fixture(scope="module")
def roots(pki: PKI) -> list[Certificate]:
    """Roots for which nobody vouches."""
    return [pki.make(f"Root {number}").certificate for number in range(3)]


@pytest.fixture
def kept(tmp_path: Path) -> StateFile:
    """The state of one user."""
    return StateFile(tmp_path / "kept" / "stored.json")


def next_start(kept: StateFile) -> StoredState:
    """What the next start of the program knows."""
    return StateFile(kept.path).state


def thumbprints(held: Iterable[Certificate]) -> frozenset[str]:
    """What Exchange tells of certificates."""
    return frozenset(each.thumbprint for each in held)


def uploaded(kept: StateFile, file: Path, held: list[Certificate], *, days: int = 0) -> str:
    """Write a file, and upload it so many days ago; return its SHA-256."""
    file.write_bytes(sst.encode([each.der for each in held]))
    sha256 = hashlib.sha256(file.read_bytes()).hexdigest().upper()
    moment = NOW - timedelta(days=days)
    told = Progress(frozenset(Stage), tenant=CONTOSO, stored=thumbprints(held))
    kept.change(lambda state: state.wrote(WrittenFile(file, sha256, moment, ())))
    kept.change(lambda state: state.seen(*seen_in_exchange(told, sha256, thumbprints(held), moment, file)))
    return sha256


def test_back_to_an_earlier_collection(kept: StateFile, tmp_path: Path, roots: list[Certificate]) -> None:
    """The base is what Exchange has, the choice the backup's; a root that was planted in it vouches for nothing."""
    was, now, planted = roots
    uploaded(kept, tmp_path / "was.sst", [was], days=9)
    sha256 = uploaded(kept, tmp_path / "now.sst", [now])
    name = f"smime-backup {CONTOSO} 2026-11-12 094100.sst"
    (tmp_path / name).write_bytes(sst.encode([was.der, planted.der]))
    state = next_start(kept)
    (backup,) = backups(state.folders, CONTOSO)
    start = Draft().updating([now], tmp_path / "now.sst", sha256)
    draft = start.with_choice(backup.collection)
    assert state.is_in_exchange(sha256, thumbprints(draft.base or ()))
    done = draft.difference
    assert done is not None
    assert ({*done.added}, {*done.removed}) == ({was, planted}, {now})
    seen = [each for each in backup.collection if each.thumbprint in state.seen_before(CONTOSO)]
    vouching = Vouching(backup.collection, (*(draft.base or ()), *seen))
    assert [vouching.is_unvouched(each) for each in (was, now, planted)] == [False, False, True]


def test_upload_later(kept: StateFile, tmp_path: Path, roots: list[Certificate]) -> None:
    """Another export forgets nothing of what Exchange has, and the next start knows whose word that is."""
    sha256 = uploaded(kept, tmp_path / "x.sst", roots[:2], days=30)
    made_from = tuple(sorted(thumbprints(roots[:2])))
    kept.change(lambda state: state.wrote(WrittenFile(tmp_path / "y.sst", "AB" * 32, NOW, made_from)))
    state = next_start(kept)
    assert state.exchange is not None
    assert (state.exchange.by, state.exchange.file) == (Word.RECEIPT, tmp_path / "x.sst")
    assert (state.is_in_exchange(sha256), state.is_in_exchange("AB" * 32)) == (True, False)
    assert state.written is not None
    assert (state.written.path, state.written.made_from) == (tmp_path / "y.sst", made_from)
    own = Draft().editing_own_file(roots[1:], tmp_path / "y.sst", "AB" * 32, made_from)
    draft = own.redone(Draft().updating(roots[:2], tmp_path / "x.sst", sha256))
    assert set(draft.choice) == {*roots[1:]}
