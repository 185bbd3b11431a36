"""The public CAs that were revoked, or stand below one that was, by the list that comes with the program.

`packaging/public_cas.py` takes it out of the Common CA Database (CCADB) and writes `resources/public-cas/revoked.csv`;
the file is read on first use. Certificates are found in it by SHA-256 alone, so that no other of the same name or key
is concerned. It has no dates: what is in it counts at any moment.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from .. import digests
from ..resources import resource
from .certificate import Certificate


def listed(certificate: Certificate) -> bool | None:
    """Return whether it is certain that a CA was revoked; None where it is not in the list.

    It isn't certain where one above it was revoked and another of its issuers lives: then its path by that may hold.
    """
    # Other certificates are not in it, and the SHA-256 of thousands takes time.
    return _table().get(digests.sha256(certificate.der)) if certificate.details.basic_constraints_ca else None


@cache
def _table() -> Mapping[bytes, bool]:
    import csv

    with resource("public-cas", "revoked.csv").open(encoding="utf-8", newline="") as file:
        return {bytes.fromhex(row["sha256"]): row["certain"] == "yes" for row in csv.DictReader(file)}
