"""The survey of a whole corpus: every number, and that the proposal serves what was promised."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from corpus import COUNT, Corpus
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.collection.assessment import assess
from sstwizard.core.collection.collection import SIZE_LIMIT, CertificateCollection
from sstwizard.core.collection.survey import IssuingCA, MailState, RejectionReason, Survey, survey_of
from sstwizard.core.formats import sst
from sstwizard.core.messages.trust import judge
from sstwizard.core.sources.mail import MailReading

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def known(made: Corpus) -> CertificateIndex:
    """What this computer knows."""
    return made.senders.index()


@pytest.fixture(scope="module")
def survey(made: Corpus, known: CertificateIndex, reading: MailReading) -> Survey:
    """The survey of the corpus."""
    return survey_of(reading, made.senders.collection, known, NOW)


def row(found: IssuingCA) -> dict[str, Any]:
    """Return a row of the survey as what is expected is written."""
    chain = tuple(each.sha256 for each in found.chain)
    return {
        "sha256": found.certificate.sha256 if found.certificate else None,
        "name": found.name,
        "chain": chain,
        "root_sha256": found.root.sha256 if found.root else None,
        "vouched_by": tuple(each.value for each in found.vouchers),
        "messages": found.messages,
        "intact": found.intact,
        "changed": found.changed,
        "current": found.current,
        "attached": found.attached,
        "senders": len(found.senders),
        "last_seen": found.last_seen,
        "not_after": found.not_after,
        "bytes": found.size,
        "in_collection": found.in_collection,
        "proposed": found.is_proposed,
        "why_not": found.why_not.value if found.why_not else None,
    }


def test_numbers_are_exact(survey: Survey, made: Corpus) -> None:
    """All that a survey counts is what was put in."""
    mails = survey.mails
    assert made.expected == {
        "messages": survey.read,
        "signed": len(mails),
        "intact": sum(each.state is MailState.INTACT for each in mails),
        "changed": sum(each.state is MailState.CHANGED for each in mails),
        "other": sum(each.state is MailState.OTHER for each in mails),
        "signer_expired": sum(each.is_expired for each in mails),
        "trusted_now": sum(each.is_trusted for each in mails),
        "trusted_with_proposal": sum(each.will_be_trusted for each in mails),
        "current_now": sum(each.is_trusted and each.is_current for each in mails),
        "current_with_proposal": sum(each.will_be_trusted and each.is_current for each in mails),
        "bytes": len(sst.encode(each.der for each in survey.collection)),
        "left_out_messages": survey.left_out_messages,
        "left_out_senders": survey.left_out_senders,
    }


def test_everything_is_read(reading: MailReading, made: Corpus) -> None:
    """Each message is counted, certificates beside them are found, and nothing is wrong."""
    assert (reading.count, reading.problems) == (COUNT, ())
    beside = {each.der for each in (*made.senders.beside, *made.senders.attached)}
    assert {each.der for each in reading.certificates} == beside


def test_each_ca_is_told_exactly(survey: Survey, made: Corpus) -> None:
    """Each issuing CA has its chain, its numbers, who vouches for it, and why it is not proposed."""

    def key(each: dict[str, Any]) -> tuple[str, str, int]:
        return each["name"], each["sha256"] or "", each["messages"]

    assert sorted(map(row, survey.cas), key=key) == sorted(made.expected_cas, key=key)


def test_cas_are_in_order(survey: Survey) -> None:
    """Those come first that most messages need, of them those of most senders, of them by name."""
    order = [(-each.messages, -len(each.senders), each.subject.casefold()) for each in survey.cas]
    assert order == sorted(order)


def test_a_message_names_its_cas(survey: Survey) -> None:
    """Each row of a message says which rows of CAs issued its signers, and each of those counts it."""
    for number, ca in enumerate(survey.cas):
        mine = [each for each in survey.mails if number in each.cas]
        assert len(mine) == ca.messages
        assert sum(each.state is MailState.INTACT for each in mine) == ca.intact
        assert max(each.signed_at for each in mine) == ca.last_seen
        counted = [each for each in mine if each.is_intact and each.is_current]
        assert (ca.counted, ca.not_counted) == (len(counted), len(mine) - len(counted))
        signings = [each for mail in counted for each in mail.signings if each.signer.details.issuer == ca.subject]
        assert ca.counted_senders == len({address for each in signings for address in each.addresses})


def test_the_proposal_is_what_was_expected(survey: Survey, made: Corpus) -> None:
    """It is added to what has not expired of the collection; what has is named."""
    assert {each.der for each in survey.added} == made.added
    assert [each.name for each in survey.expired] == ["Delta Former"]
    kept = {each.der for each in survey.base} - {each.der for each in survey.expired}
    assert {each.der for each in survey.collection} == kept | made.added


def test_the_proposal_passes_every_rule(survey: Survey, known: CertificateIndex) -> None:
    """As a file it fits, holds what was proposed, and no rule finds an error in it."""
    written = sst.encode(each.der for each in survey.collection.ordered)
    assert len(written) <= SIZE_LIMIT
    proposed = CertificateCollection(sst.decode(written).certificates)
    assert set(proposed) == set(survey.collection)
    assert assess(proposed, known, NOW).errors == ()


def test_the_proposal_serves_what_was_promised(survey: Survey, known: CertificateIndex) -> None:
    """By `trust --at` with the proposal, exactly those messages are trusted of which the survey said so."""
    wrong = []
    for each in survey.mails:
        before = judge(each.message, survey.base, known, NOW, at=each.signed_at)
        after = judge(each.message, survey.collection, known, NOW, at=each.signed_at)
        if (before.trusted, after.trusted) != (each.is_trusted, each.will_be_trusted):
            wrong.append(each.message.name)
    assert wrong == []


def test_uploading_the_proposal_leaves_nothing_to_do(survey: Survey, made: Corpus, reading: MailReading) -> None:
    """A second survey with the proposal in use proposes nothing, and trusts what was promised."""
    again = survey_of(reading, survey.collection, made.senders.index(), NOW)
    assert (again.added, again.expired) == ((), ())
    assert set(again.collection) == set(survey.collection)
    assert sum(each.is_trusted for each in again.mails) == made.expected["trusted_with_proposal"]


def test_without_a_collection(reading: MailReading, made: Corpus) -> None:
    """All that is vouched for is proposed, what the collection held among it, and nothing else."""
    survey = survey_of(reading, CertificateCollection(), made.senders.index(has_base=False), NOW)
    cas = {each.name: each for each in survey.cas}
    assert cas["Delta Issuing"].is_proposed  # Windows vouches for its root too
    assert cas["Lima Issuing"].why_not is RejectionReason.INCOMPLETE_CHAIN  # nothing else held the root
    assert [each.name for each in cas["Golf Held"].chain] == ["Golf Held", "Alpha Root"]  # the path that lasts longer
    assert cas["Charlie Issuing"].why_not is RejectionReason.NOT_VOUCHED
    assert set(survey.added) == set(survey.collection)
    assert not any(each.is_trusted for each in survey.mails)
