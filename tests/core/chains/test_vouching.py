"""Who vouches for a root, and for which nobody does."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from listed_roots import AAA, AMAZON_1, EMSIGN_C1, HARICA_2021, passing_for
from pki import PKI, START, Entity, in_windows, vouched, with_unknown_algorithm, with_unknown_curve
from sstwizard.core.certificates.algorithms import SERVER_AUTHENTICATION
from sstwizard.core.certificates.certificate import Provenance
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.chains.status import KnownFacts
from sstwizard.core.chains.validation import path_to_root
from sstwizard.core.chains.vouching import Voucher, Vouching

RECEIVED, OWN_FILE, AMONG_OTHERS = Provenance.RECEIVED, Provenance.OWN_FILE, Provenance.AMONG_OTHERS


def test_what_cannot_serve_needs_no_voucher(pki: PKI) -> None:
    """Nobody has to compare a root that has expired, or is for other things; the sentence says which."""
    moment = START + timedelta(days=2)
    for how, said in (
        ({"end": START + timedelta(days=1)}, "expired on"),
        ({"purposes": (SERVER_AUTHENTICATION,)}, "can't be used for secure email"),
        ({}, None),
    ):
        reason = KnownFacts().why_useless(pki.make("Root", **how).certificate, moment)
        assert (reason is None) is (said is None)
        assert said is None or said in str(reason)


@pytest.mark.parametrize(
    ("sha256", "vouchers"),
    [
        (HARICA_2021, (Voucher.MICROSOFT, Voucher.MOZILLA)),
        (AAA, (Voucher.MOZILLA,)),
        (AMAZON_1, (Voucher.MICROSOFT,)),
        (EMSIGN_C1, ()),
    ],
)
def test_programs_vouch(pki: PKI, sha256: str, vouchers: tuple[Voucher, ...]) -> None:
    """The lists that come with the wizard vouch by SHA-256, whatever holds the root; not for one that was withdrawn."""
    root = passing_for(sha256, pki.make("Root").certificate)
    vouching = Vouching(())
    assert vouching.vouchers_of(root) == vouchers
    assert vouching.is_unvouched(root) is not bool(vouchers)


def test_windows_and_the_collection_vouch(pki: PKI) -> None:
    """Any copy in a root store of Windows counts, whichever copy is asked about, and what is in use."""
    root, other = pki.make("Root").certificate, pki.make("Root").certificate
    assert Vouching((root, in_windows(root, trusted_root=True))).vouchers_of(root) == (Voucher.WINDOWS,)
    assert Vouching(()).vouchers_of(in_windows(root, trusted_root=True)) == (Voucher.WINDOWS,)
    assert Vouching((in_windows(root, trusted_root=True),), (root,)).vouchers_of(root) == (
        Voucher.WINDOWS,
        Voucher.COLLECTION,
    )
    assert Vouching((root,), (root,)).vouchers_of(root) == (Voucher.COLLECTION,)
    for vouching in (Vouching((root, in_windows(root, trusted_root=True))), Vouching((), (root,))):
        assert not vouching.is_unvouched(root)
        assert vouching.vouchers_of(other) == ()
        assert vouching.is_unvouched(other)


def test_the_user_may_vouch(pki: PKI) -> None:
    """Who has compared the SHA-256 of a root vouches for it, and for one that was issued anew with its key."""
    root, other = pki.make("Root"), pki.make("Root").certificate
    renewed = pki.make("Root", key=root.key).certificate
    vouching = Vouching((renewed, other), confirmed=(root.certificate,))
    assert vouching.vouchers_of(root.certificate) == (Voucher.FILE,)
    assert vouching.vouchers_of(renewed) == ()
    assert [vouching.is_unvouched(each) for each in (root.certificate, renewed, other)] == [False, False, True]
    assert Vouching((), (root.certificate,), (root.certificate,)).vouchers_of(root.certificate) == (
        Voucher.FILE,
        Voucher.COLLECTION,
    )


def test_only_roots_need_somebody(pki: PKI, root: Entity) -> None:
    """No number of files and messages vouches. What another has signed is no root; what can't be checked may be one."""
    rollover, unchecked = pki.make("Root", root), with_unknown_curve(root)
    vouching = Vouching(replace(root.certificate, provenance=each) for each in Provenance)
    assert vouching.vouchers_of(root.certificate) == ()
    for each in (root.certificate, unchecked, pki.make("Person", ca=False).certificate):
        assert vouching.is_unvouched(each)
    for each in (pki.make("Issuing", root).certificate, rollover.certificate):
        assert not vouching.is_unvouched(each)
    assert not Vouching((), (unchecked,)).is_unvouched(unchecked)


