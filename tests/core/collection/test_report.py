"""Reports of surveys: their sum says what a survey of all mail says, they hold no address, and vouch for nothing."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import UTC, datetime
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509

import mail
from core.collection.test_survey_hostile import DATES, Mailbox, box, ca, issuer, signer
from corpus import Corpus, signed_data
from corpus_pkis import DAY, SERVER, Issuer, Signer
from pki import PKI, key_usage
from signed_data import Maker, standard
from sstwizard.core import messages
from sstwizard.core.certificates.certificate import Certificate, WindowsProperties
from sstwizard.core.certificates.reported import ReportedCertificate
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.chains.paths import path_to_root
from sstwizard.core.chains.status import Fact, Problem
from sstwizard.core.collection import report as limits
from sstwizard.core.collection import report_writing
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.collection.report import Report, ReportKey, _put_together, closed, counts_of, joined, read_report
from sstwizard.core.collection.report_writing import report_of
from sstwizard.core.collection.signings import MailState
from sstwizard.core.collection.survey import RejectionReason, Survey, pool_of, survey_of
from sstwizard.core.collection.unused import unused_of
from sstwizard.core.errors import FormatError, InputError
from sstwizard.core.messages.headers import MailFields
from sstwizard.core.sources.mail import MailReading, read

__all__ = ["box"]
NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
KEY, OTHER = (ReportKey.of(each * 32, "key.txt") for each in (b"k", b"o"))


@pytest.fixture(scope="module")
def parts(reading: MailReading) -> list[MailReading]:
    """What each of three departments has: copies of a message, and a CA and its senders, are not always together."""
    counts = (reading.count - 1200, 700, 500)
    beside = (reading.certificates[:1], (), reading.certificates[1:])
    return [MailReading(reading.mails[at::3], counts[at], beside[at]) for at in range(3)]


@pytest.fixture(scope="module")
def reports(made: Corpus, parts: list[MailReading]) -> list[bytes]:
    """The report of each department."""
    return [write(part, made.senders.collection, made.senders.index()) for part in parts]


def write(
    reading: MailReading,
    base: CertificateCollection = CertificateCollection(),  # noqa: B008 - nobody changes it
    known: CertificateIndex | None = None,
    key: ReportKey | None = KEY,
) -> bytes:
    """Return a report."""
    return report_of(reading, base, known or CertificateIndex(), key, "report.json", NOW)


def loaded(*contents: bytes, key: ReportKey | None = KEY) -> list[Report]:
    """Return reports, read."""
    return [read_report(each, f"{number}.json", key) for number, each in enumerate(contents)]


def answer(reading: MailReading, base: CertificateCollection, known: CertificateIndex) -> dict[str, Any]:
    """Return all that a survey says, but for what rests on reports."""
    survey = survey_of(reading, base, known, NOW)
    unused = unused_of(survey, reading, known, NOW)
    states = sorted((each.state, each.is_trusted, each.will_be_trusted, each.is_fetchable) for each in survey.mails)
    plain = (replace(each, reported=0, newest=(), senders=("",) * len(each.senders)) for each in survey.cas)
    cas = [{field.name: getattr(each, field.name) for field in fields(each)} for each in plain]
    names = ("read", "collection", "added", "expired", "left_out_messages", "left_out_senders", "cut_short")
    found = {name: getattr(survey, name) for name in names}
    current = sum(each.is_current for each in survey.mails), sum(each.is_expired for each in survey.mails)
    return {**found, "mails": states, "current": current, "cas": cas, "unused": unused}


def without_names(said: dict[str, Any]) -> dict[str, Any]:
    """Return an answer without what tells who signed a certificate of his own."""
    alone = [each for each in said["cas"] if each["why_not"] is RejectionReason.SELF_SIGNED_SIGNER]
    for each in alone:
        each.update(certificate=None, name="", subject="", chain=(), size=0)
    others = [each for each in said["cas"] if each not in alone]
    return {**said, "cas": [*others, *sorted(alone, key=lambda each: each["intact"])]}


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_reports_say_what_all_mail_says(
    order: tuple[int, ...], made: Corpus, reading: MailReading, reports: list[bytes]
) -> None:
    """In any order; only of those who signed their own certificate it is not known who they are."""
    found = loaded(*(reports[each] for each in order))
    base, known = made.senders.collection, made.senders.index()
    total = joined(MailReading(), found, known)
    assert without_names(answer(total, base, known)) == without_names(answer(reading, base, known))
    assert all(each.message.is_reported for each in survey_of(total, base, known, NOW).mails)


@pytest.mark.parametrize("own", range(3))
def test_reports_add_up_with_mail(
    own: int, made: Corpus, reading: MailReading, parts: list[MailReading], reports: list[bytes]
) -> None:
    """Two departments' with the mail of the third; who is in both is one."""
    base, known = made.senders.collection, made.senders.index()
    others = loaded(*(each for place, each in enumerate(reports) if place != own))
    total = joined(parts[own], others, known)
    assert answer(total, base, known) == answer(reading, base, known)


