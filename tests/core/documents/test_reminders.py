"""Reminders: the right days, whatever certificates are called, and the same events for the same certificate."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from icalendar import Alarm, Calendar, Event

from listed_roots import HARICA_2021, passing_for
from pki import PKI
from sstwizard.core.certificates.algorithms import EMAIL_PROTECTION
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.documents import Translate
from sstwizard.core.documents.reminders import DAYS_BEFORE, reminders

NOW = datetime(2026, 3, 1, 12, 30, 15, tzinfo=UTC)
SOON = datetime(2026, 8, 9, 10, 11, 12, tzinfo=UTC)
LATER = datetime(2031, 12, 31, 23, 59, 59, tzinfo=UTC)
NASTY = 'a,b;c\\d"e:f\r\nBEGIN:VALARM\r\nEND:VCALENDAR\u2028\u202e\x00%{name}{0}'


def collection_of(pki: PKI, *ends: datetime) -> CertificateCollection:
    """Roots, one for each end."""
    made = (pki.make(f"Root {number}", end=end).certificate for number, end in enumerate(ends))
    return CertificateCollection(tuple(made))


def events(content: bytes) -> dict[str, Event]:
    """The events by their UIDs, each of which stands there once."""
    calendar = Calendar.from_ical(content)
    found = [component for component in calendar.subcomponents if isinstance(component, Event)]
    assert len(found) == len(calendar.subcomponents)
    by_uid = {str(event["uid"]): event for event in found}
    assert len(by_uid) == len(found)
    return by_uid


def test_each_certificate_is_to_be_renewed_on_two_days(pki: PKI) -> None:
    """All-day events stand 60 and 14 days before each end, also where two certificates share these days."""
    collection = collection_of(pki, LATER, SOON, SOON)
    found = events(reminders(collection, "trusted-cas.sst", NOW))
    days = {
        SOON: {60: date(2026, 6, 10), 14: date(2026, 7, 26)},
        LATER: {60: date(2031, 11, 1), 14: date(2031, 12, 17)},
    }
    assert {uid: event.decoded("dtstart") for uid, event in found.items()} == {
        f"{member.sha256.lower()}-{before}@sst-wizard": day
        for member in collection
        for before, day in days[member.details.not_after or NOW].items()
    }
    for event in found.values():
        assert type(event.decoded("dtstart")) is date
        assert event.decoded("dtend") - event.decoded("dtstart") == timedelta(days=1)
        (alarm,) = event.subcomponents
        assert isinstance(alarm, Alarm)
        assert alarm.decoded("trigger") == timedelta(hours=-15)
        assert event.decoded("dtstamp") == NOW
        assert event["transp"] == "TRANSPARENT"


@pytest.mark.parametrize(
    ("left", "days"), [(61, [1, 47]), (60, [0, 46]), (59, [45]), (14, [0]), (13, [0]), (1, [0]), (0, [])]
)
def test_no_day_has_passed(pki: PKI, left: int, days: list[int]) -> None:
    """A day that has passed is left out, and where both have, one is to act today; what has expired needs no event."""
    collection = collection_of(pki, NOW + timedelta(days=left))
    found = events(reminders(collection, "a.sst", NOW)).values()
    assert [(event.decoded("dtstart") - NOW.date()).days for event in found] == days


def test_texts_name_certificate_and_file(pki: PKI) -> None:
    """One reads which certificate expires, which file it is about, and what to do, in the language asked for."""
    collection = collection_of(pki, SOON)
    (certificate,) = collection
    for event in events(reminders(collection, "trusted-cas.sst", NOW)).values():
        assert event["summary"] == "Renew the S/MIME certificate “Root 0”: it expires on 2026-08-09"
        assert certificate.thumbprint in str(event["description"])
        assert "update trusted-cas.sst in SST Wizard" in str(event["description"])
        assert str(event["description"]).endswith(
            "upload it. CAs change about once a year: check your signed mail again every year."
        )
        assert {str(alarm["description"]) for alarm in event.subcomponents} == {str(event["summary"])}
    translated = reminders(collection, "a.sst", NOW, lambda sentence: str(sentence).upper())
    assert all(str(event["summary"]).isupper() for event in events(translated).values())


def test_imported_again_it_changes_events(pki: PKI) -> None:
    """A certificate keeps its UIDs in another collection, at another time and under another file name.

    The order in which certificates were chosen makes no difference.
    """
    old = collection_of(pki, SOON, LATER)
    new = old.changed(add=collection_of(pki, SOON + timedelta(days=1)))
    before, after = (set(events(reminders(each, name, NOW))) for each, name in ((old, "a.sst"), (new, "b.sst")))
    assert before < after
    assert len(after) == len(before) + len(DAYS_BEFORE)
    turned = CertificateCollection(tuple(reversed(old.members)))
    assert reminders(old, "a.sst", NOW) == reminders(turned, "a.sst", NOW)


def test_what_never_ends_is_left_out(pki: PKI) -> None:
    """Of RFC 5280's 99991231235959Z and of what can't be decoded there is no event, nor the error of one."""
    never = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
    collection = collection_of(pki, never).changed(add=[Certificate(b"\x30\x03abc")])
    assert events(reminders(collection, "a.sst", NOW)) == {}
    assert events(reminders(CertificateCollection(), "a.sst", NOW)) == {}


@pytest.mark.parametrize("name", [NASTY, NASTY * 200, "漢字🔑" * 2500, "\n", "=" * 10_000])
def test_hostile_names_stay_text(pki: PKI, name: str) -> None:
    """A name can't end its line, add an alarm, or make an event that nobody can read."""
    certificate = pki.make("Root", end=SOON).certificate
    details = certificate.details
    object.__setattr__(details, "subject_name", name)  # worse than decoding lets any name be
    object.__setattr__(details, "issuer_name", name)
    content = reminders(CertificateCollection((certificate,)), name, NOW)
    for event in events(content).values():
        assert [alarm.name for alarm in event.subcomponents] == ["VALARM"]
        assert len(str(event["summary"])) < 300
        assert len(str(event["description"])) < 1100
    lines = content.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert not any(byte in content.replace(b"\r\n", b"") for byte in (b"\r", b"\n"))
    assert lines.count(b"BEGIN:VALARM") == len(DAYS_BEFORE)


