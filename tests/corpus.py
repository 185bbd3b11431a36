"""Mail as an organization receives it, as lists, gateways and archives change it, and what a survey of it must say.

That is computed from what was put in, and by nothing that is tested; `corpus_pkis` says who the senders are.
"""

from __future__ import annotations

import random
import re
import zipfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import format_datetime
from itertools import count
from pathlib import Path
from typing import Any

from asn1crypto import core
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7

import mail
from corpus_pkis import DAY, YEAR, Issuer, Senders, Signer
from pki import PKI, Entity
from signed_data import DATA, SHA256, SIGNED_DATA, SIGNING_TIME, Maker, attribute, octets, oid, sequence, standard
from sstwizard.core.formats import asn1

COUNT = 2_000
_EACH = 13
"""How many messages each signer signed, but for those that are sent for a reason of their own."""
_TEXT = b"Content-Type: text/plain; charset=utf-8\r\n\r\nDear Ann,\r\n\r\nletter %d.\r\n%s--\r\nBob\r\n"
_FROM_LINE = b"From here on all is well.\r\n"
_FOOTER = b"\r\n_______\r\nThis message was checked by a gateway.\r\n"
_FORMS = (
    *("clear", "wrapped", "opaque", "clear", "footer", "from", "copied", "clear", "deep", "date", "msg", "clear"),
    *("copied changed", "p7m", "changed copied", "plain", "from", "future"),
)
"""What becomes of a sender's messages, one after the other: see `_Post`."""


@dataclass(frozen=True)
class Corpus:
    """What was made: the folder with the mail, its senders, and which certificates (DER) a survey has to propose.

    What a survey must say is `expected`, and of each issuing CA `expected_cas`, in the words of `survey --json`, but
    for `attached`, the number of attached messages.
    """

    mail: Path
    senders: Senders
    added: frozenset[bytes]
    expected: dict[str, int]
    expected_cas: list[dict[str, Any]]


def make(folder: Path, now: datetime) -> Corpus:
    """Make the corpus."""
    senders = Senders(PKI(), now)
    post = _Post(now, senders)
    for number, signer in enumerate(senders.signers):
        post.correspond(signer, number)
    post.send_special()
    post.fill()
    post.write(folder)
    added = frozenset(
        link.der for issuer in senders.issuers if issuer.is_proposed for link in issuer.chain
    ) - frozenset(held.der for held in senders.base)
    expected_cas = [_expected_ca(issuer, post, now) for issuer in senders.issuers]
    return Corpus(folder, senders, added, _expected(post, added), expected_cas)


@dataclass
class _Sent:
    """A message that is signed, as a survey must count it."""

    state: str
    at: datetime
    signers: Sequence[Signer] = ()
    is_attached: bool = False
    is_dated: bool = True

    def since(self, signer: Signer) -> datetime:
        """Return the earliest time of signing, by what is signed: without a signingTime, the signer's NotBefore."""
        return self.at if self.is_dated else signer.start


