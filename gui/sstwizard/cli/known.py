"""What this computer knows beside the files that are named: the public roots, and Windows' own stores."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..core.certificates.certificate import Certificate
from ..core.certificates.reading import silent
from ..core.chains.index import CertificateIndex
from ..core.errors import SourceError
from ..core.sources import public_roots, windows


def known_here(
    certificates: Iterable[Certificate] = (),
    in_use: Iterable[Certificate] = (),
    confirmed: Iterable[Certificate] = (),
) -> CertificateIndex:
    """Return the certificates of every source that the wizard opens by itself, after some others.

    The command line says the same of a certificate as the wizard on this computer: one that Windows disallows is
    disallowed, and one that is missing is found where it lies.

    Args:
        certificates: Those of the files that are named.
        in_use: What the organization uses today.
        confirmed: The roots that the user vouches for.
    """
    return CertificateIndex((*certificates, *_found()), in_use, confirmed=confirmed)


def _found() -> Iterator[Certificate]:
    for source in (*windows.sources(), public_roots.source()):
        try:
            yield from source.load(silent).certificates
        except SourceError:  # a store that this user may not read; nothing that was asked for is in it
            continue
