"""The shared files that were made to cost all time and memory: what is spent on each, and what is said.

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
from sstwizard.core import formats
from sstwizard.core.errors import FormatError
with Budget(limits={Cost.SECONDS: 1}) as budget:
    try:
        reading = formats.read(Path(sys.argv[1]).read_bytes(), budget=budget)
    except FormatError as error:
        reading = Reading((), (Problem.of(error),))
print(json.dumps({
    "spent": {cost.name: spent for cost, spent in budget.spent.items()},
    "certificates": len(reading.certificates),
    "problems": [(problem.cut_short, str(problem.message)) for problem in reading.problems],
}))
"""

ASSESS = """
import json, resource, sys
resource.setrlimit(resource.RLIMIT_AS, (2**30, 2**30))
from pathlib import Path
from sstwizard.core import formats
from sstwizard.core.certificates.budget import Budget, Cost
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.collection.assessment import assess
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.chains import signing
asked = []
verify = signing._verify
signing._verify = lambda *pair: asked.append(pair) or verify(*pair)
collection = CertificateCollection(formats.read(Path(sys.argv[1]).read_bytes()).certificates)
findings = assess(collection).findings
print(json.dumps({
    "certificates": len(collection),
    "verified": len(asked),
    "whole": [str(each.title) for each in findings if each.code == "signature-unchecked" and not each.certificate],
    "unchecked": sum(each.code == "signature-unchecked" for each in findings if each.certificate),
}))
"""


def run(code: str, path: Path) -> dict[str, Any]:
    """Run the code for a file, and return what it prints."""
    package = Path(__file__).resolve().parents[3] / "gui"
    done = subprocess.run(
        [sys.executable, "-c", code, path],
        capture_output=True,
        timeout=LIMIT,
        check=False,
        env={"PYTHONPATH": str(package), "PYTHONWARNINGS": "ignore"},
    )
    assert done.returncode == 0, done.stderr.decode()[-1000:]
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.fixture(scope="module")
def attacks(shared: Path) -> Path:
    """The folder of these files."""
    return shared / "data" / "attacks"


@pytest.mark.parametrize("name", ["begins.zip", "p7_bomb.zip", "sst_bomb.zip"])
def test_bombs_are_read_as_far_as_the_budget_goes(name: str, attacks: Path) -> None:
    """Millions of entries, unpacked from a few thousand bytes, are counted while they are read; then it stops."""
    found = run(READ, attacks / name)
    assert found["spent"]["ELEMENTS"] == MAX[Cost.ELEMENTS]
    assert found["spent"]["BYTES"] < 64 * 2**20
    assert found["certificates"] == 0
    ((cut_short, message),) = found["problems"]
    assert cut_short
    assert message.startswith("Reading stopped after 50,000 entries; the rest was not read.")


@pytest.mark.parametrize("name", ["in1e7.p12", "in2e31.p12"])
def test_hidden_rounds_are_bounded_by_seconds(name: str, attacks: Path) -> None:
    """The counts that show are harmless; the one inside is met by the process that opens it, which is ended."""
    found = run(READ, attacks / name)
    assert 0 < found["spent"]["ROUNDS"] < 10_000
    assert found["spent"]["SECONDS"] <= 1
    ((cut_short, message),) = found["problems"]
    assert cut_short
    assert message.startswith("Opening PKCS #12 files stopped after 1 seconds")


def test_rounds_of_all_files_of_an_archive_are_bounded(attacks: Path) -> None:
    """Twenty files that may each be opened by themselves: the first one is, and the others are not even tried."""
    found = run(READ, attacks / "p12x20.zip")
    assert MAX[Cost.ROUNDS] / 2 < found["spent"]["ROUNDS"] <= MAX[Cost.ROUNDS]
    assert found["spent"]["ELEMENTS"] == 20
    assert all(cut_short for cut_short, _ in found["problems"])
    assert found["problems"]


def test_vast_keys_of_one_name_are_not_tried(attacks: Path) -> None:
    """200 roots of one name, with keys of 16,384 bits: no signature is calculated, and that is said."""
    found = run(ASSESS, attacks / "same16384_200.sst")
    assert (found["certificates"], found["verified"]) == (200, 0)
    assert found["unchecked"] == 200
    assert found["whole"] == ["Not all signatures were checked"]