@dataclass
class _Post:
    """Messages on their way: what was delivered, in which file, and how it counts."""

    now: datetime
    senders: Senders
    sent: list[_Sent] = field(default_factory=list)
    mails: dict[str, list[bytes]] = field(
        default_factory=lambda: {"eml": [], "mbox": [], "zip": [], "msg": [], "p7m": []}
    )
    _random: random.Random = field(default_factory=lambda: random.Random(1847))
    _numbers: count[int] = field(default_factory=count)

    def correspond(self, signer: Signer, number: int) -> None:
        """Let a signer send its messages."""
        first, last = signer.sends
        for turn in range(_EACH):
            ago = timedelta(
                seconds=self._random.randrange(int(last * DAY.total_seconds()), int(first * DAY.total_seconds()))
            )
            form = _FORMS[(turn + number) % len(_FORMS)] if turn else "clear"
            form = "clear" if form == "future" and last > 1 else form  # it would be of today
            self.send((signer,), self.now - ago, "footer" if signer.is_always_changed else form)

    def send(self, signers: Sequence[Signer], at: datetime, form: str = "clear") -> None:
        """Sign a message and deliver it.

        It is "clear" signed, or "opaque", and as a file of its own "p7m"; in Outlook's "msg"; "wrapped" by a list, or
        "deep" by two; with a "footer" inside of what was signed; with a line that begins with "From ", in an mbox;
        "copied" to two places, and "changed" at one of them; the time in the "date" alone, as in one that is "plain",
        without signed attributes; or in the "future".
        """
        content = _TEXT % (next(self._numbers), _FROM_LINE if form == "from" else b"")
        signed_at = None if form in ("date", "plain") else self.now + 20 * DAY if form == "future" else at
        if form in ("opaque", "p7m"):
            data = signed_data(signers, content, signed_at, is_detached=False)
            self.deliver(data if form == "p7m" else self._mail(mail.opaque(data), at), form if form == "p7m" else "")
        else:
            self._send_clear(
                signers, at, form, content, signed_data(signers, content, signed_at, is_plain=form == "plain")
            )
        state, moment = "changed" if form == "footer" else "intact", self.now if form == "future" else at
        self.sent.append(_Sent(state, moment, signers, is_dated=signed_at is not None))

    def _send_clear(self, signers: Sequence[Signer], at: datetime, form: str, content: bytes, data: bytes) -> None:
        intact = mail.clear_signed(data, content)
        if form == "msg":
            self.deliver(mail.outlook(intact, message_class="IPM.Note.SMIME.MultipartSigned"), "msg")
            return
        changed = mail.clear_signed(data, content + _FOOTER)
        steps = {"footer": [changed], "copied": [intact, intact], "copied changed": [intact, changed]}
        steps["changed copied"] = [changed, _wrapped(intact)]
        steps |= {"wrapped": [_wrapped(intact)], "deep": [_wrapped(_wrapped(intact, "inner"))]}
        for each in steps.get(form, [intact]):
            self.deliver(self._mail(each, at), "mbox" if form == "from" else "")

    def send_special(self) -> None:
        """Send what every mailbox has some of."""
        named, now = self.senders.named, self.now
        alpha, bravo, charlie, delta = (named[name] for name in ("alpha", "bravo", "charlie", "delta"))
        for ago in range(1, 6):
            at = now - ago * DAY
            self.send((alpha, bravo), at)
            self.send((alpha, charlie), at, "opaque")
            self.send((delta, named["delta 2"]), at)
            self.send((named["late"],), at)
            self._attach(_TEXT % (next(self._numbers), b""), alpha, at)
            self._attach(None, delta, at)
            self._send_faulty(alpha, delta, at)
            self._send_one(
                bravo, None, None, _Sent("intact", now, (bravo,), is_dated=False)
            )  # it says nowhere when it was sent
        self.send((named["edge"],), now - YEAR - DAY)
        self.send((delta, named["edge"]), now - 400 * DAY)  # of whom one has expired since
        old = _Sent("intact", now - 600 * DAY, (named["old"],))
        self._send_one(named["old"], old.at, now - DAY, old)  # delivered as if it were of yesterday
        edge, at = named["edge"], now - YEAR  # 365 days old, and a second less, by one that has expired since
        self.send((edge,), at)
        self.send((edge,), at + timedelta(seconds=1))
        self.send((edge,), at, "opaque")

    def _attach(self, letter: bytes | None, signer: Signer, at: datetime) -> None:
        """Attach a signed message: to a letter, or to a message that is signed by another."""
        content = _TEXT % (next(self._numbers), b"")
        inner = self._mail(mail.clear_signed(signed_data((signer,), content, at), content), at)
        attached = b"Content-Type: message/rfc822\r\n\r\n" + inner
        if letter is not None:
            self.deliver(self._mail(mail.mixed(letter, attached), at))
        else:
            outer = mail.mixed(_TEXT % (next(self._numbers), b""), attached)
            signers = (self.senders.named["bravo"],)
            data = signed_data(signers, outer, at)
            self.deliver(self._mail(mail.clear_signed(data, outer, "----=_Outer"), at))
            self.sent.append(_Sent("intact", at, signers))
        self.sent.append(_Sent("intact", at, (signer,), is_attached=True))

    def _send_faulty(self, signer: Signer, other: Signer, at: datetime) -> None:
        """Send what is neither intact nor changed: forged, without the signer's certificate, and of three parts."""
        forged = Signer(
            Entity(signer.entity.x509, other.entity.key), signer.issuer, signer.addresses, signer.start, signer.end
        )
        self._send_one(forged, at, at, _Sent("other", at, (signer,)))
        self._send_one(signer, at, at, _Sent("other", at), has_certificates=False)
        third = b"------=_Part\r\n" + mail.entity("text/plain", b"a third part") + b"\r\n------=_Part--"
        self._send_one(other, at, at, _Sent("other", at), end=third)

    def _send_one(
        self, signer: Signer, at: datetime | None, dated: datetime | None, sent: _Sent, end: bytes = b"", **how: bool
    ) -> None:
        """Sign a letter, date it by its header, end its parts, deliver it, and note how it counts."""
        content = _TEXT % (next(self._numbers), b"")
        letter = mail.clear_signed(signed_data((signer,), content, at, **how), content)
        self.deliver(self._mail(letter.replace(b"------=_Part--", end) if end else letter, dated))
        self.sent.append(sent)

    def fill(self) -> None:
        """Deliver encrypted and unsigned messages, until there are enough; one brings a partner's CA."""
        (partner,) = self.senders.attached
        attached = mail.entity('application/pkix-cert; name="ca.cer"', partner.der, "base64")
        letter = _TEXT % (next(self._numbers), b"")
        self.deliver(self._mail(mail.mixed(letter, attached), self.now - DAY), "mbox")
        sealed = mail.entity("application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m", _sealed(), "base64")
        armor = mail.entity(
            "application/pgp-signature", b"-----BEGIN PGP SIGNATURE-----\r\n\r\n-----END PGP SIGNATURE-----"
        )
        kind = 'multipart/signed; protocol="application/pgp-signature"; boundary=pgp'
        pgp = mail.multipart(kind, "pgp", letter, armor)
        left = COUNT - sum(map(len, self.mails.values()))
        assert left > 0
        for number in range(left):
            plain = _TEXT % (next(self._numbers), b"About smime.p7s and pkcs7.\r\n" if number % 7 == 0 else _FROM_LINE)
            self.deliver(self._mail(sealed if number % 10 == 0 else pgp if number % 10 == 1 else plain, self.now - DAY))

    def deliver(self, data: bytes, place: str = "") -> None:
        """Put a message where it is found: a file, an mbox or a .zip."""
        self.mails[place or self._random.choices(("eml", "mbox", "zip"), (9, 7, 4))[0]].append(data)

    def _mail(self, inner: bytes, at: datetime | None) -> bytes:
        date = f"Date: {format_datetime(at)}\r\n".encode() if at else b""
        return date + b"Subject: letter %d\r\n" % next(self._numbers) + mail.mail(inner)

    def write(self, folder: Path) -> None:
        """Write the mail: files at some depth, an mbox, a .zip, and certificates that lie beside them."""
        for kind in ("eml", "msg", "p7m"):
            for number, data in enumerate(self.mails[kind]):
                place = folder.joinpath(*(f"level {level}" for level in range(number % 4)), kind)
                place.mkdir(parents=True, exist_ok=True)
                (place / f"{number}.{kind}").write_bytes(data)
        (folder / "Inbox.mbox").write_bytes(b"".join(map(_in_mbox, self.mails["mbox"])))
        with zipfile.ZipFile(folder / "export.zip", "w", zipfile.ZIP_DEFLATED) as archive:
            for number, data in enumerate(self.mails["zip"]):
                archive.writestr(f"export/{number % 5}/{number}.eml", data)
        beside = [each.x509 for each in self.senders.beside]
        (folder / "partner.p7b").write_bytes(pkcs7.serialize_certificates(beside, Encoding.DER))


