"""What is said of a collection as a whole: its findings, the fix of all errors, and the CAs in files worth adding."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from hypothesis import given
from hypothesis import strategies as st

from findings import DAY, NOW, Some, forged
from listed_roots import EMSIGN_C1, passing_for
from pki import PKI, RSA_1023, Entity, certificates, clique, in_windows, new_key, resigned, vouched
from sstwizard.core.certificates.algorithms import EMAIL_PROTECTION, SERVER_AUTHENTICATION
from sstwizard.core.certificates.budget import Budget, Cost
from sstwizard.core.certificates.certificate import Certificate, Provenance, WindowsProperties
from sstwizard.core.chains.forest import build_forest
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.collection import assessment as module
from sstwizard.core.collection.assessment import Additions, Assessment, additions, assess, assess_file, fix, left_out
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


def fixed(*chosen: Some, known: Iterable[Some] = ()) -> Assessment:
    """A collection of these, fixed at NOW."""
    sources = vouched(certificates(known))
    return fix(assess(CertificateCollection(certificates(chosen)), sources, NOW), sources, NOW)


def test_what_can_be_fixed_is_counted(pki: PKI) -> None:
    """An error that only a download can help is not among them, nor is one without a remedy."""
    root = pki.make("Root CA")
    there, away = pki.make("There CA", root), pki.make("Away CA", pki.make("Lost CA"))
    found = assess(CertificateCollection(certificates((there, away))), vouched([root.certificate]), NOW)
    assert (len(found.errors), found.fixable) == (2, 1)
    assert fixed(there, away, known=[root]).fixable == 0


def left(*chosen: Some, known: Iterable[Some] = ()) -> set[Certificate]:
    """What a collection of these holds once it is fixed."""
    return set(fixed(*chosen, known=known).collection)


def codes(assessment: Assessment) -> set[str]:
    """The codes of what is said."""
    return {finding.code for finding in assessment.findings}


def test_what_is_sound_stays(pki: PKI, root: Entity) -> None:
    """Of a collection without errors nothing is changed, whatever else a source holds.

    A person's certificate stays, and a root gets no intermediates, though both have a remedy: warnings are the user's.
    """
    before = assess(CertificateCollection(certificates([root, pki.make("Issuing", root)])), now=NOW)
    assert fix(before, vouched([pki.make("Root", key=root.key).certificate]), NOW) is before
    person = pki.make("Person", root, ca=False)
    issuing = pki.make("Issuing", root, purposes=(EMAIL_PROTECTION,))
    before = assess(CertificateCollection(certificates([root, person])), vouched([issuing.certificate]), NOW)
    assert {finding.code for finding in before.findings if finding.remedy} == {"not-ca", "no-intermediate"}
    assert left(root, person, known=(issuing,)) == {root.certificate, person.certificate}


def test_all_kinds_are_fixed_at_once(pki: PKI) -> None:
    """What has expired is swapped or goes, what is distrusted or not for mail goes, what is missing comes."""
    root, old = pki.make("Root"), pki.make("Renewed", end=NOW)
    issuing, new = pki.make("Issuing", root), pki.make("Renewed", key=old.key)
    bad = (
        pki.make("Bygone", end=NOW),
        pki.make("Servers", purposes=(SERVER_AUTHENTICATION,)),
        in_windows(pki.make("Distrusted"), disallowed=True),
    )
    after = fixed(issuing, old, *bad, known=(root, new))
    assert set(after.collection) == {root.certificate, issuing.certificate, new.certificate}
    assert after.errors == ()


def test_what_has_to_go_is_neither_completed_nor_swapped(pki: PKI) -> None:
    """A certificate with two errors, of which one takes it out, brings nothing along.

    A distrusted key does not come back, by its issuer or by a certificate that Windows has not heard of.
    """
    root, old = pki.make("Root"), pki.make("Old", end=NOW)
    servers = pki.make("Servers", root, purposes=(SERVER_AUTHENTICATION,))
    distrusted = in_windows(old, disallowed=True)
    assert left(servers, distrusted, known=(root, pki.make("Old", key=old.key))) == set()
    issuing = pki.make("Issuing", root)
    after = fixed(issuing, in_windows(root, disallowed=True), known=(pki.make("Root", key=root.key),))
    assert set(after.collection) == {issuing.certificate}
    assert [finding.remedy for finding in after.errors] == [None]
    bygone = pki.make("Bygone servers", end=NOW, purposes=(SERVER_AUTHENTICATION,))
    assert left(bygone, known=(pki.make("Bygone servers", key=bygone.key),)) == set()


def test_what_hangs_below_what_goes_is_fixed_too(pki: PKI) -> None:
    """Where taking one out breaks a chain, another way is added if there is one: one click does all."""
    old_root, new_root, key = pki.make("Old root", end=NOW), pki.make("New root"), new_key()
    old, new = pki.make("Policy", old_root, key=key, end=NOW + DAY), pki.make("Policy", new_root, key=key)
    issuing = pki.make("Issuing", old)
    assert left(issuing, old, old_root, known=(new, new_root)) == set(certificates([issuing, new, new_root]))


def test_size_comes_last(pki: PKI) -> None:
    """A cross-certificate is needless only as long as its root does not have to go itself."""
    other, key = pki.make("Other", issuer_url="http://pki.example/" + "a" * 69_000), new_key()
    root, cross = pki.make("Root", key=key, end=NOW), pki.make("Root", other, key=key)
    issuing, person = pki.make("Issuing", root), pki.make("Person", other, ca=False)
    before = assess(CertificateCollection(certificates([other, root, cross, issuing, person])), now=NOW)
    (large,) = (finding for finding in before.errors if finding.code == "too-large")
    assert large.change is not None
    assert cross.certificate in large.change.remove
    after = fixed(other, root, cross, issuing, person)
    assert cross.certificate in after.collection
    assert "incomplete-chain" not in codes(after)


def test_nothing_is_added_twice_over(pki: PKI) -> None:
    """What one chain would need alone is left out where what another needs is enough for both."""
    root, key = pki.make("Root"), new_key()
    cross, own_root = pki.make("Policy", root, key=key), pki.make("Policy", key=key)
    issuing = pki.make("Issuing", cross)
    leaf = pki.make("Leaf", issuing)
    assert left(leaf, known=(root, own_root, issuing)) == set(certificates([leaf, issuing, own_root]))
    assert left(leaf, cross, known=(root, own_root, issuing)) == set(certificates([leaf, cross, issuing, root]))


@pytest.fixture(scope="module")
def tangle(pki: PKI) -> list[Certificate]:
    """A set with everything in it that can be wrong, most of it twice."""
    key = new_key()
    one, other, again = pki.make("One"), pki.make("Other"), pki.make("One")
    late = pki.make("Late", end=NOW)
    renewed = [pki.make("Late", key=late.key), pki.make("Late", pki.make("Gone"), key=late.key)]
    cross = [pki.make("Cross", issuer, key=key) for issuer in (one, other, again, late)]
    lost = pki.make("Cross", pki.make("Gone"), key=key)
    servers = pki.make("Servers", other, purposes=(SERVER_AUTHENTICATION,))
    bad = forged(pki, "Cross", other)
    below = [pki.make(f"Below {each.certificate.name}", each) for each in (cross[0], lost, servers, late, bad)]
    root = pki.make("P")
    ring = [pki.make("P", other, key=root.key), pki.make("Q", root)]
    people = [pki.make("Person", below[0], ca=False), pki.make("Late person", late, ca=False, end=NOW)]
    entities = [one, other, again, late, *renewed, *cross, lost, servers, bad, *below, root, *ring, *people]
    return [*certificates(entities), in_windows(pki.make("Bad"), disallowed=True), Certificate(b"garbage")]


@given(st.data())
def test_no_error_that_can_be_fixed_is_left(tangle: list[Certificate], data: st.DataObject) -> None:
    """Whatever is chosen and known, it ends: no error has a remedy, and the order plays no part."""
    chosen = data.draw(st.lists(st.sampled_from(tangle), unique=True))
    known = data.draw(st.lists(st.sampled_from(tangle), unique=True))
    after = fixed(*chosen, known=known)
    assert [finding.code for finding in after.errors if finding.remedy] == []
    assert left(*data.draw(st.permutations(chosen)), known=data.draw(st.permutations(known))) == set(after.collection)
    assert set(after.collection) <= {*chosen, *known}


@given(st.data())
def test_what_can_be_completed_is(tangle: list[Certificate], data: st.DataObject) -> None:
    """What stays of a choice has a complete chain if all sources together could give it one."""
    chosen = data.draw(st.lists(st.sampled_from(tangle), unique=True))
    after = fixed(*chosen, known=tangle).collection
    bad = {finding.certificate for finding in assess(CertificateCollection(tuple(tangle)), now=NOW).errors}
    usable = [each for each in tangle if each not in bad]
    complete_in_all = set(usable) - set(build_forest(usable).incomplete)
    assert not set(after.forest.incomplete) & complete_in_all


def test_a_root_that_was_compared_stays_compared(pki: PKI) -> None:
    """One that came over the network gets no warning again in what is fixed."""
    root = replace(pki.make("Root").certificate, provenance=Provenance.RECEIVED)
    sources = CertificateIndex([root], confirmed=[root])
    before = assess(CertificateCollection((root, pki.make("Late", end=NOW).certificate)), sources, NOW)
    after = fix(before, sources, NOW)
    assert (after.collection.members, after.errors) == ((root,), ())
    assert "root-from-network" not in codes(after)


URL = "http://ca.example/issuer.cer"


def offered(held: list[Certificate], chosen: tuple[Certificate, ...] = ()) -> Additions:
    """Return what is offered of what the files hold."""
    return additions([held], CertificateCollection(chosen), CertificateIndex(held), NOW)


def test_intermediates_and_vouched_roots_are_offered(pki: PKI) -> None:
    """A root that nobody vouches for is named, and added by nobody but a person."""
    ours, theirs = pki.make("Ours"), pki.make("Theirs")
    issuing, person = pki.make("Issuing", theirs), pki.make("Person", theirs, ca=False)
    root = replace(ours.certificate, windows=WindowsProperties(trusted_root=True))
    held = [root, theirs.certificate, issuing.certificate, person.certificate, issuing.certificate]
    assert offered(held) == Additions((root, issuing.certificate), (theirs.certificate,))
    assert offered(held, (root, theirs.certificate)) == Additions((issuing.certificate,))


def test_a_ca_is_not_offered_where_its_chain_cannot_be_completed(pki: PKI) -> None:
    """That is, where no source has an issuer, and the last of the chain doesn't say where that is."""
    policy = pki.make("Policy", pki.make("Gone"))
    dead = [policy.certificate, pki.make("Issuing", policy, issuer_url=URL).certificate]
    live = pki.make("Live", pki.make("Far"), issuer_url=URL).certificate
    assert offered([*dead, live]) == Additions(
        (live,), incomplete=(live,), left_out=tuple(dead), missing=dead[0].issuer_name
    )


