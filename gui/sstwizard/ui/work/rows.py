"""A source that was opened, and what the list shows of its certificates: plain values, made off the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum, IntEnum, auto
from functools import cache
from operator import itemgetter
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ...core.certificates.algorithms import EMAIL_PROTECTION, usage_name
from ...core.certificates.certificate import Certificate, Provenance, grouped
from ...core.certificates.namesakes import differences
from ...core.certificates.programs import withdrawal
from ...core.certificates.reading import Problem, ReportProgress
from ...core.chains.index import CertificateIndex
from ...core.chains.signing import CertificateKind, kind_of
from ...core.chains.status import EXPIRED, SOON, Fact, KnownFacts, late_facts
from ...core.chains.vouching import Voucher, Vouching
from ...core.collection.checks.finding import Code, Finding, Severity
from ...core.errors import LOCKED_FILE, PasswordNeededError, SSTWizardError
from ...core.list_dates import Listed, is_outdated, list_dates
from ...core.sources import Source
from ...core.text import Text, printable, text
from ..kit.icons import ERROR, GOOD, NOTE, WARNING, Badge
from ..kit.theme import Tone
from ..kit.translate import localized, look_up, short_date

_translate = look_up
_ROWS_BETWEEN_REPORTS = 250
_NEVER = datetime.max.replace(tzinfo=UTC)
_VOUCHING = Vouching(())
"""Who vouches for a root as far as the copy at hand tells: the root programs, and Windows for what is in its stores."""
_KNOWN = KnownFacts()  # what is wrong with a certificate as far as the copy at hand tells
_MOST_PURPOSES = 20
"""Extended key usages that are named: genuine certificates have fewer, and a hostile one may have thousands."""
_END_ENTITY = 2  # the kind of what is no CA
_KINDS = {
    CertificateKind.ROOT_CA: ("root", Tone.ROOT, QT_TRANSLATE_NOOP("Row", "Root CA")),
    CertificateKind.INTERMEDIATE_CA: ("intermediate", Tone.INTERMEDIATE, QT_TRANSLATE_NOOP("Row", "Intermediate CA")),
    CertificateKind.END_ENTITY: ("end-entity", Tone.END_ENTITY, QT_TRANSLATE_NOOP("Row", "End entity")),
}
_STATUSES = {
    Fact.WITHDRAWN: (("Row", QT_TRANSLATE_NOOP("Row", "Withdrawn")), ERROR),
    Fact.DISALLOWED: (("Row", QT_TRANSLATE_NOOP("Row", "Disallowed")), ERROR),
    Fact.REVOKED: (("CollectionChains", QT_TRANSLATE_NOOP("CollectionChains", "Revoked")), ERROR),
    Fact.EXPIRED: (("Row", QT_TRANSLATE_NOOP("Row", "Expired")), ERROR),
    Fact.EXPIRES_WITHIN_A_DAY: (("Row", QT_TRANSLATE_NOOP("Row", "Expires in 24 h")), ERROR),
    Fact.NO_EMAIL: (("CollectionChains", QT_TRANSLATE_NOOP("CollectionChains", "Not for email")), ERROR),
    Fact.NO_EMAIL_IN_WINDOWS: (("CollectionChains", QT_TRANSLATE_NOOP("CollectionChains", "Not for email")), ERROR),
    Fact.BROKEN_SIGNATURE: (("CollectionChains", QT_TRANSLATE_NOOP("CollectionChains", "Too weak")), ERROR),
    Fact.BROKEN_KEY: (("CollectionChains", QT_TRANSLATE_NOOP("CollectionChains", "Too weak")), ERROR),
    Fact.UNREADABLE: (("Row", QT_TRANSLATE_NOOP("Row", "Can't be decoded")), WARNING),
    Fact.UNDATED: (("Row", QT_TRANSLATE_NOOP("Row", "Can't be decoded")), WARNING),
    Fact.PERHAPS_REVOKED: (("Row", QT_TRANSLATE_NOOP("Row", "Perhaps revoked")), WARNING),
    Fact.NOT_YET_VALID: (("Row", QT_TRANSLATE_NOOP("Row", "Not yet valid")), WARNING),
    Fact.EXPIRES_SOON: (("Row", ""), WARNING),
    Fact.WEAK_SIGNATURE: (("CollectionChains", QT_TRANSLATE_NOOP("CollectionChains", "Weak signature")), WARNING),
    Fact.WEAK_KEY: (("CollectionChains", QT_TRANSLATE_NOOP("CollectionChains", "Weak key")), WARNING),
}
"""What is said of a certificate by itself, worst first: so the list sorts it. Of any other it says "Valid"."""
_VALID = QT_TRANSLATE_NOOP("Row", "Valid")
_NO_EMAIL = frozenset((Fact.NO_EMAIL, Fact.NO_EMAIL_IN_WINDOWS))
_PLACES = {fact: place for place, fact in enumerate(_STATUSES)}
SEVERITIES = {Severity.ERROR: ERROR, Severity.WARNING: WARNING, Severity.INFO: NOTE}


class Column(IntEnum):
    """MMC's columns in MMC's order, the kind, who vouches, and the thumbprint: the order of the values of a `Row`."""

    ISSUED_TO = 0
    KIND = 1
    ISSUED_BY = 2
    EXPIRES = 3
    PURPOSES = 4
    FRIENDLY_NAME = 5
    STATUS = 6
    VOUCHED_BY = 7
    THUMBPRINT = 8


class Row(NamedTuple):
    """One line of the list; the columns' values first, in the columns' order, but for the last, the thumbprint."""

    issued_to: str  # its name, and what tells it from those of the same name in the list
    kind: int  # 0 for what may be a root, 1 for another CA, 2 for the rest: by its names, no signature is checked
    issued_by: str
    expires: datetime | None  # UTC; None where it could not be decoded
    purposes: str
    friendly_name: str
    facts: tuple[Fact, ...]  # its early facts, by which the column of the status is sorted
    vouched_by: str
    certificate: Certificate
    search: str  # what the filter looks at beside the thumbprints

    @property
    def thumbprint(self) -> str:
        return self.certificate.thumbprint

    @property
    def is_ca(self) -> bool:
        return self.kind != _END_ENTITY

    @property
    def badge(self) -> Badge:
        """The status as it is shown; more of a certificate is decoded for it, of those in view alone."""
        return badge_of(self.certificate, (*self.facts, *late_facts(self.certificate)), datetime.now(UTC))

    @property
    def allows_email(self) -> bool:
        return _NO_EMAIL.isdisjoint(self.facts)

    @property
    def is_expired(self) -> bool:
        return not EXPIRED.isdisjoint(self.facts)

    def shown(self, column: int) -> str:
        """Return the text of a cell but the status; of the kind only where it is in view: that checks a signature."""
        if column == Column.KIND:
            return kind_names()[kind_of(self.certificate)]
        if column == Column.THUMBPRINT:
            return self.thumbprint
        if column == Column.EXPIRES:
            return short_date(self.expires) if self.expires else _translate("Row", "could not be decoded")
        return str(self[column])


def listed(rows: Iterable[Row], others: Collection[Certificate], held: Collection[Row]) -> list[Row]:
    """Return rows, and those of other certificates, new ones where no source holds them: each once, namesakes apart.

    What Windows says against a certificate in any source, whose rows are `held`, is said of whichever copy is listed.
    """
    by_der: dict[bytes, Row] = {}
    for row in rows:
        by_der.setdefault(row.certificate.der, row)
    now = datetime.now(UTC)
    if wanted := {each.der for each in others}:
        by_der |= {row.certificate.der: row for row in held if row.certificate.der in wanted}
        new = make_rows((each for each in others if each.der not in by_der), now)
        by_der |= {row.certificate.der: row for row in new}
    limiting = (row.certificate for row in held if row.certificate.windows.disallowed or not row.allows_email)
    limited = grouped(limiting, lambda each: each.der)
    for der in by_der.keys() & limited.keys():
        facts = tuple(KnownFacts(CertificateIndex(limited[der])).early_facts(by_der[der].certificate, now))
        by_der[der] = by_der[der]._replace(facts=facts)
    for certificate, difference in differences(row.certificate for row in by_der.values()).items():
        row, apart = by_der[certificate.der], localized(difference)
        name = _translate("core", "{name} ({apart})").format(name=row.issued_to, apart=apart)
        search = f"{row.search}\n{apart.casefold()}"  # the filter finds what tells it from its namesakes, too
        by_der[certificate.der] = row._replace(issued_to=name, search=search)
    return list(by_der.values())


def rows_of(certificates: Sequence[Certificate], report: ReportProgress) -> list[Row]:
    """Make the rows of a source in pieces, between which the work can be cancelled."""
    rows: list[Row] = []
    now, total = datetime.now(UTC), len(certificates)
    for start in range(0, total, _ROWS_BETWEEN_REPORTS):
        report(start, total)
        rows += make_rows(certificates[start : start + _ROWS_BETWEEN_REPORTS], now)
    differences(certificates)  # here, so that the window's thread need not decode what namesakes differ in
    return rows


def make_rows(certificates: Iterable[Certificate], now: datetime) -> list[Row]:
    """Decode certificates into rows; `now` (UTC) decides what is expired.

    All are decoded first: by turns, the two kinds of work push each other out of the processor's caches, which makes
    them a quarter slower.
    """
    decoded = [(certificate, certificate.details) for certificate in certificates]
    words, named = cache(localized), cache(_purposes)  # thousands share one origin, and few purposes
    return [
        _row(each, now, words(each.origin), named(each.purposes, each.windows.disallowed_purposes))
        for each, _ in decoded
    ]


def kind(certificate: Certificate) -> tuple[str, Tone]:
    """Return the icon and tone for what a certificate is; asked for what is in view only: it checks a signature."""
    icon_name, tone, _name = _KINDS[kind_of(certificate)]
    return icon_name, tone


def kind_names() -> dict[CertificateKind, str]:
    return {kind: look_up("Row", name) for kind, (_icon, _tone, name) in _KINDS.items()}


def sort_key(column: int) -> Callable[[Row], Any]:
    """Return what a column is sorted by: a kind, a date, how bad the status is, else the text."""
    place = cache(_place)  # thousands have the same facts, or none
    keys: dict[int, Callable[[Row], Any]] = {
        Column.EXPIRES: lambda row: row.expires or _NEVER,
        Column.STATUS: lambda row: (place(row.facts), row.expires or _NEVER),
        Column.THUMBPRINT: lambda row: bytes.fromhex(row.thumbprint),  # not by the size of the numbers in it
    }
    return keys.get(column, itemgetter(column))


def _place(facts: tuple[Fact, ...]) -> int:
    return min((_PLACES[fact] for fact in facts if fact in _PLACES), default=len(_PLACES))


def _row(certificate: Certificate, now: datetime, origin: str, allowed: str) -> Row:
    details = certificate.details
    friendly = certificate.friendly_name
    vouched_by = ", ".join(map(voucher_name, _VOUCHING.vouchers_of(certificate)))
    words = details.subject, details.issuer, friendly, allowed, vouched_by, origin
    return Row(
        issued_to=certificate.name,
        kind=_END_ENTITY if not certificate.is_ca else 0 if certificate.is_self_issued else 1,
        issued_by=certificate.issuer_name or _translate("Row", "could not be decoded"),
        expires=details.not_after,
        purposes=allowed,
        friendly_name=friendly,
        facts=tuple(_KNOWN.early_facts(certificate, now)),
        vouched_by=vouched_by,
        certificate=certificate,
        search="\n".join(words).casefold(),
    )


def voucher_name(voucher: Voucher) -> str:
    """Return who vouches for a root, as it stands in a list."""
    if voucher is Voucher.FILE:
        return _translate("Row", "You compared it")
    if voucher is Voucher.COLLECTION:
        return _translate("Row", "Your collection")
    if voucher is Voucher.WINDOWS or not is_outdated(datetime.now(UTC)):
        return voucher.title
    listed = short_date(list_dates()[Listed(voucher.value)])
    return _translate("Row", "{program} (as of {date})").format(program=voucher.title, date=listed)


def purposes(oids: Sequence[str]) -> str:
    """Return what Windows calls extended key usages: of the first few, and how many more there are."""
    named = ", ".join(look_up("core", usage_name(oid)) for oid in oids[:_MOST_PURPOSES])
    more = len(oids) - _MOST_PURPOSES
    if more <= 0:
        return named
    return QCoreApplication.translate("Purposes", "{purposes} and %Ln more", "", more).format(purposes=named)


def _purposes(allowed: tuple[str, ...] | None, disallowed: tuple[str, ...]) -> str:
    if allowed is None:
        everything = _translate("Row", "<All except {purposes}>") if disallowed else _translate("Row", "<All>")
        return everything.format(purposes=purposes(disallowed))
    email_first = sorted(allowed, key=lambda oid: oid != EMAIL_PROTECTION)
    return purposes(email_first) or _translate("Row", "<None>")


def badge_of(certificate: Certificate, facts: Collection[Fact], now: datetime) -> Badge:
    """Return one word on a certificate of which some facts are known, as of `now` (UTC)."""
    worst = min((fact for fact in facts if fact in _PLACES), key=_PLACES.__getitem__, default=None)
    end = certificate.details.not_after
    if worst is None:
        return Badge(look_up("Row", _VALID), *GOOD)
    said = _days_left((end - now).days) if worst is Fact.EXPIRES_SOON and end else word(worst)
    return Badge(said, *_STATUSES[worst][1])


def word(fact: Fact) -> str:
    return look_up(*_STATUSES[fact][0])


def status_words() -> list[str]:
    """Return what `badge_of` says of certificates that can be decoded, and the most frequent other words."""
    left_out = (Fact.UNREADABLE, Fact.UNDATED, Fact.EXPIRES_SOON)
    words = [word(fact) for fact in _STATUSES if fact not in left_out]
    others = finding_words()[Code.INCOMPLETE_CHAIN], unvouched()
    return [*words, look_up("Row", _VALID), _days_left(SOON.days), *others]


def _days_left(days: int) -> str:
    return QCoreApplication.translate("Row", "%Ln day(s) left", "", days)


def status_in_collection(certificate: Certificate, finding: Finding | None, status: Badge) -> Badge:
    """Return the status of a certificate of the collection: never "Valid" beside a warning, or below an error.

    The finding is the worst about it, or about what it is issued by; `status` is what can be read off it alone.
    """
    if finding is None or finding.severity is Severity.INFO:
        return status
    return Badge(_word_of(finding, certificate, status), *SEVERITIES[finding.severity])


def _word_of(finding: Finding, certificate: Certificate, status: Badge) -> str:
    if finding.certificate != certificate and finding.code is not Code.INCOMPLETE_CHAIN:
        return _translate("CollectionChains", "Error above it")  # it has none itself
    if finding.code is Code.DISTRUSTED:  # whichever copy of it is shown
        return word(Fact.DISALLOWED if withdrawal(certificate) is None else Fact.WITHDRAWN)
    if finding.severity is Severity.ERROR and finding.code in (Code.WEAK_SIGNATURE, Code.WEAK_KEY):
        return word(Fact.BROKEN_KEY)
    if finding.code is Code.REVOKED:
        return word(Fact.REVOKED if finding.severity is Severity.ERROR else Fact.PERHAPS_REVOKED)
    by_itself = localized(finding.severity.text) if status.tone is Tone.GOOD else status.text
    return finding_words().get(finding.code, by_itself)


def unvouched() -> str:
    return _translate("CollectionChains", "Nobody vouches for it")


def finding_words() -> dict[Code, str]:
    """Return the words that name a finding, where the certificate's own status does not."""
    return {
        Code.INCOMPLETE_CHAIN: _translate("CollectionChains", "Incomplete chain"),
        Code.NO_EMAIL: word(Fact.NO_EMAIL),
        Code.BAD_SIGNATURE: _translate("CollectionChains", "Wrong signature"),
        Code.ROOT_FROM_NETWORK: unvouched(),
        Code.SIGNATURE_UNCHECKED: _translate("CollectionChains", "Signature not checked"),
        Code.WEAK_SIGNATURE: word(Fact.WEAK_SIGNATURE),
        Code.WEAK_KEY: word(Fact.WEAK_KEY),
        Code.NOT_CA: _translate("CollectionChains", "Not a CA"),
        Code.PATH_LENGTH: _translate("CollectionChains", "Chain too long"),
        Code.MIXED_SCRIPT: _translate("CollectionChains", "Mixed scripts"),
        Code.NO_INTERMEDIATE: _translate("CollectionChains", "No intermediate CA"),
        Code.CRL_UNREACHABLE: _translate("CollectionChains", "CRL unreachable"),
    }