def test_a_signature_counts_once(made: Corpus, reading: MailReading, reports: list[bytes]) -> None:
    """Wherever it is met; only messages in which none can be recognized are counted each time, as they are in mail."""
    base, known = made.senders.collection, made.senders.index()
    survey = survey_of(joined(reading, loaded(*reports, *reports), known), base, known, NOW)
    unknown = [each for each in survey.mails if each.message.structure.fault is not None]
    assert len(survey.mails) - len(unknown) == made.expected.signed - len(unknown) / 3
    assert [each for each in survey.mails if each.message.is_reported and each not in unknown] == []
    assert not any(each.reported for each in survey.cas)


def test_what_rests_on_reports_alone_is_known(made: Corpus, parts: list[MailReading], reports: list[bytes]) -> None:
    """For each message, and as a number for each CA."""
    known = made.senders.index()
    survey = survey_of(joined(parts[0], loaded(*reports[1:]), known), made.senders.collection, known, NOW)
    for place, each in enumerate(survey.cas):
        mine = [mail for mail in survey.mails if place in mail.cas]
        assert each.reported == sum(mail.message.is_reported for mail in mine)
        assert 0 < each.reported < each.messages


def test_who_signed_a_certificate_of_his_own_is_not_known(made: Corpus, reports: list[bytes]) -> None:
    """Only the numbers are: what stands for the certificate is none."""
    survey = survey_of(
        joined(MailReading(), loaded(*reports), CertificateIndex()), made.senders.collection, CertificateIndex(), NOW
    )
    alone = [each for each in survey.cas if each.why_not is RejectionReason.SELF_SIGNED_SIGNER]
    assert [(each.certificate, each.chain, each.subject, each.size, each.root) for each in alone] == [
        (None, (), "", 0, None)
    ] * 2


def test_no_address_is_in_it(made: Corpus, reports: list[bytes], reading: MailReading) -> None:
    """Nor a certificate with one, a subject of the mail, a name of a person, or a value that recognizes them."""
    addresses = {each.lower().encode() for signer in made.senders.signers for each in signer.addresses}
    people = {each.entity.der for each in made.senders.signers}
    unkeyed = write(reading, made.senders.collection, made.senders.index(), None)
    for content in (*reports, unkeyed):
        body = json.loads(content)
        held = {b64decode(each) for each in body["certificates"]}
        plain = content.lower() + b"".join(held).lower()
        assert not [each for each in addresses if each in plain]
        assert not held & people
        assert b"user1" not in plain
        assert b"letter" not in plain
    assert b"@" not in b"".join(reports)
    assert b"delta-issuing" in unkeyed  # domains are


def test_the_same_mail_gives_the_same_report(made: Corpus, parts: list[MailReading], reports: list[bytes]) -> None:
    """To the byte; and it is small."""
    assert write(parts[1], made.senders.collection, made.senders.index()) == reports[1]
    assert max(map(len, reports)) < 60_000


# Who may have made it


@pytest.mark.parametrize("key", [OTHER, None])
def test_another_key_opens_nothing(key: ReportKey | None, reports: list[bytes]) -> None:
    """Nor none."""
    with pytest.raises(FormatError, match=r"^“0\.json” was (changed, or )?made with a(nother)? key") as refused:
        loaded(reports[0], key=key)
    assert str(refused.value).count(".") <= 4