def test_a_vouched_key_vouches_for_its_root_anew(pki: PKI, root: Entity) -> None:
    """Who holds the key of a root may issue it again; a namesake with another key gains nothing by it."""
    renewed, namesake = pki.make("Root", key=root.key).certificate, pki.make("Root").certificate
    for vouching in (Vouching((in_windows(root.certificate, trusted_root=True),)), Vouching((), (root.certificate,))):
        assert vouching.vouchers_of(renewed) == ()
        assert not vouching.is_unvouched(renewed)
        assert vouching.is_unvouched(namesake)
    assert Vouching((root.certificate,)).is_unvouched(renewed)
    odd = with_unknown_algorithm(pki.make("Root", key=root.key))  # without a proven signature it is a stranger's
    assert Vouching((odd, renewed), [root.certificate]).is_unvouched(odd)
    assert Vouching((), (root.certificate,)).is_unvouched(pki.make("Other", key=root.key).certificate)
    issuing = pki.make("Issuing", root)  # an intermediate that is in use makes no root of its key
    own = pki.make("Issuing", key=issuing.key).certificate
    assert Vouching((), (root.certificate, issuing.certificate)).is_unvouched(own)
    rollover = pki.make("Root", root)  # nor does a new key that the old one certifies
    own = pki.make("Root", key=rollover.key).certificate
    assert Vouching((), (root.certificate, rollover.certificate)).is_unvouched(own)


@pytest.mark.parametrize(
    ("copies", "asked", "strange"),
    [
        ((), AMONG_OTHERS, False),
        ((), RECEIVED, True),
        ((RECEIVED,), AMONG_OTHERS, True),
        ((AMONG_OTHERS, RECEIVED, AMONG_OTHERS), AMONG_OTHERS, True),
        ((AMONG_OTHERS,), RECEIVED, True),
        ((OWN_FILE,), RECEIVED, False),
        ((RECEIVED, OWN_FILE, RECEIVED), AMONG_OTHERS, False),
        ((RECEIVED,), OWN_FILE, False),
    ],
)
def test_who_brought_it(pki: PKI, copies: tuple[Provenance, ...], asked: Provenance, strange: bool) -> None:
    """A message or download that brought any copy is remembered; a certificate file that was named ends it."""
    root = pki.make("Root").certificate
    vouching = Vouching(replace(root, provenance=each) for each in copies)
    assert vouching.came_from_a_stranger(replace(root, provenance=asked)) is strange


def test_a_path_ends_at_a_root_that_somebody_vouches_for(pki: PKI) -> None:
    """A cross-certificate that a stranger made leads past the root that is held, and is not followed."""
    real, strange = pki.make("Real"), pki.make("Strange")
    issuing = pki.make("Issuing", real)
    cross = pki.make("Real", strange, key=real.key)
    held = [each.certificate for each in (cross, strange, real)]
    assert path_to_root(
        issuing.certificate, CertificateIndex([*held, in_windows(real.certificate, trusted_root=True)])
    ) == (real.certificate,)
    longer = pki.make("Between", real)
    twin = pki.make("Between", strange, key=longer.key)
    low = pki.make("Low", twin)
    known = CertificateIndex([each.certificate for each in (twin, strange, longer, real)], [real.certificate])
    assert path_to_root(low.certificate, known)[-1] == real.certificate
    chosen = {twin.certificate, strange.certificate}
    assert path_to_root(low.certificate, known, chosen)[-1] == strange.certificate
    assert path_to_root(low.certificate, vouched([strange.certificate, twin.certificate])) == (
        twin.certificate,
        strange.certificate,
    )
