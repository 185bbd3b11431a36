"""Which certificates of a collection nobody needs: exactly those, and nothing is said from too little mail."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from core.collection.test_survey_hostile import Mailbox, ca, issuer, signer
from corpus import Corpus
from corpus_pkis import DAY, EMAIL, Issuer
from pki import PKI, Entity, key_usage
from sstwizard.core.certificates.budget import MAX, Budget, Cost
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.collection.signings import SignedMail
from sstwizard.core.collection.survey import MIN_MESSAGES, MIN_PERIOD, Survey, Unused, survey_of, unused_of
from sstwizard.core.errors import CancelledError
from sstwizard.core.messages.trust import judge
from sstwizard.core.sources.mail import MailReading, read

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
DATES: dict[str, Any] = {"start": NOW - 900 * DAY, "end": NOW + 900 * DAY}


@pytest.fixture(scope="module")
def others(pki: PKI) -> tuple[Certificate, ...]:
    """Five PKIs, each a root and a CA, which no mail needs."""
    roots = [pki.make(f"Other Root {number}", **DATES) for number in range(5)]
    cas = [pki.make(f"Other CA {number}", root, **DATES) for number, root in enumerate(roots)]
    return tuple(each.certificate for each in (*roots, *cas))


def held(made: Corpus, reading: MailReading, *more: Certificate) -> tuple[Survey, CertificateIndex]:
    """Return the survey with what it would propose in use, and further certificates; and what is known then."""
    proposal = survey_of(reading, made.senders.collection, made.senders.index(), NOW).collection
    collection = proposal.changed(add=more)
    known = CertificateIndex((*made.senders.index(has_base=False).copies, *collection), collection)
    return survey_of(reading, collection, known, NOW), known


def test_exactly_those_are_named_that_no_mail_needs(
    made: Corpus, reading: MailReading, others: tuple[Certificate, ...]
) -> None:
    """Five PKIs beside those that twelve others' mail needs; they served nothing, so nothing is lost."""
    survey, known = held(made, reading, *others)
    found = unused_of(survey, reading, known, NOW)
    assert found.is_decided
    assert found.messages == made.expected["trusted_with_proposal"]
    assert {each.certificate for each in found.certificates} == {*others}
    assert {(each.since, each.messages, each.lost_messages, each.lost_senders) for each in found.certificates} == {
        (None, 0, 0, 0)
    }
    freed = survey.base.size - survey.base.changed(remove=others).size
    assert sum(each.size for each in found.certificates) == freed


def test_removing_all_of_them_changes_no_verdict(
    made: Corpus, reading: MailReading, others: tuple[Certificate, ...]
) -> None:
    """Each message is judged as before, by `trust` and by the survey."""
    survey, known = held(made, reading, *others)
    unused = [each.certificate for each in unused_of(survey, reading, known, NOW).certificates]
    rest = survey.base.changed(remove=unused)
    without = CertificateIndex((*made.senders.index(has_base=False).copies, *rest), rest)
    again = survey_of(reading, rest, without, NOW)
    assert [state_of(each) for each in again.mails] == [state_of(each) for each in survey.mails]
    assert (again.added, again.left_out_senders) == (survey.added, survey.left_out_senders)
    for each in survey.mails:
        before, after = (judge(each.message, held, known, NOW, at=each.signed_at) for held in (survey.base, rest))
        assert (before.outcome, str(before.reason)) == (after.outcome, str(after.reason))


def state_of(mail: SignedMail) -> tuple[object, ...]:
    """Return what the survey says of a message."""
    return mail.message.name, mail.state, mail.is_trusted, mail.will_be_trusted, mail.is_fetchable


