"""Downloads the newest version of a Debian package and unpacks it; nothing is installed.

The mirror is the one that apt's own sources on this machine name, with `sid` in place of their suite. Each file is held
against a hash in the file before it: the package against Packages, Packages against InRelease, and InRelease against
Debian's keys by gpgv. Where gpgv or the keys are missing, that is said. Standard library, `gpgv` and `dpkg-deb`.
"""

from __future__ import annotations

import gzip
import hashlib
import lzma
import re
import shutil
import subprocess
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from pathlib import Path

SUITE, COMPONENT = "sid", "main"
APT = Path("/etc/apt")
KEYRINGS = [Path(f"/usr/share/keyrings/debian-archive-keyring.{ending}") for ending in ("pgp", "gpg")]
SECONDS = 180


@dataclass(frozen=True)
class Package:
    """A package as it was downloaded.

    Attributes:
        version: As Packages names it.
        sha256: Of the .deb, in lower-case hex.
        folder: Where its files are, unpacked.
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
    """The suite `sid` on this machine's mirror: its list of packages, verified."""

    def __init__(self) -> None:
        """Download the list.

        Raises:
            SystemExit: No mirror is named, or a signature or hash is wrong.
        """
        self._mirror = _mirror()
        architecture = _output("dpkg", "--print-architecture").strip()
        listed = f"{COMPONENT}/binary-{architecture}/Packages.xz"
        release = _verified(_get(f"{self._mirror}/dists/{SUITE}/InRelease"))
        found = re.search(rf"^ ([0-9a-f]{{64}}) +\d+ {re.escape(listed)}$", release, re.MULTILINE)
        if found is None:
            raise SystemExit(f"InRelease of {SUITE} names no SHA-256 of {listed}.")
        packed = _get(f"{self._mirror}/dists/{SUITE}/{listed}")
        _compare(packed, found[1], listed)
        self._stanzas = lzma.decompress(packed).decode().split("\n\n")

    def unpack(self, name: str, folder: Path) -> Package:
        """Download a package and unpack it.

        Args:
            name: What it is called.
            folder: Where to; it is made.

        Raises:
            SystemExit: There is none, or its hash is wrong.
        """
        stanza = next((each for each in self._stanzas if each.startswith(f"Package: {name}\n")), None)
        if stanza is None:
            raise SystemExit(f"{SUITE} has no {name}.")
        fields = dict(re.findall(r"^(Version|Filename|SHA256): (.+)$", stanza, re.MULTILINE))
        content = _get(f"{self._mirror}/{fields['Filename']}")
        _compare(content, fields["SHA256"], fields["Filename"])
        folder.mkdir(parents=True)
        file = folder / "package.deb"
        file.write_bytes(content)
        _output("dpkg-deb", "--extract", str(file), str(folder))
        return Package(fields["Version"], fields["SHA256"], folder)


def _mirror() -> str:
    """Return the address of the first archive in apt's sources that holds Debian itself, not its security updates."""
    for address in _addresses():
        if address.startswith("http") and "security" not in address:
            return address.rstrip("/")
    raise SystemExit(f"No source in {APT} names a mirror of Debian.")


def _addresses() -> Iterator[str]:
    """Yield the addresses in both forms of sources.list(5): one line each, and paragraphs (.sources)."""
    folder = APT / "sources.list.d"
    for file in (APT / "sources.list", *sorted(folder.glob("*.list"))):
        if file.is_file():
            yield from re.findall(r"^deb\s+(?:\[.*?\]\s+)?(\S+)", file.read_text(encoding="utf-8"), re.MULTILINE)
    for file in sorted(folder.glob("*.sources")):
        for line in re.findall(r"^URIs:(.+)$", file.read_text(encoding="utf-8"), re.MULTILINE):
            yield from line.split()


def _verified(signed: bytes) -> str:
    """Return what a clear-signed file says, and only that of it which Debian's keys have signed."""
    keyring = next((each for each in KEYRINGS if each.is_file()), None)
    if shutil.which("gpgv") is None or keyring is None:
        print("InRelease is not verified: gpgv or debian-archive-keyring is not here.")
        return signed.decode()
    command = ["gpgv", "--quiet", "--keyring", str(keyring), "--output", "-"]
    done = subprocess.run(command, input=signed, capture_output=True, check=False)
    if done.returncode:
        raise SystemExit(f"Debian's keys did not sign InRelease:\n{done.stderr.decode(errors='replace')}")
    text = done.stdout.decode()
    told = dict(re.findall(r"^(Date|Valid-Until|Codename): (.+)$", text, re.MULTILINE))
    if told["Codename"] != SUITE:
        raise SystemExit(f"InRelease is that of {told['Codename']}, not of {SUITE}.")
    print(f"{SUITE} of {told['Date']}, signed by Debian, valid until {told['Valid-Until']}.")
    return text


def _compare(content: bytes, sha256: str, name: str) -> None:
    if hashlib.sha256(content).hexdigest() != sha256:
        raise SystemExit(f"{name} has another SHA-256 than the one that was announced.")


def _get(address: str) -> bytes:
    with urllib.request.urlopen(address, timeout=SECONDS) as answer:
        content: bytes = answer.read()
    return content


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
