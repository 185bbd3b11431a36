"""Reading mail and surveying it, in the background, as far as it is needed; and the sentences about it."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import mail
from pki import PKI, Entity
from sstwizard.core.certificates.reading import Reading, ReportProgress
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.collection.signings import CURRENT, Signing
from sstwizard.core.collection.survey import IssuingCA, MailState, RejectionReason, SignedMail, Survey, Unused
from sstwizard.core.errors import SourceError
from sstwizard.core.messages import Message
from sstwizard.core.text import text
from sstwizard.ui.kit.theme import Tone
from sstwizard.ui.mail.survey import MailSurvey, amount, counted, headline, messages_read, not_counted, undecided
from sstwizard.ui.work.session import Session
from ui.mail.test_page import Post
from ui.mail.test_page import post as post
from ui.staging import Later, certificates, is_settled, source, the
from ui.test_pages import counted as plural

Settle = Callable[[], None]


@pytest.fixture
def session(family: list[Entity]) -> Iterator[Session]:
    """A session in which somebody vouches for the family's root."""
    made = Session(sources=[source("Store", certificates(family[:1]))])
    made.open_sources()
    yield made
    made.close()
    shiboken6.delete(made)  # with its timers, in the thread that made them: Python's collector may run in another


@pytest.fixture
def survey(session: Session, qtbot: QtBot) -> MailSurvey:
    """A survey of nothing yet."""
    qtbot.waitUntil(lambda: is_settled(session))
    return MailSurvey(session)


@pytest.fixture
def settle(qtbot: QtBot, survey: MailSurvey) -> Settle:
    """Waits until all that was opened has been surveyed."""
    return lambda: qtbot.waitUntil(lambda: survey.is_settled)


def test_a_confirmed_root_counts(survey: MailSurvey, session: Session, settle: Settle, post: Post) -> None:
    """A partner's root that nobody vouches for is proposed once it was compared; the mail's own copy is no file."""
    root = post.pki.make("Partner Root CA")
    path = post.letter("letter.eml", post.signer("Bob", root), root)
    survey.open([path], [path])
    settle()
    (ca,) = survey.survey.cas
    assert (ca.why_not, survey.known.vouching.came_from_a_stranger(the(ca.root))) == (RejectionReason.NOT_VOUCHED, True)
    survey.open([post.write("root.cer", root.der)])
    settle()
    assert not survey.known.vouching.came_from_a_stranger(root.certificate)
    session.confirm(root.certificate)
    settle()
    assert survey.survey.cas[0].is_proposed


def test_stores_of_people_are_read_along(qtbot: QtBot, session: Session, post: Post, family: list[Entity]) -> None:
    """On the worker's thread, anew whenever mail is opened; what is wrong with them is told in any case."""
    qtbot.waitUntil(lambda: is_settled(session))
    partner, lost = post.signer(), post.pki.make("Lost Root")
    threads: list[object] = []
    held = [family[2].certificate, family[1].certificate, partner.certificate, lost.certificate]

    def load(_report: ReportProgress) -> Reading:
        threads.append(threading.current_thread())
        return Reading(tuple(held))

    def refuse(_report: ReportProgress) -> Reading:
        raise SourceError(text("No."))

    stores = [source("Other People", load=load), source("Personal", load=refuse)]
    survey = MailSurvey(session, stores)
    assert threads == []
    path = post.folder / "plain.eml"
    path.write_bytes(mail.mail(mail.CONTENT))
    survey.open([path])
    qtbot.waitUntil(lambda: survey.is_settled)
    (ca,) = survey.survey.cas
    assert (ca.name, the(ca.why_not), ca.senders) == (
        "Family Issuing CA",
        RejectionReason.NO_MAIL,
        ("bob@example.com",),
    )
    assert [str(each.message) for each in survey.reading.problems] == ["No."]
    held.append(post.signer("Ann", family[1]).certificate)
    survey.open([post.letter("letter.eml", partner)])
    qtbot.waitUntil(lambda: survey.is_settled)
    assert [(each.messages, each.is_proposed) for each in survey.survey.cas] == [(1, True), (0, False)]
    assert len(threads) == 2
    assert threading.current_thread() not in threads
    survey.drop()


def test_windows_stores_of_people_are_read_along(
    survey: MailSurvey, settle: Settle, post: Post, family: list[Entity]
) -> None:
    """Those of the current user, by the window as by the command line; a root among them vouches for nothing."""
    if sys.platform != "win32":
        pytest.skip("only Windows has certificate stores")
    from windows_store import stored

    root = post.pki.make("Stored Root")
    post.write("plain.eml", mail.mail(mail.CONTENT))
    with (
        stored("CurrentUser", "AddressBook", [post.signer().der]),
        stored("CurrentUser", "My", [entity.der for entity in family[1:]]),
        stored("CurrentUser", "TrustedPeople", [post.signer("Eve", root).der, root.der]),
    ):
        survey.open([post.folder])
        settle()
    found = {ca.name: the(ca.why_not) for ca in survey.survey.cas}
    assert found == {"Family Issuing CA": RejectionReason.NO_MAIL, "Stored Root": RejectionReason.NOT_VOUCHED}
    assert all((ca.messages, ca.is_proposed) == (0, False) for ca in survey.survey.cas)


