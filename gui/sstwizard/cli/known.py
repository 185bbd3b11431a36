"""The certificates that this computer knows beside the given files: the public roots, and Windows' own stores."""

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
    """Return an index of some certificates and those of every source that the wizard opens by itself.

    So the command line and the wizard judge a certificate alike on this computer: one that Windows disallows is
    disallowed, and a missing one is found in Windows' stores. The organization uses `in_use` now, and the user vouches
    for `confirmed` roots.
    """
    return CertificateIndex((*certificates, *_found()), in_use, confirmed=confirmed)


def _found() -> Iterator[Certificate]:
    for source in (*windows.sources(), public_roots.source()):
        try:
            yield from source.load(silent).certificates
        except SourceError:  # a store that this user may not read; nothing that was asked for is in it
            continue
