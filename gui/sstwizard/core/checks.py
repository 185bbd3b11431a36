"""Findings: will Exchange take the file, and will mail be trusted with it?

Each rule is one function in the table at the end. A finding says no more than its rule is worth: `Basis` tells whether
Microsoft documents it, Exchange Server was seen to do it, or it is our advice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum

from .certificate import Certificate
from .chain import Forest, Known, way_to_root
from .text import QT_TRANSLATE_NOOP, Text, text

SIZE_LIMIT = 70_000
"""Bytes above which Exchange Server's Set-SmimeConfig refuses an .sst."""
SIZE_WARNING = 60_000
"""Bytes from which the next certificates may be too many."""
EXPIRY_MARGIN = timedelta(hours=24)
"""A certificate that ends within this time is treated as expired: the upload may come tomorrow."""


class Severity(Enum):
    """How bad it is. ERROR: refused, or not trusted. WARNING: works, but look. INFO: good to know."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Basis(Enum):
    """Where a rule comes from."""

    DOCUMENTED = QT_TRANSLATE_NOOP("core", "Documented by Microsoft")
    SEEN = QT_TRANSLATE_NOOP("core", "Seen in Exchange Server; Exchange Online may differ")
    ADVICE = QT_TRANSLATE_NOOP("core", "Our advice")

    @property
    def text(self) -> Text:
        """The sentence shown beside the finding."""
        return text(self.value)


@dataclass(frozen=True, slots=True)
class Remedy:
    """What one click does about a finding.

    Attributes:
        label: The words on the button.
        add: Certificates to take into the collection.
        remove: Certificates to take out.
    """

    label: Text
    add: tuple[Certificate, ...] = ()
    remove: tuple[Certificate, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to know before the upload.

    Attributes:
        code: Its name on the command line ("expired").
        severity: How bad it is.
        title: What will happen.
        message: Which certificate, why, and what to do.
        basis: Where the rule comes from.
        certificate: The one it is about; None where it is about the collection.
        remedy: What one click can do about it, if anything can.
    """

    code: str
    severity: Severity
    title: Text
    message: Text
    basis: Basis
    certificate: Certificate | None = None
    remedy: Remedy | None = None


@dataclass(frozen=True, slots=True)
class Subject:
    """What the rules look at.

    Attributes:
        certificates: The chosen ones, in the order of the file.
        forest: How they chain.
        size: What they take as an .sst, in bytes.
        now: The moment of the check, UTC.
        known: Every certificate that any source holds.
    """

    certificates: tuple[Certificate, ...]
    forest: Forest
    size: int
    now: datetime
    known: Known = field(default_factory=Known)


def is_expired(certificate: Certificate, now: datetime) -> bool:
    """Say whether NotAfter has passed, or passes within `EXPIRY_MARGIN` of `now` (UTC)."""
    end = certificate.details.not_after
    return end is not None and end <= now + EXPIRY_MARGIN


def _expired(subject: Subject) -> Iterator[Finding]:
    """Set-SmimeConfig: "if any certificates are expired, the operation will fail"."""
    for certificate in subject.certificates:
        end = certificate.details.not_after
        if end is None or not is_expired(certificate, subject.now):
            continue
        title, message = _EXPIRED if end <= subject.now else _ABOUT_TO_EXPIRE
        yield Finding(
            code="expired",
            severity=Severity.ERROR,
            title=text(title),
            message=text(message, name=certificate.name, end=end),
            basis=Basis.DOCUMENTED,
            certificate=certificate,
            remedy=Remedy(text(QT_TRANSLATE_NOOP("core", "Take it out")), remove=(certificate,)),
        )


_EXPIRED = (
    QT_TRANSLATE_NOOP("core", "Exchange Online will refuse this file"),
    QT_TRANSLATE_NOOP("core", "“{name}” expired on {end}. One expired certificate makes the whole upload fail."),
)
_ABOUT_TO_EXPIRE = (
    QT_TRANSLATE_NOOP("core", "Exchange Online will soon refuse this file"),
    QT_TRANSLATE_NOOP("core", "“{name}” expires on {end}. Once it has, the whole upload fails."),
)