def test_the_collection_completes_chains_too(pki: PKI, root: Entity) -> None:
    """What is chosen already need not be in a source that is still open."""
    policy = pki.make("Policy", root)
    issuing = pki.make("Issuing", policy)
    held = [issuing.certificate]
    assert additions(
        [held], CertificateCollection((root.certificate,)), CertificateIndex([policy.certificate]), NOW
    ) == (Additions((issuing.certificate,)))


def test_what_exchange_would_refuse_is_not_offered(pki: PKI, root: Entity) -> None:
    """Neither what has expired, nor what is not for mail, disallowed here, withdrawn, too weak, or not yet valid."""
    signed = pki.make("Forgeable", pki.make("Other", key=rsa.generate_private_key(65537, 2048))).der
    good = pki.make("Good", root, issuer_url=URL).certificate
    held = [
        good,
        pki.make("Old", root, end=NOW + timedelta(hours=1)).certificate,
        pki.make("Server", root, purposes=(SERVER_AUTHENTICATION,)).certificate,
        replace(pki.make("Banned", root).certificate, windows=WindowsProperties(disallowed=True)),
        passing_for(EMSIGN_C1, pki.make("Withdrawn").certificate),
        pki.make("Short", root, key=RSA_1023).certificate,
        pki.make("Early", root, start=NOW + timedelta(days=1)).certificate,
        resigned(signed, bytes, algorithm="1.2.840.113549.1.1.4"),  # MD5
    ]
    assert offered(held) == Additions((good,), incomplete=(good,))
    banned = replace(good, windows=WindowsProperties(disallowed=True))
    assert additions([[good]], CertificateCollection(), CertificateIndex([banned]), NOW) == Additions()


