"""Who vouches for a root: the only place that decides whether it may be added without the user's own choice.

Windows vouches by its Trusted Root and Third-Party Root stores, Microsoft and Mozilla by their root programs, the
collection in use by containing it, and the user by naming its file or comparing its SHA-256. That a folder, an archive,
a message or another store contains a root does not vouch for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from functools import cached_property

from ..certificates.certificate import Certificate, Provenance, grouped
from ..certificates.programs import Program, vouching_programs
from .signing import is_self_signed, may_be_self_signed, same_key


class Voucher(Enum):
    """Who vouches for a root. The values are those of the command line."""

    MICROSOFT = Program.MICROSOFT.value
    MOZILLA = Program.MOZILLA.value
    WINDOWS = "windows"
    """It is in a root store of Windows on this computer."""
    FILE = "file"
    """The user named its file, or compared its SHA-256 with what its owner said."""
    COLLECTION = "collection"
    """It is in the collection that the organization uses."""

    @property
    def title(self) -> str:
        """The name of Microsoft, Mozilla or Windows, in every language; the others have sentences of their own."""
        return self.value.capitalize()


class Vouching:
    """Find who vouches for the roots that any source holds."""

    def __init__(
        self,
        certificates: Iterable[Certificate],
        in_use: Iterable[Certificate] = (),
        confirmed: Iterable[Certificate] = (),
    ) -> None:
        """Take all copies that any source holds, what the organization uses, and the roots that the user compared."""
        self._copies = tuple(certificates)
        self.in_use = frozenset(in_use)
        self.confirmed = frozenset(confirmed)
        self._unvouched: dict[Certificate, bool] = {}

    def vouchers_of(self, root: Certificate) -> tuple[Voucher, ...]:
        """Return who vouches for a root, in the order of `Voucher`; whether it is a root is not checked."""
        found = [Voucher(program.value) for program in vouching_programs(root)]
        if root.windows.trusted_root or (self._in_windows and root in self._in_windows):
            found.append(Voucher.WINDOWS)
        if self.confirmed and root in self.confirmed:
            found.append(Voucher.FILE)
        if self.in_use and root in self.in_use:
            found.append(Voucher.COLLECTION)
        return tuple(found)

    def prepare(self) -> None:
        """Find the roots that nobody vouches for. Checks signatures: call it in the background."""
        for each in self._copies:
            self.is_unvouched(each)

    def is_unvouched(self, certificate: Certificate) -> bool:
        """Return whether a certificate is a root, as far as that can be checked, that nobody vouches for.

        The owner of a root's key may issue the root again: who vouches for a root vouches for others of its name and
        key.
        """
        if not certificate.is_self_issued:
            return False
        if certificate not in self._unvouched:
            is_stranger = not self.vouchers_of(certificate) and may_be_self_signed(certificate)
            self._unvouched[certificate] = is_stranger and not self._has_vouched_key(certificate)
        return self._unvouched[certificate]

    def _has_vouched_key(self, root: Certificate) -> bool:
        namesakes = self._vouched.get(root.details.subject_key, ()) if is_self_signed(root) else ()
        return any(same_key(each, root) for each in namesakes)

    def came_from_a_stranger(self, certificate: Certificate) -> bool:
        """Return whether a certificate came only from messages or the network, and from no file that the user named."""
        return max(certificate.provenance, self._provenances.get(certificate, 0)) == Provenance.RECEIVED

    @cached_property
    def _provenances(self) -> dict[Certificate, Provenance]:
        return {each: each.provenance for each in sorted(self._copies, key=lambda each: each.provenance)}

    @cached_property
    def _in_windows(self) -> frozenset[Certificate]:
        return frozenset(each for each in self._copies if each.windows.trusted_root)

    @cached_property
    def _vouched(self) -> Mapping[str, Sequence[Certificate]]:
        every = (each for each in {*self._copies, *self.in_use, *self.confirmed} if each.is_self_issued)
        vouched = (each for each in every if self.vouchers_of(each) and is_self_signed(each))
        return grouped(vouched, lambda each: each.details.subject_key)
