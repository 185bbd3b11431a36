"""What a check finds in a file, without its sources."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

from findings import DAY, NOW
from pki import PKI, certificates, new_key, vouched
from sstwizard.core.collection.assessment import assess, assess_file
from sstwizard.core.collection.checks.finding import Code
from sstwizard.core.collection.collection import CertificateCollection
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


def test_what_only_exchange_minds_refuses_no_other_file(pki: PKI) -> None:
    """A chain that stops does; what has expired is refused anywhere."""
    issuing = pki.make("Issuing", pki.make("Root"))
    assessment = assess(CertificateCollection(certificates([issuing, pki.make("Old", end=NOW - DAY)])), now=NOW)
    for_exchange, for_others = (assessment.refusals(for_exchange=each) for each in (True, False))
    assert [each.code for each in for_exchange] == [Code.EXPIRED, Code.INCOMPLETE_CHAIN]
    assert [each.code for each in for_others] == [Code.EXPIRED]


def test_what_is_not_there_and_what_is_no_certificate(tmp_path: Path) -> None:
    """None, and an empty collection."""
    assert assess_file(tmp_path / "gone.sst") is None
    (tmp_path / "odd.sst").write_bytes(b"\0rubbish")
    looked = assess_file(tmp_path / "odd.sst")
    assert looked is not None
    assert looked[1].collection.ordered == ()


def test_an_error_above_is_one_of_all_that_has_no_other_chain(pki: PKI) -> None:
    """What another root has certified, too, is sound; what only one of the two ways leads to is not."""
    root, old, key = pki.make("Root"), pki.make("Old root", end=NOW - DAY), new_key()
    policy, cross = pki.make("Policy", root, key=key), pki.make("Policy", old, key=key)
    both, lost = pki.make("Issuing", policy), pki.make("Lost", old)
    below = pki.make("Below", lost)
    chosen = certificates([root, old, policy, cross, both, lost, below])
    assessment = assess(CertificateCollection(chosen), now=NOW)
    (error,) = assessment.errors
    worst = {each for each, finding in assessment.worst.items() if finding is error}
    assert worst == set(certificates([old, cross, lost, below]))


def test_only_what_gives_way_to_others_is_replaced(pki: PKI) -> None:
    """A person's certificate gives way to the issuers where a source holds them; else there is nothing but to go."""
    root = pki.make("Root")
    person = pki.make("Ann", root, ca=False).certificate
    for held in ((), (root.certificate,)):
        found = assess(CertificateCollection((person,)), vouched(held), NOW).replacement(person)
        assert (found is not None and (found.add, found.remove)) == (bool(held) and (held, (person,)))
