"""A list of CAs in which an index finds issuers, and which it doesn't count among what it holds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

from pki import PKI, Entity, certificates, reserve
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.chains.index import BySubject, CertificateIndex, CertificatesByName, Reserve
from sstwizard.core.chains.validation import path_to_root
from sstwizard.core.text import text


def index(held: Iterable[Entity | Certificate], *listed: Entity | Certificate) -> CertificateIndex:
    """Return an index of certificates, with others in reserve."""
    return CertificateIndex(CertificatesByName(certificates(held), reserve(*listed)))


def test_a_missing_issuer_is_found(pki: PKI) -> None:
    """One that no source holds is found by name and signature, and one above it; a namesake is none."""
    root = pki.make("Root")
    policy = pki.make("Policy", root)
    issuing = pki.make("Issuing", policy)
    leaf = pki.make("Leaf", issuing, ca=False)
    known = index([root], policy, issuing, pki.make("Issuing"))
    assert path_to_root(leaf.certificate, known) == certificates([issuing, policy, root])
    assert list(known.of_same_key(leaf.certificate)) == []


def test_what_is_in_reserve_is_not_held(pki: PKI) -> None:
    """It is neither among the certificates of the index, nor among what an issuer has issued."""
    root = pki.make("Root")
    issuing = pki.make("Issuing", root)
    known = index([root], issuing)
    assert (list(known), known.copies) == ([root.certificate], (root.certificate,))
    assert list(known.issued_by(root.certificate)) == []
    assert known.named(issuing.certificate.details.subject_key) == (issuing.certificate,)


def test_what_is_below_an_issuer_is_found(pki: PKI) -> None:
    """What names it and may be used, by an index of its own, which tells who has signed it."""
    root, namesake = pki.make("Root"), pki.make("Root")
    ours, other = pki.make("Ours", root), pki.make("Other", namesake)
    listed = reserve(ours, other, pki.make("Elsewhere", pki.make("Another root")))
    assert set(listed.below(root.certificate)) == {ours.certificate, other.certificate}
    assert list(listed.below(root.certificate).issued_by(root.certificate)) == [ours.certificate]
    wanted = listed.where(lambda each: each != ours.certificate)
    assert set(wanted.below(root.certificate)) == {other.certificate}


def test_what_a_source_holds_comes_first(pki: PKI) -> None:
    """Of two copies that of the source is taken, which says where it was found."""
    ca = pki.make("CA")
    copies = [replace(ca.certificate, origin=text(origin)) for origin in ("partners.p7b", "the list")]
    known = index(copies[:1], copies[1])
    for _ in range(2):
        assert [str(each.origin) for each in known.named(ca.certificate.details.subject_key)] == ["partners.p7b"]


def test_it_is_read_when_it_is_needed(pki: PKI) -> None:
    """To hold it, to go through what is held, and to find what is below costs nothing; to look for an issuer reads."""
    root = pki.make("Root")

    def read() -> BySubject:
        raise NotImplementedError

    known = CertificateIndex(CertificatesByName([root.certificate], Reserve(read)))
    assert list(known) == [root.certificate]
    assert list(known.issued_by(root.certificate)) == []
    assert path_to_root(root.certificate, known) == ()
    with pytest.raises(NotImplementedError):
        path_to_root(pki.make("Leaf", root).certificate, known)


def test_an_index_with_more_keeps_it(pki: PKI) -> None:
    """What is joined to an index doesn't end its reserve."""
    root = pki.make("Root")
    issuing = pki.make("Issuing", root)
    leaf = pki.make("Leaf", issuing, ca=False)
    assert path_to_root(leaf.certificate, index([], issuing).joined([root.certificate]))[-1] == root.certificate


def test_only_what_is_wanted_is_found(pki: PKI) -> None:
    """Part of a list is named and gone through without the rest."""
    first, second = certificates([pki.make("CA"), pki.make("CA")])
    part = reserve(first, second).where(lambda each: each == second)
    assert (list(part), part.named(first.details.subject_key)) == ([second], (second,))
    assert (list(Reserve()), Reserve().named("")) == ([], ())
