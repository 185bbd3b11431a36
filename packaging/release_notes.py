"""The notes of a release, which say so if it is not signed.

    python packaging/release_notes.py SETUP    print them

Ends with 1 for a setup without a signature, unless the environment variable RELEASE_UNSIGNED is "meant". Standard
library only.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from signing import is_signed

VARIABLE, MEANT = "RELEASE_UNSIGNED", "meant"
NOTES = "What is new: CHANGELOG.md. For administrators: docs/administration.md.\n"
# On one line: a release's page shows each line as one.
UNSIGNED = (
    "\n**The programs of this release are not signed.** Windows warns before setup starts, and application control (App"
    " Control, AppLocker) may refuse them. Compare each file with `SHA256SUMS`, and verify its origin with"
    " `gh attestation verify`.\n"
)


def notes(setup: Path) -> str:
    """Return the notes of the release that a setup is of."""
    if is_signed(setup):
        return NOTES
    if os.environ.get(VARIABLE) != MEANT:
        raise SystemExit(
            f"{setup} is not signed. If this is meant, set the repository's variable {VARIABLE} to {MEANT}."
        )
    return NOTES + UNSIGNED


if __name__ == "__main__":
    sys.stdout.write(notes(Path(sys.argv[1])))
