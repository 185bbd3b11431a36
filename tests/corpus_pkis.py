"""Who sends the mail of `corpus`: 60 senders under 12 PKIs, and what a survey must say of each of their CAs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from asn1crypto import core
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec

from pki import PKI, Entity
from sstwizard.core.certificates.certificate import Certificate, WindowsProperties
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.collection.collection import CertificateCollection

DAY, YEAR = timedelta(days=1), timedelta(days=365)
EMAIL, SERVER = "1.3.6.1.5.5.7.3.4", "1.3.6.1.5.5.7.3.1"
"""Extended key usages: e-mail protection, and that of a TLS server."""


@dataclass(eq=False)
class Issuer:
    """An issuing CA, the chain to be chosen, and what its signers include beside their own certificates."""

    name: str
    entity: Entity
    chain: tuple[Entity, ...]
    vouched_by: tuple[str, ...] = ()
    why_not: str | None = None
    included: tuple[Entity, ...] = ()
    is_known: bool = True  # something holds its certificate
    is_held: bool = False  # the collection in use holds its whole chain

    @property
    def is_proposed(self) -> bool:
        """Its chain is a part of the proposal."""
        return self.why_not is None

    @property
    def is_trusted_now(self) -> bool:
        """The collection in use trusts what it issued."""
        return self.is_held or self.why_not == "served"

    @property
    def is_trusted_then(self) -> bool:
        """The proposal trusts what it issued."""
        return self.is_proposed or self.why_not == "served"


@dataclass(eq=False)
class Signer:
    """A signer's certificate; it signs messages from so many days ago to so many days ago."""

    entity: Entity
    issuer: Issuer
    addresses: tuple[str, ...]
    start: datetime
    end: datetime
    sends: tuple[int, int] = (480, 1)
    is_always_changed: bool = False  # by a gateway

    def is_valid(self, at: datetime) -> bool:
        """Say whether it is valid at a moment."""
        return self.start <= at <= self.end

    def is_current(self, at: datetime, now: datetime) -> bool:
        """Say whether it is valid now, or has signed at a moment less than 365 days ago."""
        return self.is_valid(now) or now - at < YEAR


