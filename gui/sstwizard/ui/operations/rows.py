"""What the list shows of a certificate, as plain values made once, off the window's thread."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject

from ...core.certificates.certificate import Certificate
from ...core.certificates.oids import EMAIL_PROTECTION
from ...core.certificates.programs import withdrawal
from ...core.certificates.reading import ReportProgress, silent
from ...core.chains.signing import CertificateKind, kind_of
from ...core.chains.vouching import Voucher, Vouching
from ...core.collection.checks import SOON, is_expired
from ...core.sources.source import Source
from ..style.theme import Tone
from ..translate import localised, look_up, purpose
from .opened_source import OpenedSource
from .session import Session

_translate = look_up
_ROWS_BETWEEN_REPORTS = 250
_VOUCHING = Vouching(())
"""Who vouches for a root as far as the copy at hand tells: the root programs, and Windows for what is in its stores."""


class Row(NamedTuple):
    """One line of the list; the columns' texts first, in the columns' order."""

    issued_to: str
    issued_by: str
    expires: str
    purposes: str
    friendly_name: str
    status: str
    vouched_by: str
    thumbprint: str
    certificate: Certificate
    search: str
    status_icon: str
    status_tone: Tone
    is_ca: bool
    allows_email: bool
    is_expired: bool


class RowCache(QObject):
    """Keeps the rows of each source of a session. They are made on the thread that reads the source."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._rows: dict[Source, list[Row]] = {}
        self._disallowed: frozenset[bytes] = frozenset()
        for opened in session.opened:
            self._keep(opened, _prepare(opened.certificates, silent))
        session.prepare = _prepare
        session.sourceRead.connect(self._keep)

    def of(self, sources: Iterable[OpenedSource]) -> list[Row]:
        """Return the rows of some sources, each certificate once; disallowed if it is so in any of all sources."""
        found: dict[bytes, Row] = {}
        for opened in sources:
            for row in self._rows.get(opened.source, ()):
                found.setdefault(row.certificate.der, row)
        for der in found.keys() & self._disallowed:
            word, icon, tone = _disallowed()
            found[der] = found[der]._replace(status=word, status_icon=icon, status_tone=tone)
        return list(found.values())

    def _keep(self, opened: OpenedSource, rows: list[Row]) -> None:
        self._rows[opened.source] = rows
        held = (row.certificate for rows in self._rows.values() for row in rows)
        self._disallowed = frozenset(each.der for each in held if each.windows.disallowed)


def _prepare(certificates: Sequence[Certificate], report: ReportProgress) -> list[Row]:
    """Make the rows of a source in pieces, between which the work can be cancelled."""
    rows: list[Row] = []
    now, total = datetime.now(UTC), len(certificates)
    for start in range(0, total, _ROWS_BETWEEN_REPORTS):
        report(start, total)
        rows += make_rows(certificates[start : start + _ROWS_BETWEEN_REPORTS], now)
    return rows


def make_rows(certificates: Iterable[Certificate], now: datetime) -> list[Row]:
    """Decode certificates into rows; `now` (UTC) decides what is expired.

    All are decoded first: by turns, the two kinds of work push each other out of the processor's caches, which makes
    them a quarter slower.
    """
    decoded = [(certificate, certificate.details) for certificate in certificates]
    return [_row(certificate, now) for certificate, _ in decoded]


def kind(certificate: Certificate) -> tuple[str, Tone]:
    """Return the icon and tone for what a certificate is; asked for what is in view only: it checks a signature."""
    return _KINDS[kind_of(certificate)]


_KINDS = {
    CertificateKind.ROOT_CA: ("root", Tone.ROOT),
    CertificateKind.INTERMEDIATE_CA: ("intermediate", Tone.INTERMEDIATE),
    CertificateKind.END_ENTITY: ("end-entity", Tone.END_ENTITY),
}


def _row(certificate: Certificate, now: datetime) -> Row:
    details, thumbprint = certificate.details, certificate.thumbprint
    purposes = _purposes(certificate)
    friendly = certificate.friendly_name
    status, status_icon, status_tone = status_of(certificate, now)
    origin = localised(certificate.origin)
    vouched_by = ", ".join(map(voucher_name, _VOUCHING.of(certificate)))
    words = (details.subject, details.issuer, friendly, purposes, vouched_by, thumbprint, certificate.sha256, origin)
    return Row(
        issued_to=certificate.name,
        issued_by=certificate.issuer_name or _translate("Row", "could not be decoded"),
        expires=f"{details.not_after:%Y-%m-%d}" if details.not_after else _translate("Row", "could not be decoded"),
        purposes=purposes,
        friendly_name=friendly,
        status=status,
        vouched_by=vouched_by,
        thumbprint=thumbprint,
        certificate=certificate,
        search="\n".join(words).casefold(),
        status_icon=status_icon,
        status_tone=status_tone,
        is_ca=certificate.is_ca,
        allows_email=certificate.allows_email,
        is_expired=is_expired(certificate, now),
    )


def voucher_name(voucher: Voucher) -> str:
    """Return who vouches for a root, as it stands in a list."""
    if voucher is Voucher.FILE:
        return _translate("Row", "You")
    return _translate("Row", "Your collection") if voucher is Voucher.COLLECTION else voucher.title


def _disallowed() -> tuple[str, str, Tone]:
    return _translate("Row", "Disallowed"), "error", Tone.ERROR


def _withdrawn() -> tuple[str, str, Tone]:
    return _translate("Row", "Withdrawn"), "error", Tone.ERROR


def _purposes(certificate: Certificate) -> str:
    purposes = certificate.purposes
    if purposes is None:
        disallowed = ", ".join(map(purpose, certificate.windows.disallowed_purposes))
        everything = _translate("Row", "<All except {purposes}>") if disallowed else _translate("Row", "<All>")
        return everything.format(purposes=disallowed)
    email_first = sorted(purposes, key=lambda oid: oid != EMAIL_PROTECTION)
    return ", ".join(purpose(oid) for oid in email_first) or _translate("Row", "<None>")


def status_of(certificate: Certificate, now: datetime) -> tuple[str, str, Tone]:
    """Return one word on the certificate itself, with the icon and tone that go with it."""
    start, end = certificate.details.not_before, certificate.details.not_after
    if withdrawal(certificate) is not None:
        return _withdrawn()
    if certificate.windows.disallowed:
        return _disallowed()
    if end is None:
        return _translate("Row", "Can't be decoded"), "warning", Tone.WARNING
    if end <= now:
        return _translate("Row", "Expired"), "error", Tone.ERROR
    if is_expired(certificate, now):
        return _translate("Row", "Expires in 24 h"), "error", Tone.ERROR
    if start is not None and start > now:
        return _translate("Row", "Not yet valid"), "warning", Tone.WARNING
    if end <= now + SOON:
        days = (end - now).days
        return QCoreApplication.translate("Row", "%n day(s) left", "", days), "warning", Tone.WARNING
    return _translate("Row", "Valid"), "good", Tone.GOOD
