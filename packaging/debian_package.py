"""Downloads packages from a suite of Debian and unpacks them; nothing is installed.

The mirror is the one that apt's own sources on this machine name, with another suite in place of theirs. apt itself
downloads, in a folder of its own, and takes only what Debian's keys have signed. Needs `apt-get`, `dpkg-deb` and
Debian's keys.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from pathlib import Path

APT = Path("/etc/apt")
KEYRINGS = [Path(f"/usr/share/keyrings/debian-archive-keyring.{ending}") for ending in ("pgp", "gpg")]

# Of apt's settings on this machine, those that say how to reach the mirror hold, and none that trusts the unsigned.
SETTINGS = {
    "APT::Get::AllowUnauthenticated": "false",
    "APT::Sandbox::User": "root",  # else it can't read a folder of root's
    "Acquire::AllowInsecureRepositories": "false",
    "Acquire::AllowDowngradeToInsecureRepositories": "false",
    "Acquire::Languages": "none",
    "Dir::Etc::Preferences": "/dev/null",
    "Dir::Etc::PreferencesParts": "/dev/null",
    "Dir::Etc::SourceParts": "/dev/null",
}


@dataclass(frozen=True)
class Package:
    """A package as it was downloaded.

    Attributes:
        version: As Packages names it.
        sha256: Of the .deb, in lower-case hex.
    """

    version: str
    sha256: str
    folder: Path

    def file(self, name: str) -> Path:
        """Return the one file of this name, in whatever folder."""
        return next(self.folder.rglob(name))

    def changed(self, name: str) -> str:
        """Return the day (ISO 8601) of the newest entry in the changelog of the package of this name."""
        changelog = self.folder / "usr" / "share" / "doc" / name / "changelog.Debian.gz"
        (written, *_) = re.findall(r"^ -- .+>  (.+)$", gzip.decompress(changelog.read_bytes()).decode(), re.MULTILINE)
        return parsedate_to_datetime(written).date().isoformat()


class Archive:
    """A suite of Debian on this machine's mirror."""

    def __init__(self, suite: str, folder: Path) -> None:
        """Download the suite's list of packages into an empty folder, in which apt keeps what it downloads.

        Exit where no mirror is named, Debian's keys are missing, or, here and below, a signature or hash is wrong.
        """
        keyring = next((each for each in KEYRINGS if each.is_file()), None)
        if keyring is None:
            raise SystemExit("Debian's keys are missing: install the package debian-archive-keyring.")
        self._folder = folder
        for name in ("lists/partial", "archives/partial", "debs"):
            (folder / name).mkdir(parents=True)
        (folder / "status").touch()  # as if nothing were installed
        sources = folder / "sources.list"
        sources.write_text(f"deb [signed-by={keyring}] {_mirror()} {suite} main\n", encoding="utf-8")
        own = {
            "Dir::Cache": folder,
            "Dir::Etc::SourceList": sources,
            "Dir::State::Lists": folder / "lists",
            "Dir::State::status": folder / "status",
        }
        self._options = [f"-o{name}={value}" for name, value in {**SETTINGS, **own}.items()]
        self._apt("update", "--error-on=any")

    def unpack(self, name: str, folder: Path) -> Package:
        """Download a package and unpack it into a new folder."""
        self._apt("download", name)
        (file,) = (self._folder / "debs").glob(f"{name}_*.deb")
        folder.mkdir(parents=True)
        _output("dpkg-deb", "--extract", str(file), str(folder))
        version = _output("dpkg-deb", "--field", str(file), "Version").strip()
        return Package(version, hashlib.sha256(file.read_bytes()).hexdigest(), folder)

    def _apt(self, *arguments: str) -> None:
        command = ["apt-get", "--quiet=2", *self._options, *arguments]
        environment = os.environ | {"LC_ALL": "C.UTF-8"}
        done = subprocess.run(
            command, cwd=self._folder / "debs", env=environment, check=False, capture_output=True, text=True
        )
        if done.returncode:
            raise SystemExit(f"apt-get {' '.join(arguments)} failed:\n{done.stderr.strip()}")


def _mirror() -> str:
    """Return the address of the first archive in apt's sources that holds Debian itself, not its security updates."""
    lines = re.findall(r"^URIs:(.+)$", "\n".join(apt_sources(APT)), re.MULTILINE)
    for address in " ".join(lines).split():
        if address.startswith("http") and "security" not in address:
            return address.rstrip("/")
    raise SystemExit(f"No source in {APT} names a mirror of Debian.")


def apt_sources(folder: Path) -> Iterator[str]:
    """Yield apt's sources in a folder as paragraphs; sources.list(5) has two forms, of which the other is one line."""
    for file in (folder / "sources.list", *sorted((folder / "sources.list.d").glob("*.list"))):
        lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
        for found in filter(None, (re.fullmatch(r"deb\s+(?:\[.*?\]\s+)?(\S+)\s+(\S+)(.*)", line) for line in lines)):
            yield "Types: deb\nURIs: {}\nSuites: {}\nComponents:{}".format(*found.groups())
    for file in sorted((folder / "sources.list.d").glob("*.sources")):
        yield from re.split(r"\n\s*\n", file.read_text(encoding="utf-8").strip())


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
