"""When a public CA may issue no more certificates for mail, by what is known today of the rules for public CAs.

The CA/Browser Forum's S/MIME Baseline Requirements bind CAs below roots that Microsoft's or Mozilla's program has. From
15 September 2027 no CA below a root may issue with an RSA key of fewer than 3,072 bits (1.0.15, SMC017). From 1 July
2027 the certificate of such a CA may name no purposes but mail and client authentication (1.0.16, SMC018); whether
older ones may go on is not said. A program may also set a date for a root, after which it vouches for nothing new.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum

from ..certificates.algorithms import CLIENT_AUTHENTICATION, EMAIL_PROTECTION, algorithm_text, allows_email
from ..certificates.certificate import Certificate
from ..certificates.programs import issuing_limit, vouching_programs
from ..chains.index import CertificateIndex, Reserve
from ..chains.signing import is_self_signed
from ..chains.validation import path_to_root
from ..text import QT_TRANSLATE_NOOP, Text, text
from .collection import CertificateCollection

_LEAST_BITS = 3072
_RSA = ("RSA", "RSASSA-PSS")
_PURPOSES = frozenset((EMAIL_PROTECTION, CLIENT_AUTHENTICATION))


class Rule(Enum):
    """Why a CA stops issuing: a sentence of the time before, and one of the time after."""

    KEY = (
        QT_TRANSLATE_NOOP(
            "core",
            "“{name}” may issue no certificates for mail from {day} on ({key}; CA/Browser Forum, SMC017). Expect its "
            "customers' mail from another CA then; look at received mail again.",
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "“{name}” may issue no certificates for mail since {day} ({key}; CA/Browser Forum, SMC017). Expect its "
            "customers' mail from another CA; look at received mail again.",
        ),
    )
    PURPOSES = (
        QT_TRANSLATE_NOOP(
            "core",
            "CA certificates such as that of “{name}” are not allowed from {day} on: only mail and client "
            "authentication may be named as purposes (CA/Browser Forum, SMC018). Expect another, perhaps of the same "
            "name; look at received mail again.",
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "CA certificates such as that of “{name}” are not allowed since {day}: only mail and client authentication "
            "may be named as purposes (CA/Browser Forum, SMC018). Expect another, perhaps of the same name; look at "
            "received mail again.",
        ),
    )
    PROGRAM = (
        QT_TRANSLATE_NOOP(
            "core",
            "{program}'s root program vouches for nothing that is issued below “{root}” from {day} on, as by “{name}”. "
            "Expect its customers' mail from another CA then; look at received mail again.",
        ),
    )
    """Afterwards, the root has a finding of its own."""


_DAYS = {Rule.KEY: datetime(2027, 9, 15, tzinfo=UTC), Rule.PURPOSES: datetime(2027, 7, 1, tzinfo=UTC)}


@dataclass(frozen=True, slots=True)
class Stop:
    """The day from which on a CA issues no more certificates for mail, UTC, and why."""

    ca: Certificate
    root: Certificate
    day: datetime
    rule: Rule

    def message(self, now: datetime) -> Text:
        """Return a sentence about it, and what to expect."""
        limit = issuing_limit(self.root)
        return text(
            self.rule.value[now >= self.day],
            name=self.ca.name,
            root=self.root.name,
            day=self.day,
            key=algorithm_text(self.ca.details.key),
            program=limit.program.title if limit else "",
        )


def coming_stops(
    collection: CertificateCollection, chosen: CertificateIndex, reserve: Reserve, now: datetime
) -> Iterator[Stop]:
    """Yield when CAs of a collection, which is also given as an index, stop issuing, in the order of the file."""
    for each in collection.ordered:
        if may_stop(each) and (stop := stop_of((each, *path_to_root(each, chosen)), chosen, reserve, now)):
            yield stop


def may_stop(certificate: Certificate) -> bool:
    """Return whether `stop_of` can find anything for a certificate; cheap."""
    return certificate.is_ca and not certificate.is_self_issued and allows_email(certificate.details.purposes)


def stop_of(chain: Sequence[Certificate], known: CertificateIndex, reserve: Reserve, now: datetime) -> Stop | None:
    """Return when a CA stops issuing; None where nothing is known, where it ends before, or other CAs are below it.

    The chain is from the CA up to a root; CAs below it are looked for among known certificates and in the reserve.
    """
    ca, root = chain[0], chain[-1]
    if len(chain) < 2 or not may_stop(ca) or not is_self_signed(root) or not vouching_programs(root):
        return None
    days = {rule: day for rule, day in _days(ca, root, now) if ca.details.not_after and ca.details.not_after >= day}
    if not days or _has_ca_below(ca, known) or _has_ca_below(ca, reserve.below(ca)):
        return None
    rule = min(days, key=lambda each: days[each])
    return Stop(ca, root, days[rule], rule)


def _days(ca: Certificate, root: Certificate, now: datetime) -> Iterator[tuple[Rule, datetime]]:
    key, purposes = ca.details.key, ca.details.purposes
    if key is not None and key.algorithm in _RSA and key.bits is not None and key.bits < _LEAST_BITS:
        yield Rule.KEY, _DAYS[Rule.KEY]
    if purposes is None or not _PURPOSES.issuperset(purposes):
        yield Rule.PURPOSES, _DAYS[Rule.PURPOSES]
    limit = issuing_limit(root)
    if limit is not None and limit.since > now:
        yield Rule.PROGRAM, limit.since


def _has_ca_below(ca: Certificate, index: CertificateIndex) -> bool:
    return any(each.is_ca for each in index.issued_by(ca))
