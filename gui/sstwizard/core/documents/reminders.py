"""Expiry dates as a calendar (.ics) with all-day events on the days on which to renew.

Sources: RFC 5545 (iCalendar); RFC 5280 4.1.2.5 for certificates that never expire.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from icalendar import Alarm, Calendar, Event

from ..certificates.certificate import Certificate
from ..collection.collection import CertificateCollection
from ..text import QT_TRANSLATE_NOOP, Text, printable, text
from .writing import AGAIN, shorten

DAYS_BEFORE = (60, 14)
"""How long before its end a certificate is to be renewed: the first leaves time to get the next one."""
_MORNING_BEFORE = timedelta(hours=-15)
"""When an all-day event, which begins at midnight, reminds: at 9 on the day before."""

_NO_EXPIRY = 9999
"""The year in which certificates without an expiry date end."""


@dataclass(frozen=True, slots=True)
class _Reminder:
    uid: str
    day: date
    summary: Text
    description: Text


def reminders(
    collection: CertificateCollection, file_name: str, now: datetime, say: Callable[[Text], str] = str
) -> bytes:
    """Return a calendar with an all-day event for each certificate, 60 and 14 days before it expires.

    A UID is made of the certificate's SHA-256 and the number of days: importing another calendar with the same
    certificate changes its events instead of adding more.

    Args:
        collection: The certificates. Those that never expire, have expired, or whose expiry can't be decoded, are left
            out.
        file_name: Name of the collection's file.
        now: When the calendar is made, UTC.
        say: Turns a `Text` into the calendar's language.

    Returns:
        The calendar in UTF-8, lines folded and ended by CR LF.
    """
    calendar = Calendar()
    for name, value in (("prodid", "-//SST Wizard//EN"), ("version", "2.0"), ("method", "PUBLISH")):
        calendar.add(name, value)
    file = shorten(printable(file_name))
    for each in collection.ordered:
        end = each.details.not_after
        if end is not None and now < end and end.year < _NO_EXPIRY:
            for days, day in _days(end.date(), now.date()):
                calendar.add_component(_event(_renewal(each, end, days, day, file), now, say))
    return bytes(calendar.to_ical())


def _days(end: date, today: date) -> Iterator[tuple[int, date]]:
    """Yield on which days to remind, and how many days before the end that was meant to be.

    A day that has passed is left out; where all have, it is today.
    """
    ahead = [(days, end - timedelta(days=days)) for days in DAYS_BEFORE]
    yield from [each for each in ahead if each[1] >= today] or [(DAYS_BEFORE[-1], today)]


def _renewal(certificate: Certificate, end: datetime, days: int, day: date, file: str) -> _Reminder:
    summary = QT_TRANSLATE_NOOP("core", "Renew the S/MIME certificate “{name}”: it expires on {end}")
    description = QT_TRANSLATE_NOOP(
        "core",
        "“{name}”, issued by “{issuer}”, thumbprint {thumbprint}, expires on {end}. From then on, mail that needs it "
        "is not trusted, and Exchange refuses a file that contains it. What to do: get its successor from the CA, "
        "update {file} in SST Wizard (add the successor, remove this certificate), export it, and upload it. {again}",
    )
    name, issuer = shorten(certificate.name), shorten(certificate.issuer_name)
    return _Reminder(
        f"{certificate.sha256.lower()}-{days}@sst-wizard",
        day,
        text(summary, name=name, end=end),
        text(
            description,
            name=name,
            issuer=issuer,
            thumbprint=certificate.thumbprint,
            end=end,
            file=file,
            again=text(AGAIN),
        ),
    )


def _event(reminder: _Reminder, now: datetime, say: Callable[[Text], str]) -> Event:
    summary, event = say(reminder.summary), Event()
    event.add("uid", reminder.uid)
    event.add("dtstamp", now)
    event.add("dtstart", reminder.day)
    event.add("dtend", reminder.day + timedelta(days=1))
    event.add("summary", summary)
    event.add("description", say(reminder.description))
    event.add("transp", "TRANSPARENT")  # nobody is busy because a certificate expires
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", _MORNING_BEFORE)
    event.add_component(alarm)
    return event
