"""The winget manifests of a release: in dist/winget, from the templates in packaging/winget.

    python packaging/winget.py RELEASE_URL    where dist/SSTWizard-<version>-setup.exe is put: a folder's address

They go into manifests/s/SSTWizard/SSTWizard/<version>, the folder in which Microsoft's repository wants them. Build the
installer first: its SHA-256 goes in. On Windows, `winget validate` with that folder checks the manifests against
Microsoft's schemas, and `winget install --manifest` tries them. Standard library only.
"""

from __future__ import annotations

import argparse
import hashlib
import string
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
TEMPLATES = CHECKOUT / "packaging" / "winget"
PACKAGE = "SSTWizard.SSTWizard"
sys.path.insert(0, str(CHECKOUT / "gui"))

from sstwizard import __version__  # noqa: E402


def write_manifests(setup: Path, release: str, target: Path) -> list[Path]:
    """Fill the templates in and return the files written.

    Args:
        setup: The installer.
        release: The address of the folder it can be downloaded from, https://….
        target: The folder for the folders; that of the manifests holds nothing else, as winget wants it.
    """
    if not release.startswith("https://"):
        raise SystemExit(f"The address of the release has to begin with https://: {release}")
    values = {
        "version": __version__,
        "url": f"{release.rstrip('/')}/{setup.name}",
        "sha256": hashlib.sha256(setup.read_bytes()).hexdigest().upper(),
    }
    folder = target.joinpath("manifests", PACKAGE[0].lower(), *PACKAGE.split("."), __version__)
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for template in sorted(TEMPLATES.glob("*.yaml")):
        filled = string.Template(template.read_text(encoding="utf-8")).substitute(values)
        written.append(folder / template.name)
        written[-1].write_text(filled, encoding="utf-8", newline="\n")
    return written


def main() -> int:
    """Do what the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("release", metavar="RELEASE_URL")
    release = parser.parse_args().release
    setup = CHECKOUT / "dist" / f"SSTWizard-{__version__}-setup.exe"
    if not setup.is_file():
        raise SystemExit(f"{setup} is missing; make it by: python packaging/build_installer.py")
    for path in write_manifests(setup, release, CHECKOUT / "dist" / "winget"):
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
