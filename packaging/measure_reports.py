"""What reports of surveys cost: bytes of one about a large mailbox; to add up those of 50 departments, seconds and MiB.

    python packaging/measure_reports.py    a mailbox of 64,000 messages, one in fifty signed, as in measure_survey.py

The other departments' reports have the same CAs, and other people and signatures. A process of its own adds them up and
surveys the sum; the exit code is 1 where a report is larger than it may be, or that takes more than it may: the seconds
are those of a processor, whatever else it does.
"""

from __future__ import annotations

import base64
import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(CHECKOUT / "gui"), str(CHECKOUT / "packaging")]

import measure_survey  # noqa: E402

from sstwizard.core.collection.report import ReportKey, closed  # noqa: E402

MAX_BYTES, MAX_SECONDS, MAX_MIB = 300_000, 10, 150
DEPARTMENTS = 50
KEY = b"0123456789abcdef0123456789abcdef"

_ADD_UP = """
import json, resource, sys, time
from pathlib import Path
from sstwizard.cli.files import known_here
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.collection.report import ReportKey, joined, read_report
from sstwizard.core.collection.survey import survey_of
from sstwizard.core.collection.unused import unused_of
from sstwizard.core.sources.mail import MailReading
key = ReportKey(sys.argv[2].encode())
known = known_here()
reports = [read_report(path.read_bytes(), path.name, key) for path in Path(sys.argv[1]).glob("*.json")]
read = time.process_time()
whole = joined(MailReading(), reports, known)
survey = survey_of(whole, CertificateCollection(), known)
unused_of(survey, whole, known)
used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps([survey.read, len(survey.mails), len(survey.cas), read, time.process_time(), used]))
"""


def others(content: bytes, count: int) -> list[bytes]:
    """Return reports like one, of other people and signatures."""
    chance, made = random.Random(1), []
    for _ in range(count):
        body = json.loads(content)
        del body["closed"]
        for signer in body["signers"]:
            signer["id"] = base64.b64encode(chance.randbytes(16)).decode()
            signer["addresses"] = [base64.b64encode(chance.randbytes(12)).decode()]
        for group in body["groups"]:
            size = len(base64.b64decode(group["digests"]))
            group["digests"] = base64.b64encode(chance.randbytes(size)).decode()
        made.append(closed(body, ReportKey(KEY)))
    return made


def run(*arguments: str | Path) -> str:
    """Run Python in the checkout and return what it printed."""
    environment = {**os.environ, "PYTHONPATH": str(CHECKOUT / "gui")}
    done = subprocess.run(
        [sys.executable, "-P", "-W", "ignore", *arguments],
        stdout=subprocess.PIPE,
        check=False,
        text=True,
        env=environment,
    )
    return done.stdout


def main() -> int:
    """Print a line for the report, and one for the sum; the exit code is 1 where one takes too much."""
    count, signed, _ = measure_survey.MAILBOXES[-1]
    with tempfile.TemporaryDirectory() as folder:
        mailbox, key, report = (Path(folder, name) for name in ("mail.mbox", "key.txt", "0.json"))
        measure_survey.make(mailbox, count, signed)
        key.write_bytes(KEY)
        run("-m", "sstwizard", "survey", mailbox, "--key", key, "--report", report)
        mailbox.unlink()
        content = report.read_bytes()
        print(f"{count:,} messages, {signed:,} signed: {len(content):,} bytes", flush=True)
        for number, other in enumerate(others(content, DEPARTMENTS - 1), 1):
            Path(folder, f"{number}.json").write_bytes(other)
        read, found, cas, read_in, seconds, used = json.loads(run("-c", _ADD_UP, folder, KEY.decode()))
    print(
        f"{DEPARTMENTS} reports, {read:,} messages, {found:,} signed, {cas} CAs: read in {read_in:.2f} s, "
        f"added up in {seconds:.2f} s, {used:.0f} MiB"
    )
    is_whole = (read, found) == (count * DEPARTMENTS, signed * DEPARTMENTS)
    return 0 if is_whole and len(content) < MAX_BYTES and seconds <= MAX_SECONDS and used <= MAX_MIB else 1


if __name__ == "__main__":
    sys.exit(main())