def test_reading_can_be_stopped(survey: MailSurvey, session: Session, post: Post) -> None:
    """What waits is not read any more; opened again, it is."""
    later = Later.instead_of_workers(session)
    path = post.letter("letter.eml", post.signer())
    survey.open([path])
    survey.open([post.folder])
    survey.cancel()
    later.work()
    assert not survey.is_reading
    assert survey.error is None
    assert survey.survey.read == 0
    survey.open([path])
    later.work()
    assert survey.survey.read == 1


def test_what_is_dropped_does_not_come_back(survey: MailSurvey, session: Session, post: Post) -> None:
    """Messages that arrive after all was dropped are dropped as well."""
    later = Later.instead_of_workers(session)
    survey.open([post.letter("letter.eml", post.signer())])
    survey.drop()
    later.work()
    assert (survey.reading.count, survey.survey.read) == (0, 0)
    survey.open([post.folder / "letter.eml"])
    later.work_elsewhere()  # it was read, and is about to be handed over
    survey.drop()
    QApplication.processEvents()
    later.work()
    assert (survey.reading.count, survey.survey.read) == (0, 0)
    survey.open([post.folder / "letter.eml"])
    later._waiting.pop(0)()  # it is read, and is about to be surveyed
    survey.drop()
    later.work()
    assert (survey.reading.count, survey.survey.read) == (0, 0)


