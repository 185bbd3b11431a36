"""What the Windows programs are made of: names, versions and licences, for the licence folder and the SBOM."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

from sstwizard import __version__

CHECKOUT = Path(__file__).resolve().parent.parent
PINS = CHECKOUT / "packaging" / "windows-bundle.txt"
TEXTS = CHECKOUT / "packaging" / "licences"

# SPDX's names of licences that the packages themselves call differently, or not at all.
LICENCES = {
    "asn1crypto": "MIT",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "wincertstore": "PSF-2.0",
}


@dataclass(frozen=True)
class Part:
    """One thing that is in the bundle.

    Attributes:
        name: What its makers call it.
        version: Its version.
        licence: An SPDX expression.
        home: Where it comes from, and its source can be had.
        texts: The files with its licences, and notices.
        package: Whether it is a package of the Python Package Index.
    """

    name: str
    version: str
    licence: str
    home: str
    texts: tuple[Path, ...]
    package: bool = False


def parts(packages: Path) -> list[Part]:
    """Return all parts.

    Args:
        packages: The folder that the pinned packages are installed in.
    """
    found = {each.name.lower().replace("_", "-"): each for each in distributions(path=[str(packages)])}
    wanted = [found[name.lower()] for name in (*bundled_packages(), "pyinstaller")]
    qt = found["pyside6-essentials"].version
    return [*(_package(each) for each in wanted), *_libraries(qt, packages), *_data()]


def bundled_packages() -> list[str]:
    """Return the packages that are in the bundle: the first paragraph of windows-bundle.txt."""
    paragraph = PINS.read_text(encoding="utf-8").split("\n\n")[0]
    return [line.partition("==")[0] for line in paragraph.splitlines() if line and not line.startswith("#")]


def crates(packages: Path) -> Iterator[tuple[str, str, str]]:
    """Yield name, version and licence of the Rust crates in cryptography, as it lists them itself."""
    listing = next(packages.glob("cryptography-*.dist-info/sboms/cryptography-rust.cyclonedx.json"))
    for crate in json.loads(listing.read_text(encoding="utf-8"))["components"]:
        licences = [each.get("expression") or each["license"].get("id", "") for each in crate.get("licenses", [])]
        yield crate["name"], crate["version"], " AND ".join(licences)


def _package(distribution: Distribution) -> Part:
    name, metadata = distribution.name.replace("_", "-"), distribution.metadata
    licence = LICENCES.get(name) or metadata.get("License-Expression") or metadata.get("License") or ""
    texts = tuple(
        Path(str(distribution.locate_file(file)))
        for file in distribution.files or ()
        if ".dist-info" in str(file.parent) and file.name.upper().startswith(("LICEN", "COPYING", "NOTICE"))
    )
    own = () if "LGPL" in licence else texts  # the wheel has but the commercial licence's, which is not ours
    return Part(name, distribution.version, licence, _home(distribution), own or _lgpl(), package=True)


def _home(distribution: Distribution) -> str:
    links = dict(link.split(", ", 1) for link in distribution.metadata.get_all("Project-URL") or ())
    by_name = {name.lower().replace(" ", ""): address for name, address in links.items()}
    candidates = (by_name.get("repository"), by_name.get("source"), by_name.get("sourcecode"))
    return next(filter(None, candidates), None) or distribution.metadata.get("Home-page") or ""


def _lgpl() -> tuple[Path, ...]:
    return TEXTS / "LGPL-3.0.txt", TEXTS / "GPL-3.0.txt"


def _libraries(qt: str, packages: Path) -> Iterator[Part]:
    python = ".".join(map(str, sys.version_info[:3]))
    python_licence = Path(sys.base_prefix) / "LICENSE.txt"
    yield Part("Python", python, "PSF-2.0", "https://www.python.org/", (python_licence,))
    yield Part("libffi", "3.4", "MIT", "https://sourceware.org/libffi/", (python_licence,))
    yield Part("Qt", qt, "LGPL-3.0-only", "https://download.qt.io/official_releases/qt/", _lgpl())
    openssl = json.loads(next(packages.glob("cryptography-*.dist-info/sboms/sbom.json")).read_text(encoding="utf-8"))
    apache = next(packages.glob("cryptography-*.dist-info/licenses/LICENSE.APACHE"))
    for each in openssl["components"]:
        yield Part("OpenSSL", each["version"], "Apache-2.0", "https://openssl-library.org/", (apache,))


def _data() -> Iterator[Part]:
    origin = CHECKOUT / "resources" / "public-roots"
    version = json.loads((origin / "origin.json").read_text(encoding="utf-8"))["version"]
    home = "https://wiki.mozilla.org/CA/Included_Certificates"
    yield Part("Public S-MIME roots (Mozilla's)", version, "MPL-2.0", home, (origin / "LICENSE.txt",))
    yield Part("SST Wizard", __version__, "MIT", "", (CHECKOUT / "LICENSE",))
