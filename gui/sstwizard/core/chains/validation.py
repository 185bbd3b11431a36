"""Certification paths: find the paths from a certificate to a root, and validate the best one.

OpenSSL validates each path by RFC 5280 6 (signatures, key usage of the CAs, path lengths, name constraints, policies,
critical extensions), except what it can't do: `has_required_policy` and `_name_problem`. `status` says what is wrong
with each certificate by itself, such as its dates and weak keys. A certificate may have several issuers
(cross-signing). OpenSSL by itself would follow only one; Windows tries them all, and so does this module.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from heapq import heappop, heappush
from itertools import chain, count, islice
from typing import Any, NamedTuple

from cryptography import x509

from ..certificates.budget import BRIEF, Budget, may_check, timed_check
from ..certificates.certificate import Certificate
from ..certificates.details import MALFORMED, REFUSED, read_strictly
from ..formats import asn1
from ..text import Text
from .index import CertificateIndex
from .signing import NO_CHECK_TIME, is_self_signed, key_ids_agree
from .status import DATES, DISTRUST, LASTING, NAME_CONSTRAINTS_DER, Fact, KnownFacts, Problem, Role

_ENDS = (Fact.UNTRUSTED_ROOT, Fact.INCOMPLETE)
_CACHED_PATHS = 4_096
_SMTP_UTF8_MAILBOX_DER = bytes.fromhex("06082b06010505070809")
"""The OID of an address with letters outside of ASCII (RFC 9598 3)."""
_ANY_POLICY = "2.5.29.32.0"
_DNS_NAME, _URI = 0x82, 0x86  # the tags of dNSName and uniformResourceIdentifier (RFC 5280 4.2.1.6)


@dataclass(frozen=True, slots=True)
class CertificationPath:
    """A certification path, as far as it could be built.

    Attributes:
        certificates: From the certificate in question to the root.
        problem: Why it does not hold: where it ends, or what is wrong with a certificate in it.
        caveats: Sentences about weak signatures and keys, in the order of the path, which holds in spite of them.
    """

    certificates: CertificateChain
    problem: Problem | None = None
    caveats: tuple[Text, ...] = ()

    @property
    def holds(self) -> bool:
        """It leads to a trusted root, and nothing is wrong along it."""
        return self.problem is None

    @property
    def stops(self) -> bool:
        """Nothing is wrong along it, but it leads to no trusted root."""
        return self.problem is not None and self.problem.fact in _ENDS

    @property
    def fault(self) -> Problem | None:
        """What is wrong with a certificate in it."""
        return None if self.stops else self.problem


def best_path(
    certificate: Certificate,
    pool: CertificateIndex,
    anchors: Collection[Certificate],
    now: datetime,
    preferred: Collection[Certificate] = (),
    known: KnownFacts | None = None,
    at: datetime | None = None,
) -> CertificationPath:
    """Return a path that holds, if there is one; else the one that comes closest.

    Args:
        certificate: The certificate where the path begins.
        pool: The certificates among which issuers are looked for.
        anchors: The self-signed certificates that are trusted. One that is no CA is trusted only as a signer itself.
        now: The moment to check for, UTC.
        preferred: Of paths that are equally good, the one with the fewest certificates outside of these is taken.
        known: The facts about certificates: no path with a distrusted one holds, whoever vouches for the others.
        at: The moment for which `certificate` itself is checked, UTC, such as when it signed; `now` by default.
    """
    known = known or KnownFacts()

    def rank(path: CertificationPath) -> tuple[int, int]:
        """Order paths: those that hold, reach a trusted root with a fault, another root, or no root; then the rest."""
        if path.problem is None:
            return 0, len(path.caveats)
        end = {Fact.UNTRUSTED_ROOT: 2, Fact.INCOMPLETE: 3}.get(path.problem.fact, 4)
        return 1 if path.certificates[-1] in anchors else end, len(path.caveats)

    def judge(path: CertificateChain) -> CertificationPath:
        problem = path_problem(path, pool, anchors, now, at or now, known)
        weak = (each for member in path for each in known.problems(member, now) if each.fact in _WEAK)
        return CertificationPath(path, problem, tuple(each.message for each in weak))

    # Of equals the first is taken: `search` begins with the fewest that are not preferred.
    return min(map(judge, search(certificate, pool, preferred, alternatives=True)), key=rank)


_WEAK = (Fact.WEAK_SIGNATURE, Fact.WEAK_KEY)


def path_problem(
    path: CertificateChain,
    pool: CertificateIndex,
    anchors: Collection[Certificate],
    now: datetime,
    at: datetime,
    known: KnownFacts,
) -> Problem | None:
    """Return why a path, from the certificate in question up, does not hold; None where it does.

    The arguments are those of `best_path`.
    """
    own = [*known.problems(path[0], at, Role.SIGNER), *(each for ca in path[1:] for each in known.problems(ca, now))]
    found = chain(
        (each for each in own if each.fact in DISTRUST),
        _end(path, pool, anchors),
        (each for each in own if each.fact in LASTING),
        (each for each in own if each.fact is Fact.NOT_A_CA),
        (each for each in reversed(own) if each.fact in DATES),  # the one nearest to the root
        _name_problem(path),
        _openssl_problem(path),
    )
    return next(found, None)


def _end(path: CertificateChain, pool: CertificateIndex, anchors: Collection[Certificate]) -> Iterator[Problem]:
    top = path[-1]
    if top in anchors:
        return
    if is_self_signed(top):
        yield Problem(Fact.UNTRUSTED_ROOT, top)
    else:
        is_unchecked = next(pool.possible_issuers_of(top), None) is not None
        yield Problem(Fact.UNCHECKED_SIGNATURE if is_unchecked else Fact.INCOMPLETE, top)


def _name_problem(path: CertificateChain) -> Iterator[Problem]:
    """Yield the certificates whose address is not judged: OpenSSL applies only some of the constraints on it."""
    for below, issuer in enumerate(path[1:], 1):
        if NAME_CONSTRAINTS_DER in issuer.der:
            for each in path[:below]:
                if _SMTP_UTF8_MAILBOX_DER in each.der:
                    yield Problem(Fact.UNCHECKED_NAMES, each)


def _openssl_problem(path: CertificateChain) -> Iterator[Problem]:
    may_ask = may_check(path, amount=max(len(path) - 1, 1))
    problem = _problem_by_openssl(path) if may_ask else Problem(Fact.UNCHECKED_SIGNATURE, path[0])
    if problem is not None:
        yield problem


@lru_cache(maxsize=_CACHED_PATHS)
def _problem_by_openssl(path: CertificateChain, *, is_part: bool = False) -> Problem | None:
    """Return what OpenSSL has against a path, or against one that `is_part` of another and need end in no root."""
    from OpenSSL import crypto  # slow to import, and not needed before something is chosen

    store = crypto.X509Store()
    store.set_flags(crypto.X509StoreFlags.POLICY_CHECK | NO_CHECK_TIME)  # it has one moment for all
    if is_part:
        store.set_flags(crypto.X509StoreFlags.PARTIAL_CHAIN)
    try:
        with timed_check():
            signer, *between = (crypto.load_certificate(crypto.FILETYPE_ASN1, each.der) for each in path)
            store.add_cert(between.pop() if between else signer)
            crypto.X509StoreContext(store, signer, between).verify_certificate()
    except crypto.X509StoreContextError as error:
        code, depth, _ = error.errors
        if OPENSSL_FACTS.get(code) is Fact.NAME_CONSTRAINTS and depth == 0 and _is_only_a_common_name(path):
            code = NO_EXPLICIT_POLICY  # what it would have looked at next
        if code != NO_EXPLICIT_POLICY or not has_required_policy(path):  # it looks at policies last; any will do
            fact = OPENSSL_FACTS.get(code, Fact.REFUSED)
            of = path[depth : depth + 2] or path[-1:]
            if fact is Fact.OTHER_ISSUER and not all(map(_has_readable_extensions, of)):
                fact = Fact.UNREADABLE  # without all extensions, OpenSSL takes no certificate for another's issuer
            return Problem(fact, of[0], code)
    except crypto.Error:
        return Problem(Fact.UNREADABLE, path[0])
    return None


def _is_only_a_common_name(path: CertificateChain) -> bool:
    """Return whether only a common name, such as "john.doe", is outside of the name constraints of the one CA with any.

    OpenSSL takes it for the name of a server, but constraints on dNSName are about that alone (RFC 5280 4.2.1.10). So
    it is asked again with constraints on URIs in their place, below that CA, whose signature it doesn't verify then.
    """
    constrained = [place for place, each in enumerate(path) if NAME_CONSTRAINTS_DER in each.der]
    if len(constrained) > 1 or not all(map(_has_readable_extensions, path)) or _server_names(path[0]):
        return False
    (place,) = constrained
    anchor = path[place].der
    for name in map(str.encode, _server_names(path[place])):
        old, new = (asn1.encode(asn1.SEQUENCE, asn1.encode(tag, name)) for tag in (_DNS_NAME, _URI))
        anchor = anchor.replace(old, new)
    if anchor == path[place].der:
        return False
    return _problem_by_openssl((*path[:place], Certificate(anchor)), is_part=True) is None


def _server_names(certificate: Certificate) -> list[str]:
    """Return each dNSName among the names and in the name constraints of a certificate."""
    names: list[x509.GeneralName] = []
    for each in read_strictly(certificate.der, lambda decoded: decoded.extensions):
        if isinstance(each.value, x509.SubjectAlternativeName):
            names += each.value
        elif isinstance(each.value, x509.NameConstraints):
            names += (*(each.value.permitted_subtrees or ()), *(each.value.excluded_subtrees or ()))
    return [each.value for each in names if isinstance(each, x509.DNSName)]


def _has_readable_extensions(certificate: Certificate) -> bool:
    try:
        read_strictly(certificate.der, lambda decoded: decoded.extensions)
    except REFUSED:
        return False
    return True


NO_EXPLICIT_POLICY = 43  # X509_V_ERR_NO_EXPLICIT_POLICY
OPENSSL_FACTS = {
    7: Fact.OTHER_SIGNATURE,  # X509_V_ERR_CERT_SIGNATURE_FAILURE
    13: Fact.UNDATED,  # X509_V_ERR_ERROR_IN_CERT_NOT_BEFORE_FIELD
    14: Fact.UNDATED,  # X509_V_ERR_ERROR_IN_CERT_NOT_AFTER_FIELD
    20: Fact.OTHER_ISSUER,  # X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY: authority key identifier
    25: Fact.PATH_LENGTH,  # X509_V_ERR_PATH_LENGTH_EXCEEDED
    32: Fact.NOT_A_CA,  # X509_V_ERR_KEYUSAGE_NO_CERTSIGN
    34: Fact.CRITICAL_EXTENSION,  # X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION
    42: Fact.BAD_POLICY,  # X509_V_ERR_INVALID_POLICY_EXTENSION
    NO_EXPLICIT_POLICY: Fact.POLICY,
    47: Fact.NAME_CONSTRAINTS,  # X509_V_ERR_PERMITTED_VIOLATION
    48: Fact.NAME_CONSTRAINTS,  # X509_V_ERR_EXCLUDED_VIOLATION
    51: Fact.UNCHECKED_NAMES,  # X509_V_ERR_UNSUPPORTED_CONSTRAINT_TYPE: those on account names (UPN), for example
    66: Fact.TOO_WEAK,  # X509_V_ERR_EE_KEY_TOO_SMALL
    67: Fact.TOO_WEAK,  # X509_V_ERR_CA_KEY_TOO_SMALL
    68: Fact.TOO_WEAK,  # X509_V_ERR_CA_MD_TOO_WEAK
    79: Fact.NOT_A_CA,  # X509_V_ERR_INVALID_CA
}
"""The facts for the errors of X509_verify_cert (x509_vfy.h)."""


def has_required_policy(path: Sequence[Certificate]) -> bool:
    """Return whether a path has a policy, whichever it is, wherever a CA in it requires one (RFC 5280 6.1).

    OpenSSL refuses each such path unless it is told that any policy is acceptable, and pyOpenSSL has no way to tell it.
    Then it matters only whether the policy tree of RFC 5280 is empty, so it is enough to know the set of policies that
    the next certificate may name.

    Args:
        path: From the certificate in question to the trust anchor, whose own extensions don't count (RFC 5280 6.1).
            Where those of another certificate can't be read, the answer is False.
    """
    explicit = mapping = any_policy = len(path)  # 6.1.2: after how many certificates each rule applies
    expected = frozenset((_ANY_POLICY,))  # the policies that the next certificate may name
    try:
        for certificate in reversed(path[:-1]):
            named, mapped, limits = _policy_extensions(certificate)
            is_last = certificate is path[0]
            is_counted = is_last or not certificate.is_self_issued
            if _ANY_POLICY not in named or (any_policy <= 0 and is_counted):  # 6.1.3 d
                expected = (named if _ANY_POLICY in expected else named & expected) - {_ANY_POLICY}
            if is_last:  # 6.1.5 a, b
                explicit = 0 if limits.explicit == 0 else max(0, explicit - 1)
            if explicit <= 0 and not expected:  # 6.1.3 f
                return False
            # 6.1.4 a, b; what anyPolicy would map is expected with it anyway
            reached = mapped.keys() & expected if mapping > 0 else ()
            expected = expected - mapped.keys() | {target for policy in reached for target in mapped[policy]}
            # 6.1.4 h-j
            explicit, mapping, any_policy = (
                min(max(0, before - is_counted), limit)
                for before, limit in zip((explicit, mapping, any_policy), limits, strict=True)
            )
    except MALFORMED:
        return False
    return True


class _PolicyLimits(NamedTuple):
    """After how many certificates a policy is required, none may be mapped, and anyPolicy matches only itself."""

    explicit: int
    mapping: int
    any_policy: int


def _policy_extensions(certificate: Certificate) -> tuple[frozenset[str], Mapping[str, set[str]], _PolicyLimits]:
    """Return the OIDs of the policies that a certificate names, those to which it maps others, and its limits."""
    from ..certificates.limited_asn1 import x509 as asn1_x509  # slow to import, and seldom needed

    parsed: Any = asn1_x509.Certificate.load(certificate.der)
    named = frozenset(each["policy_identifier"].dotted for each in parsed.certificate_policies_value or ())
    mapped: dict[str, set[str]] = defaultdict(set)
    for pair in parsed.policy_mappings_value or ():
        mapped[pair["issuer_domain_policy"].dotted].add(pair["subject_domain_policy"].dotted)
    constraints, inhibit_any = parsed.policy_constraints_value, parsed.inhibit_any_policy_value
    limits = (
        constraints["require_explicit_policy"].native if constraints else None,
        constraints["inhibit_policy_mapping"].native if constraints else None,
        inhibit_any.native if inhibit_any else None,
    )
    return named, mapped, _PolicyLimits(*(sys.maxsize if each is None else each for each in limits))


CertificateChain = tuple[Certificate, ...]
"""Certificates one above the other, each issued by the next."""

_Rank = tuple[int, int, int, bool, float, str, int]

MAX_FOLLOWED = 100
"""How many paths are followed, complete or not: enough for any CA's cross-signing, few enough to end soon."""
MAX_PATH_LENGTH = 20
"""How many certificates a path may have where alternatives are wanted; real ones have up to six."""


