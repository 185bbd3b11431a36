"""What the survey of a large mailbox costs: seconds to the first piece, to the end and to its answer, and MiB.

    python packaging/measure_survey.py [--all]    10,000 messages; with --all 64,000 of 590 MB as well

One in fifty is signed, each anew. A process of its own reads each mailbox out of a temporary folder; the exit code is 1
where that takes more than it may.
"""

from __future__ import annotations

import argparse
import base64
import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(CHECKOUT / "gui"), str(CHECKOUT / "tests")]

import mail  # noqa: E402
from pki import PKI  # noqa: E402

MAX_SECONDS_TO_FIRST, MAX_MIB = 1, 150
MAILBOXES = ((10_000, 200, 3), (64_000, 1_280, 12))
"""Of each how many messages, how many signed ones, and how many seconds it may take."""
_BYTES_OF_ONE = 9_200
_SIGNERS = 60

_MEASURE = """
import json, resource, sys, time
began = time.perf_counter()
from pathlib import Path
from sstwizard.cli.files import known_here
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.collection.survey import survey_of
from sstwizard.core.sources.mail import MailReading, read
first, longest, pieces, last = None, 0, [], time.perf_counter()
for piece in read([Path(sys.argv[1])]):
    now = time.perf_counter()
    first = first if first is not None else now - began
    longest, last = max(longest, now - last), now
    pieces.append(piece)
end = time.perf_counter() - began
survey = survey_of(sum(pieces, MailReading()), CertificateCollection(), known_here())
used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps([survey.read, len(survey.mails), first, end, time.perf_counter() - began, longest, used]))
"""


def make(path: Path, count: int, signed: int) -> None:
    """Write a mailbox.

    Args:
        path: The file.
        count: How many messages are to be in it.
        signed: How many of them are to be signed.
    """
    chance = random.Random(1)
    pki = PKI()
    issuing = pki.make("Issuing CA", pki.make("Root CA"))
    signers = [pki.make(f"Person {number}", issuing, ca=False) for number in range(_SIGNERS)]
    text = base64.encodebytes(chance.randbytes(_BYTES_OF_ONE * 3 // 4))
    with path.open("wb") as file:
        for number in range(count):
            is_signed = number % (count // signed) == 0
            body = _unsigned(number, text)
            if is_signed:
                signer = signers[number // (count // signed) % _SIGNERS]
                body = mail.mail(
                    mail.clear_signed(mail.sign("cryptography", signer, path.parent, issuing, detached=True))
                )
            file.write(b"From a@example.com Mon Jan  1 10:00:00 2024\n" + body.replace(b"\r\n", b"\n") + b"\n")


def _unsigned(number: int, text: bytes) -> bytes:
    header = f"From: a@example.com\nSubject: {number}\nDate: Mon, 1 Jan 2024 10:00:00 +0000\nMIME-Version: 1.0\n"
    return header.encode() + b"Content-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n\n" + text


def main() -> int:
    """Print a line for each mailbox; the exit code is 1 where one takes too much."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--all", action="store_true", help="the large mailbox as well")
    mailboxes = MAILBOXES if parser.parse_args().all else MAILBOXES[:1]
    is_good = True
    for count, signed, most in mailboxes:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "mail.mbox")
            make(path, count, signed)
            environment = {**os.environ, "PYTHONPATH": str(CHECKOUT / "gui")}
            done = subprocess.run(
                [sys.executable, "-P", "-c", _MEASURE, path],
                capture_output=True,
                check=True,
                text=True,
                env=environment,
            )
            read, found, first, read_in, seconds, longest, used = json.loads(done.stdout)
            is_good &= (read, found) == (count, signed)
            is_good &= first <= MAX_SECONDS_TO_FIRST and seconds <= most and used <= MAX_MIB
            size = path.stat().st_size / 1e6
            print(
                f"{size:,.0f} MB, {read:,.0f} messages, {found:,.0f} signed: first {first:.2f} s, "
                f"read in {read_in:.2f} s, surveyed in {seconds:.2f} s, "
                f"longest without a piece {longest:.2f} s, {used:.0f} MiB",
                flush=True,
            )
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
