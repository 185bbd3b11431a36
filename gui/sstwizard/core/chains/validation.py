"""Certification paths: find the paths from a certificate to a root, and validate the best one.

OpenSSL validates each path by RFC 5280 6 (signatures, key usage of the CAs, path lengths, name constraints, policies,
critical extensions); `status` says what is wrong with each certificate by itself, such as its dates and weak keys. A
certificate may have several issuers (cross-signing). OpenSSL by itself would follow only one; Windows tries them all,
and so does this module.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from itertools import chain

from ..certificates.certificate import Certificate
from ..text import Text
from .effort import may_check
from .index import CertificateIndex
from .mailbox_constraints import MailboxConstraints
from .paths import CertificateChain, search
from .policies import has_required_policy
from .signing import NO_CHECK_TIME, is_self_signed
from .status import DATES, DISTRUST, LASTING, Fact, KnownFacts, Problem, Role

_ENDS = (Fact.UNTRUSTED_ROOT, Fact.INCOMPLETE)
_CACHED_PATHS = 4_096


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
    """Return why a path does not hold; None where it does.

    Args:
        path: From the certificate in question up.
        pool: The certificates among which issuers were looked for.
        anchors: The self-signed certificates that are trusted.
        now: The moment to check for, UTC.
        at: The moment for which the first certificate is checked, UTC.
        known: The facts about certificates.
    """
    own = [*known.problems(path[0], at, Role.SIGNER)]
    for member in path[1:]:
        own += known.problems(member, now)
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
    """Yield what name constraints say of addresses outside of ASCII, which OpenSSL does not check completely."""
    for place, issuer in enumerate(path[1:-1], 1):
        constraints = MailboxConstraints.of(issuer)
        if constraints is None:
            continue
        for each in path[:place]:
            if each is path[0] or not each.is_self_issued:  # RFC 5280 6.1.3
                fact = constraints.fact(each)
                if fact is not None:
                    yield Problem(fact, each)


def _openssl_problem(path: CertificateChain) -> Iterator[Problem]:
    if all(may_check(path, issuer) for issuer in path[1:] or path):
        yield from _openssl_problems(path)
    else:
        yield Problem(Fact.UNCHECKED_SIGNATURE, path[0])


@lru_cache(maxsize=_CACHED_PATHS)
def _openssl_problems(path: CertificateChain) -> tuple[Problem, ...]:
    from OpenSSL import crypto  # slow to import, and not needed before something is chosen

    store = crypto.X509Store()
    store.set_flags(crypto.X509StoreFlags.POLICY_CHECK | NO_CHECK_TIME)  # it has one moment for all
    try:
        signer, *between = (crypto.load_certificate(crypto.FILETYPE_ASN1, certificate.der) for certificate in path)
        store.add_cert(between.pop() if between else signer)
        crypto.X509StoreContext(store, signer, between).verify_certificate()
    except crypto.X509StoreContextError as error:
        code, depth, _ = error.errors
        if code != NO_EXPLICIT_POLICY or not has_required_policy(path):  # it looks at policies last; any will do
            fact = OPENSSL_FACTS.get(code, Fact.REFUSED)
            return (Problem(fact, path[min(depth, len(path) - 1)], code),)
    except crypto.Error:
        return (Problem(Fact.UNREADABLE, path[0]),)
    return ()


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
    66: Fact.TOO_WEAK,  # X509_V_ERR_EE_KEY_TOO_SMALL
    67: Fact.TOO_WEAK,  # X509_V_ERR_CA_KEY_TOO_SMALL
    68: Fact.TOO_WEAK,  # X509_V_ERR_CA_MD_TOO_WEAK
    79: Fact.NOT_A_CA,  # X509_V_ERR_INVALID_CA
}
"""The facts for the errors of X509_verify_cert (x509_vfy.h)."""
