"""What is said of a survey: the sentence above it, and why a CA is not proposed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from ...core.collection.survey import IssuingCA, MailState, RejectionReason, SignedMail, Standing, Survey
from ..style.looks import ERROR, GOOD, NOTE, PLAIN, WARNING, Badge
from ..style.theme import Tone
from ..translate import localized

_translate = QCoreApplication.translate


class _Treatment(NamedTuple):
    """How a CA that is not proposed is shown, and whether it can be added all the same."""

    look: tuple[str, Tone]
    is_offered: bool


_TREATMENTS = {
    Standing.IMPOSSIBLE: _Treatment(ERROR, is_offered=False),
    Standing.UNCONFIRMED: _Treatment(WARNING, is_offered=False),
    Standing.OFFERED: _Treatment(PLAIN, is_offered=True),
    Standing.FOR_OLD_MAIL: _Treatment(PLAIN, is_offered=True),
    Standing.OUTBID: _Treatment(WARNING, is_offered=True),
    Standing.TOO_LARGE: _Treatment(ERROR, is_offered=False),
}


def can_be_added(ca: IssuingCA) -> bool:
    """Say whether the chain of a CA may be added: it is valid, somebody vouches for its root, and some is missing."""
    is_offered = ca.why_not is not None and _TREATMENTS[ca.why_not.standing].is_offered
    return bool(ca.chain) and not ca.in_collection and (ca.is_proposed or is_offered)


@dataclass(frozen=True, slots=True)
class Numbers:
    """What the sentence above a survey names: numbers of messages.

    Attributes:
        intact: That are intact.
        trusted: Of these, that the collection alone would have made trusted when they were sent.
        current: Of these, whose signers still write.
        promised: Of the intact ones, that what is proposed would have made trusted.
        promised_current: Of these, whose signers still write.
        unvouched: That need a CA for which nobody vouches.
        expired: That need a CA that has expired.
        changed: That were changed on the way.
    """

    intact: int
    trusted: int
    current: int
    promised: int
    promised_current: int
    unvouched: int
    expired: int
    changed: int

    @classmethod
    def of(cls, survey: Survey) -> Numbers:
        """Count the messages of a survey."""
        intact = [mail for mail in survey.mails if mail.state is MailState.INTACT]
        open_ones = [_reasons(survey, mail) for mail in intact if not mail.will_be_trusted]
        return cls(
            intact=len(intact),
            trusted=sum(mail.is_trusted for mail in intact),
            current=sum(mail.is_trusted and mail.is_current for mail in intact),
            promised=sum(mail.will_be_trusted for mail in intact),
            promised_current=sum(mail.will_be_trusted and mail.is_current for mail in intact),
            unvouched=sum(RejectionReason.NOT_VOUCHED in reasons for reasons in open_ones),
            expired=sum(
                RejectionReason.EXPIRED in reasons and RejectionReason.NOT_VOUCHED not in reasons
                for reasons in open_ones
            ),
            changed=sum(mail.state is MailState.CHANGED for mail in survey.mails),
        )


def _reasons(survey: Survey, mail: SignedMail) -> set[RejectionReason | None]:
    return {survey.cas[place].why_not for place in mail.cas}


def trusted(numbers: Numbers) -> Iterator[str]:
    """Yield how many messages were trusted when sent, and how many would have been with what is proposed."""
    shown = QLocale().toString
    if numbers.intact:
        said = _translate(
            "Survey",
            "{trusted} of %Ln intact message(s) would have been trusted when sent ({current} of them from senders who "
            "still write).",
            "",
            numbers.intact,
        )
        yield said.format(trusted=shown(numbers.trusted), current=shown(numbers.current))
    if numbers.promised > numbers.trusted:
        promised = _translate("Survey", "With the proposed CAs, {trusted} would be ({current} from such senders).")
        yield promised.format(trusted=shown(numbers.promised), current=shown(numbers.promised_current))


def others(survey: Survey, numbers: Numbers) -> Iterator[str]:
    """Yield how many messages were read, and why some of them are not trusted."""
    if not survey.read:
        return
    read = _translate("Survey", "%Ln message(s) read, {signed} of them signed.", "", survey.read)
    yield read.format(signed=QLocale().toString(len(survey.mails)))
    if numbers.unvouched:
        yield _translate("Survey", "Nobody vouches for the CAs of %Ln message(s).", "", numbers.unvouched)
    if numbers.expired:
        yield _translate("Survey", "The CAs of %Ln message(s) have expired.", "", numbers.expired)
    if numbers.changed:
        yield _translate("Survey", "%Ln message(s) changed in transit.", "", numbers.changed)


def status(ca: IssuingCA) -> Badge:
    """Return in a word or two what becomes of a CA."""
    if ca.in_collection:
        return Badge(_translate("Survey", "In the collection"), *GOOD)
    if ca.why_not is None:
        return Badge(_translate("Survey", "Proposed"), *NOTE)
    return Badge(localized(ca.why_not.label), *_TREATMENTS[ca.why_not.standing].look)


def explanation(ca: IssuingCA) -> str:
    """Return in a sentence what becomes of a CA, and what can be done."""
    if ca.in_collection:
        return _translate("Survey", "“{name}” and its issuers are in the collection.").format(name=ca.name)
    if ca.why_not is None:
        said = _translate("Survey", "“{name}” is proposed: its root is vouched for, and its senders still write.")
        return said.format(name=ca.name)
    return localized(ca.why_not.message(ca.name))
