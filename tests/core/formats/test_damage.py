"""Files of every form, messages too, damaged at random: they are read or refused."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

import mail
from core.formats.samples import SameProcess, read
from pki import Entity
from sstwizard.core import messages
from sstwizard.core.certificates.budget import Budget, Cost
from sstwizard.core.errors import SSTWizardError

SEED, COUNT = 20_261_125, 1_000
ODD = (b"\0", b"\xff", b"\x7f", b"\x80", b"\x30", b"\x30\x80", b"\0\0", b"\x84\xff\xff\xff\xff", b"\x02\x01\0", b"PK")


@pytest.fixture(scope="module")
def files(good_files: dict[str, bytes], root: Entity, pki_child: Entity) -> list[bytes]:
    """Return a sound file of every form."""
    detached, whole = (mail.sign("cryptography", pki_child, Path(), root, detached=each) for each in (True, False))
    clear = mail.clear_signed(detached)
    return [*good_files.values(), detached, whole, mail.mail(clear), mail.mail(mail.opaque(whole)), mail.outlook(clear)]


def damaged(chance: random.Random, files: list[bytes]) -> bytes:
    """Return one of some files with bytes changed, put in, taken out and repeated, perhaps with the end of another."""
    data = bytearray(chance.choice(files))
    for _ in range(chance.choice((1, 1, 2, 3, 8))):
        first, second = sorted(chance.randrange(len(data) + 1) for _ in range(2))
        odd = chance.choice(ODD)
        start, end, new = chance.choice(
            (
                (first, first + 1, chance.randbytes(1)),
                (first, first + chance.randrange(9), chance.randbytes(chance.randrange(9))),
                (first, first + len(odd), odd),
                (first, first, odd * chance.choice((1, 1, 10, 1_000))),
                (second, len(data), b""),
                (first, min(second, first + chance.choice((1, 4, 100, 10_000))), b""),
                (second, second, data[first:second] * chance.choice((1, 1, 2, 40))),
            )
        )
        data[start:end] = new
        del data[60_000:]
    if not chance.randrange(8):
        other = chance.choice(files)
        data[chance.randrange(len(data) + 1) :] = other[chance.randrange(len(other) + 1) :]
    return bytes(data)


def read_certificates(data: bytes, budget: Budget) -> None:
    """Read a file of certificates, and decode their fields."""
    for certificate in read(data, "secret", budget).certificates:
        _ = certificate.details, certificate.friendly_name


def read_message(data: bytes, budget: Budget) -> None:
    """Read a file that is one message."""
    messages.read(data, read_certificates=partial(read, budget=budget))


@pytest.mark.filterwarnings("ignore")  # parsers remark on odd certificates
@pytest.mark.parametrize("reader", [read_certificates, read_message])
def test_damage_breaks_no_reader(reader: Callable[[bytes, Budget], None], files: list[bytes]) -> None:
    """Nothing but an error of our own comes of it, and not of all."""
    chance, refused = random.Random(SEED), 0
    for _ in range(COUNT):
        try:
            with SameProcess(limits={Cost.ROUNDS: 20_000}) as budget:
                reader(damaged(chance, files), budget)
        except SSTWizardError:
            refused += 1
    assert COUNT // 10 < refused < COUNT * 9 // 10
