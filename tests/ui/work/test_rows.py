"""The rows of the list, which are made while a source is read."""

from __future__ import annotations

import datetime
import threading
from dataclasses import replace
from typing import ClassVar

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from listed_roots import AMAZON_1, EMSIGN_C1, HARICA_2021, passing_for
from pki import PKI, RSA_1023, Entity
from sstwizard.core import list_dates
from sstwizard.core.certificates.algorithms import EMAIL_PROTECTION, SERVER_AUTHENTICATION
from sstwizard.core.certificates.certificate import Certificate, WindowsProperties
from sstwizard.core.certificates.details import Details, decode
from sstwizard.core.certificates.reading import Reading
from sstwizard.core.chains.vouching import Voucher
from sstwizard.core.sources import Source
from sstwizard.ui.kit.theme import Tone
from sstwizard.ui.work import rows
from sstwizard.ui.work.rows import Row
from sstwizard.ui.work.session import Session
from ui.staging import Later, certificates, is_settled, source


def opened(*sources: Source) -> tuple[Session, Later]:
    """Read sources; return the session, and what does its work."""
    session = Session(sources=sources)
    later = Later.instead_of_workers(session)
    session.open_sources()
    later.work()
    return session, later


def test_certificate_of_two_sources_is_one_row(qtbot: QtBot, family: list[Entity]) -> None:
    """What several sources hold is listed once, as the first of them holds it."""
    session, _ = opened(source("some", certificates(family[:2])), source("all", certificates(family)))
    assert [row.certificate for row in session.rows(session.opened)] == list(certificates(family))


@pytest.mark.parametrize(
    ("properties", "said"),
    [
        (WindowsProperties(disallowed=True), "Disallowed"),
        (WindowsProperties(disallowed_purposes=(EMAIL_PROTECTION,)), "Not for email"),
    ],
    ids=["disallowed", "not for mail"],
)
def test_what_one_windows_store_says_is_so_wherever_it_is_listed(
    qtbot: QtBot, family: list[Entity], properties: WindowsProperties, said: str
) -> None:
    """The status is that of the store, whichever copy is listed, and ends when the store no longer holds it."""
    held = certificates(family[:2])
    lists = [(replace(held[0], windows=properties),), ()]
    store = source("Store", load=lambda _report: Reading(lists.pop(0)))
    session, later = opened(source("file", held, is_vouched=False), store)
    for sources in (session.opened, session.opened[:1]):
        found = session.rows(sources)
        assert [(row.badge.text, row.badge.icon) for row in found] == [(said, "error"), ("Valid", "good")]
        assert [row.badge.tone for row in found] == [Tone.ERROR, Tone.GOOD]
        assert (found[0].certificate is held[0], found[0].allows_email) == (True, said == "Disallowed")
    session.open_sources()
    later.work()
    assert [row.badge.text for row in session.rows(session.opened)] == ["Valid", "Valid"]


def test_worst_is_told_and_sorts_first(pki: PKI) -> None:
    """Of two bad things the worse is told, and sorted by; what is weak is found where it is shown."""
    now = datetime.datetime.now(datetime.UTC)
    past, soon = now - datetime.timedelta(days=1), now + datetime.timedelta(days=30, hours=1)
    chosen = [
        pki.make("Valid"),
        pki.make("Short", key=RSA_1023),
        pki.make("Soon", end=soon),
        pki.make("Server, soon", end=soon, purposes=(SERVER_AUTHENTICATION,)),
        pki.make("Server, old", end=past, purposes=(SERVER_AUTHENTICATION,)),
    ]
    disallowed = WindowsProperties(disallowed=True)
    banned = replace(passing_for(EMSIGN_C1, pki.make("Banned").certificate), windows=disallowed)
    found = rows.make_rows([*certificates(chosen), banned, Certificate(b"garbage", disallowed)], now)
    told = ["Valid", "Too weak", "30 day(s) left", "Not for email", "Expired", "Withdrawn", "Disallowed"]
    assert [row.badge.text for row in found] == told
    column = Row._fields.index("facts")
    by_status = sorted(found[:5], key=rows.sort_key(column))
    assert [row.issued_to for row in by_status][:3] == ["Server, old", "Server, soon", "Soon"]


def test_namesakes_are_told_apart_in_what_is_listed(qtbot: QtBot, pki: PKI) -> None:
    """Two of one name show in what they differ, which the filter finds; alone, each has its name alone."""
    ends = [datetime.datetime(year, 1, 1, tzinfo=datetime.UTC) for year in (2035, 2036)]
    twins = [pki.make("Twin", end=end).certificate for end in ends]
    session, _ = opened(source("one", twins[:1]), source("other", twins[1:]))
    found = session.rows(session.opened)
    assert [row.issued_to for row in found] == ["Twin (expires 2035)", "Twin (expires 2036)"]
    assert ["expires 2036" in row.search for row in found] == [False, True]
    assert [row.issued_to for row in session.rows(session.opened[:1])] == ["Twin"]