def path_to_root(
    certificate: Certificate, known: CertificateIndex, preferred: Collection[Certificate] = ()
) -> CertificateChain:
    """Return the issuers of a certificate, one above the other, up to a self-signed root, by the order of `search`.

    Where no path ends at a root, they are those of the best that ends at a certificate whose issuer is not known, or
    was not looked for, for lack of budget; nothing where all end in a loop.
    """
    incomplete: CertificateChain = ()
    with Budget().part(BRIEF):
        for path in search(certificate, known, preferred):
            if is_self_signed(path[-1]):
                return path[1:]
            incomplete = incomplete or path[1:]
    return incomplete


def search(
    certificate: Certificate,
    known: CertificateIndex,
    preferred: Collection[Certificate] = (),
    *,
    alternatives: bool = False,
    most: int = MAX_FOLLOWED,
) -> Iterator[CertificateChain]:
    """Yield the paths from a certificate up, each to where it can't go on.

    Paths to a root that somebody vouches for come before those that go on: however many certificates strangers make for
    a CA's key, its root is found. Those to a root that nobody vouches for, nor is among `preferred`, come last.
    Otherwise, those with the fewest certificates outside of `preferred` come first, then the shortest; of several
    issuers first one with the matching key identifier, since some validators accept no other, then the one that expires
    last.

    Args:
        certificate: Where each path begins.
        known: The certificates among which issuers are looked for.
        preferred: As described above.
        alternatives: Yield the other paths through a certificate as well, up to `most` and `MAX_PATH_LENGTH`;
            otherwise each certificate is reached once, by its best path.
        most: How many paths are followed.
    """
    waiting: list[tuple[_Rank, CertificateChain]] = [((0, 0, 0, False, 0.0, "", 0), (certificate,))]
    number, reached = count(1), set[Certificate]()
    for _ in islice(count(), most if alternatives else None):
        if not waiting:
            return
        (_, strangers, *_), path = heappop(waiting)
        top = path[-1]
        if not alternatives and top in reached:
            continue
        reached.add(top)
        issuers = [] if is_self_signed(top) else list(known.issuers_of(top))
        if alternatives:
            issuers = [each for each in issuers if each not in path][: 0 if len(path) == MAX_PATH_LENGTH else None]
        if not issuers:
            yield path
        for issuer in issuers:
            outside, misfit = strangers + (issuer not in preferred), not key_ids_agree(top, issuer)
            trust_rank = _trust_rank(issuer, known, preferred)
            rank = (trust_rank, outside, len(path), misfit, -end_of(issuer), issuer.sha256, next(number))
            heappush(waiting, (rank, (*path, issuer)))
    yield from (path for _, path in sorted(waiting))


def _trust_rank(issuer: Certificate, known: CertificateIndex, preferred: Collection[Certificate]) -> int:
    """Order issuers: what is preferred or a root that somebody vouches for, others, roots that nobody vouches for."""
    if issuer in preferred:
        return 0
    if known.vouching.is_unvouched(issuer):
        return 2
    return 0 if is_self_signed(issuer) else 1


def end_of(certificate: Certificate) -> float:
    """Return NotAfter in seconds since 1970; 0 where it can't be decoded."""
    end = certificate.details.not_after
    return end.timestamp() if end else 0.0
