"""Reading mail and surveying it, in the background, as far as it is needed; and the sentences about it."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

import mail
from pki import PKI, Entity
from sstwizard.core.certificates.reading import Reading, ReportProgress
from sstwizard.core.collection.signings import CURRENT, Signing
from sstwizard.core.collection.survey import IssuingCA, MailState, RejectionReason, SignedMail, Survey, Unused
from sstwizard.core.errors import SourceError
from sstwizard.core.messages import Message
from sstwizard.core.sources.mail import MailReading
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


def test_a_folder_is_read_and_surveyed(
    survey: MailSurvey, session: Session, settle: Settle, post: Post, family: list[Entity]
) -> None:
    """Its chain is proposed; once Exchange has it the messages are trusted, without being read again."""
    for number in range(3):
        post.letter(f"{number}.eml", post.signer(), *family[1:])
    post.write("plain.eml", mail.mail(mail.CONTENT))
    survey.open([post.folder])
    assert survey.is_reading
    settle()
    assert (survey.survey.read, len(survey.survey.mails)) == (4, 3)
    (ca,) = survey.survey.cas
    assert (ca.name, ca.is_proposed, ca.messages) == ("Family Issuing CA", True, 3)
    read = survey.reading
    session.change(add=ca.chain)
    assert survey.is_current
    session.say_stored(uploaded := session.collection, Path("a.sst"), "AB" * 32)
    session.note_uploaded(uploaded, Path("a.sst"), "AB" * 32)
    assert not survey.is_settled
    assert not survey.is_current
    settle()
    assert survey.is_current
    assert survey.reading is read
    assert all(each.is_trusted for each in survey.survey.mails)
    assert survey.survey.cas[0].in_collection


def test_a_confirmed_root_counts(survey: MailSurvey, session: Session, settle: Settle, post: Post) -> None:
    """A partner's root that nobody vouches for is proposed once it was compared; the mail's own copy is no file."""
    root = post.pki.make("Partner Root CA")
    ca = post.pki.make("Partner CA", root)
    path = post.letter("letter.eml", post.signer("Bob", ca), ca, root)
    survey.open([path], [path])
    settle()
    assert survey.survey.cas[0].why_not is RejectionReason.NOT_VOUCHED
    assert survey.known.vouching.came_from_a_stranger(the(survey.survey.cas[0].root))
    file = post.folder / "root.cer"
    file.write_bytes(root.der)
    survey.open([file])
    settle()
    assert not survey.known.vouching.came_from_a_stranger(the(survey.survey.cas[0].root))
    session.confirm(root.certificate)
    settle()
    assert survey.survey.cas[0].is_proposed


def test_a_ca_file_helps_all_messages(
    qtbot: QtBot, survey: MailSurvey, session: Session, settle: Settle, post: Post
) -> None:
    """What is opened on the second page, too, is looked for issuers, whenever it comes."""
    path = post.letter("letter.eml", post.signer())
    survey.open([path])
    settle()
    assert survey.survey.cas[0].why_not is RejectionReason.ISSUER_MISSING
    file = post.folder / "cas.cer"
    file.write_bytes(post.family[2].der + post.family[1].der)
    session.open_files([file])
    qtbot.waitUntil(lambda: bool(survey.survey.cas[0].chain))
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


def test_stores_of_people_do_not_delay_mail(session: Session, qtbot: QtBot, post: Post) -> None:
    """They are read before the mail, and surveyed with its first piece, not before."""
    qtbot.waitUntil(lambda: is_settled(session))
    later = Later.instead_of_workers(session)
    post.write("plain.eml", mail.mail(mail.CONTENT))
    survey = MailSurvey(session, [source("Other People", [post.signer("Bob", post.pki.make("Some CA")).certificate])])
    survey.open([post.folder])
    later._waiting.pop(0)()  # all is read
    later._waiting.pop(0)()  # and surveyed for the first time
    assert (survey.survey.read, len(survey.survey.cas)) == (1, 1)
    later.work()


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


def test_nothing_is_read_along_off_windows(survey: MailSurvey, settle: Settle, tmp_path: Path) -> None:
    """Where Windows keeps no stores, nothing lies beside the mail."""
    if sys.platform == "win32":
        pytest.skip("for systems without certificate stores")
    survey.open([tmp_path])
    settle()
    assert (survey.reading, survey.survey.cas) == (MailReading(), ())


def test_files_by_themselves_are_known(survey: MailSurvey, settle: Settle, post: Post) -> None:
    """Of a message that is all of a file one knows which; of those in a folder not. A file read again counts once."""
    folder = post.folder / "folder"
    folder.mkdir()
    inside = replace(post, folder=folder).letter("inside.eml", post.signer("Ann"))
    alone = post.letter("alone.eml", post.signer())
    survey.open([alone, folder], [alone])
    settle()
    first, second = (each.message for each in survey.survey.mails)
    assert survey.alone == {alone: first}
    assert second.name == "inside.eml"
    survey.open([alone, folder], [alone])
    settle()
    assert survey.survey.read == 2
    assert inside.exists()


def test_problems_of_some_files_are_told_elsewhere(survey: MailSurvey, settle: Settle, tmp_path: Path) -> None:
    """A file with an answer of its own says there why it can't be read."""
    gone, other = tmp_path / "gone.eml", tmp_path / "other.eml"
    survey.open([gone, other], [gone])
    settle()
    assert [each.file for each in survey.reading.problems] == ["other.eml"]
    assert str(the(survey.alone[gone]).error).startswith("“gone.eml” was not found")


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


