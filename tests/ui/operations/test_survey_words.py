"""The sentences above a survey: each message counts where it belongs, and nowhere else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from pki import PKI
from sstwizard.core.collection.signings import CURRENT, Signing
from sstwizard.core.collection.survey import IssuingCA, MailState, RejectionReason, SignedMail, Survey
from sstwizard.core.messages import Message
from sstwizard.ui.operations.survey_words import Numbers, others, trusted
from ui.pages.test_pages import counted

NOW = datetime(2026, 1, 1, tzinfo=UTC)
SIGNER = PKI().make("Bob", start=NOW - 2 * CURRENT, end=NOW - timedelta(days=1)).certificate
REASONS = (None, RejectionReason.NOT_VOUCHED, RejectionReason.EXPIRED, RejectionReason.SIGNER_EXPIRED)
CAS = tuple(IssuingCA(None, str(reason), str(reason), why_not=reason) for reason in REASONS)


def mail(
    *cas: int, state: MailState = MailState.INTACT, current: bool = True, now: bool = False, then: bool = False
) -> SignedMail:
    """A message that needs some of the CAs; trusted now, and with what is proposed."""
    at = NOW if current else NOW - CURRENT
    signings = (Signing(SIGNER, at, NOW, at),)
    return SignedMail(Message(()), state, signings, NOW, is_trusted=now, will_be_trusted=then, cas=cas)


MAILS = (
    *[mail(0, now=True, then=True)] * 2,
    *[mail(0, then=True)] * 3,
    mail(0, now=True, then=True, current=False),
    *[mail(0, then=True, current=False)] * 5,
    *[mail(1)] * 7,
    *[mail(2, current=False)] * 11,
    *[mail(1, 2)] * 2,
    mail(3),
    *[mail(1, state=MailState.CHANGED)] * 13,
    *[mail(2, state=MailState.OTHER)] * 17,
)
SURVEY = Survey(read=100, mails=MAILS, cas=CAS)


def test_each_message_is_counted_once() -> None:
    """Only intact messages count as trusted, or as in need of a CA; who needs one of each kind needs the first."""
    assert Numbers.of(SURVEY) == Numbers(
        intact=32, trusted=3, current=2, promised=11, promised_current=5, unvouched=9, expired=11, changed=13
    )


def test_what_was_trusted_is_said_first() -> None:
    """How many of the intact ones were trusted when sent, of whom who still write, and with the proposal."""
    first, second = trusted(Numbers.of(SURVEY))
    assert first.startswith("3 of 32 intact message")
    assert first.endswith("would have been trusted when sent (2 of them from senders who still write).")
    assert second == "With the proposed CAs, 11 would be (5 from such senders)."


def test_nothing_to_promise() -> None:
    """Where the proposal trusts no more, it is not named; without an intact message nothing is."""
    assert len(list(trusted(Numbers.of(Survey(1, (mail(0, now=True, then=True),), CAS))))) == 1
    assert list(trusted(Numbers.of(Survey(1, (mail(1, state=MailState.CHANGED),), CAS)))) == []


def test_why_others_are_not_trusted() -> None:
    """How many were read, who vouches for nobody, what has expired, and what changed on the way; nothing of none."""
    assert list(others(SURVEY, Numbers.of(SURVEY))) == [
        counted("%Ln message(s) read, {signed} of them signed.", 100).format(signed=62),
        counted("Nobody vouches for the CAs of %Ln message(s).", 9),
        counted("The CAs of %Ln message(s) have expired.", 11),
        counted("%Ln message(s) changed in transit.", 13),
    ]
    unsigned = Survey(read=2)
    assert list(others(unsigned, Numbers.of(unsigned))) == [
        counted("%Ln message(s) read, {signed} of them signed.", 2).format(signed=0)
    ]
    assert list(others(Survey(), Numbers.of(Survey()))) == []