def test_something_unexpected(
    qtbot: QtBot, survey: MailSurvey, settle: Settle, post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault of the program is reported, ends the survey and is not tried again before something changes."""

    def break_down(*_arguments: object, **_named: object) -> None:
        raise RecursionError

    post.write("plain.eml", mail.mail(mail.CONTENT))
    with monkeypatch.context() as patched, qtbot.captureExceptions() as raised:
        patched.setattr("sstwizard.ui.mail.survey.survey_of", break_down)
        survey.open([post.folder])
        settle()
        assert [kind for kind, *_ in raised] == [RecursionError]
    assert not survey.is_current, "what was found before counts no more"
    survey.open([post.folder / "plain.eml"])
    settle()
    assert (survey.survey.read, survey.is_current) == (2, True)


def test_what_a_collection_makes_trusted_is_not_known_at_once(
    survey: MailSurvey, settle: Settle, qtbot: QtBot, post: Post
) -> None:
    """It is looked at when it is asked for, once, in whatever order it is chosen."""
    other = post.pki.make("Other Root CA")
    survey.open([post.letter("a.eml", post.signer("Ann", other), other)])
    settle()
    chosen = CertificateCollection(certificates([other, post.family[0]]))
    with qtbot.waitSignal(survey.judged):
        assert survey.trusted_by(chosen) is None
    assert survey.trusted_by(CertificateCollection(chosen.members[::-1])) == frozenset(survey.survey.mails)


def test_an_answer_about_an_older_survey_is_dropped(
    survey: MailSurvey, session: Session, settle: Settle, post: Post, family: list[Entity]
) -> None:
    """Where more mail is surveyed before it is known, it is looked for anew: it tells nothing of that mail."""
    post.letter("a.eml", post.signer(), *family[1:])
    survey.open([post.folder])
    settle()
    other = survey.survey.collection.changed(add=[post.pki.make("Other CA").certificate])
    later = Later.instead_of_workers(session)
    assert survey.trusted_by(other) is None
    answer = later._waiting.pop()
    post.letter("b.eml", post.signer(), *family[1:])
    survey.open([post.folder])
    later.work()
    assert len(survey.survey.mails) == 2
    answer()
    assert survey.trusted_by(other) is None
    later.work()
    assert survey.trusted_by(other) == frozenset(survey.survey.mails)


NOW = datetime(2026, 1, 1, tzinfo=UTC)
SIGNER = PKI().make("Bob", start=NOW - 2 * CURRENT, end=NOW - timedelta(days=1)).certificate
NOW_AND_TICKED = "{trusted} of %Ln message(s) would be trusted now; {promised} with what is selected."


def surveyed(state: MailState = MailState.INTACT, *, current: bool = True) -> SignedMail:
    """A message of a sender who still writes, or has not for a year."""
    at = NOW if current else NOW - CURRENT
    return SignedMail(Message(()), state, (Signing(SIGNER, at, NOW, at),), NOW)


MAILS = (
    *[surveyed()] * 4,
    *[surveyed(current=False)] * 5,
    *[surveyed(MailState.CHANGED)] * 2,
    *[surveyed(MailState.OTHER, current=False)] * 3,
)


def test_each_message_is_counted_once() -> None:
    """The headline counts intact ones of senders who still write; the sentence below it says what it leaves out."""
    survey = Survey(read=100, mails=MAILS)
    assert counted(survey) == list(MAILS[:4])
    old = plural("%Ln of senders whose certificates have expired", 5)
    others = plural("%Ln changed in transit", 2), plural("%Ln that can't be checked", 3)
    assert not_counted(survey, 0) == f"Not counted: {', '.join((old, *others))}."
    assert not_counted(Survey(read=4, mails=MAILS[:4]), 0) == ""
    encrypted, unlisted = plural("%Ln encrypted", 1), plural("%Ln encrypted (not listed)", 2)
    assert not_counted(Survey(read=7, mails=MAILS[:4], encrypted=3), 1) == f"Not counted: {encrypted}, {unlisted}."
    assert messages_read(survey) == plural("%Ln message(s) read, {signed} of them signed.", 100).format(signed=14)
    assert messages_read(Survey()) == ""


@pytest.mark.parametrize("language", ["en", "de", "nl"], indirect=True)
def test_one_message_alone_is_not_one_of_some(language: str) -> None:
    """The languages that say "of them" of several say it of no single one."""
    said = {
        "en": "message read, 1 signed",
        "de": "Nachricht gelesen, 1 signiert",
        "nl": "bericht gelezen, 1 ondertekend",
    }
    assert messages_read(Survey(read=1, mails=MAILS[:1])) == f"1 {said[language]}."


def test_what_can_not_be_said_of_the_collection_is_said() -> None:
    """From some trusted messages on, and until there are enough of a long time; less mail is no survey."""
    first = NOW - timedelta(days=9)
    few, some, enough = Unused(19, first, NOW), Unused(20, first, NOW), Unused(100, NOW - timedelta(days=90), NOW)
    said = plural(
        "What the collection doesn't need can't be said from %Ln trusted message(s) of {days} days; that takes {least} "
        "of {period}.",
        20,
    )
    assert undecided(some) == said.format(days=9, least=100, period=90)
    assert undecided(few) == undecided(enough) == undecided(replace(some, is_complete=False)) == ""


@pytest.mark.parametrize(
    ("trusted", "of", "promised", "is_seen", "said"),
    [
        (2, 7, None, False, "{trusted} of %Ln message(s) would be trusted now."),
        (2, 7, 2, False, "{trusted} of %Ln message(s) would be trusted now."),
        (2, 7, 5, False, NOW_AND_TICKED),
        (7, 7, 6, False, NOW_AND_TICKED),
        (7, 7, 7, False, "All %Ln message(s) would be trusted. Nothing to add."),
        (None, 7, 5, False, "With what is selected, {promised} of %Ln message(s) would be trusted."),
        (0, 0, 0, False, "No intact message is from a sender who still writes."),
        (2, 7, 2, True, "{trusted} of %Ln message(s) are trusted by what Exchange has."),
        (2, 7, 5, True, NOW_AND_TICKED),
        (7, 7, 7, True, "All %Ln message(s) are trusted by what Exchange has."),
    ],
)
def test_headline_promises_no_more_than_is_known(
    trusted: int | None, of: int, promised: int | None, is_seen: bool, said: str
) -> None:
    """What is ticked is named once it is known what else it would do; what was seen in Exchange is trusted by that."""
    told, tone = headline(trusted, of, promised, is_seen=is_seen)
    assert told == plural(said, of).format(trusted=trusted, promised=promised)
    assert (tone is Tone.GOOD) is (trusted == promised == 7)


def test_how_much_mail_a_ca_has() -> None:
    """Messages that the headline counts, with their senders, and how many others; else attached ones or people."""
    people = ("a@x.example", "b@x.example")
    some = IssuingCA(None, "A", "CN=A", messages=3, senders=people, counted=3, counted_senders=2)
    assert amount(some) == f"{plural('%Ln message(s)', 3)} {plural('from %Ln sender(s)', 2)}"
    changed = replace(some, counted=0, not_counted=3, counted_senders=0)
    assert amount(changed) == f"{plural('%Ln message(s)', 0)}\n{plural('%Ln not counted', 3)}"
    assert amount(IssuingCA(None, "A", "CN=A", attached=1)) == plural("%Ln attached message(s)", 1)
    assert amount(IssuingCA(None, "A", "CN=A", senders=people)) == plural("No mail, %Ln certificate(s) of people", 2)
