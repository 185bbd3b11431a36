"""Expiry dates as a calendar (.ics) whose appointments remind in time.

Sources: RFC 5545 (iCalendar); RFC 5280 4.1.2.5 for certificates that never expire.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from icalendar import Alarm, Calendar, Event

from ..certificates.certificate import Certificate
from ..collection.collection import CertificateCollection
from ..text import QT_TRANSLATE_NOOP, Text, printable, text
from .writing import AGAIN

DAYS_BEFORE = (90, 60, 30, 7)
"""Days before its moment on which an appointment reminds. Some calendars import only the first: it is the earliest."""

_NO_EXPIRY = 9999
"""The year in which certificates without an expiry date end."""
_MAX_NAME_LENGTH = 200
"""Characters; a certificate may have a name as long as a book."""


@dataclass(frozen=True, slots=True)
class _Appointment:
    uid: str
    moment: datetime
    summary: Text
    description: Text


def reminders(
    collection: CertificateCollection, file_name: str, now: datetime, say: Callable[[Text], str] = str
) -> bytes:
    """Return a calendar with an appointment for each certificate's expiry, and one for the earliest of them.

    An appointment's UID is made of the certificate's SHA-256: importing another calendar with the same certificate
    moves its appointment instead of adding one.

    Args:
        collection: The certificates. Those that never expire, or whose expiry can't be decoded, are left out.
        file_name: Name of the collection's file.
        now: When the calendar is made, UTC.
        say: Turns a `Text` into the calendar's language.

    Returns:
        The calendar in UTF-8, lines folded and ended by CR LF.
    """
    calendar = Calendar()
    for name, value in (("prodid", "-//SST Wizard//EN"), ("version", "2.0"), ("method", "PUBLISH")):
        calendar.add(name, value)
    file = _brief(printable(file_name))
    ends = [(end, each) for each in collection.ordered if (end := each.details.not_after) and end.year < _NO_EXPIRY]
    ends.sort(key=lambda pair: pair[0])
    for end, certificate in ends[:1]:
        calendar.add_component(_event(_first(end, certificate, file), now, say))
    for end, certificate in ends:
        calendar.add_component(_event(_expiry(end, certificate, file), now, say))
    return bytes(calendar.to_ical())


def _first(end: datetime, certificate: Certificate, file: str) -> _Appointment:
    summary = QT_TRANSLATE_NOOP("core", "S/MIME: {file} has to be renewed")
    description = QT_TRANSLATE_NOOP(
        "core",
        "“{name}” is the first certificate in {file} to expire. From then on Exchange refuses to take this file. "
        "Update the collection with SST Wizard before that, and upload it.",
    )
    name = _brief(certificate.name)
    return _Appointment(
        f"first-{certificate.sha256.lower()}@sst-wizard",
        end,
        text(summary, file=file),
        text("{told} {again}", told=text(description, name=name, file=file), again=text(AGAIN)),
    )


def _expiry(end: datetime, certificate: Certificate, file: str) -> _Appointment:
    summary = QT_TRANSLATE_NOOP("core", "S/MIME: the certificate “{name}” expires")
    description = QT_TRANSLATE_NOOP(
        "core",
        "“{name}”, issued by “{issuer}”, thumbprint {thumbprint}, is in {file}. Signatures that chain to it are not "
        "trusted any more, and Exchange takes no file with an expired certificate. Update the collection with SST "
        "Wizard before that.",
    )
    name, issuer = _brief(certificate.name), _brief(certificate.issuer_name)
    return _Appointment(
        f"{certificate.sha256.lower()}@sst-wizard",
        end,
        text(summary, name=name),
        text(description, name=name, issuer=issuer, thumbprint=certificate.thumbprint, file=file),
    )


def _event(appointment: _Appointment, now: datetime, say: Callable[[Text], str]) -> Event:
    summary, event = say(appointment.summary), Event()
    event.add("uid", appointment.uid)
    event.add("dtstamp", now)
    event.add("dtstart", appointment.moment)
    event.add("summary", summary)
    event.add("description", say(appointment.description))
    event.add("transp", "TRANSPARENT")  # nobody is busy because a certificate expires
    for days in DAYS_BEFORE:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", summary)
        alarm.add("trigger", -timedelta(days=days))
        event.add_component(alarm)
    return event


def _brief(name: str) -> str:
    return name if len(name) <= _MAX_NAME_LENGTH else name[: _MAX_NAME_LENGTH - 1] + "…"
