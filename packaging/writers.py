"""Whether two writers at once lose anything, and whether a killed one leaves anything that is empty or torn.

    python packaging/writers.py [--rounds 200] [--kills 120]

A round is two `sstwizard make --base T -o T` at once. A kill (-9) meets a process that replaces a file again and again,
each time with a dated copy, after a random time.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
SOURCES = [str(CHECKOUT / "gui"), str(CHECKOUT / "tests")]
sys.path[:0] = SOURCES

from pki import PKI  # noqa: E402
from sstwizard.core.formats import read, sst  # noqa: E402
from sstwizard.core.platform.locks import locked  # noqa: E402

MAX_DELAY = 0.25
"""Seconds that a process writes before it is killed, at most."""
_CERTIFICATES = 400

_ADD = "import sys; sys.path[:0] = {sources!r}; from sstwizard.__main__ import main; sys.exit(main(sys.argv[1:]))"
_REPLACE = """
import sys
sys.path[:0] = {sources!r}
from datetime import datetime
from itertools import cycle
from pathlib import Path
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.export.export import ExportFormat, export
from sstwizard.core.export.update import Base
from sstwizard.core.formats import read
target, *others = map(Path, sys.argv[1:])
collections = [CertificateCollection(read(each.read_bytes()).certificates) for each in others]
assert all(each.ordered for each in collections)
print("ready", flush=True)
for collection in cycle(collections):
    export(collection, ExportFormat.SST, target, datetime(2026, 11, 25), Base(target))
"""


@dataclass(frozen=True)
class Round:
    """What came of two writers at once.

    Attributes:
        told: How many were told that the other one had changed the file, and wrote nothing.
        lost: How many wrote, and are not in the file.
        wrong: What else is not as it should be.
    """

    told: int
    lost: int
    wrong: tuple[str, ...]


def run_round(folder: Path, pki: PKI) -> Round:
    """Add two roots to one file at once.

    Args:
        folder: An empty folder.
        pki: What makes the roots.
    """
    target = folder / "T.sst"
    target.write_bytes(sst.encode([pki.make("Base").der]))
    added = [pki.make(name) for name in ("One", "Two")]
    for number, entity in enumerate(added):
        (folder / f"{number}.cer").write_bytes(entity.der)
    command = [sys.executable, "-c", _ADD.format(sources=SOURCES), "make", "--base", str(target), "-o", str(target)]
    running = [
        subprocess.Popen([*command, str(folder / f"{number}.cer")], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        for number in range(2)
    ]
    errors = [process.communicate()[1].decode() for process in running]
    codes = [process.returncode for process in running]
    held = {each.der for each in read(target.read_bytes()).certificates}
    lost = sum(code == 0 and entity.der not in held for code, entity in zip(codes, added, strict=True))
    copies = list(folder.glob("T (before *.sst"))
    wrong = [error for code, error in zip(codes, errors, strict=True) if code and "was changed by another" not in error]
    wrong += [f"{codes.count(0)} wrote, and there are {len(copies)} copies"] * (len(copies) != codes.count(0))
    wrong += [f"{path.name} is left" for path in folder.glob(".*")] + ["nobody wrote"] * (0 not in codes)
    return Round(len(codes) - codes.count(0), lost, tuple(wrong))


@dataclass(frozen=True)
class Kill:
    """What a killed writer left.

    Attributes:
        temporary: It left a temporary file: the kill met it while it was writing.
        copies: How many dated copies there are.
        wrong: Files that are empty, torn, or block the next writer.
    """

    temporary: bool
    copies: int
    wrong: tuple[str, ...]


def kill_writer(folder: Path, collections: tuple[bytes, bytes], delay: float) -> Kill:
    """Kill a process that replaces a file again and again.

    Args:
        folder: An empty folder.
        collections: The two .sst that take turns.
        delay: Seconds from its first writing to its end.
    """
    sources = folder / "one.sst", folder / "two.sst"
    for path, content in zip(sources, collections, strict=True):
        path.write_bytes(content)
    target = folder / "below" / "T.sst"
    target.parent.mkdir()
    target.write_bytes(collections[1])
    command = [sys.executable, "-c", _REPLACE.format(sources=SOURCES), *map(str, (target, *sources))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        try:
            process.wait(delay)
            raise RuntimeError("the writer ended by itself")
        except subprocess.TimeoutExpired:
            process.kill()
    files = [path for path in target.parent.iterdir() if not path.name.startswith(".")]
    wrong = [f"{path.name}: {path.stat().st_size} bytes" for path in files if path.read_bytes() not in collections]
    temporary = any(target.parent.glob(".*.tmp"))
    with locked(target.parent, 0):
        pass
    return Kill(temporary, len(files) - 1, (*wrong, *["the file is gone"] * (target not in files)))


def two_collections(pki: PKI) -> tuple[bytes, bytes]:
    """Return two .sst that take a while to be written, in the order in which they are written."""
    from sstwizard.core.collection.collection import CertificateCollection

    key = pki.make("Key").key
    certificates = [pki.make(f"Root {number}", key=key).certificate for number in range(_CERTIFICATES)]
    halves = CertificateCollection(tuple(certificates)), CertificateCollection(tuple(certificates[::2]))
    first, second = (sst.encode([each.der for each in half.ordered]) for half in halves)
    return first, second


def main() -> None:
    """Run both, and print what came of them."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=200, help="how often two write at once (default: 200)")
    parser.add_argument("--kills", type=int, default=120, help="how often one is killed (default: 120)")
    options = parser.parse_args()
    pki, wrong = PKI(), Counter[str]()
    rounds, kills = [], []
    for _number in range(options.rounds):
        with tempfile.TemporaryDirectory() as folder:
            rounds.append(run_round(Path(folder), pki))
    collections = two_collections(pki)
    for _number in range(options.kills):
        with tempfile.TemporaryDirectory() as folder:
            kills.append(kill_writer(Path(folder), collections, random.uniform(0, MAX_DELAY)))
    for each in (*rounds, *kills):
        wrong.update(each.wrong)
    told, lost = sum(each.told for each in rounds), sum(each.lost for each in rounds)
    print(f"{len(rounds)} rounds of two writers: {lost} lost; {told} were told that the other one came first")
    met, copies = sum(each.temporary for each in kills), sum(each.copies for each in kills)
    print(f"{len(kills)} kills: {met} while a file was being written, {copies} dated copies")
    for sentence, times in wrong.items():
        print(f"wrong, {times} times: {sentence}")
    sys.exit(1 if lost or wrong else 0)


if __name__ == "__main__":
    main()
