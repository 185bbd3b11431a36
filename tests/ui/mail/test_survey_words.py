"""The sentences above a survey: each message counts where it belongs, and nowhere else."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from pki import PKI
from sstwizard.core.collection.signings import CURRENT, Signing
from sstwizard.core.collection.survey import IssuingCA, MailState, SignedMail, Survey
from sstwizard.core.collection.unused import Unused
from sstwizard.core.messages import Message
from sstwizard.ui.kit.theme import Tone
from sstwizard.ui.mail.survey import amount, counted, headline, messages_read, not_counted, undecided
from ui.test_pages import counted as plural

NOW = datetime(2026, 1, 1, tzinfo=UTC)
SIGNER = PKI().make("Bob", start=NOW - 2 * CURRENT, end=NOW - timedelta(days=1)).certificate
NOW_AND_TICKED = "{trusted} of %Ln message(s) would be trusted now; {promised} with what is selected."


def mail(state: MailState = MailState.INTACT, *, current: bool = True) -> SignedMail:
    """A message of a sender who still writes, or has not for a year."""
    at = NOW if current else NOW - CURRENT
    return SignedMail(Message(()), state, (Signing(SIGNER, at, NOW, at),), NOW)


MAILS = (
    *[mail()] * 4,
    *[mail(current=False)] * 5,
    *[mail(MailState.CHANGED)] * 2,
    *[mail(MailState.OTHER, current=False)] * 3,
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