def signed_data(
    signers: Sequence[Signer],
    content: bytes,
    at: datetime | None,
    *,
    is_detached: bool = True,
    is_plain: bool = False,
    has_certificates: bool = True,
) -> bytes:
    """Return a SignedData by some signers; it is plain without signed attributes, and detached without the content."""
    times = [] if at is None else [attribute(SIGNING_TIME, core.UTCTime(at).dump())]
    attributes = None if is_plain else [*standard(content), *times]
    infos = b"".join(Maker(each.entity, content, attributes).signer_info() for each in signers)
    ders = dict.fromkeys(der for each in signers for der in (each.entity.der, *(x.der for x in each.issuer.included)))
    certificates = asn1.encode(asn1.CONTEXT_0, b"".join(ders)) if has_certificates else b""
    inner = b"" if is_detached else asn1.encode(asn1.CONTEXT_0, octets(content))
    digests = asn1.encode(asn1.SET, sequence(oid(SHA256)))
    parts = sequence(oid(DATA), inner), certificates, asn1.encode(asn1.SET, infos)
    return sequence(oid(SIGNED_DATA), asn1.encode(asn1.CONTEXT_0, sequence(b"\x02\x01\x01", digests, *parts)))


def _wrapped(inner: bytes, boundary: str = "wrap") -> bytes:
    footer = mail.entity("text/plain", b"You receive this because you are on a list.")
    return mail.multipart(f"multipart/mixed; boundary={boundary}", boundary, inner, footer)


