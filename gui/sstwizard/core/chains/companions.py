"""Which certificates came in the same messages: those beside a signer's are the most likely to be its issuers.

The certificates in a signature are not signed themselves. A stranger can send a copy of somebody's message with
hundreds of certificates beside the signer's, so no message may keep another from being looked at.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, zip_longest

from ..certificates.certificate import Certificate
from .effort import cost

_EFFORT = 600
"""Units (`effort`) that trying the certificates of one message may cost, for all its signers together."""
_LEAST = 2
"""How many certificates of a name it may add for each signer in any case."""


@dataclass(frozen=True, slots=True)
class _Bundle:
    """The certificates of a message, and the units that trying them may cost for each signer."""

    certificates: tuple[Certificate, ...]
    effort: float

    def some(self, named: Sequence[Certificate]) -> Sequence[Certificate]:
        """Return as many of some certificates as may be tried."""
        costs = accumulate(map(cost, named))
        return named[: max(_LEAST, sum(each <= self.effort for each in costs))]


class Companions:
    """The certificates that came in the same messages."""

    def __init__(self, messages: Iterable[tuple[tuple[Certificate, ...], int]]) -> None:
        """Take the certificates of messages.

        Args:
            messages: The certificates in each message, and the number of its signers.
        """
        self._bundles: dict[Certificate, list[_Bundle]] = defaultdict(list)
        self._found: dict[Certificate, tuple[Certificate, ...]] = {}
        for certificates, signers in dict.fromkeys(messages):
            bundle = _Bundle(certificates, _EFFORT / max(signers, 1))
            for each in certificates:
                self._bundles[each].append(bundle)

    def issuers_of(self, certificate: Certificate) -> tuple[Certificate, ...]:
        """Return what has the name of a certificate's issuer and came with it, some of each message in turn.

        Those with the key identifier that the certificate names come first.
        """
        if certificate not in self._found:
            self._found[certificate] = self._search(certificate)
        return self._found[certificate]

    def _search(self, certificate: Certificate) -> tuple[Certificate, ...]:
        name, asked = certificate.details.issuer_key, certificate.details.authority_key_id
        found = []
        for bundle in self._bundles.get(certificate, ()):
            named = [each for each in bundle.certificates if each.details.subject_key == name]
            named.sort(key=lambda each: (each.details.subject_key_id != asked, each.sha256))
            found.append((len(named), bundle.some(named)))
        in_turn = zip_longest(*(some for _, some in sorted(found, key=lambda pair: pair[0])))
        return tuple(dict.fromkeys(each for each in chain.from_iterable(in_turn) if each is not None))
