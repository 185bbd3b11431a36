"""Reads files that nobody made: sound ones of every form, damaged at random, by every reader.

    python packaging/fuzz.py COUNT [--seed N]    COUNT inputs; N + i makes input i, which is how to make one again

Nothing but an error of the project's own may come of it, none may take more than 2 s of a processor, and all together
no more memory than 300 MiB. PKCS #12 is opened in the same process.
"""

from __future__ import annotations

import argparse
import base64
import random
import sys
import tempfile
import time
import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import PrivateFormat, pkcs12

CHECKOUT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(CHECKOUT / "gui"), str(CHECKOUT / "tests")]

import mail  # noqa: E402
from core.formats.samples import SameProcess, zipped  # noqa: E402
from pki import PKI  # noqa: E402
from sstwizard.core import formats, messages  # noqa: E402
from sstwizard.core.certificates.budget import Cost  # noqa: E402
from sstwizard.core.chains.signing import signature_status  # noqa: E402
from sstwizard.core.errors import SSTWizardError  # noqa: E402
from sstwizard.core.formats import pem, pkcs7, sst  # noqa: E402

MAX_SECONDS, MAX_MIB = 2, 300
_SAMPLES = CHECKOUT.parent / "shared" / "data"
_MAX_SAMPLE_BYTES = 20_000
_MAX_INPUT_BYTES = 60_000
_ODD = (b"\0", b"\xff", b"\x7f", b"\x80", b"\x30", b"\x30\x80", b"\0\0", b"\x84\xff\xff\xff\xff", b"\x02\x01\0", b"PK")
_INPUTS_BETWEEN_CLEARINGS = 10_000
_LIMITS = {Cost.ROUNDS: 20_000}
"""What a file may ask for in rounds; in another process each may take seconds."""


def sound_files() -> dict[str, bytes]:
    """Return a sound file of every form, and the small ones of the shared samples where these are there."""
    pki = PKI()
    root = pki.make("Root")
    signer = pki.make("Zoë", root, ca=False)
    ders = [root.der, signer.der]
    lock = PrivateFormat.PKCS12.encryption_builder().kdf_rounds(1).hmac_hash(hashes.SHA256()).build(b"secret")
    locked = pkcs12.serialize_key_and_certificates(b"Zo\xc3\xab", signer.key, signer.x509, [root.x509], lock)
    with tempfile.TemporaryDirectory() as folder:
        detached = mail.sign("cryptography", signer, Path(folder), root, detached=True)
        whole = mail.sign("cryptography", signer, Path(folder), root, detached=False)
    properties = sst.ENTRY.pack(11, 1, 6) + b"R\0o\0\0\0" + sst.ENTRY.pack(104, 1, 8) + bytes(8)
    store = sst.encode(ders)
    made = {
        "store": store[: sst.HEADER.size] + properties + store[sst.HEADER.size :],
        "element": properties + store[sst.HEADER.size : -sst.ENTRY.size],
        "DER": b"".join(ders),
        "PEM": pem.encode(ders),
        "UTF-16": pem.encode(ders).decode().encode("utf-16"),
        "PKCS #7": pkcs7.encode(ders),
        "base64": base64.encodebytes(pkcs7.encode(ders)),
        "PKCS #12": locked,
        "zip": zipped(a__cer=root.der, b__p12=locked, c__sst=store, d__p7b=pkcs7.encode(ders)),
        "signature": detached,
        "signed data": whole,
        "clear-signed": mail.mail(mail.clear_signed(detached)),
        "opaque": mail.mail(mail.opaque(whole)),
        "Outlook": mail.outlook(mail.clear_signed(detached)),
    }
    for path in sorted(_SAMPLES.rglob("*")) if _SAMPLES.is_dir() else ():
        if path.is_file() and path.stat().st_size <= _MAX_SAMPLE_BYTES and path.suffix not in (".zip", ".p12", ".md"):
            made[path.relative_to(_SAMPLES).as_posix()] = path.read_bytes()
    return made


