"""What administrators use: the administrative template, and scripts for Intune.

    python packaging/build_administration.py    dist/SSTWizard-<version>-administration.zip

Runs on every system; two zips of one commit are the same, byte by byte. Standard library only.
"""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

from build_windows import entry

from sstwizard import __version__

CHECKOUT = Path(__file__).resolve().parent.parent
POLICIES = CHECKOUT / "packaging" / "policies"
INTUNE = CHECKOUT / "packaging" / "intune"

# The two ways to install, by what the detection script for each is called: whose it is, and the registry's hive.
SCOPES = {"detect-all-users.ps1": ("all users", "HKLM"), "detect-one-user.ps1": ("one user", "HKCU")}


def detection(users: str, hive: str, version: str = __version__) -> str:
    """Return the detection script for a way to install."""
    numbers = re.match(r"\d+(\.\d+)+", version)
    assert numbers, version
    script = (INTUNE / "detect.ps1").read_text(encoding="ascii")
    return script.replace("<users>", users).replace("<hive>", hive).replace("<version>", numbers[0])


def build(target: Path = CHECKOUT / "dist" / f"SSTWizard-{__version__}-administration.zip") -> Path:
    """Write the zip and return its path."""
    files = [path for path in POLICIES.rglob("*") if path.is_file()]
    contents = {f"policies/{path.relative_to(POLICIES).as_posix()}": path.read_bytes() for path in files}
    contents["intune/require.ps1"] = (INTUNE / "require.ps1").read_bytes()
    contents |= {f"intune/{name}": detection(*scope).encode("ascii") for name, scope in SCOPES.items()}
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in sorted(contents.items()):
            archive.writestr(entry(name), content, compresslevel=9)
    return target


if __name__ == "__main__":
    print(build())
