"""The choices that wizards have left: what was selected and compared, and not written to a file yet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

from ..text import text

if TYPE_CHECKING:
    from ..certificates.certificate import Certificate

SHA1 = Annotated[str, "[0-9A-F]{40}"]


@dataclass(frozen=True, slots=True)
class KeptCertificate:
    """A certificate of an unfinished choice.

    Attributes:
        origin: Where it was found, in words.
        is_received: Whether it came only with messages or over the network: that it is kept makes it no less strange.
        is_compared: Whether the user has compared its SHA-256.
    """

    der: bytes
    origin: str = ""
    is_received: bool = False
    is_chosen: bool = True
    is_compared: bool = False

    @property
    def certificate(self) -> Certificate:
        """The certificate as one of several in a file: that it was kept vouches for nothing."""
        from ..certificates.certificate import Certificate, Provenance  # the first window of all does without

        provenance = Provenance.RECEIVED if self.is_received else Provenance.AMONG_OTHERS
        return Certificate(self.der, origin=text("{name}", name=self.origin), provenance=provenance)


@dataclass(frozen=True, slots=True)
class UnfinishedChoice:
    """What was chosen and compared, and not written to a file yet.

    Attributes:
        wizard: Whose it is: a number that each wizard draws for itself, part of the name of a file.
        at: When it was last changed, UTC.
        certificates: What was selected, and the roots that were compared.
        made_from: SHA-1 of each certificate of the collection that it was made from; see `WrittenFile`.
    """

    wizard: Annotated[str, "[0-9a-f]{1,16}"]
    at: datetime
    certificates: tuple[KeptCertificate, ...]
    made_from: tuple[SHA1, ...] | None = None

    @property
    def is_comparison(self) -> bool:
        """Whether nothing was chosen: roots were compared, and no more."""
        return not any(each.is_chosen for each in self.certificates)

    def joined(self, other: UnfinishedChoice) -> UnfinishedChoice:
        """Return another choice, with what was compared here, too; all of this one where the other is a comparison."""
        certificates = {each.der: each for each in other.certificates}
        for each in self.certificates:
            kept = replace(each, is_chosen=each.is_chosen and other.is_comparison)
            if (same := certificates.get(each.der)) is not None:
                kept = replace(
                    same, is_chosen=same.is_chosen or kept.is_chosen, is_compared=same.is_compared or kept.is_compared
                )
            if kept.is_chosen or kept.is_compared:
                certificates[each.der] = kept
        made_from = self.made_from if other.is_comparison else other.made_from
        return replace(other, certificates=tuple(certificates.values()), made_from=made_from)

    def without_comparison(self, root: str) -> UnfinishedChoice:
        """Return it without the comparison of a root, which is named by its SHA-256."""
        from ..digests import sha256  # the first window of all does without

        certificates = (
            replace(each, is_compared=each.is_compared and sha256(each.der).hex().upper() != root)
            for each in self.certificates
        )
        return replace(self, certificates=tuple(certificates))