def damaged(files: Mapping[str, bytes], seed: int) -> tuple[str, bytes]:
    """Return an input, and the name of the file that it was made of.

    Args:
        files: Sound ones.
        seed: Makes the same input again.
    """
    chance = random.Random(seed)
    name = chance.choice(list(files))
    data = bytearray(files[name])
    for _ in range(chance.choice((1, 1, 2, 3, 8))):
        first, second = sorted(chance.randrange(len(data) + 1) for _ in range(2))
        chance.choice(_DAMAGES)(chance, data, first, second)
        del data[_MAX_INPUT_BYTES:]
    if chance.randrange(8) == 0:
        other = files[chance.choice(list(files))]
        start, end = chance.randrange(len(data) + 1), chance.randrange(len(other) + 1)
        data[start:] = other[end:]
    return name, bytes(data)


def _flip(chance: random.Random, data: bytearray, _first: int, _second: int) -> None:
    for place in chance.sample(range(len(data)), min(1, len(data))):
        data[place] ^= 1 << chance.randrange(8)


def _overwrite(chance: random.Random, data: bytearray, first: int, _second: int) -> None:
    data[first : first + chance.randrange(9)] = chance.randbytes(chance.randrange(9))


def _put_odd(chance: random.Random, data: bytearray, first: int, _second: int) -> None:
    odd = chance.choice(_ODD)
    data[first : first + len(odd)] = odd


def _insert_odd(chance: random.Random, data: bytearray, first: int, _second: int) -> None:
    data[first:first] = chance.choice(_ODD) * chance.choice((1, 1, 10, 1_000))


def _cut(_chance: random.Random, data: bytearray, _first: int, second: int) -> None:
    del data[second:]


def _drop(chance: random.Random, data: bytearray, first: int, second: int) -> None:
    del data[first : min(second, first + chance.choice((1, 4, 100, 10_000)))]


def _repeat(chance: random.Random, data: bytearray, first: int, second: int) -> None:
    data[second:second] = data[first:second] * chance.choice((1, 1, 2, 40))


_DAMAGES = (_flip, _flip, _overwrite, _put_odd, _insert_odd, _cut, _drop, _repeat)


def _read_certificates(data: bytes) -> None:
    with SameProcess(limits=_LIMITS) as budget:
        for certificate in formats.read(data, password="secret", budget=budget).certificates:
            _ = certificate.details, certificate.friendly_name


def _read_message(data: bytes) -> None:
    with SameProcess(limits=_LIMITS) as budget:
        messages.read(data, budget=budget)


READERS: tuple[Callable[[bytes], None], ...] = (_read_certificates, _read_message)


def fuzz(count: int, seed: int, results: Counter[str] | None = None) -> Iterator[str]:
    """Read inputs, and yield a line for each that does what none may.

    Args:
        count: How many.
        seed: That of the first.
        results: Counts what became of the inputs.
    """
    files = sound_files()
    results = Counter() if results is None else results
    for number in range(seed, seed + count):
        if number % _INPUTS_BETWEEN_CLEARINGS == 0:
            signature_status.cache_clear()  # which keeps certificates: what one input takes is measured, not all
        name, data = damaged(files, number)
        for reader in READERS:
            began = time.process_time()
            try:
                reader(data)
                results["read"] += 1
            except SSTWizardError:
                results["refused"] += 1
            except Exception as error:  # noqa: BLE001 - that there is none is what is tested
                yield f"seed {number} ({name}), {reader.__name__}: {type(error).__name__}: {error}"
            took = time.process_time() - began
            if took > MAX_SECONDS:
                yield f"seed {number} ({name}), {reader.__name__}: {took:.1f} s"


def peak() -> float:
    """Return the most memory that this process has had, in MiB; 0 where that can't be asked."""
    try:
        import resource
    except ImportError:
        return 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> int:
    """Read as many inputs as asked for; the exit code is 1 if one did what none may."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int, metavar="COUNT")
    parser.add_argument("--seed", type=int, default=0, metavar="N")
    options = parser.parse_args()
    warnings.simplefilter("ignore")  # parsers remark on odd certificates
    results: Counter[str] = Counter()
    began, failures = time.perf_counter(), 0
    for line in fuzz(options.count, options.seed, results):
        print(line, flush=True)
        failures += 1
    if peak() > MAX_MIB:
        print(f"{peak():.0f} MiB of memory")
        failures += 1
    said = ", ".join(f"{number:,} {word}" for word, number in sorted(results.items()))
    print(
        f"{options.count:,} inputs in {time.perf_counter() - began:.0f} s, {peak():.0f} MiB: {said}, {failures} failed"
    )
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