def _in_mbox(data: bytes) -> bytes:
    """Return a message as it stands in an mbox (RFC 4155), with the line ends of Unix and its From lines quoted."""
    quoted = re.sub(rb"^(>*From )", rb">\1", data.replace(b"\r\n", b"\n"), flags=re.MULTILINE)
    return b"From bob@example.com Thu Jan  1 00:00:00 2026\n" + quoted.rstrip(b"\n") + b"\n\n"


def _sealed() -> bytes:
    pki = PKI()
    key = rsa.generate_private_key(65537, 2048)
    recipient = pki.make("Ann", ca=False, key=key, signing_key=ec.generate_private_key(ec.SECP256R1()))
    builder = pkcs7.PKCS7EnvelopeBuilder().set_data(b"secret").add_recipient(recipient.x509)
    return builder.encrypt(Encoding.DER, [])


def _expected(post: _Post, added: frozenset[bytes]) -> dict[str, int]:
    """Count what was sent."""
    now, base = post.now, post.senders.base
    sent = [each for each in post.sent if not each.is_attached]
    states = Counter(each.state for each in sent)
    trusted = [each for each in sent if each.state == "intact" and all(s.is_valid(each.at) for s in each.signers)]
    before = [each for each in trusted if all(s.issuer.is_trusted_now for s in each.signers)]
    after = [each for each in trusted if all(s.issuer.is_trusted_then for s in each.signers)]
    lost = [each for each in sent if each.state == "intact" and _is_current(each, now) and each not in after]
    intact = ((each, signer) for each in sent for signer in each.signers if each.state == "intact")
    newest = {
        address: (signer, each)
        for each, signer in sorted(intact, key=lambda pair: pair[0].since(pair[1]))
        for address in signer.addresses
    }
    losers = [
        signer
        for signer, each in newest.values()
        if signer.is_current(each.since(signer), now)
        and not (signer.is_valid(each.at) and signer.issuer.is_trusted_then)
    ]
    kept = {each.der for each in base if each.x509.not_valid_after_utc > now + DAY}
    return {
        "messages": COUNT,
        "signed": len(sent),
        "intact": states["intact"],
        "changed": states["changed"],
        "other": states["other"],
        "signer_expired": sum(any(s.end < now for s in each.signers) for each in sent),
        "trusted_now": len(before),
        "trusted_with_proposal": len(after),
        "current_now": sum(_is_current(each, now) for each in before),
        "current_with_proposal": sum(_is_current(each, now) for each in after),
        "bytes": _size(kept | added),
        "left_out_messages": len(lost),
        "left_out_senders": len(losers),
    }


def _is_current(sent: _Sent, now: datetime, issuer: Issuer | None = None) -> bool:
    """Say whether each signer of a message (and of an issuer) still writes; of whom nothing is known doesn't."""
    signers = [each for each in sent.signers if issuer in (None, each.issuer)]
    return bool(signers) and all(each.is_current(sent.since(each), now) for each in signers)


def _expected_ca(issuer: Issuer, post: _Post, now: datetime) -> dict[str, Any]:
    mine = [each for each in post.sent if issuer in [s.issuer for s in each.signers]]
    sent = [each for each in mine if not each.is_attached]
    intact = [each for each in sent if each.state == "intact"]
    chain = issuer.chain if issuer.is_known else ()
    is_whole = bool(chain) and chain[-1].x509.subject == chain[-1].x509.issuer
    new = {each.der for each in chain} - {each.der for each in post.senders.base}
    sha256s = tuple(each.certificate.sha256 for each in chain)
    return {
        "sha256": sha256s[0] if sha256s else None,
        "name": issuer.name,
        "chain": sha256s,
        "root_sha256": sha256s[-1] if is_whole else None,
        "vouched_by": issuer.vouched_by,
        "messages": len(sent),
        "intact": len(intact),
        "changed": sum(each.state == "changed" for each in sent),
        "current": sum(_is_current(each, now, issuer) for each in intact),
        "attached": len(mine) - len(sent),
        "senders": len({a for each in sent for s in each.signers if s.issuer is issuer for a in s.addresses}),
        "last_seen": max(each.at for each in sent),
        "not_after": min((each.x509.not_valid_after_utc for each in chain), default=None),
        "bytes": sum(12 + len(der) for der in new),
        "in_collection": issuer.is_held,
        "proposed": issuer.is_proposed and not issuer.is_held,
        "why_not": issuer.why_not,
    }


def _size(ders: frozenset[bytes] | set[bytes]) -> int:
    """Return what a store of some certificates takes: a header, an end, and twelve bytes before each."""
    return 8 + 12 + sum(12 + len(der) for der in ders)