def _too_large(subject: Subject) -> Iterator[Finding]:
    """Exchange Server's own cmdlet refuses an .sst above 70,000 bytes; Microsoft documents no limit."""
    if subject.size < SIZE_WARNING:
        return
    over = subject.size > SIZE_LIMIT
    title = (
        QT_TRANSLATE_NOOP("core", "This file is probably too large")
        if over
        else QT_TRANSLATE_NOOP("core", "There is room for few more certificates")
    )
    message = QT_TRANSLATE_NOOP(
        "core",
        "It has {size} bytes. Exchange Server is known to refuse more than {limit}; Exchange Online may do the same. "
        "Leave out what your users and partners don't need.",
    )
    yield Finding(
        code="too-large",
        severity=Severity.ERROR if over else Severity.WARNING,
        title=text(title),
        message=text(message, size=subject.size, limit=SIZE_LIMIT),
        basis=Basis.SEEN,
    )


def _incomplete_chain(subject: Subject) -> Iterator[Finding]:
    """Only self-signed roots in the file are trust anchors (CERT_CHAIN_ENGINE_CONFIG, hExclusiveRoot)."""
    broken = [each for each in subject.forest.broken_at if not is_expired(each, subject.now)]  # those have to go anyway
    if not broken:
        return
    members = frozenset(subject.certificates)
    chosen = Known(members)
    usable = Known(each for each in (*members, *subject.known) if not is_expired(each, subject.now))
    for certificate in broken:
        found = tuple(issuer for issuer in way_to_root(certificate, usable, members) if issuer not in members)
        yield Finding(
            code="incomplete-chain",
            severity=Severity.ERROR,
            title=text(QT_TRANSLATE_NOOP("core", "Mail from “{name}” would not be trusted"), name=certificate.name),
            message=_why_incomplete(certificate, found, chosen),
            basis=Basis.DOCUMENTED,
            certificate=certificate,
            remedy=_add_issuers(found),
        )


def _why_incomplete(certificate: Certificate, found: tuple[Certificate, ...], chosen: Known) -> Text:
    name, issuer = certificate.name, certificate.issuer_name
    loops = next(chosen.issuers_of(certificate), None) is not None
    if found:
        return text(_LOOPS_BUT_FOUND if loops else _STOPS_BUT_FOUND, name=name, issuer=issuer, origin=found[0].origin)
    return text(_LOOPS if loops else _STOPS if issuer else _UNREADABLE, name=name, issuer=issuer)


_STOPS = QT_TRANSLATE_NOOP(
    "core",
    "The chain of “{name}” stops: its issuer “{issuer}” is not in the collection, and nothing opened here holds one "
    "that is still valid. Ask the CA for it and add the file.",
)
_STOPS_BUT_FOUND = QT_TRANSLATE_NOOP(
    "core", "The chain of “{name}” stops: its issuer “{issuer}” is not in the collection. Found in {origin}."
)
_LOOPS = QT_TRANSLATE_NOOP(
    "core",
    "The chain of “{name}” runs in a circle and to no self-signed root. Ask the CA for its root and add the file.",
)
_LOOPS_BUT_FOUND = QT_TRANSLATE_NOOP(
    "core", "The chain of “{name}” runs in a circle and to no self-signed root. Another issuer was found in {origin}."
)
_UNREADABLE = QT_TRANSLATE_NOOP(
    "core", "“{name}” can't be read well enough to tell who issued it. Unless you know what it is, take it out."
)


def _add_issuers(found: tuple[Certificate, ...]) -> Remedy | None:
    if not found:
        return None
    if len(found) == 1:
        return Remedy(text(QT_TRANSLATE_NOOP("core", "Add the issuer")), add=found)
    return Remedy(text(QT_TRANSLATE_NOOP("core", "Add the {count} issuers"), count=len(found)), add=found)


RULES: tuple[Callable[[Subject], Iterator[Finding]], ...] = (_expired, _too_large, _incomplete_chain)
"""Every rule there is."""

_ORDER = {severity: rank for rank, severity in enumerate(Severity)}


def find(subject: Subject) -> tuple[Finding, ...]:
    """Apply every rule and return the findings, worst first."""
    findings = [finding for rule in RULES for finding in rule(subject)]
    return tuple(sorted(findings, key=lambda finding: _ORDER[finding.severity]))