def test_what_another_collection_would_make_trusted(
    survey: MailSurvey, session: Session, settle: Settle, qtbot: QtBot, post: Post, family: list[Entity]
) -> None:
    """What Exchange has and the proposal are known from the survey; any other collection is looked at when asked."""
    other = post.pki.make("Other Root CA")
    post.letter("a.eml", post.signer(), *family[1:])
    post.letter("b.eml", post.signer("Ann", other), other)
    survey.open([post.folder])
    settle()
    mails = survey.survey.mails
    assert survey.trusted_by(session.collection) == frozenset()
    assert survey.trusted_by(survey.survey.collection) == frozenset(each for each in mails if each.will_be_trusted)
    both = survey.survey.collection.changed(add=[other.certificate])
    with qtbot.waitSignal(survey.judged):
        assert survey.trusted_by(both) is None
    assert survey.trusted_by(both.changed(remove=both, add=reversed(both.members))) == frozenset(mails)


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
    assert not_counted(survey) == f"Not counted: {', '.join((old, *others))}."
    assert not_counted(Survey(read=4, mails=MAILS[:4])) == ""
    assert messages_read(survey) == plural("%Ln message(s) read, {signed} of them signed.", 100).format(signed=14)
    assert messages_read(Survey()) == ""


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


def test_headline_promises_no_more_than_is_known() -> None:
    """What is ticked is named only once it is known what it would do, and only where that is something else."""
    now = plural("{trusted} of %Ln message(s) would be trusted now.", 7).format(trusted=2)
    assert headline(2, 7, None)[0] == headline(2, 7, 2)[0] == now
    assert headline(2, 7, 5)[0] == plural(NOW_AND_TICKED, 7).format(trusted=2, promised=5)
    assert headline(7, 7, 6)[0] == plural(NOW_AND_TICKED, 7).format(trusted=7, promised=6)
    assert headline(7, 7, 7) == (plural("All %Ln message(s) would be trusted. Nothing to add.", 7), Tone.GOOD)
    unknown = plural("With what is selected, {promised} of %Ln message(s) would be trusted.", 7)
    assert headline(None, 7, 5)[0] == unknown.format(promised=5)
    assert headline(0, 0, 0)[0] == "No intact message is from a sender who still writes."


def test_how_much_mail_a_ca_has() -> None:
    """Messages with their senders; where there are none, attached ones or people."""
    people = ("a@x.example", "b@x.example")
    some = IssuingCA(None, "A", "CN=A", messages=3, senders=people)
    assert amount(some) == f"{plural('%Ln message(s)', 3)} {plural('from %Ln sender(s)', 2)}"
    assert amount(IssuingCA(None, "A", "CN=A", attached=1)) == plural("%Ln attached message(s)", 1)
    assert amount(IssuingCA(None, "A", "CN=A", senders=people)) == plural("No mail, %Ln certificate(s) of people", 2)
