"""Expiry dates as a calendar (.ics) with all-day events on the days on which to renew.

Sources: RFC 5545 (iCalendar); RFC 5280 4.1.2.5 for certificates that never expire.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from itertools import groupby
from operator import attrgetter

from icalendar import Alarm, Calendar, Event

from ..certificates.certificate import Certificate
from ..chains.index import CertificateIndex
from ..collection.collection import CertificateCollection
from ..collection.stops import Stop, coming_stops
from ..sources.public_lists import CATALOGUE
from ..text import QT_TRANSLATE_NOOP, Text, printable, text
from . import AGAIN, Translate, shorten

DAYS_BEFORE = (60, 14)
"""When to remind that a certificate expires: the first time leaves enough to get its successor."""
_MORNING_BEFORE = timedelta(hours=-15)
"""When an all-day event, which begins at midnight, reminds: at 9 on the day before."""

_NO_EXPIRY = 9999
"""The year in which certificates without an expiry date end."""


def reminders(collection: CertificateCollection, file_name: str, now: datetime, translate: Translate = str) -> bytes:
    """Return a calendar with an all-day event for each certificate, 60 and 14 days before it expires.

    A UID is made of the certificate's SHA-256 and the number of days: importing another calendar with the same
    certificate changes its events instead of adding more. Certificates that never expire, have expired, or whose expiry
    can't be decoded, are left out. On each day from which on some of the CAs may issue no more, there is one event for
    all of them. The calendar is in UTF-8, lines folded and ended by CR LF.
    """
    calendar = Calendar()
    for name, value in (("prodid", "-//SST Wizard//EN"), ("version", "2.0"), ("method", "PUBLISH")):
        calendar.add(name, value)
    for each in collection.ordered:
        end = each.details.not_after
        if end is not None and now < end and end.year < _NO_EXPIRY:
            summary, description = (translate(words) for words in _renewal(each, end, file_name))
            for days, day in _days(end.date(), now.date()):
                uid = f"{each.sha256.lower()}-{days}@sst-wizard"
                calendar.add_component(_event(uid, day, now, summary, description))
    stops, by_day = coming_stops(collection, CertificateIndex(collection), CATALOGUE, now), attrgetter("day")
    for day, stopping in groupby(sorted((each for each in stops if each.day > now), key=by_day), key=by_day):
        summary, description = (translate(words) for words in _change(day, stopping, file_name, translate))
        uid = f"stops-{day:%Y-%m-%d}@sst-wizard"
        calendar.add_component(_event(uid, day.date(), now, summary, description))
    return bytes(calendar.to_ical())


def _change(day: datetime, stopping: Iterable[Stop], file_name: str, translate: Translate) -> tuple[Text, Text]:
    """Return the title of the event of a day from which on some CAs may issue no more, and its description."""
    summary = QT_TRANSLATE_NOOP("core", "CAs in {file} stop issuing certificates for mail")
    description = QT_TRANSLATE_NOOP(
        "core",
        "From {day} on, these CAs in {file} may issue no more certificates for mail: {names}. Expect their customers' "
        "mail from other CAs: look at received mail again in SST Wizard, add what it needs, and upload. {again}",
    )
    named = QT_TRANSLATE_NOOP("core", "“{name}”")
    names = ", ".join(translate(text(named, name=shorten(each.ca.name))) for each in stopping)
    file = shorten(printable(file_name))
    return text(summary, file=file), text(description, day=day, file=file, names=names, again=text(AGAIN))


def _days(end: date, today: date) -> Iterator[tuple[int, date]]:
    """Yield each number of days before the end, and the day of its reminder.

    Days that have passed are left out; if all have passed, the last reminder is today.
    """
    ahead = [(days, end - timedelta(days=days)) for days in DAYS_BEFORE]
    yield from [each for each in ahead if each[1] >= today] or [(DAYS_BEFORE[-1], today)]


def _renewal(certificate: Certificate, end: datetime, file_name: str) -> tuple[Text, Text]:
    """Return the title of an event, and its description."""
    summary = QT_TRANSLATE_NOOP("core", "Renew the S/MIME certificate “{name}”: it expires on {end}")
    description = QT_TRANSLATE_NOOP(
        "core",
        "“{name}”, issued by “{issuer}”, thumbprint {thumbprint}, expires on {end}. From then on, mail that needs it "
        "is not trusted, and Exchange refuses a file that contains it. What to do: get its successor from the CA, "
        "update {file} in SST Wizard (add the successor, remove this certificate), export it, and upload it. {again}",
    )
    name, issuer = shorten(certificate.name), shorten(certificate.issuer_name)
    file, thumbprint = shorten(printable(file_name)), certificate.thumbprint
    values = {"issuer": issuer, "thumbprint": thumbprint, "file": file, "again": text(AGAIN)}
    return text(summary, name=name, end=end), text(description, name=name, end=end, **values)


def _event(uid: str, day: date, now: datetime, summary: str, description: str) -> Event:
    event, alarm = Event(), Alarm()
    for name, value in {
        "uid": uid,
        "dtstamp": now,
        "dtstart": day,
        "dtend": day + timedelta(days=1),
        "summary": summary,
        "description": description,
        "transp": "TRANSPARENT",  # nobody is busy because a certificate expires
    }.items():
        event.add(name, value)
    for name, value in {"action": "DISPLAY", "description": summary, "trigger": _MORNING_BEFORE}.items():
        alarm.add(name, value)
    event.add_component(alarm)
    return event
