"""What the shared files cost that were made to cost all time and memory: seconds and MiB of `sstwizard show`.

    python packaging/measure_limits.py [FILE …]    these files; by default those of the shared attacks

Each runs in a process of its own with 4 GB of addresses and 60 s. The exit code is 1 where one takes more than 300 MiB,
the process that opens PKCS #12 included, or 12 s: the 8 of the budget, and what starting two processes takes.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
ATTACKS = CHECKOUT.parent / "shared" / "data" / "attacks"
NAMES = "begins.zip p7_bomb.zip sst_bomb.zip in1e7.p12 in2e31.p12 p12x20.zip same16384_200.sst"
MAX_SECONDS, MAX_MIB = 12, 300
_PATIENCE, _ADDRESSES = 60, 4_000_000_000

_MEASURE = """
import json, resource, sys
from sstwizard.__main__ import main
code = main(["show", sys.argv[1]])
used = [resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
print("\\n" + json.dumps([code, *used]))
"""


def measure(path: Path) -> tuple[float, float, str]:
    """Return the seconds and MiB that a file takes, and the first line of what is said of it."""
    began = time.perf_counter()
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-c", _MEASURE, path],
            capture_output=True,
            timeout=_PATIENCE,
            check=True,
            text=True,
            env={**os.environ, "PYTHONPATH": str(CHECKOUT / "gui")},
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (_ADDRESSES, _ADDRESSES)),
        )
    except subprocess.TimeoutExpired:
        return _PATIENCE, 0, "did not end"
    except subprocess.CalledProcessError as error:
        return time.perf_counter() - began, 0, error.stderr.strip().splitlines()[-1]
    took = time.perf_counter() - began
    *_, last = done.stdout.splitlines()
    code, own, other = map(float, last.strip("[]").split(","))
    said = next(iter([*done.stderr.splitlines(), "listed"]))
    return took, max(own, other), f"exit {code:.0f}: {said}"


def main() -> int:
    """Print a table; the exit code is 1 where something takes too much."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    files = parser.parse_args().files or [ATTACKS / name for name in NAMES.split()]
    is_good = True
    print(f"{'file':20} {'s':>6} {'MiB':>6}  what is said")
    for path in files:
        seconds, mebibytes, said = measure(path)
        is_good &= seconds <= MAX_SECONDS and 0 < mebibytes <= MAX_MIB
        print(f"{path.name:20} {seconds:6.1f} {mebibytes:6.0f}  {said}", flush=True)
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