def test_what_was_changed_is_refused(reports: list[bytes]) -> None:
    """Each count, the end, and what is put around it."""
    good = reports[0]
    assert loaded(good.rstrip(b"\n"))[0].messages == loaded(good.replace(b"\n", b"\r\n"))[0].messages > 0
    messages = json.loads(good)["messages"]
    for bad in (
        good.replace(b'"messages":%d' % messages, b'"messages":%d' % (messages + 1)),
        good.replace(b'"state":"changed"', b'"state":"intact"', 1),
        good[:-5] + (b"1" if good[-5:-4] == b"0" else b"0") + good[-4:],
        b" " + good,
        good + b"{}",
        good[: len(good) // 2],
        b"",
        json.dumps(json.loads(good)).encode(),
    ):
        for key in (KEY, None):
            with pytest.raises(FormatError, match=r"^“0\.json” was "):
                loaded(bad, key=key)


def body_of(content: bytes) -> dict[str, Any]:
    """Return what is in a report."""
    body: dict[str, Any] = json.loads(content)
    del body["closed"]
    return body


def changed(content: bytes, change: Callable[[dict[str, Any]], object], key: ReportKey = KEY) -> bytes:
    """Return a report that somebody who has the key has changed."""
    body = body_of(content)
    change(body)
    return closed(body, key)


LIES: dict[str, Callable[[dict[str, Any]], object]] = {
    "version": lambda body: body.update({"sst-wizard-report": 2}),
    "no key": lambda body: body.update(keyed=False),
    "negative": lambda body: body.update(messages=-1),
    "endless": lambda body: body.update(messages=10**400),
    "words": lambda body: body.update(messages="many"),
    "many others": lambda body: body.update(others=10**9),
    "no list": lambda body: body.update(certificates={}),
    "no people": lambda body: body.pop("people"),
    "no certificate": lambda body: body["certificates"].__setitem__(0, b64encode(b"0").decode()),
    "no base64": lambda body: body["certificates"].__setitem__(0, "%"),
    "long name": lambda body: body["issuers"][0].update(name=["a" * 20_000] * 3),
    "no name": lambda body: body["issuers"][0].update(name=["a"]),
    "no issuer": lambda body: body["signers"][0].update(issuer=10_000),
    "from the end": lambda body: body["signers"][0].update(issuer=-1),
    "short id": lambda body: body["signers"][0].update(id="AAAA"),
    "a proof of another": lambda body: body["signers"][0].update(proof="A" * 400),
    "year 99999": lambda body: body["signers"][0].update({"from": 10**13}),
    "infinite": lambda body: body["signers"][0].update({"to": float("inf")}),
    "no time": lambda body: body["signers"][0].update({"to": "today"}),
    "half a digest": lambda body: body["groups"][0].update(digests="AAAA"),
    "fewer times": lambda body: body["groups"][0]["times"].pop(),
    "no signer": lambda body: body["groups"][0].update(by=[]),
    "two signers": lambda body: body["groups"][0].update(by=[0, 0]),
    "unknown state": lambda body: body["groups"][0].update(state="trusted"),
    "nobody": lambda body: body["groups"][0].update(by=[-2]),
    "unknown CA": lambda body: body["groups"][0].update({"with": [10_000]}),
}


@pytest.mark.parametrize("lie", LIES)
def test_what_makes_no_sense_is_refused(lie: str, reports: list[bytes]) -> None:
    """Though it is closed by the key: in one sentence that names the file."""
    with pytest.raises(FormatError, match=r"^“0\.json” ") as refused:
        loaded(changed(reports[0], LIES[lie]))
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    "content",
    [b"[" * 100_000, b"{" * 10, b'{"sst-wizard-report":' + b"[" * 100_000, b'{"sst-wizard-report":1' + b"0" * 9_000],
    ids=["deep", "broken", "deep inside", "long number"],
)
def test_deep_and_broken_json_is_refused(content: bytes) -> None:
    """By whom it may be."""
    for key in (KEY, limits.NOBODYS):
        whole = content + b',"closed":"' + key.tag("report", content).hex().encode() + b'"}'
        with pytest.raises(FormatError, match=r"isn't a report of this version"):
            loaded(whole)


def test_reports_are_bounded(pki: PKI, reports: list[bytes]) -> None:
    """10,000 chains, or a million signatures, are not read."""
    root = b64encode(pki.make("Root").der).decode()

    def many_chains(body: dict[str, Any]) -> None:
        body["certificates"] += [root] * 10_000

    def many_signatures(body: dict[str, Any]) -> None:
        more = {"by": [0], "stated": [True], "times": [0] * 1_000, "digests": b64encode(bytes(8_000)).decode()}
        body["groups"] += [{**body["groups"][0], **more}] * 100

    def many_addresses(body: dict[str, Any]) -> None:
        body["signers"][0]["addresses"] = ["a"] * 100_000

    for change in (many_chains, many_signatures, many_addresses):
        with pytest.raises(FormatError, match=r"more certificates or signatures than a report may have"):
            loaded(changed(reports[0], change))