def test_more_than_fits_is_not_offered(pki: PKI, root: Entity, monkeypatch: pytest.MonkeyPatch) -> None:
    """A person has to choose among them; the size is that of the whole file, to the byte."""
    held = [pki.make(f"CA {number}", root, issuer_url=URL).certificate for number in range(10)]
    size = CertificateCollection(tuple(held)).size
    for limit, expected in ((size, held), (size - 1, [])):
        monkeypatch.setattr(module, "SIZE_LIMIT", limit)
        assert offered(held).cas == tuple(expected)
    assert offered(held[2:], tuple(held[:2])) == Additions()


def test_a_large_file_takes_nothing_from_another(pki: PKI, root: Entity, monkeypatch: pytest.MonkeyPatch) -> None:
    """What one file holds is offered though the next would be too much; what both hold is counted once."""
    small, *large = [pki.make(f"CA {number}", root, issuer_url=URL).certificate for number in range(5)]
    monkeypatch.setattr(module, "SIZE_LIMIT", CertificateCollection((small, *large[:2])).size)
    nothing, known = CertificateCollection(), CertificateIndex([small, *large])
    for files in ([[small], large], [large, [small]], [[small, small], [small], large]):
        assert additions(files, nothing, known, NOW) == Additions((small,), incomplete=(small,))
    assert additions([[small, large[0]], large[1:3]], nothing, known, NOW).cas == (small, large[0])
    assert additions([[small], large[:2]], nothing, known, NOW) == Additions(
        (small, *large[:2]), incomplete=(small, *large[:2])
    )