def test_what_its_senders_have_left_is_lost_for_old_mail_alone(made: Corpus, reading: MailReading) -> None:
    """Foxtrot's senders have a new CA: the old one is not needed since their last message by it."""
    issuers = {each.name: each for each in reversed(made.senders.issuers)}
    before = issuers["Foxtrot Issuing"].chain[0].certificate  # the first of two of that name
    survey, known = held(made, reading, before)
    (found,) = unused_of(survey, reading, known, NOW).certificates
    assert found.certificate == before
    mine = [each for each in survey.mails if any(before in survey.cas[place].chain for place in each.cas)]
    trusted = [each for each in mine if each.is_trusted]
    assert (found.messages, found.lost_messages, found.lost_senders) == (len(trusted), len(trusted), 5)
    assert trusted
    assert found.since == max(each.signings[0].since for each in trusted)


@pytest.fixture
def box(tmp_path: Any, pki: PKI) -> Mailbox:
    """Enough mail of one partner."""
    root = ca(pki, "Honest Root")
    made = Mailbox(tmp_path, (ca(pki, "Honest Issuing", root), root), [])
    made.base += made.honest
    by = signer(pki, issuer(*made.honest), "partner@honest.example")
    for number in range(MIN_MESSAGES):
        made.receive(by, ago=number * MIN_PERIOD / DAY / (MIN_MESSAGES - 1))
    return made


def answer(
    box: Mailbox,
    *beside: Entity,
    here: tuple[Entity, ...] = (),
    checks: int = MAX[Cost.CHECKS],
    cut_short: int = 0,
) -> Unused:
    """Return what can be said of a mailbox, with certificates beside the mail or in other sources.

    So many checks are allowed for people; of so many CAs, the survey has not checked all certificates.
    """
    base = CertificateCollection(tuple(each.certificate for each in box.base))
    known = CertificateIndex((*base, *(each.certificate for each in here)), base)
    reading = sum(read([box.folder]), MailReading())
    reading = replace(reading, certificates=tuple(each.certificate for each in beside))
    survey = replace(survey_of(reading, base, known, NOW), cut_short=cut_short)
    with Budget(limits={Cost.CHECKS: checks}).part():
        return unused_of(survey, reading, known, NOW)


def names(found: Unused) -> list[str]:
    """Return who is not needed."""
    return [each.certificate.name for each in found.certificates]


@pytest.mark.parametrize(("lost", "decided"), [("none", True), ("first", False), ("middle", False), ("most", False)])
def test_too_little_mail_decides_nothing(lost: str, decided: bool, box: Mailbox, pki: PKI) -> None:
    """From 99 messages, from 89 days, or from 20 messages nothing is listed."""
    box.base.append(ca(pki, "Other"))
    files = sorted(box.folder.iterdir(), key=lambda each: int(each.stem))
    for each in {"none": [], "first": files[-1:], "middle": files[50:51], "most": files[20:]}[lost]:
        each.unlink()
    if lost == "first":  # a younger one in its place: there are enough, but not over a period that is long enough
        box.receive(signer(pki, issuer(*box.honest), "partner@honest.example"), ago=50)
    found = answer(box)
    assert (found.is_decided, names(found)) == (decided, ["Other"] if decided else [])
    assert found.messages == {"most": 20, "middle": MIN_MESSAGES - 1}.get(lost, MIN_MESSAGES)
    assert (found.period >= MIN_PERIOD) == (lost in ("none", "middle"))


def test_strangers_do_not_add_to_it(box: Mailbox, pki: PKI) -> None:
    """Anybody can send old mail, and much of it."""
    for each in box.folder.iterdir():
        each.unlink()
    root = ca(pki, "Stranger Root")
    by = signer(pki, issuer(root), "eve@example.org")
    for number in range(MIN_MESSAGES):
        box.receive(by, ago=number)
    found = answer(box)
    assert (found.messages, found.first, found.last, found.period) == (0, None, None, timedelta())


