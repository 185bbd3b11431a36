"""NSIS, which makes the installer: this machine's own, or else that of Debian's testing; nothing is installed.

    python packaging/nsis.py     say which version there is and where, and fetch it first if need be

NSIS 3.06.1 to 3.11 make installers that, run as SYSTEM, unpack into a folder that everyone may write to
(CVE-2026-42171); Debian 13 has 3.11. What is fetched lies in `.cache/nsis` in the checkout.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from debian_package import Archive

CHECKOUT = Path(__file__).resolve().parent.parent
CACHE = CHECKOUT / ".cache" / "nsis"
LEAST = (3, 12)
# What of NSIS is in an installer as installer.nsi has it: the stub, and the plug-ins that it calls.
PARTS = (
    "Stubs/lzma_solid-amd64-unicode",
    *(f"Plugins/amd64-unicode/{name}.dll" for name in ("System", "UserInfo", "nsDialogs")),
)
NEEDED = f"The installer is made with NSIS {LEAST[0]}.{LEAST[1]} or newer"


@dataclass(frozen=True)
class Nsis:
    """An NSIS that works on this machine.

    Attributes:
        folder: What the compiler takes from: stubs, plug-ins, headers.
        version: As the compiler says it, such as "3.12-1"; empty if it is not there, or does not run here.
    """

    makensis: Path
    folder: Path
    version: str

    @property
    def environment(self) -> dict[str, str]:
        """What the compiler is to find in its environment."""
        return {"NSISDIR": str(self.folder)}


def nsis() -> Nsis:
    """Return an NSIS that is new enough; unless there is one, fetch it, or exit where none that works here can be."""
    found = [*_installed(), _fetched()]
    if not any(is_new_enough(each.version) for each in found) and shutil.which("apt-get"):
        fetch()
        found.append(_fetched())
        if not found[-1].version:
            raise SystemExit(f"{NEEDED}. That of Debian's testing does not run here: it needs Debian 13 or newer.")
    for each in found:
        if is_new_enough(each.version):
            return each
    here = " and ".join(dict.fromkeys(each.version for each in found if each.version))
    raise SystemExit(f"{NEEDED}{f'; here is {here}' if here else ''}.")


def is_new_enough(version: str) -> bool:
    """Return whether a version, as makensis says it, is at least the one needed."""
    numbers = re.match(r"(\d+)\.(\d+)", version)
    return numbers is not None and (int(numbers[1]), int(numbers[2])) >= LEAST


def version_of(makensis: Path, folder: Path) -> str:
    """Return the version of a compiler that takes from a folder; nothing if it is not there, or does not run here.

    Without its stubs a compiler doesn't even tell its version, and looks for them where it was to be installed.
    """
    environment = os.environ | {"NSISDIR": str(folder)}
    try:
        done = subprocess.run([makensis, "-VERSION"], check=False, capture_output=True, text=True, env=environment)
    except OSError:
        return ""
    return done.stdout.strip().removeprefix("v") if done.returncode == 0 else ""


def fetch() -> None:
    """Fetch NSIS from Debian's testing into the cache, which stays as it was or becomes complete."""
    print("NSIS: fetching it from Debian's testing …", file=sys.stderr, flush=True)
    CACHE.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CACHE.parent) as name:
        archive = Archive("testing", Path(name, "apt"))
        for package in ("nsis", "nsis-common"):
            unpacked = archive.unpack(package, Path(name, package)).folder
            shutil.copytree(unpacked, Path(name, "both"), dirs_exist_ok=True)
        shutil.rmtree(CACHE, ignore_errors=True)
        Path(name, "both").rename(CACHE)


def add_nsis(sbom: dict[str, Any], used: Nsis) -> None:
    """Add to a list of parts (CycloneDX) NSIS, which is in the uninstaller and the setup."""
    part = _component(used)
    add_part(sbom, part)
    sbom["serialNumber"] = uuid.uuid5(uuid.UUID(sbom["serialNumber"]), part["bom-ref"]).urn


def add_part(sbom: dict[str, Any], part: dict[str, Any]) -> None:
    """Add to a list of parts one that the program depends on."""
    sbom["components"].append(part)
    sbom["dependencies"].append({"ref": part["bom-ref"]})
    program = sbom["metadata"]["component"]["bom-ref"]
    (dependencies,) = (each["dependsOn"] for each in sbom["dependencies"] if each["ref"] == program)
    dependencies.append(part["bom-ref"])


def _component(used: Nsis) -> dict[str, Any]:
    upstream, debians = used.version.split("-")[0], "-" in used.version
    reference = f"NSIS@{used.version}"
    return {
        "bom-ref": reference,
        "type": "library",
        "name": "NSIS",
        "version": upstream,
        "supplier": {"name": "Debian" if debians else "NSIS contributors"},
        "cpe": f"cpe:2.3:a:nullsoft:nullsoft_scriptable_install_system:{upstream}:*:*:*:*:*:*:*",
        "purl": f"pkg:deb/debian/nsis@{used.version}" if debians else f"pkg:generic/nsis@{upstream}",
        "licenses": [{"expression": "Zlib AND CPL-1.0"}],
        "externalReferences": [{"type": "website", "url": "https://nsis.sourceforge.io/"}],
        "components": [
            {
                "bom-ref": f"{reference} {name}",
                "type": "file",
                "name": name,
                "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(content).hexdigest()}],
            }
            for name, content in ((name, (used.folder / name).read_bytes()) for name in PARTS)
        ],
    }


def _installed() -> Iterator[Nsis]:
    """Yield the compiler on the PATH, if there is one."""
    if found := shutil.which("makensis"):
        makensis, debians = Path(found), Path("/usr/share/nsis")
        folder = Path(os.environ.get("NSISDIR") or (debians if debians.is_dir() else makensis.resolve().parent))
        yield Nsis(makensis, folder, version_of(makensis, folder))


def _fetched() -> Nsis:
    """Return what was fetched; it has no version if nothing was."""
    makensis, folder = CACHE / "usr" / "bin" / "makensis", CACHE / "usr" / "share" / "nsis"
    return Nsis(makensis, folder, version_of(makensis, folder))


if __name__ == "__main__":
    found = nsis()
    print(f"NSIS {found.version}: {found.makensis}")
