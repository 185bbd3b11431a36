"""The winget manifests of a release, from the templates in packaging/winget.

    python packaging/winget.py REPOSITORY [FOLDER]

REPOSITORY is the address of the project on GitHub, whose release of this version has the installer in dist; build that
first: its SHA-256 goes in. The manifests go into FOLDER, by default dist/winget. On Windows, `winget validate` with a
folder that has nothing else checks them against Microsoft's schemas, and `winget install --manifest` tries them.
Standard library only.
"""

from __future__ import annotations

import hashlib
import string
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
DIST = CHECKOUT / "dist"
TEMPLATES = CHECKOUT / "packaging" / "winget"
sys.path.insert(0, str(CHECKOUT / "gui"))

from sstwizard import __version__  # noqa: E402


def write_manifests(setup: Path, repository: str, target: Path) -> list[Path]:
    """Fill the templates in for an installer and the address of the project on GitHub; return the files written."""
    if not repository.startswith("https://"):
        raise SystemExit(f"The address of the repository has to begin with https://: {repository}")
    repository = repository.rstrip("/")
    values = {
        "version": __version__,
        "repository": repository,
        "pages": f"{repository}/blob/v{__version__}",
        "url": f"{repository}/releases/download/v{__version__}/{setup.name}",
        "sha256": hashlib.sha256(setup.read_bytes()).hexdigest().upper(),
    }
    target.mkdir(parents=True, exist_ok=True)
    written = []
    for template in sorted(TEMPLATES.glob("*.yaml")):
        filled = string.Template(template.read_text(encoding="utf-8")).substitute(values)
        written.append(target / template.name)
        written[-1].write_text(filled, encoding="utf-8", newline="\n")
    return written


def main() -> None:
    """Do what the command line asks."""
    if len(sys.argv) not in (2, 3):
        raise SystemExit(__doc__)
    setup = DIST / f"SSTWizard-{__version__}-setup.exe"
    if not setup.is_file():
        raise SystemExit(f"{setup} is missing; make it by: python packaging/build_installer.py")
    folder = Path(sys.argv[2]) if len(sys.argv) == 3 else DIST / "winget"
    print(*write_manifests(setup, sys.argv[1], folder), sep="\n")


if __name__ == "__main__":
    main()