def test_one_time_zone_is_enough() -> None:
    """It works where the system has no time zones but UTC, as in the Windows programs."""
    code = (
        "import sys, tempfile, pathlib, importlib.resources, zoneinfo\n"
        "utc = importlib.resources.files('tzdata.zoneinfo').joinpath('UTC').read_bytes()\n"
        "place = pathlib.Path(tempfile.mkdtemp()); (place / 'UTC').write_bytes(utc)\n"
        "zoneinfo.reset_tzpath(to=[str(place)]); sys.modules['tzdata'] = None\n"
        "from datetime import datetime, UTC\n"
        "from sstwizard.core.collection import collection\nfrom sstwizard.core.documents import reminders\n"
        "from pki import PKI\n"
        "chosen = collection.CertificateCollection((PKI().make('Root').certificate,))\n"
        "assert b'DTSTART;VALUE=DATE:20431102' in reminders.reminders(chosen, 'a', datetime(2026, 1, 1, tzinfo=UTC))\n"
    )
    subprocess.run([sys.executable, "-c", f"import sys; sys.path[:0] = {sys.path!r}\n{code}"], check=True)


def test_a_day_on_which_cas_stop_issuing_is_one_event(pki: PKI) -> None:
    """Of all CAs of that day, before it comes; each certificate is still renewed on its own days."""
    root = pki.make("Root", end=LATER)
    cas = [pki.make(name, root, end=LATER).certificate for name in ("One CA", "Two CA")]
    small = pki.make(
        "Small CA", root, end=LATER, key=rsa.generate_private_key(65537, 2048), purposes=(EMAIL_PROTECTION,)
    )
    top = passing_for(HARICA_2021, root.certificate)
    collection = CertificateCollection((*cas, small.certificate, top))

    def coming(now: datetime, translate: Translate = str) -> dict[str, Event]:
        found = events(reminders(collection, "trusted-cas.sst", now, translate))
        assert len([uid for uid in found if not uid.startswith("stops-")]) == 8
        return {uid: each for uid, each in found.items() if uid.startswith("stops-")}

    found = coming(NOW)
    assert {uid: each.decoded("dtstart") for uid, each in found.items()} == {
        "stops-2027-07-01@sst-wizard": date(2027, 7, 1),
        "stops-2027-09-15@sst-wizard": date(2027, 9, 15),
    }
    first, second = ({name: str(each[name]) for name in ("summary", "description")} for each in found.values())
    assert "“One CA”" in first["description"]
    assert "“Two CA”" in first["description"]
    assert "“Small CA”" not in first["description"]
    assert first["description"].startswith("From 2027-07-01 on, these CAs in trusted-cas.sst may issue no more")
    german = coming(NOW, lambda words: str(words) if words.source != "“{name}”" else f"„{words.values['name']}“")
    assert "„One CA“" in str(next(iter(german.values()))["description"])  # each name has the reader's quotation marks
    assert second["summary"] == "CAs in trusted-cas.sst stop issuing certificates for mail"
    assert list(coming(datetime(2027, 7, 1, tzinfo=UTC))) == ["stops-2027-09-15@sst-wizard"]
