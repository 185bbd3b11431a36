"""What scripts have saved of Exchange before each upload."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from pki import PKI
from sstwizard.core.certificates.certificate import Certificate, Provenance
from sstwizard.core.exchange.backups import backups, is_saved_before
from sstwizard.core.formats import pem, sst

CONTOSO, FABRIKAM = "contoso.onmicrosoft.com", "fabrikam.com"


@pytest.fixture(scope="module")
def roots(pki: PKI) -> list[Certificate]:
    """What was saved."""
    return [pki.make(f"Root {number}").certificate for number in range(3)]


def save(folder: Path, day: int, *held: Certificate, organization: str = CONTOSO) -> Path:
    """Save a backup as the scripts do."""
    path = folder / f"smime-backup {organization} 2026-11-{day:02} 094100.sst"
    path.write_bytes(sst.encode([each.der for each in held]))
    return path


def test_the_newest_comes_first_and_each_collection_once(tmp_path: Path, roots: list[Certificate]) -> None:
    """By the date in its name, in whatever folder it lies."""
    other = tmp_path / "other"
    other.mkdir()
    paths = [save(tmp_path, 1, roots[0]), save(other, 3, roots[1]), save(tmp_path, 2, *roots), save(other, 4, roots[0])]
    found = backups([tmp_path, other])
    assert [each.path for each in found] == [paths[3], paths[1], paths[2]]
    assert (found[0].organization, found[0].saved) == (CONTOSO, datetime(2026, 11, 4, 9, 41))
    assert set(found[2].collection) == set(roots)


def test_only_those_of_the_organization(tmp_path: Path, roots: list[Certificate]) -> None:
    """All, where it is not known whose."""
    save(tmp_path, 1, roots[0])
    theirs = save(tmp_path, 2, roots[1], organization=FABRIKAM)
    assert [each.path for each in backups([tmp_path], FABRIKAM)] == [theirs]
    assert len(backups([tmp_path])) == 2
    assert backups([tmp_path], "contoso") == ()


def test_a_single_certificate_is_no_file_that_the_user_has_named(tmp_path: Path, roots: list[Certificate]) -> None:
    """It lies in a folder; where it was found is said."""
    path = save(tmp_path, 1, roots[0])
    (held,) = backups([tmp_path])[0].collection
    assert (held.provenance, str(held.origin)) == (Provenance.AMONG_OTHERS, path.name)


def test_what_cannot_be_read_whole_is_left_out(tmp_path: Path, roots: list[Certificate]) -> None:
    """Nor is anything else taken for a backup, whatever it is called."""
    whole = sst.encode([each.der for each in roots])
    contents = [whole[:-2], b"", b"\0rubbish", pem.encode([roots[0].der]), whole + b"\0" * 1_000_000]
    for day, content in enumerate(contents, 1):
        save(tmp_path, day).write_bytes(content)
    save(tmp_path, 20, *roots).rename(tmp_path / f"smime-backup {CONTOSO} 2026-13-20 094100.sst")
    save(tmp_path, 21, *roots).rename(tmp_path / f"smime-backup {CONTOSO} 2026-11-21 094100 (2).sst")
    (tmp_path / f"smime-backup {CONTOSO} 2026-11-22 094100.sst").mkdir()
    assert backups([tmp_path, tmp_path / "gone"]) == ()


@pytest.mark.parametrize(("at", "is_there"), [(None, True), (-40, False)], ids=["whole", "damaged"])
def test_damage_is_seen_by_the_name(tmp_path: Path, roots: list[Certificate], at: int | None, is_there: bool) -> None:
    """It has the first digits of the file's SHA-256; a file of an older version, without them, is taken as it is."""
    path = save(tmp_path, 1, *roots)
    content = bytearray(path.read_bytes())
    name = f"{path.stem} {hashlib.sha256(content).hexdigest()[:8].upper()}.sst"
    if at is not None:
        content[at] ^= 1  # in a signature: it decodes all the same
    path.write_bytes(content)
    assert len(backups([tmp_path])) == 1
    path = path.rename(tmp_path / name)
    assert [each.path for each in backups([tmp_path])] == [path] * is_there
    assert is_saved_before(path, datetime(2026, 11, 2).astimezone(), CONTOSO)


def test_the_newest_thirty_are_read(tmp_path: Path, pki: PKI) -> None:
    """A folder may hold hundreds."""
    for number in range(31):
        held = pki.make(f"Root {number}").der
        (tmp_path / f"smime-backup {CONTOSO} 2026-11-01 09{number:02}00.sst").write_bytes(sst.encode([held]))
    assert [backups([tmp_path])[at].saved.minute for at in (0, -1)] == [30, 1]


@pytest.mark.parametrize(
    ("name", "is_earlier"),
    [
        (f"smime-backup {CONTOSO} 2026-11-03 094100.sst", True),
        (f"smime-backup {CONTOSO} 2026-11-03 094101.sst", False),
        (f"smime-backup {FABRIKAM} 2026-11-02 094100.sst", False),
        (f"smime-backup {CONTOSO} 2026-13-03 094100.sst", False),
        (f"smime-backup {CONTOSO} 0001-01-01 000000.sst", True),
        (f"backup {CONTOSO} 2026-11-02 094100.sst", False),
    ],
)
def test_the_name_tells_what_an_organization_had_earlier(name: str, is_earlier: bool) -> None:
    """Before a moment, on the clock of this computer; nothing is read."""
    moment = datetime(2026, 11, 3, 9, 41).astimezone() + timedelta(milliseconds=1)
    assert is_saved_before(Path(name), moment, CONTOSO) is is_earlier
    assert is_saved_before(Path(f"smime-backup {FABRIKAM} 2026-11-02 094100.sst"), moment)
