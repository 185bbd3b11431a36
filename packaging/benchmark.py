"""How fast the wizard is, and how long it ever keeps a user waiting.

    python packaging/benchmark.py [--starts 15]

First windows, 10,000 certificates and 10,000 messages are measured in one run and set beside a baseline of the same
run, so that a busy machine shows. Windows open where DISPLAY says (real painting, under Xvfb too), else off screen.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[1]
SOURCES = [str(CHECKOUT / "gui"), str(CHECKOUT / "tests")]
sys.path[:0] = SOURCES
COUNT = 10_000
"""How many certificates, and messages."""
SIGNED, SIGNERS = 200, 60


@dataclass(frozen=True)
class Line:
    """One line of the table.

    Attributes:
        unit: What all numbers of the line are counted in.
        goal: The most it should be; as a ratio to the baseline, where there is one: a busy machine slows both.
    """

    name: str
    value: float
    unit: str = "ms"
    baseline: float | None = None
    goal: float = 100

    def __str__(self) -> str:
        judged = self.value / (self.baseline or 1)
        baseline, ratio = (f"{self.baseline:,.0f}", f"{judged:.2f}×") if self.baseline else ("", "")
        goal = f"{self.goal:.2f}×" if self.baseline else f"{self.goal:,.0f}"
        verdict = "ok" if judged <= self.goal else "OVER"
        return f"{self.name:<68}{self.value:9,.0f} {self.unit:<4}{baseline:>9}{ratio:>8}{goal:>7}  {verdict}"


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--starts", type=int, default=15, help="how often each window is started (default: 15)")
    starts = parser.parse_args().starts
    print(f"{'':<68}{'measured':>14}{'baseline':>9}{'ratio':>8}{'goal':>7}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = child_environment(folder)
        (folder / "many.sst").write_bytes(make_store())
        make_mailbox(folder / "many.mbox")
        # As pip and setup do: a process that compiles modules takes megabytes and milliseconds more.
        subprocess.run([sys.executable, "-m", "compileall", "-q", SOURCES[0]], env=environment, check=True)
        for line in measure_starts(starts, environment):
            print(line, flush=True)
        many = str(folder / "many.sst"), str(COUNT)
        for part in (("list", *many), ("many", *many), ("survey", str(folder / "many.mbox"))):
            for each in run_child(environment, *part):
                print(Line(**each), flush=True)


def child_environment(folder: Path) -> dict[str, str]:
    """Return an environment with settings of its own, compiled modules, and a platform to paint on."""
    own = {
        "PYTHONPATH": os.pathsep.join(SOURCES),
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
        "XDG_CONFIG_HOME": str(folder),
    }
    environment = os.environ | own
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if sys.platform == "linux":
        environment["QT_QPA_PLATFORM"] = "xcb" if environment.get("DISPLAY") else "offscreen"
    return environment


def run_child(environment: dict[str, str], *arguments: str) -> Iterator[Any]:
    """Measure a part in a process of its own and yield its answers as they come."""
    command = [sys.executable, str(Path(__file__).with_name("benchmark_windows.py")), *arguments]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        yield from map(json.loads, child.stdout)
    if child.returncode:
        raise SystemExit(f"The part “{arguments[0]}” failed.")


def measure_starts(times: int, environment: dict[str, str]) -> Iterator[Line]:
    """Start the wizard and a bare QWizard in turns, from the start of the process to the first painted window."""
    found: dict[str, list[dict[str, float]]] = {"wizard": [], "bare": []}
    for turn in range(times + 1):
        for kind, results in found.items():
            (answer,) = run_child(environment, kind, repr(time.monotonic()))
            if turn:  # the first one filled the caches
                results.append(answer)

    def median(kind: str, key: str) -> float:
        return statistics.median(answer[key] for answer in found[kind])

    for name, key in (("painted", "painted"), ("processor time", "processor")):
        title = f"first window, {name} (baseline: a bare QWizard)"
        yield Line(title, median("wizard", key), baseline=median("bare", key), goal=1.25)
    yield Line("memory without any file", median("wizard", "memory"), "MiB", goal=93)
    yield Line("stall: the other pages are made", median("wizard", "stall"))


def make_store() -> bytes:
    """Return a store of 20 roots, 200 intermediates, and below them CAs and a few end-entity certificates."""
    from cryptography.hazmat.primitives.asymmetric import ec

    from pki import END, PKI
    from sstwizard.core.certificates.algorithms import EMAIL_PROTECTION
    from sstwizard.core.formats import sst

    pki, now = PKI(), datetime.now(UTC)
    keys = [ec.generate_private_key(ec.SECP256R1()) for _ in range(20)]
    roots = [pki.make(f"Root CA {number}", key=keys[number]) for number in range(20)]
    middle = [pki.make(f"Policy CA {number}", roots[number % 20], key=keys[number % 20]) for number in range(200)]
    ends = (END, END + timedelta(days=400), now + timedelta(days=30), *(END,) * 6, now - timedelta(days=90))
    leaves = [
        pki.make(
            f"Issuing CA {number}" if number % 10 else f"Person {number}",
            middle[number * 7 % 200],
            ca=bool(number % 10),
            key=keys[number % 20],
            end=ends[number // 10 % len(ends)],
            purposes=(EMAIL_PROTECTION,) if number % 3 else (),
        )
        for number in range(COUNT - 220)
    ]
    return sst.encode(entity.der for entity in (*leaves, *middle, *roots))


def make_mailbox(path: Path) -> None:
    """Write a mailbox of 94 MB in which one message of fifty is signed, each anew."""
    import mail
    from pki import PKI

    pki = PKI()
    issuing = pki.make("Issuing CA", pki.make("Root CA"))
    signers = [pki.make(f"Person {number}", issuing, ca=False) for number in range(SIGNERS)]
    text = (b"VGhlIHNhbWUgYXR0YWNobWVudCBhcyBpbiBhbGwgb3RoZXIgbWVzc2FnZXMgb2YgdGhpcyBib3gu" + b"\n") * 120
    head = b"From: a@example.com\nDate: Mon, 1 Jan 2024 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: "
    plain = head + b"application/octet-stream\nContent-Transfer-Encoding: base64\n\n" + text
    with path.open("wb") as file:
        for number in range(COUNT):
            body = plain
            if number % (COUNT // SIGNED) == 0:
                signer = signers[number // (COUNT // SIGNED) % SIGNERS]
                signature = mail.sign("cryptography", signer, path.parent, issuing, detached=True)
                body = mail.mail(mail.clear_signed(signature)).replace(b"\r\n", b"\n")
            file.write(b"From a@example.com Mon Jan  1 10:00:00 2024\n" + body + b"\n")


if __name__ == "__main__":
    main()
