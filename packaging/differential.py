"""Changes messages at random, and lists those that the program trusts and OpenSSL refuses.

    python packaging/differential.py SEED COUNT    of 1,000,000, with some seed, once in a while; two at a time

The mutants and the known reasons are those of tests/core/messages/test_differential.py, which makes some thousands.
Needs the `openssl` command and pytest.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
TESTS = CHECKOUT / "tests"
sys.path[:0] = [str(folder) for folder in (CHECKOUT / "gui", TESTS, TESTS / "core" / "messages")]


def main() -> None:
    """Change messages, and print and save what is wrong."""
    from test_differential import Originals

    from pki import PKI

    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("seed", type=int, help="where chance begins")
    parser.add_argument("count", type=int, help="how many messages to make")
    choice = parser.parse_args()
    folder, found = Path(tempfile.mkdtemp(prefix="differential-")), 0
    for problem in Originals(PKI(), folder).problems(choice.seed, choice.count):
        found += 1
        print(problem.save(folder / f"{choice.seed}-{found}"), flush=True)
    print(f"{choice.count:,} messages, {found} problems. root.pem and intermediates.pem are in {folder} too.")
    sys.exit(found > 0)


if __name__ == "__main__":
    main()
