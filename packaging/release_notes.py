"""The notes of a release: what is new, how a download is verified, what is not signed and what was left out.

    python packaging/release_notes.py         print what the changelog says of this version
    python packaging/release_notes.py DIST    print the notes of the release whose files are in a folder

Both end with 1 if the changelog has no section for the version; the second also for a setup without a signature, unless
the environment variable RELEASE_UNSIGNED is "meant". The repository is what GitHub's own variables say,
GITHUB_SERVER_URL and GITHUB_REPOSITORY. Standard library only.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(CHECKOUT / "gui"))

from signing import is_signed  # noqa: E402

from sstwizard import __version__  # noqa: E402

CHANGELOG = CHECKOUT / "CHANGELOG.md"
VARIABLE, MEANT = "RELEASE_UNSIGNED", "meant"

# On one line each: a release's page shows each line as one.
VERIFY = (
    "**To verify a download**, compare its SHA-256 with `SHA256SUMS`, and ask GitHub where it comes from:"
    " `gh attestation verify FILE --repo {repository}`. [For administrators]({pages}/docs/administration.md)"
)
UNSIGNED = (
    "**The programs of this release are not signed.** Windows warns before setup starts, and application control (App"
    " Control, AppLocker) may refuse them."
)
NO_APPIMAGE = (
    "**This release has no AppImage.** On Linux, install the wheel with pipx, or"
    " [without network]({pages}/docs/air-gap.md)."
)


def section(changelog: str, version: str) -> str:
    """Return what a changelog says of a version, below the heading that names it; exit if it says nothing."""
    for part in re.split(r"^## ", changelog, flags=re.MULTILINE)[1:]:
        heading, _, text = part.partition("\n")
        if re.search(rf"(?<![\w.]){re.escape(version)}(?![\w.])", heading) and text.strip():
            return text.strip()
    raise SystemExit(f"CHANGELOG.md says nothing of {version}: give it a section “## {version}”.")


def unwrapped(text: str) -> str:
    """Return Markdown with each paragraph, and each item of a list, on one line."""
    lines: list[str] = []
    for line in text.splitlines():
        goes_on = line.strip() and not re.match(r"\s*([-*+] |\d+\. |[#|>])", line)
        if goes_on and lines and lines[-1] and not lines[-1].startswith("#"):
            lines[-1] += f" {line.strip()}"
        else:
            lines.append(line)
    return "\n".join(lines)


def notes(dist: Path) -> str:
    """Return the notes of the release whose files are in a folder.

    Exit where the changelog does not tell of it, or its setup is missing, or not signed where this is not meant.
    """
    repository = os.environ["GITHUB_REPOSITORY"]
    pages = f"{os.environ['GITHUB_SERVER_URL']}/{repository}/blob/v{__version__}"
    news = unwrapped(section(CHANGELOG.read_text(encoding="utf-8"), __version__))
    blocks = [re.sub(r"\]\((?!\w+:|#)", f"]({pages}/", news), VERIFY.format(repository=repository, pages=pages)]
    setup = dist / f"SSTWizard-{__version__}-setup.exe"
    if not setup.is_file():
        raise SystemExit(f"{setup} is missing, so there is nothing to release.")
    if not is_signed(setup):
        if os.environ.get(VARIABLE) != MEANT:
            raise SystemExit(
                f"{setup} is not signed. If this is meant, set the repository's variable {VARIABLE} to {MEANT}."
            )
        blocks.append(UNSIGNED)
    if not any(dist.glob("*.AppImage")):
        blocks.append(NO_APPIMAGE.format(pages=pages))
    return "\n\n".join(blocks) + "\n"


if __name__ == "__main__":
    if len(sys.argv) > 1:
        sys.stdout.write(notes(Path(sys.argv[1])))
    else:
        print(section(CHANGELOG.read_text(encoding="utf-8"), __version__))
