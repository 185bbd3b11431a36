"""Chains agree with OpenSSL's: random sets are judged by both.

A chain is complete where it ends at a self-signed certificate in the set, as Exchange Online wants it. That is what
OpenSSL says when all of the set is trusted and partial chains are not allowed. It accepts fewer: of several issuers it
tries only the first in the set that has the name and the key identifier that is asked for, whatever the signature says,
and refuses one with another key identifier, which RFC 4158 3.5.12 says not to do. Windows builds all chains, as we do.
"""

from __future__ import annotations

import datetime
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from OpenSSL import crypto

from pki import PKI, Entity
from sstwizard.core.chains.forest import Forest, build_forest
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.chains.validation import path_to_root

NAMES = tuple("ABCDEFGHIJ")
KEYS = [ec.derive_private_key(1_000 + number, ec.SECP256R1()) for number in range(30)]
NOW = datetime.datetime(2030, 1, 1, tzinfo=datetime.UTC)
ACCEPTED, PATH_LENGTH, NOT_A_CA = 0, 25, 79


def ask(trusted: Sequence[Entity], asked: Sequence[Entity]) -> list[int]:
    """Return OpenSSL's first error for each certificate (X509_V_ERR_…), 0 for none."""
    store = crypto.X509Store()
    store.set_time(NOW)
    store.set_flags(crypto.X509StoreFlags.CHECK_SS_SIGNATURE)  # else what only says so is a root as well
    for entity in trusted:
        store.add_cert(crypto.X509.from_cryptography(entity.x509))
    answers = []
    for entity in asked:
        try:
            crypto.X509StoreContext(store, crypto.X509.from_cryptography(entity.x509)).verify_certificate()
            answers.append(ACCEPTED)
        except crypto.X509StoreContextError as error:
            answers.append(error.errors[0])
    return answers


@cache
def head(name: str, number: int, key_ids: bool = True) -> Entity:
    """The self-signed certificate of a name and a key: to be in a set, or only to sign."""
    return PKI().make(name, key=KEYS[number], key_ids=key_ids)


class Dice:
    """Draws a set at random: cross-signs, re-keyed CAs, loops, forgeries; what no draw makes is missing.

    Each set has its own manners: how many certificates have key identifiers, how many have wrong ones or a forged
    signature, how many are issued by any CA instead of one of a higher rank.
    """

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.key_ids = self.chance.choice((1.0, 1.0, 0.7, 0.0))
        self.wrong = self.chance.choice((0.0, 0.0, 0.1))
        self.loops = self.chance.choice((0.0, 0.1, 0.4))
        names = self.chance.sample(NAMES, self.chance.randint(1, len(NAMES)))
        self.cas = [
            (self.chance.choice(names), self.chance.randrange(len(KEYS))) for _ in range(self.chance.randint(1, 8))
        ]

    def happens(self, probability: float) -> bool:
        """Throw once."""
        return self.chance.random() < probability

    def entities(self) -> list[Entity]:
        """Draw a set, without doubles, in any order."""
        drawn = [self.entity() for _ in range(self.chance.randint(1, 15))]
        return list({entity.der: entity for entity in drawn}.values())

    def entity(self) -> Entity:
        """Draw a certificate of one of the CAs."""
        rank = self.chance.randrange(len(self.cas))
        above = self.chance.randrange(len(self.cas) if self.happens(self.loops) else max(rank, 1))
        name, number = self.cas[rank]
        key_ids, wrong_key_id, forged = self.happens(self.key_ids), self.happens(self.wrong), self.happens(self.wrong)
        if self.happens(0.15) or above == rank:
            above = rank
            if not (wrong_key_id or forged):
                return head(name, number, key_ids)
        issuer_name, issuer_number = self.cas[above]
        # Spelt otherwise, it is the same name (RFC 5280 7.1).
        spelling = self.chance.choice((issuer_name, issuer_name, issuer_name.upper(), f" {issuer_name} "))
        return PKI().make(
            name,
            head(spelling, issuer_number),
            key=KEYS[number],
            signing_key=self.chance.choice(KEYS) if forged else None,
            key_ids=key_ids,
            authority_key_id=self.authority_key_id(issuer_name) if wrong_key_id else None,
        )

    def authority_key_id(self, issuer_name: str) -> x509.AuthorityKeyIdentifier:
        """Draw an identifier that names another key, or another serial number."""
        if self.happens(0.5):
            return x509.AuthorityKeyIdentifier.from_issuer_public_key(self.chance.choice(KEYS).public_key())
        issuer = x509.DirectoryName(head(issuer_name, 0).x509.subject)
        return x509.AuthorityKeyIdentifier(None, [issuer], 1)