def test_endless_purposes_are_cut_short(pki: PKI) -> None:
    """Of ten thousand purposes the list keeps a few, with secure email first, and tells how many more there are."""
    many = (*(f"1.2.3.{number}" for number in range(9_999)), EMAIL_PROTECTION)
    certificate = pki.make("Greedy", purposes=many).certificate
    (row,) = rows.make_rows([certificate], datetime.datetime.now(datetime.UTC))
    named = ", ".join(("Secure Email", *many[:19]))
    assert row.purposes == f"{named} and %Ln more".replace("%Ln", QLocale().toString(9_980))
    assert many[19] not in row.search.splitlines()[3]
    assert certificate.purposes == many
    assert row.allows_email


def test_purposes_name_what_windows_has_disallowed(pki: PKI) -> None:
    """What the filter for S/MIME hides does not say that it is for all purposes."""
    plain = pki.make("Root").certificate
    banned = replace(plain, windows=WindowsProperties(disallowed_purposes=(EMAIL_PROTECTION, "1.2.3")))
    found = rows.make_rows([plain, banned], datetime.datetime.now(datetime.UTC))
    assert [row.purposes for row in found] == ["<All>", "<All except Secure Email, 1.2.3>"]
    assert [row.allows_email for row in found] == [True, False]


def test_who_vouches_is_told_and_found(pki: PKI) -> None:
    """The programs that vouch for a root stand in its row and are searched; a withdrawn root says so."""
    plain = pki.make("Root").certificate
    roots = [plain, *(passing_for(sha256, plain) for sha256 in (HARICA_2021, AMAZON_1, EMSIGN_C1))]
    found = rows.make_rows(roots, datetime.datetime.now(datetime.UTC))
    assert [row.vouched_by for row in found] == ["", "Microsoft, Mozilla", "Microsoft", ""]
    assert ["mozilla" in row.search for row in found] == [False, True, False, False]
    assert [row.badge.text for row in found] == ["Valid", "Valid", "Valid", "Withdrawn"]
    assert (found[3].badge.icon, found[3].badge.tone) == ("error", Tone.ERROR)


@pytest.mark.parametrize("age", [list_dates.OUTDATED - datetime.timedelta(days=1), list_dates.OUTDATED])
def test_what_rests_on_old_lists_has_their_day(monkeypatch: pytest.MonkeyPatch, age: datetime.timedelta) -> None:
    """Who vouches is told with the day of their list once that is old; what this computer says is of today."""
    monkeypatch.setattr(list_dates, "_age", lambda _now: age)
    days = list_dates.list_dates()
    for voucher in (Voucher.MICROSOFT, Voucher.MOZILLA):
        year = str(days[list_dates.Listed(voucher.value)].year)
        name = rows.voucher_name(voucher)
        assert name.startswith(voucher.title)
        assert (f"{year})" in name) is ("as of" in name) is (age >= list_dates.OUTDATED)
    assert rows.voucher_name(Voucher.WINDOWS) == "Windows"


def test_rows_are_there_when_the_source_is_ready(qtbot: QtBot, family: list[Entity]) -> None:
    """Whoever is told that a source was read finds its rows; a source that is read again has the new ones."""
    held = [certificates(family[:1]), certificates(family)]
    session = Session(sources=[source("changing", load=lambda _report: Reading(held.pop(0)))])
    later, seen = Later.instead_of_workers(session), []
    session.sourceChanged.connect(lambda opened: seen.append((opened.is_loading, len(session.rows([opened])))))
    session.open_sources()
    later.work()
    session.open_sources()
    later.work()
    assert [count for is_loading, count in seen if not is_loading] == [1, 3]


class Noting(Certificate):
    """A certificate that notes which threads decode it."""

    threads: ClassVar[set[threading.Thread]] = set()

    @property
    def details(self) -> Details:
        """Note the thread."""
        self.threads.add(threading.current_thread())
        return decode(self.der)


def test_rows_are_made_off_the_windows_thread(qtbot: QtBot, family: list[Entity]) -> None:
    """The window is not held up."""
    session = Session(sources=[source("any", [Noting(entity.der) for entity in family], is_vouched=False)])
    session.open_sources()
    qtbot.waitUntil(lambda: is_settled(session))
    session.close()
    assert Noting.threads
    assert threading.main_thread() not in Noting.threads
    assert len(session.rows(session.opened)) == 3
