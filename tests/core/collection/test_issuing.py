"""By which path an issuing CA reaches a root, and what is wrong where there is none."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from listed_roots import EMSIGN_C1, GO_DADDY_2, HARICA_2015, passing_for
from pki import PKI, Entity, certificates, in_windows, key_usage
from revoked_cas import list_as_revoked
from sstwizard.core.certificates.budget import Budget, Cost
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.chains.vouching import Voucher
from sstwizard.core.collection import issuing as issuing_limits
from sstwizard.core.collection.issuing import (
    MAX_PATHS,
    MAX_PEOPLE,
    ChosenPath,
    Issuer,
    PathChooser,
    RejectionReason,
    issuers_of,
)
from sstwizard.core.collection.signings import MailState, Occurrence, SignedMail, Signing
from sstwizard.core.errors import CancelledError
from sstwizard.core.messages import Message

NOW = datetime(2026, 6, 1, tzinfo=UTC)
SAID = NOW - timedelta(days=30)
DAY = timedelta(days=1)


def occurrence(signer: Entity | Certificate, state: MailState = MailState.INTACT, at: datetime = SAID) -> Occurrence:
    """Return a signature in a message of its own."""
    signing = Signing(signer if isinstance(signer, Certificate) else signer.certificate, at, NOW, at)
    return Occurrence(signing, SignedMail(Message(()), state, (signing,), NOW))


def issuer(*signers: Entity, pool: CertificateIndex) -> Issuer:
    """Return the only issuer of some signers."""
    (found,) = issuers_of([occurrence(each) for each in signers], pool)
    return found


def index(*held: Entity | Certificate, in_use: tuple[Certificate, ...] = ()) -> CertificateIndex:
    """Return what is known."""
    return CertificateIndex(certificates(held), in_use)


def chosen(
    *signers: Entity, held: tuple[Entity | Certificate, ...], base: tuple[Entity, ...] = (), vouched: bool = True
) -> ChosenPath:
    """Return the path of the only issuer of some signers, all of whose roots somebody vouches for."""
    pool = index(*held, in_use=certificates(held) if vouched else ())
    return PathChooser(pool, certificates(base), NOW).choose(issuer(*signers, pool=pool))


def names(path: ChosenPath) -> list[str]:
    """Return who stands in a path."""
    return [each.name for each in path.chain]


def test_certificates_of_one_key_are_one_ca(pki: PKI) -> None:
    """Cross-signed CAs are one; those of one name and another key are two, as is one that nothing holds."""
    roots = pki.make("One"), pki.make("Two")
    first = pki.make("Issuing", roots[0])
    crossed, rekeyed = pki.make("Issuing", roots[1], key=first.key), pki.make("Issuing", roots[0])
    signers = [pki.make(name, by, ca=False) for name, by in (("a", first), ("b", crossed), ("c", rekeyed))]
    lost = [pki.make(name, pki.make("Lost"), ca=False) for name in "de"]
    pool = index(*roots, first, crossed, rekeyed)
    found = issuers_of([occurrence(each) for each in (*signers, *lost)], pool)
    grouped = ["".join(each.signing.signer.name for each in one.occurrences) for one in found]
    assert grouped == ["ab", "c", "d", "e"]
    assert {len(one.certificates) for one in found} == {2, 1, 0}
    assert (found[2].name, found[2].subject, found[2].is_signer) == ("Lost", "CN=Lost", False)
    assert [each.key_id for each in found[2:]] == [each.certificate.details.authority_key_id for each in lost]
    assert found[0].key_id is None


def test_a_self_signed_signer_is_its_own(pki: PKI) -> None:
    """It is no CA that anybody should trust for others."""
    bob = pki.make("Bob", ca=False)
    found = issuer(bob, pool=index(bob))
    assert (found.is_signer, found.certificates) == (True, (bob.certificate,))
    assert chosen(bob, held=(bob,)).fault is RejectionReason.SELF_SIGNED_SIGNER


def test_what_is_wrong_with_the_cas(pki: PKI) -> None:
    """The first that applies, in the order of `RejectionReason`; 24 hours before its end a CA counts as expired."""
    root = pki.make("Root")
    expired, soon = pki.make("Expired", root, end=NOW - DAY), pki.make("Soon", root, end=NOW + DAY)
    later = pki.make("Later", root, start=NOW + timedelta(seconds=1))
    lasting = pki.make("Lasting", root, end=NOW + DAY + timedelta(seconds=1), start=NOW)
    for ca, held, fault in (
        (root, (), RejectionReason.ISSUER_MISSING),
        (lasting, (lasting,), RejectionReason.INCOMPLETE_CHAIN),
        (expired, (expired, root), RejectionReason.EXPIRED),
        (soon, (soon, root), RejectionReason.EXPIRED),
        (later, (later, root), RejectionReason.NOT_YET_VALID),
        (lasting, (lasting, root), None),
    ):
        path = chosen(pki.make("Bob", ca, ca=False), held=held)
        assert path.fault is fault, ca
        assert bool(path.trusted) is (fault is None)


def test_a_withdrawn_root_beats_every_voucher(pki: PKI) -> None:
    """Whoever vouches for it: the collection, Windows, or the user."""
    root = pki.make("Withdrawn")
    banned = passing_for(EMSIGN_C1, root.certificate)
    path = chosen(pki.make("Bob", root, ca=False), held=(banned,), base=(root,))
    assert (path.fault, path.trusted) == (RejectionReason.WITHDRAWN, frozenset())


@pytest.mark.parametrize("certain", [True, False])
def test_a_revoked_ca_is_not_proposed(pki: PKI, monkeypatch: pytest.MonkeyPatch, certain: bool) -> None:
    """Nor one that may have been, though it makes its mail trusted; by a living certificate of its key it is."""
    root = pki.make("Root")
    issuing = pki.make("Issuing", root)
    twin, bob = pki.make("Issuing", root, key=issuing.key), pki.make("Bob", issuing, ca=False)
    list_as_revoked(monkeypatch, {issuing: certain})
    path = chosen(bob, held=(issuing, root), base=(root,))
    assert (path.fault, path.trusted) == (RejectionReason.REVOKED, frozenset())
    path = chosen(bob, held=(issuing, twin, root), base=(root,))
    assert (path.fault, path.chain[0]) == (None, twin.certificate)


def test_rules_are_kept(pki: PKI) -> None:
    """A signer for TLS only, and one below a path that is too long, are trusted by nobody; another of the CA may be."""
    root = pki.make("Root", path_length=1)
    issuing = pki.make("Issuing", root)
    tls = pki.make("TLS", issuing, ca=False, purposes=("1.3.6.1.5.5.7.3.1",))
    bob = pki.make("Bob", issuing, ca=False)
    assert chosen(tls, held=(issuing, root)).fault is RejectionReason.UNUSABLE_SIGNER
    path = chosen(tls, bob, held=(issuing, root))
    assert (path.fault, [each.signer.name for each in path.trusted]) == (None, ["Bob"])
    deep = pki.make("Deep", issuing)
    path = chosen(pki.make("Eve", deep, ca=False), held=(deep, issuing, root))
    assert (path.fault, names(path)) == (RejectionReason.RULE_BROKEN, ["Deep", "Issuing", "Root"])


def test_a_signer_may_be_what_is_wrong(pki: PKI) -> None:
    """A key for encryption alone, or one that Windows disallows, is trusted by nobody, whatever its CA is."""
    root = pki.make("Root")
    usage = (key_usage(key_encipherment=True),)
    sealer, bob = pki.make("Sealer", root, ca=False, extensions=usage), pki.make("Bob", root, ca=False)
    assert chosen(sealer, held=(root,)).fault is RejectionReason.UNUSABLE_SIGNER
    assert chosen(bob, held=(root, in_windows(bob, disallowed=True))).fault is RejectionReason.UNUSABLE_SIGNER


def test_a_signer_is_trusted_as_long_as_it_is_valid(pki: PKI) -> None:
    """Of its signatures those within its time are, and no others."""
    root = pki.make("Root")
    bob = pki.make("Bob", root, ca=False, start=SAID - DAY, end=SAID + DAY)
    times = [SAID + days * DAY for days in (-2, -1, 0, 1, 2)]
    pool = index(root)
    (found,) = issuers_of([occurrence(bob, at=each) for each in times], pool)
    assert sorted(each.at for each in PathChooser(pool, (), NOW).choose(found).trusted) == times[1:4]


def test_the_order_of_paths(pki: PKI) -> None:
    """The root in the collection, then one that is vouched for, then what lasts longer, is smaller, or by SHA-256."""
    key = pki.make("x").key
    old, new, short = pki.make("Old"), pki.make("New"), pki.make("Short", end=NOW + 300 * DAY)
    crossed = [pki.make("Issuing", root, key=key) for root in (old, new, short)]
    bob = pki.make("Bob", crossed[0], ca=False)
    held = (*crossed, old, new, short)
    assert names(chosen(bob, held=held, base=(short,)))[-1] == "Short"
    assert names(chosen(bob, held=held, base=(old, new)))[-1] != "Short"
    assert names(chosen(bob, held=(crossed[1], crossed[2], new, short)))[-1] == "New"
    pool = index(*held, in_use=(short.certificate,))
    assert names(PathChooser(pool, (), NOW).choose(issuer(bob, pool=pool)))[-1] == "Short"
    longer = pki.make("Middle", new, key=pki.make("y").key)
    detour = pki.make("Issuing", longer, key=key)
    both = chosen(bob, held=(detour, longer, crossed[1], new))
    assert names(both) == ["Issuing", "New"]
    twins = sorted((pki.make("Issuing", new, key=key) for _ in range(3)), key=lambda each: each.certificate.sha256)
    same = [each for each in twins if len(each.der) == min(len(twin.der) for twin in twins)]
    assert chosen(bob, held=(*reversed(same), new)).chain[0] == same[0].certificate


def test_what_is_shown_where_nothing_holds(pki: PKI) -> None:
    """A path whose CAs are sound, else the first in order; none that stops where another reaches a root."""
    key = pki.make("x").key
    gone, good = pki.make("Gone", end=NOW - DAY), pki.make("Good")
    crossed = [pki.make("Issuing", root, key=key) for root in (gone, good, pki.make("Lost"))]
    tls = pki.make("TLS", crossed[0], ca=False, purposes=("1.3.6.1.5.5.7.3.1",))
    path = chosen(tls, held=(*crossed, gone, good), base=(gone,))
    assert (path.fault, names(path)) == (RejectionReason.UNUSABLE_SIGNER, ["Issuing", "Good"])
    path = chosen(tls, held=(crossed[0], crossed[2], gone))
    assert (path.fault, names(path)) == (RejectionReason.EXPIRED, ["Issuing", "Gone"])
    path = chosen(tls, held=(crossed[0], crossed[2], gone), base=(gone,))
    assert (path.fault, path.vouchers) == (RejectionReason.EXPIRED, (Voucher.COLLECTION,))


@pytest.mark.parametrize(("issued", "vouchers"), [(datetime(2020, 1, 1, tzinfo=UTC), True), (NOW - DAY, False)])
def test_a_program_vouches_for_what_was_issued_before_a_day(issued: datetime, vouchers: bool, pki: PKI) -> None:
    """Held against the CA's newest intact signer, not against one whose message was changed (properties 126, 127)."""
    root = pki.make("Go Daddy")
    listed = passing_for(GO_DADDY_2, root.certificate)
    bob = pki.make("Bob", root, ca=False, start=issued)
    other = pki.make("Eve", root, ca=False, start=NOW - DAY)
    pool = index(listed)
    (found,) = issuers_of([occurrence(bob), occurrence(other, MailState.CHANGED)], pool)
    path = PathChooser(pool, (), NOW).choose(found)
    assert (Voucher.MICROSOFT in path.vouchers) is vouchers
    newer = pki.make("Eve", root, ca=False, start=NOW - DAY)
    (found,) = issuers_of([occurrence(newer), occurrence(bob, at=SAID - DAY)], pool)
    assert PathChooser(pool, (), NOW).choose(found).vouchers == ()
    (found,) = issuers_of([occurrence(other, MailState.CHANGED)], pool)
    assert PathChooser(pool, (), NOW).choose(found).vouchers == (Voucher.MICROSOFT,)
    both = passing_for(HARICA_2015, root.certificate)
    (found,) = issuers_of([occurrence(bob)], index(both))
    told = PathChooser(index(both), (), NOW).choose(found).vouchers
    assert Voucher.MOZILLA in told