def forest(entities: Iterable[Entity]) -> Forest:
    """The forest of a set."""
    return build_forest(entity.certificate for entity in entities)


def is_contradicted(child: Entity, issuer: Entity) -> bool:
    """Say whether the child's authority key identifier (RFC 5280 4.2.1.1) names another than the issuer."""
    asked = extension(child, x509.AuthorityKeyIdentifier)
    given = extension(issuer, x509.SubjectKeyIdentifier)
    if asked is None:
        return False
    other_key = None not in (asked.key_identifier, given) and asked.key_identifier != given.digest
    serial = asked.authority_cert_serial_number
    return other_key or serial not in (None, issuer.x509.serial_number)


def extension(entity: Entity, kind: Any) -> Any:
    """The value of an extension; None where there is none."""
    return next((found.value for found in entity.x509.extensions if isinstance(found.value, kind)), None)


def candidates(child: Entity, entities: Iterable[Entity]) -> list[Entity]:
    """Those that OpenSSL may take for the issuer: by name and key identifier, whatever the signature says."""
    issuer_key = child.certificate.details.issuer_key
    named = (entity for entity in entities if entity.certificate.details.subject_key == issuer_key)
    return [entity for entity in named if not is_contradicted(child, entity)]


def our_chain(entity: Entity, entities: Iterable[Entity]) -> list[Entity]:
    """The certificate and the program's way from it to a root."""
    by_certificate = {each.certificate: each for each in entities}
    return [
        entity,
        *(by_certificate[issuer] for issuer in path_to_root(entity.certificate, CertificateIndex(by_certificate))),
    ]


def steps(chain: Sequence[Entity]) -> Iterator[tuple[Entity, Entity]]:
    """Each of a chain with its issuer."""
    return zip(chain, [*chain[1:], chain[-1]], strict=True)


@pytest.mark.slow
def test_random_sets() -> None:
    """What OpenSSL accepts is complete; the chain of what is complete it accepts, where nothing misleads it."""
    counts: Counter[bool] = Counter()
    for seed in range(320):
        entities = Dice(seed).entities()
        incomplete = forest(entities).incomplete
        for entity, answer in zip(entities, ask(entities, entities), strict=True):
            if entity.certificate in incomplete:
                assert answer != ACCEPTED, (seed, entity.certificate.details.subject)
                counts[False] += 1
                continue
            chain = our_chain(entity, entities)
            if all(candidates(child, chain) == [issuer] for child, issuer in steps(chain)):
                assert ask(chain, chain[:1]) == [ACCEPTED], (seed, entity.certificate.details.subject)
                counts[True] += 1
    assert min(counts[True], counts[False]) > 400, counts  # else the sets would be too poor to tell


def test_what_is_no_matter_of_structure(pki: PKI) -> None:
    """CA flags and path lengths, which OpenSSL judges too, make no chain incomplete: each has its finding."""
    root = pki.make("Root", path_length=0)
    issuing, person = pki.make("Issuing", root), pki.make("Person", root, ca=False)
    below, impostor = pki.make("Below", issuing), pki.make("Impostor", person)
    entities = [root, issuing, person, below, impostor]
    assert ask(entities, entities) == [ACCEPTED, ACCEPTED, ACCEPTED, PATH_LENGTH, NOT_A_CA]
    assert forest(entities).incomplete == ()