@dataclass
class Senders:
    """All of them: CAs and signers, those that sign for a reason of their own by name, and what else is known."""

    pki: PKI
    now: datetime
    issuers: list[Issuer] = field(default_factory=list)
    signers: list[Signer] = field(default_factory=list)
    named: dict[str, Signer] = field(default_factory=dict)
    base: list[Entity] = field(default_factory=list)
    trusted: list[Entity] = field(default_factory=list)
    withdrawn: list[Entity] = field(default_factory=list)  # by Windows
    attached: list[Entity] = field(default_factory=list)  # to a message
    beside: list[Entity] = field(default_factory=list)  # in a file beside the messages

    def __post_init__(self) -> None:
        alpha = self._public("Alpha")
        delta = self._delta()
        self._bravo_and_charlie()
        self._alpha(alpha)
        self._echo()
        self._foxtrot()
        self._golf(alpha, delta)
        self._hotel_and_india()
        self._juliett()
        self._kilo_and_lima()
        for number in range(2):
            start, end = self.now - 500 * DAY, self.now + 500 * DAY
            name = f"self-signed {number}"
            alone = self.pki.make(name, ca=False, start=start, end=end, email=f"{number}@self.example")
            issuer = self._issuer(name, alone, why_not="self-signed-signer")
            self.signers.append(Signer(alone, issuer, (f"{number}@self.example",), start, end))

    @property
    def collection(self) -> CertificateCollection:
        """The collection in use."""
        return CertificateCollection(tuple(each.certificate for each in self.base))

    def index(self, *, has_base: bool = True) -> CertificateIndex:
        """Return what this computer knows, and who vouches for it; with the collection in use, or without one."""
        windows = WindowsProperties(trusted_root=True)
        trusted = [Certificate(each.der, windows=windows) for each in self.trusted]
        disallowed = [Certificate(each.der, windows=WindowsProperties(disallowed=True)) for each in self.withdrawn]
        held = [each.certificate for each in self.base if has_base]
        return CertificateIndex((*held, *trusted, *disallowed), held)

    def _root(self, name: str) -> Entity:
        return self.pki.make(f"{name} Root", start=self.now - 2000 * DAY, end=self.now + 3000 * DAY)

    def _public(self, name: str) -> Entity:
        root = self._root(name)
        self.trusted.append(root)
        return root

    def _ca(
        self,
        name: str,
        root: Entity,
        start: float = -1500,
        end: float = 1500,
        purposes: Iterable[str] = (),
        key: ec.EllipticCurvePrivateKey | None = None,
    ) -> Entity:
        """Make a CA; times are in days from now."""
        start_date, end_date = self.now + start * DAY, self.now + end * DAY
        return self.pki.make(name, root, start=start_date, end=end_date, purposes=tuple(purposes), key=key)

    def _issuer(
        self, name: str, *chain: Entity, why_not: str | None = None, include: Iterable[Entity] | None = None
    ) -> Issuer:
        """Note an issuing CA; its messages include what is below the root, unless it is said otherwise."""
        below = [each for each in chain if each.x509.subject != each.x509.issuer]
        included = below if include is None else include
        held = {each.der for each in self.base}
        vouched_by: tuple[str, ...] = ("windows",) if chain[-1] in self.trusted else ()
        vouched_by += ("collection",) if chain[-1].der in held else ()
        is_held = all(each.der in held for each in chain)
        issuer = Issuer(name, chain[0], chain, vouched_by, why_not, tuple(included), is_held=is_held)
        self.issuers.append(issuer)
        return issuer

    def _signer(
        self,
        issuer: Issuer,
        address: str,
        start: float = -500,
        end: float = 200,
        sends: tuple[int, int] = (480, 1),
        extensions: tuple[x509.ExtensionType, ...] = (),
    ) -> Signer:
        """Make a signer; times are in days from now."""
        dates = self.now + start * DAY, self.now + end * DAY
        entity = self.pki.make(
            address.partition("@")[0],
            issuer.entity,
            ca=False,
            purposes=(EMAIL,),
            email="" if extensions else address,
            start=dates[0],
            end=dates[1],
            extensions=extensions,
        )
        return Signer(entity, issuer, (address.lower(),), *dates, sends=sends)

    def _signers(
        self, issuer: Issuer, number: int, start: float = -500, end: float = 200, sends: tuple[int, int] = (480, 1)
    ) -> list[Signer]:
        """Make some signers that sign by the rule."""
        domain = issuer.name.lower().replace(" ", "-") + f"-{len(self.issuers)}.example"
        made = [self._signer(issuer, f"user{each}@{domain}", start, end, sends) for each in range(number)]
        self.signers += made
        return made

    def _alpha(self, root: Entity) -> None:
        """A public CA with a policy CA between, an address of many letters, one in capitals, and a signer too early."""
        policy = self._ca("Alpha Policy", root)
        issuer = self._issuer("Alpha Issuing", self._ca("Alpha Issuing", policy), policy, root)
        self.named["alpha"] = self._signers(issuer, 2)[0]
        mailbox = x509.OtherName(x509.ObjectIdentifier("1.3.6.1.5.5.7.8.9"), core.UTF8String("Bö@alpha.example").dump())
        self.signers += [
            self._signer(issuer, "Bö@alpha.example", extensions=(x509.SubjectAlternativeName([mailbox]),)),
            self._signer(issuer, "ZOE@Alpha.example", -900, -30, (800, 40)),
            self._signer(issuer, "zoe@alpha.example", -60, 300, (55, 1)),
            self._signer(issuer, "early@alpha.example", 30, 300, (50, 1)),
            self._signer(issuer, "gone@alpha.example", -1400, -600, (1300, 650)),
        ]

    def _bravo_and_charlie(self) -> None:
        """A public CA whose messages include no intermediates, one has them attached; a private root in messages."""
        root = self._public("Bravo")
        issuer = self._issuer("Bravo Issuing", self._ca("Bravo Issuing", root), root, include=())
        self.named["bravo"] = self._signers(issuer, 6)[0]
        self.attached.append(issuer.entity)
        root = self._root("Charlie")
        ca = self._ca("Charlie Issuing", root)
        issuer = self._issuer("Charlie Issuing", ca, root, why_not="not-vouched", include=(ca, root))
        self.named["charlie"] = self._signers(issuer, 4)[0]

    def _delta(self) -> Entity:
        """A CA that the collection in use holds, and an expired one there that no message needs."""
        root = self._public("Delta")
        ca = self._ca("Delta Issuing", root)
        self.base += [root, ca, self._ca("Delta Former", root, -1900, -20)]
        issuer = self._issuer("Delta Issuing", ca, root)
        self.named["delta"], self.named["delta 2"], *_ = self._signers(issuer, 3)
        self._signers(issuer, 1, -800, -30, sends=(700, 40))
        self.named["late"] = self._signer(issuer, "late@delta.example", -400, -30)
        self.named["edge"] = self._signer(issuer, "edge@delta.example", -900, -364)
        return root

    def _echo(self) -> None:
        """CAs that have expired, are about to, and are not valid yet."""
        root = self._public("Echo")
        past = self._issuer("Echo Past", self._ca("Echo Past", root, -1500, -100), root, why_not="expired")
        self._signers(past, 4, -800, -100, sends=(700, 110))
        ending = self._issuer("Echo Ending", self._ca("Echo Ending", root, -1500, 0.5), root, why_not="expired")
        self._signers(ending, 1, -300, 0.5, sends=(290, 1))
        coming = self._issuer("Echo Coming", self._ca("Echo Coming", root, 10), root, why_not="not-yet-valid")
        self._signers(coming, 1, -10, 300, sends=(9, 1))

    def _foxtrot(self) -> None:
        """A CA that is re-keyed under one name: each of its senders has moved to the new key."""
        root = self._public("Foxtrot")
        before = self._issuer(
            "Foxtrot Issuing", self._ca("Foxtrot Issuing", root, -1500, 200), root, why_not="superseded"
        )
        after = self._issuer("Foxtrot Issuing", self._ca("Foxtrot Issuing", root, -110), root)
        for number in range(5):
            address = f"user{number}@foxtrot.example"
            self.signers.append(self._signer(before, address, -700, 100, (600, 120)))
            self.signers.append(self._signer(after, address, -100, 600, (90, 1)))

    def _golf(self, alpha: Entity, delta: Entity) -> None:
        """CAs with two certificates of one key, and which of their paths has to be taken."""
        root, other = self._public("Golf"), self._root("Golf Old")
        vouched = self._ca("Golf Issuing", root, end=400)
        stranger = self._crossed(vouched, other, 900)
        issuer = self._issuer("Golf Issuing", vouched, root, include=(vouched, stranger, other))
        self._signers(issuer, 4)
        shorter = self._ca("Golf Lasting", root, end=300)
        longer = self._crossed(shorter, alpha, 600)
        self._signers(self._issuer("Golf Lasting", longer, alpha, include=(shorter, longer)), 2)
        held = self._ca("Golf Held", delta, end=300)
        lasting = self._crossed(held, alpha, 600)
        self._signers(self._issuer("Golf Held", held, delta, include=()), 2)
        self.beside += [held, lasting]

    def _crossed(self, ca: Entity, root: Entity, end: float) -> Entity:
        """Return another certificate for the name and key of a CA."""
        assert isinstance(ca.key, ec.EllipticCurvePrivateKey)
        name = ca.certificate.name
        return self._ca(name, root, end=end, key=ca.key)

    def _hotel_and_india(self) -> None:
        """CAs of one name that nothing holds, and one whose issuer nothing holds."""
        root = self._root("Hotel")
        for number in (3, 1):
            issuer = self._issuer(
                "Hotel Issuing", self._ca("Hotel Issuing", root), root, why_not="issuer-missing", include=()
            )
            issuer.is_known = False
            self._signers(issuer, number)
        policy = self._ca("India Policy", self._root("India"))
        self._signers(self._issuer("India Issuing", self._ca("India Issuing", policy), why_not="incomplete-chain"), 3)

    def _juliett(self) -> None:
        """CAs of whose messages all are changed, of whose signers all have expired, and one for TLS alone."""
        root = self._public("Juliett")
        changed = self._issuer("Juliett Changed", self._ca("Juliett Changed", root), root, why_not="changed-only")
        for each in self._signers(changed, 2):
            each.is_always_changed = True
        old = self._issuer("Juliett Old", self._ca("Juliett Old", root), root, why_not="signer-expired")
        self.named["old"] = self._signers(old, 3, -1300, -400, sends=(1200, 420))[0]
        tls = self._ca("Juliett TLS", root, purposes=(SERVER,))
        self._signers(self._issuer("Juliett TLS", tls, root, why_not="rule-broken"), 1)

    def _kilo_and_lima(self) -> None:
        """A root that is withdrawn, and a CA whose messages include a later certificate than the collection holds."""
        root = self._root("Kilo")
        self.withdrawn.append(root)
        ca = self._ca("Kilo Issuing", root)
        self._signers(self._issuer("Kilo Issuing", ca, root, why_not="withdrawn", include=(ca, root)), 2)
        root = self._root("Lima")
        held = self._ca("Lima Issuing", root, end=200)
        later = self._crossed(held, root, 800)
        self.base += [root, held]
        self._signers(self._issuer("Lima Issuing", later, root, why_not="served"), 3)