def test_cas_that_signed_each_other_end(pki: PKI) -> None:
    """Where the collection has one of them, and a source the other, a chain of both has no top."""
    one, other = pki.make("One"), pki.make("Other")
    held = pki.make("One", other, key=one.key).certificate
    chosen = CertificateCollection((pki.make("Other", one, key=other.key).certificate,))
    assert additions([[held]], chosen, CertificateIndex([held]), NOW) == Additions(left_out=(held,))


def test_what_takes_too_long_to_follow_is_not_offered(pki: PKI) -> None:
    """CAs that all certify each other have more paths than anybody waits for."""
    held = list(certificates(clique(pki, 6)))
    assert offered(held).left_out
    with Budget(limits={Cost.STEPS: 10}).part():
        assert offered(held) == Additions()


def test_roots_that_nobody_compared_and_what_has_expired_are_left_out(pki: PKI, root: Entity) -> None:
    """Each once; what is chosen, what is no CA, and what came with messages is none of them."""
    old, soon = (pki.make("Old", root, end=NOW + timedelta(hours=hours)).certificate for hours in (-1, 2))
    theirs, chosen = pki.make("Theirs").certificate, pki.make("Chosen").certificate
    past = pki.make("Past", end=NOW - timedelta(1)).certificate
    person = pki.make("Person", root, ca=False, end=NOW - timedelta(1)).certificate
    received = replace(pki.make("Received").certificate, provenance=Provenance.RECEIVED)
    vouched = replace(root.certificate, windows=WindowsProperties(trusted_root=True))
    held = [vouched, theirs, chosen, old, soon, past, person, received, pki.make("Issuing", root).certificate]
    index = CertificateIndex(held)
    assert left_out([held, held], CertificateCollection((chosen,)), index, NOW) == ((theirs,), (old, soon, past))
