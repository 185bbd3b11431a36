"""All errors fixed at once: safely, without contradiction, and to the end."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from findings import DAY, NOW, Some, forged
from pki import PKI, Entity, certificates, in_windows, new_key, vouched
from sstwizard.core.certificates.algorithms import EMAIL_PROTECTION, SERVER_AUTHENTICATION
from sstwizard.core.certificates.certificate import Certificate, Provenance
from sstwizard.core.chains.forest import build_forest
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.collection.assessment import Assessment, assess, fix
from sstwizard.core.collection.collection import CertificateCollection


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
