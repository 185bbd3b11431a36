"""What the rules make of a list of CAs, which completes chains."""

from __future__ import annotations

import gc
import weakref

from findings import DAY, NOW, Some, changes, found, of
from pki import PKI, Entity, certificates, in_windows, reserve, vouched
from sstwizard.core.certificates.algorithms import SERVER_AUTHENTICATION
from sstwizard.core.chains.index import BySubject, CertificateIndex, Reserve
from sstwizard.core.collection.assessment import assess, fix
from sstwizard.core.collection.collection import CertificateCollection


def test_the_list_completes_a_chain(pki: PKI, root: Entity) -> None:
    """The remedy adds the issuer out of the list, with its root where that is vouched for; the list is named."""
    policy = pki.make("Policy", root)
    issuing = pki.make("Issuing", policy)
    (finding,) = of("incomplete-chain", issuing, known=(root,), listed=(policy, pki.make("Policy")))
    assert changes(finding) == ({policy.certificate, root.certificate}, set())
    assert str(finding.message).endswith("Found in the list.")
    known = vouched(certificates([root]), certificates([policy]))
    fixed = fix(assess(CertificateCollection(certificates([issuing])), known, NOW), known, NOW)
    assert (set(fixed.collection), fixed.errors) == (set(certificates([root, policy, issuing])), ())


def test_what_should_not_be_added_is_not_taken_from_the_list(pki: PKI, root: Entity) -> None:
    """Neither one that has expired, can't be used for mail or is disallowed, nor a root that nobody vouches for."""
    for how in ({"end": NOW - DAY}, {"purposes": (SERVER_AUTHENTICATION,)}, {}):
        policy = pki.make("Policy", root, **how)
        issuing = pki.make("Issuing", policy)
        held: tuple[Some, ...] = (root,) if how else (root, in_windows(policy, disallowed=True))
        (finding,) = of("incomplete-chain", issuing, known=held, listed=(policy,))
        assert finding.change is None
    (finding,) = of("incomplete-chain", pki.make("Issuing", root), listed=(root,))
    assert finding.change is None


def test_the_list_offers_what_issues_below_a_root_alone(pki: PKI, root: Entity) -> None:
    """Those that probably issue certificates for mail are counted, and added with the CAs between.

    Not so what soon expires, what is for servers by its name or purposes, and all but the last of one CA and key.
    What an opened file has below the root comes first, and beside an intermediate CA nothing is said.
    """
    policy = pki.make("Policy", root)
    issuing = pki.make("Mail", policy)
    renewed = pki.make("Mail", policy, key=issuing.key, end=issuing.x509.not_valid_after_utc + DAY)
    others = (
        pki.make("Issuing TLS", root),
        pki.make("Old", root, end=NOW + 300 * DAY),
        pki.make("Web", root, purposes=(SERVER_AUTHENTICATION,)),
    )
    listed = (issuing, policy, *others, renewed)
    (finding,) = of("no-intermediate", root, known=(root,), listed=listed)
    assert changes(finding) == ({renewed.certificate, policy.certificate}, set())
    assert "certificates for mail, from the list: 1 (“Mail”). Add all" in str(finding.message)
    assert found(root, known=(root,), listed=others) == found(root, policy, known=(root,), listed=listed) == []
    opened = pki.make("Opened", root)
    (finding,) = of("no-intermediate", root, known=(root, opened), listed=listed)
    assert changes(finding) == ({opened.certificate}, set())


def test_the_list_offers_only_what_fits(pki: PKI, root: Entity) -> None:
    """Below some public roots are so many that no file has room for all."""
    key = pki.make("Key").key
    for count, fits in ((3, True), (170, False)):
        listed = [pki.make(f"CA {number}", root, key=key) for number in range(count)]
        (finding,) = of("no-intermediate", root, known=(root,), listed=listed)
        assert f"the list: {count} (“CA " in str(finding.message)
        assert (finding.change is not None, len(finding.choices)) == (fits, 3 if fits else 0)


def test_the_list_is_not_read_for_a_sound_collection(pki: PKI, root: Entity) -> None:
    """Of a complete chain that lasts, nothing is looked up in it."""

    def read() -> BySubject:
        raise NotImplementedError

    chosen = CertificateCollection(certificates([root, pki.make("Issuing", root)]))
    assert assess(chosen, CertificateIndex(chosen, chosen, reserve=Reserve(read)), NOW).findings == ()


def test_nothing_is_left_of_a_check(pki: PKI, root: Entity) -> None:
    """Its indexes go with it: with thousands of certificates, each check would keep megabytes until Python searches."""
    chosen = CertificateCollection(certificates([pki.make("Issuing", root)]))
    gc.collect()
    gc.disable()
    try:
        known = CertificateIndex(chosen, reserve=reserve(root))
        left = weakref.ref(known)
        assert assess(chosen, known, NOW).findings
        del known
        assert left() is None
    finally:
        gc.enable()
