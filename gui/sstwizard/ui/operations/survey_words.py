"""What is said of a survey: the sentences above it, and of each CA what becomes of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from ...core.chains.vouching import Voucher
from ...core.collection.collection import CertificateCollection
from ...core.collection.survey import IssuingCA, MailState, SignedMail, Standing, Survey
from ...core.collection.unused import MIN_MESSAGES, MIN_PERIOD, Unused, UnusedCertificate
from ...core.messages import Message
from ...core.sources.issuers import browser_address
from ...core.text import printable
from ..style.badge import Badge
from ..style.icons import ERROR, GOOD, NOTE, PLAIN, WARNING
from ..style.theme import Tone
from ..translate import localized, short_date
from .rows import voucher_name

_translate = QCoreApplication.translate
_NAMES = 3
"""How many certificates are named in a sentence."""
_ENOUGH_TO_ASK = 20
"""From so many trusted messages on, somebody may want to know what the collection doesn't need."""


_LOOKS = {
    Standing.IMPOSSIBLE: ERROR,
    Standing.UNCONFIRMED: WARNING,
    Standing.OFFERED: PLAIN,
    Standing.OUTBID: WARNING,
    Standing.TOO_LARGE: ERROR,
}
"""How a CA that is not proposed is shown."""
_OFFERED = (Standing.OFFERED, Standing.OUTBID)
"""It can be added all the same."""


def can_be_added(ca: IssuingCA) -> bool:
    """Say whether the chain of a CA may be added: it is valid, somebody vouches for its root, and some is missing."""
    is_offered = ca.why_not is not None and ca.why_not.standing in _OFFERED
    return bool(ca.chain) and not ca.in_collection and (ca.is_proposed or is_offered)


def headline(trusted: int | None, total: int, promised: int | None) -> tuple[str, Tone]:
    """Return how many messages would be trusted now and with what is selected, in a sentence, and its tone.

    `trusted` is None where it isn't known what Exchange has, `promised` as long as that of the selection isn't.
    """
    shown = QLocale().toString
    if not total:
        return _translate("Survey", "No intact message is from a sender who still writes."), Tone.PLAIN
    if trusted is None:
        said = _translate("Survey", "With what is selected, {promised} of %Ln message(s) would be trusted.", "", total)
        return said.format(promised="…" if promised is None else shown(promised)), Tone.PLAIN
    if trusted == total and promised in (trusted, None):
        return _translate("Survey", "All %Ln message(s) would be trusted. Nothing to add.", "", total), Tone.GOOD
    if promised in (trusted, None):
        said = _translate("Survey", "{trusted} of %Ln message(s) would be trusted now.", "", total)
        return said.format(trusted=shown(trusted)), Tone.PLAIN
    said = _translate(
        "Survey", "{trusted} of %Ln message(s) would be trusted now; {promised} with what is selected.", "", total
    )
    return said.format(trusted=shown(trusted), promised=shown(promised)), Tone.PLAIN


def counted(survey: Survey) -> list[SignedMail]:
    """Return the messages that the headline counts: intact ones, of senders who still write."""
    return [mail for mail in survey.mails if mail.is_intact and mail.is_current]


def read(survey: Survey) -> str:
    """Return how many messages were read."""
    said = _translate("Survey", "%Ln message(s) read, {signed} of them signed.", "", survey.read)
    return said.format(signed=QLocale().toString(len(survey.mails))) if survey.read else ""


def why_no_answer(survey: Survey, opened: Sequence[Message], name: str) -> str:
    """Return why nothing tells of a CA; empty where something does.

    Args:
        survey: The survey.
        opened: What was opened last by itself.
        name: What was opened last, if nothing else was said of it.
    """
    if survey.mails or survey.cas:
        return ""
    faults = [each.structure.fault for each in opened if each.structure.fault is not None]
    if survey.read == len(faults) == 1:
        return localized(faults[0].message)
    if survey.read:
        return _translate(
            "MailPage", "None of the %Ln message(s) has a signature that can be checked.", "", survey.read
        )
    return _translate("MailPage", "There is no mail in “{file}”.").format(file=name) if name else ""


def not_counted(survey: Survey) -> str:
    """Return which signed messages the headline doesn't count; empty where it counts them all."""
    old = sum(mail.is_intact and not mail.is_current for mail in survey.mails)
    changed = sum(mail.state is MailState.CHANGED for mail in survey.mails)
    other = sum(mail.state is MailState.OTHER for mail in survey.mails)
    told = [
        _translate("Survey", "%Ln of senders whose certificates have expired", "", old) if old else "",
        _translate("Survey", "%Ln changed in transit", "", changed) if changed else "",
        _translate("Survey", "%Ln that can't be checked", "", other) if other else "",
    ]
    reasons = ", ".join(filter(None, told))
    return _translate("Survey", "Not counted: {messages}.").format(messages=reasons) if reasons else ""