def test_people_need_their_ca(box: Mailbox, pki: PKI) -> None:
    """Their certificates lie beside the mail, or in a store; for encryption alone is enough, and today it counts."""
    root = ca(pki, "Root")
    issuing = ca(pki, "Issuing", root)
    box.base += [issuing, root]
    by = Issuer("", issuing, ())
    bob = signer(pki, by, "bob@people.example").entity
    sealed = pki.make("Ann", issuing, ca=False, **DATES, extensions=(key_usage(key_encipherment=True),))
    assert names(answer(box)) == ["Issuing", "Root"]
    assert names(answer(box, bob)) == names(answer(box, here=(sealed,))) == []
    past = pki.make("Past", issuing, ca=False, start=NOW - 9 * DAY, end=NOW - DAY)
    web = pki.make("Web", issuing, ca=False, purposes=("1.3.6.1.5.5.7.3.1",), **DATES)
    below = pki.make("Below", issuing, purposes=(EMAIL,), **DATES)
    assert names(answer(box, past, web, below)) == ["Issuing", "Root"]


def test_what_a_gateway_changes_needs_its_ca(box: Mailbox, pki: PKI) -> None:
    """Somebody writes all the same."""
    root = ca(pki, "Root")
    box.base.append(root)
    box.receive(signer(pki, issuer(root), "ann@changed.example"))
    last = max(box.folder.iterdir(), key=lambda each: int(each.stem))
    last.write_bytes(last.read_bytes().replace(b"letter", b"l3tter"))
    assert names(answer(box)) == []


def test_a_signer_without_an_address_needs_its_ca(box: Mailbox, pki: PKI) -> None:
    """No sender is counted for it, and its mail is trusted all the same."""
    root = ca(pki, "Root")
    box.base.append(root)
    nobody = replace(signer(pki, issuer(root), "x@a.example"), entity=pki.make("Server", root, ca=False, **DATES))
    box.receive(nobody)
    assert names(answer(box)) == []


def test_a_root_whose_intermediate_is_missing_is_needed(box: Mailbox, pki: PKI) -> None:
    """Nobody is trusted by it as long as nothing is added below."""
    root = ca(pki, "Root")
    box.base.append(root)
    below = ca(pki, "Issuing", root)
    box.receive(signer(pki, Issuer("", below, (), included=(below,)), "ann@below.example"))
    assert names(answer(box)) == []


def test_what_is_used_now_is_needed_beside_what_was_chosen(box: Mailbox, pki: PKI) -> None:
    """The collection holds an older certificate of a CA than the mail: the mail is trusted by that."""
    root = ca(pki, "Root")
    older = ca(pki, "Issuing", root)
    newer = pki.make("Issuing", root, key=older.mail_key, start=NOW - 9 * DAY, end=NOW + 5000 * DAY)
    box.base += [root, older]
    box.receive(signer(pki, Issuer("", older, (), included=(newer,)), "ann@renewed.example"))
    assert names(answer(box)) == []


def test_the_expired_are_no_matter(box: Mailbox, pki: PKI) -> None:
    """The proposal does without them."""
    box.base.append(pki.make("Former", start=NOW - 900 * DAY, end=NOW - DAY))
    assert names(answer(box)) == []


def test_what_was_not_checked_decides_nothing(box: Mailbox, pki: PKI) -> None:
    """Neither where a CA may have other certificates, nor where there are too many people."""
    root = ca(pki, "Root")
    box.base.append(root)
    bob = signer(pki, issuer(root), "bob@people.example").entity
    for found in (answer(box, cut_short=1), answer(box, bob, checks=0)):
        assert (found.is_complete, names(found)) == (False, [])
    assert names(answer(box)) == ["Root"]


def test_cancel_ends_it(box: Mailbox, pki: PKI) -> None:
    """Wherever people are looked at."""

    def stop(_done: int, _total: int) -> None:
        raise CancelledError

    reading = MailReading(certificates=(signer(pki, issuer(*box.honest), "a@b.example").entity.certificate,))
    with pytest.raises(CancelledError):
        unused_of(Survey(), reading, CertificateIndex(), NOW, report=stop)


def test_the_present_is_the_moment(pki: PKI) -> None:
    """By default."""
    assert unused_of(Survey(), MailReading(), CertificateIndex()) == Unused()
