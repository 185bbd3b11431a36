"""Measure what files cost that were made to cost all time and memory: processor seconds and MiB.

    python packaging/measure_limits.py [FILE …]    `sstwizard show` of these; by default, the costly files

These are the shared attacks and `costly_files`. Each runs in a process of its own with 4 GB of addresses and 120 s. The
exit code is 1 where one takes more than 300 MiB or 3 s; an archive or PKCS #12, which another process opens, 12 s.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from costly_files import write_all

CHECKOUT = Path(__file__).resolve().parents[1]
ATTACKS = CHECKOUT.parent / "shared" / "data" / "attacks"
NAMES = "begins.zip p7_bomb.zip sst_bomb.zip in1e7.p12 in2e31.p12 p12x20.zip same16384_200.sst"
MAX_SECONDS, MAX_SECONDS_OF_ARCHIVE, MAX_MIB = 3, 12, 300
_OTHERS = {"trust": ("--collection", ATTACKS / "third" / "c.sst")}
_ARCHIVES = (".zip", ".p12")
_PATIENCE, _ADDRESSES = 120, 4_000_000_000

_MEASURE = """
import json, resource, sys
from sstwizard.__main__ import main
code = main(sys.argv[1:])
used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
seconds = sum(each.ru_utime + each.ru_stime for each in used)
print("\\n" + json.dumps([code, seconds, max(each.ru_maxrss for each in used) / 1024]))
"""


def measure(command: str, path: Path) -> tuple[float, float, str]:
    """Return the seconds and MiB that a command on a file takes, and the last line of what it says."""
    began = time.perf_counter()
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-c", _MEASURE, command, path, *_OTHERS.get(command, ())],
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
    *_, last = done.stdout.splitlines()
    code, seconds, mebibytes = json.loads(last)
    said = next(iter(done.stderr.splitlines()), "")
    return seconds, mebibytes, f"exit {code}: {said}"


def main() -> int:
    """Print a table; the exit code is 1 where something takes too much."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    files = parser.parse_args().files
    is_good = True
    print(f"{'file':48} {'s':>6} {'MiB':>6}  what is said")
    with tempfile.TemporaryDirectory() as folder:
        cases = [("show", path) for path in files or [ATTACKS / name for name in NAMES.split()]]
        cases += () if files else write_all(Path(folder), ATTACKS)
        for command, path in cases:
            seconds, mebibytes, said = measure(command, path)
            most = MAX_SECONDS_OF_ARCHIVE if path.suffix in _ARCHIVES else MAX_SECONDS
            is_good &= seconds <= most and 0 < mebibytes <= MAX_MIB
            print(f"{command + ' ' + path.name:48} {seconds:6.1f} {mebibytes:6.0f}  {said[:60]}", flush=True)
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
