"""When certificates expire, as appointments for a calendar (.ics) that remind in time.

Sources: RFC 5545 (iCalendar); RFC 5280 4.1.2.5 for the date of those that never expire.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from icalendar import Alarm, Calendar, Event

from ..certificates.certificate import Certificate
from ..collection.collection import CertificateCollection
from ..text import QT_TRANSLATE_NOOP, Text, printable, text

DAYS_BEFORE = (90, 60, 30, 7)
"""When each appointment reminds. Some calendars are known to take over no more than one: the earliest is first."""

_NO_END = 9999
"""The year of certificates that never expire."""
_LONGEST = 200
"""Characters of a name: its owner may have made it as long as a book."""


@dataclass(frozen=True, slots=True)
class _Appointment:
    uid: str
    moment: datetime
    summary: Text
    description: Text


def reminders(
    collection: CertificateCollection, file_name: str, now: datetime, say: Callable[[Text], str] = str
) -> bytes:
    """Return a calendar with an appointment where each certificate expires, and one where the first of them does.

    Opened again, or made anew for a collection that still holds a certificate, it moves that certificate's appointment
    and adds none.

    Args:
        collection: The certificates. Of one that never expires, or whose end can't be decoded, there is nothing to say.
        file_name: What the collection's file is called.
        now: When the calendar is made, UTC.
        say: Turns a `Text` into the user's language.
    """
    calendar = Calendar()
    for name, value in (("prodid", "-//SST Wizard//EN"), ("version", "2.0"), ("method", "PUBLISH")):
        calendar.add(name, value)
    file = _brief(printable(file_name))
    ends = [(end, each) for each in collection.ordered if (end := each.details.not_after) and end.year < _NO_END]
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
        text(description, name=name, file=file),
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
    return name if len(name) <= _LONGEST else name[: _LONGEST - 1] + "…"