class SourceState(Enum):
    LOADING = auto()
    READY = auto()
    FAILED = auto()
    CANCELLED = auto()


@dataclass(eq=False)
class OpenedSource:
    """A source in the tree, and what came out of it: equal to itself alone."""

    source: Source
    state: SourceState = SourceState.LOADING
    done: int = 0
    total: int = 0  # of what is being read; 0 is "not known"
    certificates: Sequence[Certificate] = ()
    rows: Sequence[Row] = ()  # the certificates, as a list shows them
    problems: Sequence[Problem] = ()  # what could not be used in it
    sha256: str | None = None  # of the bytes of the file that was read, upper-case hex; None of any other source
    error: Text | None = None  # why it could not be read

    @property
    def is_loading(self) -> bool:
        return self.state is SourceState.LOADING


def marked(certificates: Iterable[Certificate], received: frozenset[Certificate]) -> Iterator[Certificate]:
    """Yield certificates; of those that a source now closed had from a stranger, that is said of every copy."""
    for each in certificates:
        is_strange = each in received and each.provenance is Provenance.AMONG_OTHERS
        yield replace(each, provenance=Provenance.RECEIVED) if is_strange else each


def said_of(error: Exception, path: Path | None) -> Text | None:
    """Return what is said of a source that can't be read; None of a fault of the program, which says so itself."""
    if isinstance(error, PasswordNeededError) and not error.wrong and path is not None:
        return text(LOCKED_FILE, file=printable(path.name))
    return error.message if isinstance(error, SSTWizardError) else None