def test_paths_are_limited_and_the_search_can_be_ended(pki: PKI) -> None:
    """A CA with more paths than any has is judged by the best of them, and each is reported before it is."""
    key = pki.make("x").key
    roots = [pki.make(f"Root {number}", end=NOW + (number + 2) * DAY) for number in range(MAX_PATHS + 5)]
    crossed = [pki.make("Issuing", root, key=key) for root in roots]
    tls = pki.make("TLS", crossed[0], ca=False, purposes=("1.3.6.1.5.5.7.3.1",))
    pool = index(*roots, *crossed)
    told: list[tuple[int, int]] = []

    def note(done: int, total: int) -> None:
        told.append((done, total))

    path = PathChooser(pool, (), NOW, note).choose(issuer(tls, pool=pool))
    assert (path.fault, names(path)[-1]) == (RejectionReason.UNUSABLE_SIGNER, f"Root {MAX_PATHS + 4}")
    assert len(told) == MAX_PATHS

    vouched = index(*roots, *crossed, in_use=certificates(roots))
    path = PathChooser(vouched, (), NOW).choose(issuer(tls, pool=vouched))
    assert path.fault is RejectionReason.UNCHECKED  # another that is vouched for may be right

    def end(done: int, total: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        PathChooser(pool, (), NOW, end).choose(issuer(tls, pool=pool))


def test_what_is_cut_is_said(pki: PKI, monkeypatch: pytest.MonkeyPatch) -> None:
    """A chain that was not looked for everywhere is not said to be incomplete."""
    monkeypatch.setattr(issuing_limits, "MAX_CERTIFICATES", 3)
    key, stranger = pki.make("x").key, pki.make("Stranger")
    others = [pki.make("Issuing", stranger, key=key) for _ in range(4)]
    bob = pki.make("Bob", others[0], ca=False, email="bob@example.com")
    assert chosen(bob, held=tuple(others[:3]), vouched=False).fault is RejectionReason.INCOMPLETE_CHAIN
    assert chosen(bob, held=tuple(others), vouched=False).fault is RejectionReason.UNCHECKED


def test_signers_that_were_not_checked_are_noted(pki: PKI) -> None:
    """A CA by which somebody is trusted is proposed, but that others were left out is known."""
    root = pki.make("Root")
    issuing = pki.make("Issuing", root)
    people = [pki.make(f"S{number}", issuing, ca=False, email=f"s{number}@example.com") for number in range(20)]
    pool = index(root, issuing, in_use=certificates((root, issuing)))
    asked = issuer(*people, pool=pool)
    assert not PathChooser(pool, certificates([root]), NOW).choose(asked).is_cut_short
    path = PathChooser(pool, certificates([root]), NOW, budget=Budget(limits={Cost.CHECKS: 30})).choose(asked)
    assert 0 < len(path.trusted) < 20
    assert path.is_cut_short


def test_a_ca_of_many_signers_needs_more(pki: PKI) -> None:
    """Its share counts each signer once; of people no more than are tried."""
    root = pki.make("Root")
    ann, bob = (pki.make(name, root, ca=False) for name in ("Ann", "Bob"))
    (found,) = issuers_of([occurrence(each, at=at) for each in (ann, bob) for at in (SAID, NOW)], index(root))
    assert found.weight == 3
    people = [Signing(each.certificate, NOW, NOW, NOW) for each in (ann, bob)] * MAX_PEOPLE
    (found,) = issuers_of([], index(root), people)
    assert found.weight == 1 + MAX_PEOPLE
