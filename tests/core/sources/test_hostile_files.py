"""Files that were made to cost all time and memory: what is spent on each, and what is said.

Each is read in a process of its own that gets no more than 1 GiB of addresses: they took up to 8.5.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from sstwizard.core.certificates.budget import MAX, Cost
from waiting import LIMIT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="memory is limited by what only Unix has")

READ = """
import json, resource, sys
resource.setrlimit(resource.RLIMIT_AS, (2**30, 2**30))
from pathlib import Path
from sstwizard.core.certificates.budget import Budget, Cost
from sstwizard.core.certificates.reading import Problem, Reading
from sstwizard.core.sources.files import read_certificates
from sstwizard.core.errors import FormatError
with Budget(limits={Cost.SECONDS: 1}) as budget:
    try:
        reading = read_certificates(Path(sys.argv[1]).read_bytes(), budget)
    except FormatError as error:
        reading = Reading((), (Problem.of(error),))
    spent = {cost.name: spent for cost, spent in budget.spent.items()}
problems = [(problem.cut_short, str(problem.message)) for problem in reading.problems]
print(json.dumps([spent, len(reading.certificates), problems]))
"""


def read(attacks: Path, name: str) -> tuple[dict[str, float], list[str]]:
    """Read a file in another process; return what was spent and why reading stopped. No certificate is found."""
    done = subprocess.run(
        [sys.executable, "-c", READ, attacks / name],
        capture_output=True,
        timeout=LIMIT,
        check=False,
        env={"PYTHONPATH": str(Path(__file__).resolve().parents[3] / "gui"), "PYTHONWARNINGS": "ignore"},
    )
    assert done.returncode == 0, done.stderr.decode()[-1000:]
    found: Any = json.loads(done.stdout)
    spent, count, problems = found
    assert all(cut_short for cut_short, _ in problems)
    assert count == 0
    return spent, [message for _, message in problems]


@pytest.mark.parametrize("name", ["begins.zip", "p7_bomb.zip", "sst_bomb.zip"])
def test_bombs_are_read_as_far_as_the_budget_goes(name: str, attacks: Path) -> None:
    """Millions of entries, unpacked from a few thousand bytes, are counted while they are read; then it stops."""
    spent, (message,) = read(attacks, name)
    assert spent["ELEMENTS"] == MAX[Cost.ELEMENTS]
    assert spent["BYTES"] < 64 * 2**20
    assert message.startswith("Reading stopped after 50,000 entries; the rest was not read.")


@pytest.mark.parametrize("name", ["in1e7.p12", "in2e31.p12"])
def test_hidden_rounds_are_bounded_by_seconds(name: str, attacks: Path) -> None:
    """The counts that show are harmless; the one inside is met by the process that opens it, which is ended."""
    spent, (message,) = read(attacks, name)
    assert 0 < spent["ROUNDS"] < 10_000
    assert spent["SECONDS"] <= 1
    assert message.startswith("Opening PKCS #12 files stopped after 1 seconds")


def test_rounds_of_all_files_of_an_archive_are_bounded(attacks: Path) -> None:
    """Twenty files that may each be opened by themselves: the first one is, and the others are not even tried."""
    spent, messages = read(attacks, "p12x20.zip")
    assert MAX[Cost.ROUNDS] / 2 < spent["ROUNDS"] <= MAX[Cost.ROUNDS]
    assert spent["ELEMENTS"] == 20
    assert messages
