"""Who chose the roots of the collection?"""

from __future__ import annotations

from collections.abc import Iterator

from ...chains.signing import is_self_signed
from ...text import QT_TRANSLATE_NOOP, text
from .finding import Basis, CheckInput, Code, Finding, Severity, take_out


def root_from_network(check: CheckInput) -> Iterator[Finding]:
    """Whoever sends a message or answers a request can make a root and give it any name; only its hash proves it."""
    for certificate in check.certificates:
        is_strange = check.vouching.came_from_a_stranger(certificate) and check.vouching.is_unvouched(certificate)
        if not is_strange or not is_self_signed(certificate):
            continue
        yield Finding(
            code=Code.ROOT_FROM_NETWORK,
            severity=Severity.WARNING,
            title=text(QT_TRANSLATE_NOOP("core", "Nobody vouches for the root CA “{name}”"), name=certificate.name),
            message=text(
                _FROM_NETWORK,
                name=certificate.name,
                origin=certificate.origin,
                sha256=certificate.sha256_in_groups,
            ),
            basis=Basis.ADVICE,
            certificate=certificate,
            remedy=take_out(certificate),
        )


_FROM_NETWORK = QT_TRANSLATE_NOOP(
    "core",
    "Only a message or a download brought “{name}” ({origin}), and anybody can make a root CA of that name. Compare "
    "its SHA-256 by phone or on the CA's website, and remove it if a single digit differs: {sha256}",
)