def still_held(unused: Unused, collection: CertificateCollection) -> list[UnusedCertificate]:
    """Return the certificates that the mail doesn't need, and that were not removed from the choice."""
    return [each for each in unused.certificates if each.certificate in collection]


def undecided(unused: Unused) -> str:
    """Return why it can't be said what the mail doesn't need; empty where it can, or where little mail was opened."""
    if unused.is_decided or not unused.is_complete or unused.messages < _ENOUGH_TO_ASK:
        return ""
    said = _translate(
        "Survey",
        "What the collection doesn't need can't be said from %Ln trusted message(s) of {days} days; that takes {least} "
        "of {period}.",
        "",
        unused.messages,
    )
    number = QLocale().toString
    days, period = number(unused.period.days), number(MIN_PERIOD.days)
    return said.format(days=days, least=number(MIN_MESSAGES), period=period)


def not_needed(held: Sequence[UnusedCertificate]) -> tuple[str, str]:
    """Return how many certificates of the collection the mail doesn't need, and each of them in a line."""
    number = QLocale().toString
    if not held:
        return "", ""
    said = _translate(
        "Survey", "%Ln certificate(s) of the collection are not needed by this mail: {names}.", "", len(held)
    )
    lines = []
    for each in held:
        name, size = printable(each.certificate.name), number(each.size)
        if each.since is None:
            line = _translate("Survey", "{name}: no message, {size} bytes")
            lines.append(line.format(name=name, size=size))
        else:
            line = _translate("Survey", "{name}: %Ln message(s), the last on {date}, {size} bytes", "", each.messages)
            lost = _translate("Survey", "%Ln of them would not be trusted without it", "", each.lost_messages)
            line = line.format(name=name, date=short_date(each.since), size=size)
            lines.append(f"{line}; {lost}" if each.lost_messages else line)
    shown = [printable(each.certificate.name) for each in held[:_NAMES]] + ["…"] * (len(held) > _NAMES)
    return said.format(names=", ".join(shown)), "\n".join(lines)


def amount(ca: IssuingCA) -> str:
    """Return how much of the mail a CA's people have signed."""
    if ca.messages:
        messages = _translate("Survey", "%Ln message(s)", "", ca.messages)
        senders = _translate("Survey", "from %Ln sender(s)", "", len(ca.senders)) if ca.senders else ""
        return f"{messages} {senders}".rstrip()
    if ca.attached:
        return _translate("Survey", "%Ln attached message(s)", "", ca.attached)
    return _translate("Survey", "No mail, %Ln certificate(s) of people", "", len(ca.senders))


def vouched_by(ca: IssuingCA) -> str:
    """Return who vouches for a CA's root; empty where its chain doesn't reach one."""
    others = [each for each in ca.vouchers if each is not Voucher.COLLECTION]
    if ca.root is not None and not ca.vouchers:
        return _translate("Survey", "Nobody")
    return ", ".join(map(voucher_name, others or ca.vouchers))


def status(ca: IssuingCA, *, is_ticked: bool) -> Badge:
    """Return in a word or two what becomes of a CA."""
    if ca.in_collection:
        return Badge(_translate("Survey", "Trusted already"), *GOOD)
    if is_ticked:
        return Badge(_translate("Survey", "Will be added"), *NOTE)
    if ca.why_not is None:
        return Badge(_translate("Survey", "Not selected"), *PLAIN)
    return Badge(localized(ca.why_not.label), *_LOOKS[ca.why_not.standing])


def explanation(ca: IssuingCA, *, is_ticked: bool = False) -> Badge:
    """Return in a sentence what becomes of a CA, and what can be done."""
    if ca.in_collection:
        said, look = _translate("Survey", "Exchange has “{name}” and its issuers already."), GOOD
    elif is_ticked:
        said, look = _translate("Survey", "“{name}” and its issuers will be in the file."), NOTE
    elif ca.why_not is None:
        look = NOTE
        said = _translate("Survey", "“{name}” can be added: its root is vouched for, and its senders still write.")
    else:
        said = localized(ca.why_not.message(ca.name, printable(ca.missing)))
        address = browser_address(ca.orphan) if ca.orphan is not None else None
        if address is not None:
            published = _translate("Survey", "Or, if you trust this address, open it in a browser: {address}")
            said += " " + published.format(address=address)
        return Badge(said, *_LOOKS[ca.why_not.standing])
    return Badge(said.format(name=ca.name), *look)
