"""Writes the guide into the README, between its two marks: the same texts as in the wizard's help.

python packaging/guide.py            bring the README up to date
python packaging/guide.py --check    exit 1 if that would change anything
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
README = CHECKOUT / "README.md"
PLACE = re.compile(r"(?<=<!-- guide -->\n).*(?=<!-- /guide -->)", re.DOTALL)

sys.path.insert(0, str(CHECKOUT / "gui"))


def updated(readme: str) -> str:
    """Return a README with the present guide in it."""
    from sstwizard.core.guide import TOPICS, as_markdown

    made, count = PLACE.subn(lambda _old: f"{as_markdown(TOPICS)}\n", readme)
    assert count == 1, "README.md has lost the marks between which the guide stands"
    return made


def main() -> int:
    """Write, or compare."""
    present = README.read_text(encoding="utf-8")
    wanted = updated(present)
    if "--check" in sys.argv[1:]:
        return int(wanted != present)
    README.write_text(wanted, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