@pytest.mark.parametrize("limit", ["MAX_BYTES", "MAX_CERTIFICATES"])
def test_none_is_written_that_is_not_read(
    limit: str, made: Corpus, parts: list[MailReading], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever makes it learns of it."""
    for module in (limits, report_writing):
        monkeypatch.setattr(module, limit, 10, raising=False)
    with pytest.raises(FormatError, match=r"^“report\.json” has more certificates"):
        write(parts[0], made.senders.collection, made.senders.index())


@pytest.mark.parametrize("content", [b"", b"secret", b"k" * 31, b" " * 99, b"k" * 70_000])
def test_what_is_no_key(content: bytes) -> None:
    """One that can be guessed."""
    with pytest.raises(InputError, match=r"^“key\.txt” can't be used as a key"):
        ReportKey.of(content, "key.txt")
    assert ReportKey.of(b"\r\n" + b"k" * 32 + b"\r\n", "key.txt") == KEY


# What it can't do


def test_it_vouches_for_nothing(made: Corpus, reports: list[bytes]) -> None:
    """Charlie's root came with messages: whoever reports it, nobody vouches for it; nor for what Windows here lacks."""
    total = joined(MailReading(), loaded(*reports), CertificateIndex())
    survey = survey_of(total, CertificateCollection(), CertificateIndex(), NOW, takes_all=True)
    assert survey.added == ()
    assert {vouchers for each in survey.cas for vouchers in each.vouchers} == set()


def mine(box: Mailbox) -> MailReading:
    """Return what a mailbox holds, and empty it."""
    found = sum(read([box.folder]), MailReading())
    for each in box.folder.iterdir():
        each.unlink()
    return found


def surveyed(box: Mailbox, *contents: bytes, reading: MailReading | None = None) -> Survey:
    """Survey reports, and mail."""
    base = CertificateCollection(tuple(each.certificate for each in box.base))
    known = CertificateIndex((*base, *box.here), base)
    return survey_of(joined(reading or MailReading(), loaded(*contents), known), base, known, NOW)


def test_what_the_mail_shows_counts(box: Mailbox, pki: PKI) -> None:
    """A report that says other things of a signature that is here, by whoever has the key, changes nothing about it."""
    mine(box)
    by = signer(pki, issuer(*box.honest), "partner@honest.example")
    box.receive(by, ago=400)
    reading = mine(box)
    told = write(reading)

    def at(moment: datetime) -> bytes:
        return changed(told, lambda body: body["groups"][0].update(times=[int(moment.timestamp())]))

    other = changed(told, lambda body: body["groups"][0].update(state="changed"))
    for content in (told, at(NOW), at(NOW - 900 * DAY), other):
        (found,) = surveyed(box, content, reading=reading).mails
        assert (found.message.is_reported, found.signed_at, found.is_intact) == (False, NOW - 400 * DAY, True)


def test_an_intact_copy_elsewhere_counts(box: Mailbox, pki: PKI) -> None:
    """As if both were here: of copies the least damaged one."""
    mine(box)
    box.receive(signer(pki, issuer(*box.honest), "partner@honest.example"))
    told = write(sum(read([box.folder]), MailReading()))
    (path,) = box.folder.iterdir()
    path.write_bytes(path.read_bytes().replace(b"letter", b"l3tter"))
    (found,) = surveyed(box, told, reading=mine(box)).mails
    assert (found.is_intact, found.message.is_reported) == (True, True)


def test_a_stranger_in_a_report_displaces_no_ca(box: Mailbox, pki: PKI) -> None:
    """A newer message with a partner's address, below a root for which nobody vouches."""
    honest = mine(box)
    stranger = issuer(ca(pki, "Stranger Root"))
    box.receive(signer(pki, stranger, "partner@honest.example"), ago=0.1)
    survey = surveyed(box, write(mine(box)), reading=honest)
    assert {each.name: each.why_not for each in survey.cas} == {
        "Honest Issuing": None,
        "Stranger Root": RejectionReason.NOT_VOUCHED,
    }
    assert {each.der for each in survey.added} == {each.der for each in box.honest}


def test_a_sender_is_one_in_all_departments(box: Mailbox, pki: PKI) -> None:
    """The newest message tells which CA he has now, wherever it came; by the same address in other certificates."""
    old = mine(box)
    root = ca(pki, "New Root")
    box.here.append(Certificate(root.der, windows=WindowsProperties(trusted_root=True)))
    box.receive(signer(pki, issuer(root), "partner@honest.example"), ago=0.5)
    new = mine(box)
    for survey in (
        surveyed(box, write(old), write(new)),
        surveyed(box, write(new), write(old)),
        surveyed(box, write(new), reading=old),
        surveyed(box, write(old), reading=new),
    ):
        assert {each.name: each.why_not for each in survey.cas} == {
            "Honest Issuing": RejectionReason.SUPERSEDED,
            "New Root": None,
        }
        assert survey.added == (root.certificate,)


def test_who_knows_the_issuer_helps_the_others(box: Mailbox, pki: PKI) -> None:
    """Of one department's senders nothing holds the CA; another one has it, with mail of the same person or without."""
    mine(box)
    bare = Issuer("", box.honest[0], ())
    bob = signer(pki, bare, "bob@honest.example")
    box.receive(bob)
    without = write(mine(box))
    box.receive(bob, ago=2)
    known = CertificateIndex([box.honest[0].certificate])
    reading = mine(box)
    same = write(reading, known=known)
    beside = write(MailReading(certificates=(box.honest[0].certificate,)))
    assert [each.why_not for each in surveyed(box, without).cas] == [RejectionReason.ISSUER_MISSING]
    for contents, count in (((without, same), 2), ((same, without), 2), ((without, beside), 1), ((beside, without), 1)):
        (found,) = surveyed(box, *contents).cas
        assert (found.name, found.messages, found.is_proposed) == ("Honest Issuing", count, True)


def test_doubts_of_any_department_count(box: Mailbox, pki: PKI) -> None:
    """One's Windows disallows a person's certificate."""
    mine(box)
    bob = signer(pki, issuer(*box.honest), "bob@honest.example")
    box.receive(bob)
    reading = mine(box)
    disallowed = Certificate(bob.entity.der, windows=WindowsProperties(disallowed=True))
    good, bad = write(reading), write(reading, known=CertificateIndex([disallowed]))
    assert surveyed(box, good).cas[0].is_proposed
    for contents in ((good, bad), (bad, good)):
        assert surveyed(box, *contents).cas[0].why_not is RejectionReason.UNUSABLE_SIGNER
    box.here.append(disallowed)
    assert surveyed(box, good).cas[0].why_not is RejectionReason.UNUSABLE_SIGNER  # this Windows


def test_doubts_count_where_the_issuer_is_not_known(box: Mailbox, pki: PKI) -> None:
    """Who disallows somebody has no certificate of the CA; who has it knows nothing else of him."""
    mine(box)
    bob = signer(pki, Issuer("", box.honest[0], ()), "bob@honest.example")
    box.receive(bob)
    reading = mine(box)
    disallowed = Certificate(bob.entity.der, windows=WindowsProperties(disallowed=True))
    good = write(reading, known=CertificateIndex([box.honest[0].certificate]))
    bad = write(reading, known=CertificateIndex([disallowed]))
    assert surveyed(box, good).cas[0].is_proposed
    for contents in ((good, bad), (bad, good)):
        (found,) = surveyed(box, *contents).cas
        assert (found.name, found.why_not) == ("Honest Issuing", RejectionReason.UNUSABLE_SIGNER)


def test_what_openssl_says_of_it_counts(box: Mailbox, pki: PKI, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever that is, if it is of the signer's own certificate: it holds nowhere but where it was seen to hold."""
    monkeypatch.setattr(report_writing, "path_problem", lambda path, *_: Problem(Fact.REFUSED, path[0]))
    (said,) = json.loads(write(mine(box)))["signers"]
    assert (said["odd"], "held" in said) == (True, False)


def test_all_paths_on_which_it_held_count() -> None:
    """Two departments have different paths."""
    found = [ReportedCertificate(b"0123456789abcdef", held=frozenset((each,))) for each in (b"1", b"2")]
    for each in found:
        each.describe(None, (NOW, NOW))
    assert _put_together(found, {}).held == {b"1", b"2"}


def test_what_came_along_may_be_fetched(box: Mailbox, pki: PKI) -> None:
    """A message includes the intermediate CA, which the collection lacks."""
    reading = mine(box)
    box.base.append(box.honest[1])
    for survey in (surveyed(box, reading=reading), surveyed(box, write(reading))):
        assert [each.is_fetchable for each in survey.mails] == [True]


def test_namesakes_that_nobody_knows_have_an_order(box: Mailbox, pki: PKI) -> None:
    """Whichever report is read first."""
    mine(box)
    contents = []
    for number in range(2):
        box.receive(signer(pki, Issuer("", ca(pki, "Same"), ()), f"{number}@same.example"))
        contents.append(write(mine(box)))
    one, other = ([each.key_id for each in surveyed(box, *order).cas] for order in (contents, contents[::-1]))
    assert one == other
    assert len(set(one)) == 2


def constrained(pki: PKI, box: Mailbox) -> Issuer:
    """Return a CA for one domain, below a root for which Windows vouches."""
    limits = x509.NameConstraints(permitted_subtrees=[x509.RFC822Name("a.example")], excluded_subtrees=None)
    root = ca(pki, "Strict Root")
    strict = pki.make("Strict", root, start=DATES[0], end=DATES[1], extensions=(limits,))
    box.here.append(Certificate(root.der, windows=WindowsProperties(trusted_root=True)))
    return issuer(strict, root)


def test_name_constraints_are_checked_where_the_names_are(box: Mailbox, pki: PKI) -> None:
    """And not here, where nobody knows them: it holds for whom it held there."""
    mine(box)
    strict = constrained(pki, box)
    box.receive(signer(pki, strict, "bob@a.example"))
    box.receive(signer(pki, strict, "eve@b.example"), ago=2)
    reading = mine(box)
    known = CertificateIndex(box.here)
    survey, sums = survey_of(reading, CertificateCollection(), known, NOW), surveyed(box, write(reading, known=known))
    for each in (survey, sums):
        assert [(mail.will_be_trusted, mail.signed_at) for mail in each.mails] == [
            (True, NOW - DAY),
            (False, NOW - 2 * DAY),
        ]


_URL = [x509.UniformResourceIdentifier("http://crl.example/")]
ODD: dict[str, tuple[x509.ExtensionType, ...]] = {
    "critical": (x509.CRLDistributionPoints([x509.DistributionPoint(_URL, None, None, None)]),),
    "policies": (x509.InhibitAnyPolicy(3),),
}


@pytest.mark.parametrize("case", [*ODD, "serial"])
def test_what_is_unlike_others_holds_where_it_held(case: str, box: Mailbox, pki: PKI) -> None:
    """An extension that depends on the path: by the path that the reporter saw, and by no other."""
    mine(box)
    issuing, root = box.honest
    how: dict[str, Any] = {"extensions": ODD.get(case, ()), "crl_url": ""}
    if case == "serial":
        general = [x509.DirectoryName(root.x509.subject)]
        how["authority_key_id"] = x509.AuthorityKeyIdentifier(None, general, issuing.x509.serial_number)
    bob = pki.make("bob", issuing, ca=False, email="bob@honest.example", start=DATES[0], end=DATES[1], **how)
    by = Signer(bob, issuer(*box.honest), ("bob@honest.example",), *DATES)
    box.receive(by)
    reading = mine(box)
    survey = survey_of(reading, CertificateCollection(), CertificateIndex(box.here), NOW)
    content = write(reading, known=CertificateIndex(box.here))
    (said,) = json.loads(content)["signers"]
    assert said["odd"] is True
    assert surveyed(box, content).mails[0].will_be_trusted is survey.mails[0].will_be_trusted is ("held" in said)
    if "held" in said:
        other = changed(content, lambda body: body["signers"][0].update(held=[0]))
        assert not surveyed(box, other).mails[0].will_be_trusted


@pytest.mark.parametrize(
    ("time", "date"),
    [
        (NOW - DAY, NOW - 5 * DAY),
        (None, NOW - 5 * DAY),
        (None, None),
        (NOW + 9 * DAY, None),
        (datetime(1969, 1, 1, tzinfo=UTC), None),
    ],
    ids=["signed", "in the header", "nowhere", "in the future", "before 1970"],
)
def test_times_are_those_of_the_mail(time: datetime | None, date: datetime | None, pki: PKI) -> None:
    """What lies in the future is today's, whenever that is asked."""
    bob = pki.make("Bob", pki.make("Root"), ca=False, email="bob@a.example")
    by = Signer(bob, Issuer("", bob, ()), ("bob@a.example",), *DATES)
    found = messages.read(signed_data((by,), mail.CONTENT, time, is_detached=False)).without_content()
    here = MailReading((replace(found, structure=replace(found.structure, fields=MailFields(submitted=date))),))
    there = joined(MailReading(), loaded(write(here)), CertificateIndex())
    for now in (NOW, NOW + 99 * DAY):
        surveys = (survey_of(each, CertificateCollection(), CertificateIndex(), now) for each in (here, there))
        one, other = (each.mails[0].signings[0] for each in surveys)
        assert (one.at, one.signing_time, one.since) == (other.at, other.signing_time, other.since)


def test_several_signers_of_whom_one_is_not_known(pki: PKI) -> None:
    """The signers that are known count."""
    root = pki.make("Root")
    ann, bob = (pki.make(name, root, ca=False, email=f"{name}@a.example") for name in ("Ann", "Bob"))
    infos = b"".join(Maker(each, attributes=standard(mail.CONTENT)).signer_info() for each in (ann, bob))
    here = MailReading((messages.read(Maker(ann).make(infos)).without_content(),), 1)
    for each in (here, joined(MailReading(), loaded(write(here)), CertificateIndex())):
        (one,) = survey_of(each, CertificateCollection(), CertificateIndex(), NOW).mails
        assert (one.state, len(one.signings)) == (MailState.OTHER, 1)


def test_attached_messages_count_once_and_apart(pki: PKI, tmp_path: Path) -> None:
    """Forwarded to two departments, or twice in one; one whose signer's certificate is missing is nobody's."""
    root = ca(pki, "Root")
    bob, ann = (Signer(pki.make(name, root, ca=False), Issuer("", root, ()), (), *DATES) for name in ("Bob", "Ann"))
    data = signed_data((bob,), mail.CONTENT, NOW - DAY), signed_data((ann,), mail.CONTENT, NOW, has_certificates=False)
    for number, each in enumerate((*data, data[0])):
        inner = mail.mail(mail.clear_signed(each))
        outer = mail.multipart("multipart/mixed; boundary=b", "b", mail.entity("message/rfc822", inner))
        (tmp_path / f"{number}.eml").write_bytes(mail.mail(outer))
    here = sum(read([tmp_path]), MailReading())
    content = write(here)
    (group,) = json.loads(content)["groups"]
    assert len(b64decode(group["digests"])) == 8
    for total in (here, joined(here, loaded(content), CertificateIndex())):
        survey = survey_of(total, CertificateCollection(), CertificateIndex(), NOW)
        assert [(each.name, each.messages, each.attached) for each in survey.cas] == [("Root", 0, 1)]


@pytest.mark.parametrize("address", ["me@self.example", ""])
def test_what_may_be_a_persons_certificate_stays_here(address: str, pki: PKI, box: Mailbox) -> None:
    """One that calls itself a CA, as many do that people make for themselves; unless it has issued another."""
    mine(box)
    alone = pki.make("Me", email=address, start=DATES[0], end=DATES[1])
    box.receive(Signer(alone, issuer(alone), ("me@self.example",), *DATES))
    lying = pki.make("Lying", email="lying@self.example")
    reading = replace(mine(box), certificates=(lying.certificate,))
    assert json.loads(write(reading))["certificates"] == []
    box.receive(signer(pki, issuer(alone), "bob@self.example"))
    bob = mine(box)
    assert [b64decode(each) for each in json.loads(write(reading + bob))["certificates"]] == [alone.der]
    no_ca = pki.make("Ann", box.honest[0], ca=False, email="ann@honest.example")
    box.receive(signer(pki, Issuer("", no_ca, (), included=(no_ca,)), "bob@below.example"))
    assert json.loads(write(mine(box)))["certificates"] == []


def test_which_certificates_are_like_others(pki: PKI) -> None:
    """Without a pointer to the issuer, too; and none that can't be read."""
    assert report_writing._is_plain(pki.make("Bob", ca=False, key_ids=False).certificate)
    assert not report_writing._is_plain(Certificate(b"no certificate"))


@pytest.mark.parametrize("encrypts", [True, False])
def test_people_without_mail_are_in_it(encrypts: bool, pki: PKI) -> None:
    """Who may sign names a CA; who may only encrypt needs it all the same. A web server is nobody."""
    root = ca(pki, "People Root")
    usage = (key_usage(key_encipherment=True),) if encrypts else ()
    bob = pki.make("Bob", root, ca=False, email="bob@people.example", extensions=usage)
    web = pki.make("Web", root, ca=False, purposes=(SERVER,))
    here = MailReading(certificates=(bob.certificate, web.certificate, root.certificate))
    content = write(here)
    assert len(json.loads(content)["people"]) == 1
    for total in (here, joined(MailReading(), loaded(content), CertificateIndex())):
        survey = survey_of(total, CertificateCollection(), CertificateIndex(), NOW)
        assert [(each.name, len(each.senders)) for each in survey.cas] == ([] if encrypts else [("People Root", 1)])
        pool = pool_of(total, survey.base, CertificateIndex())
        found = [path_to_root(each, pool) for each in total.certificates if not each.is_ca and each.allows_email]
        assert found == [(root.certificate,)]


# Without a key


def test_without_a_key_nothing_is_decided(made: Corpus, parts: list[MailReading], reading: MailReading) -> None:
    """Not even a chain is completed; what is told is counted beside, each signature once, and none that is here."""
    base, known = made.senders.collection, made.senders.index()
    contents = [write(each, base, known, None) for each in (*parts, reading)]
    for key in (KEY, None):
        found = loaded(*contents, key=key)
        assert joined(reading, found, known) is reading
        assert len(counts_of(found, reading)) > 12
        assert not any(each.messages for each in counts_of(found, reading))
        keyed = joined(MailReading(), loaded(write(reading, base, known)), known)
        assert not any(each.messages for each in counts_of(found, keyed))
    counts = {(each.certificate, each.subject): each for each in counts_of(found, MailReading())}
    assert sum(each.messages for each in found) == 2 * reading.count
    survey = survey_of(reading, base, known, NOW)
    checked = 0
    for each in survey.cas:
        told = counts.get((each.certificate, each.subject))
        if told is not None and each.certificate is not None:
            checked += 1
            assert (told.messages, told.intact, told.changed) == (each.messages, each.intact, each.changed)
            assert told.last_seen == each.last_seen
            assert told.domains == tuple(sorted({address.partition("@")[2] for address in each.senders}))
    assert checked > 12
    assert counts[None, ""].messages == 26  # who signed their own certificates


def test_a_report_without_a_key_is_whole(parts: list[MailReading]) -> None:
    """It has arrived as it was sent, whoever sent it; and it passes for none with a key."""
    content = write(parts[0], key=None)
    with pytest.raises(FormatError, match=r"was made with a key, or was changed"):
        loaded(content.replace(b'"state":"intact"', b'"state":"other"', 1), key=None)
    with pytest.raises(FormatError, match=r"isn't a report of this version"):
        loaded(changed(write(parts[0]), lambda _body: None, limits.NOBODYS), key=None)


LIES_WITHOUT: dict[str, Callable[[dict[str, Any]], object]] = {
    "half a digest": lambda body: body["counts"][0].update(digests="AAAA"),
    "no state": lambda body: body["counts"][0].update(state="attached"),
    "no CA": lambda body: body["counts"][0].update(certificate=10_000),
    "before 1970": lambda body: body["counts"][0].update(last=-1),
    "no domain": lambda body: body["counts"][0].update(domains=[None]),
}


@pytest.mark.parametrize("lie", LIES_WITHOUT)
def test_what_anybody_writes_may_make_no_sense(lie: str, parts: list[MailReading]) -> None:
    """Then it is refused, in one sentence."""
    content = write(parts[0], key=None)
    with pytest.raises(FormatError, match=r"isn't a report of this version"):
        loaded(changed(content, LIES_WITHOUT[lie], limits.NOBODYS), key=None)


def test_names_in_it_are_shown_as_they_are(pki: PKI, parts: list[MailReading]) -> None:
    """Nobody hides anything in a name that anybody may have written."""
    content = write(parts[0], key=None)

    def hide(body: dict[str, Any]) -> None:
        body["counts"] = [{**body["counts"][0], "certificate": None, "subject": "a\u202eb", "domains": ["x\u200by"]}]

    (found,) = counts_of(loaded(changed(content, hide, limits.NOBODYS)), MailReading())
    assert (found.certificate, found.subject, found.domains) == (None, "a\\u202eb", ("x\\u200by",))
