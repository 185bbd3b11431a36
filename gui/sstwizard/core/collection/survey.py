"""Which CAs does the mail that was received need, and which of them may be proposed?

How it is used::

    survey = survey_of(reading, collection, known, now)     # takes its time: run it in the background
    survey.cas                                              # by issuing CA, most used first
    survey.mails                                            # by message
    survey.collection                                       # what is proposed: OUT of the command line
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, StrEnum

from ..certificates.certificate import Certificate
from ..chains.index import CertificateIndex
from ..chains.vouching import Voucher
from ..sources.mail import MailReading, ReceivedMail
from .collection import CertificateCollection


class MailState(Enum):
    """What became of a signed message on its way. The worst of its signatures decides."""

    INTACT = "intact"
    CHANGED = "changed"
    """The signature over the attributes is good, and the digest of the content is another: a footer is enough."""
    OTHER = "other"
    """Neither: it is refused, damaged or forged, can't be checked, or lacks its signer's certificate."""


class WhyNot(StrEnum):
    """Why an issuing CA is not proposed, in the order in which it is asked. The values are those of `--json`."""

    ISSUER_MISSING = "issuer-missing"
    INCOMPLETE_CHAIN = "incomplete-chain"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    NOT_YET_VALID = "not-yet-valid"
    RULE_BROKEN = "rule-broken"
    SELF_SIGNED_SIGNER = "self-signed-signer"
    NOT_VOUCHED = "not-vouched"
    CHANGED_ONLY = "changed-only"
    SIGNER_EXPIRED = "signer-expired"
    SUPERSEDED = "superseded"
    SERVED = "served"
    COLLECTION_TOO_LARGE = "collection-too-large"
    NO_ROOM = "no-room"


@dataclass(frozen=True, slots=True)
class IssuingCA:
    """A CA that issued signers' certificates: a row of *By CA*.

    Attributes:
        certificate: Its certificate; None where nothing holds it. Of a self-signed signer it is the signer's own.
        name: What it is called, short.
        subject: Its distinguished name, as its subject's or as its children name their issuer.
        chain: From it to the root, as far as it goes; empty where nothing holds it.
        vouchers: Who vouches for the root, in the order of `Voucher`; empty where the chain reaches none.
        messages: In how many messages it is the issuer of a signer: intact, changed and others.
        intact: In how many of them that are intact.
        changed: In how many of them that were changed on the way.
        current: In how many of the intact ones the signer is valid today, or the message less than 365 days old.
        attached: In how many attached messages, which count nowhere else.
        senders: The addresses in its signers' certificates, in lower case, sorted.
        last_seen: When the newest of its messages was signed, UTC.
        not_after: When the first certificate of its chain expires, UTC.
        size: What those of its chain that are not in the collection add to the .sst, in bytes.
        in_collection: The collection holds its whole chain.
        is_proposed: Its chain is proposed, or will be, as it is held already and stays.
        why_not: Why it is not proposed; None where it is, or where the collection holds its whole chain.
    """

    certificate: Certificate | None
    name: str
    subject: str
    chain: tuple[Certificate, ...] = ()
    vouchers: tuple[Voucher, ...] = ()
    messages: int = 0
    intact: int = 0
    changed: int = 0
    current: int = 0
    attached: int = 0
    senders: tuple[str, ...] = ()
    last_seen: datetime | None = None
    not_after: datetime | None = None
    size: int = 0
    in_collection: bool = False
    is_proposed: bool = False
    why_not: WhyNot | None = None

    @property
    def root(self) -> Certificate | None:
        """The last of its chain, if the chain is whole."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class SurveyedMail:
    """A signed message: a row of *By message*.

    Attributes:
        mail: The message.
        state: What became of it on the way.
        signed_at: When it was signed: its signingTime, else its Date, else today, UTC; never in the future.
        is_current: Each signer is valid today, or the message is less than 365 days old.
        is_trusted: It is intact, and was trusted when sent by the certificates of the collection alone.
        will_be_trusted: The same by those of the proposal.
        cas: The places in `Survey.cas` of the CAs that issued its signers.
    """

    mail: ReceivedMail
    state: MailState
    signed_at: datetime
    is_current: bool = False
    is_trusted: bool = False
    will_be_trusted: bool = False
    cas: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Survey:
    """What some mail needs.

    Attributes:
        read: How many messages were read, unsigned ones and duplicates too.
        mails: The signed ones, each signature once, in the order in which they were read.
        cas: The CAs that issued their signers' certificates, by messages, senders, SHA-256.
        base: The collection that the survey is about.
        collection: What is proposed: the base without what has expired, and what is added; equal to the base where
            nothing is proposed and nothing of it has expired.
        added: The certificates that are proposed.
        expired: Those of the base that have expired (or will within 24 h).
        left_out_messages: In how many intact, current messages the signer's CA is neither held nor proposed.
        left_out_senders: Of how many addresses.
    """

    read: int = 0
    mails: tuple[SurveyedMail, ...] = ()
    cas: tuple[IssuingCA, ...] = ()
    base: CertificateCollection = field(default_factory=CertificateCollection)
    collection: CertificateCollection = field(default_factory=CertificateCollection)
    added: tuple[Certificate, ...] = ()
    expired: tuple[Certificate, ...] = ()
    left_out_messages: int = 0
    left_out_senders: int = 0


def survey_of(
    reading: MailReading,
    base: CertificateCollection,
    known: CertificateIndex,
    now: datetime | None = None,
    *,
    takes_all: bool = False,
) -> Survey:
    """Find out which CAs some mail needs. Checks signatures: run it in the background.

    Args:
        reading: The mail, and the certificates beside it.
        base: The collection that the organisation uses, or that was chosen so far.
        known: Every certificate that any other source holds, and who vouches for it; `base` is in it too.
        now: The moment of the survey, UTC; the present by default.
        takes_all: Fill the space that is left with CAs without a current sender (`--all`).
    """
    raise NotImplementedError
