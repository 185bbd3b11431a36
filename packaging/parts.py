"""What the programs are made of, for Windows and in the AppDir: names, versions and licences, for the SBOM and more."""

from __future__ import annotations

import decimal
import json
import platform
import re
import subprocess
import sys
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.utils import parseaddr
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any

from sstwizard import __version__

CHECKOUT = Path(__file__).resolve().parent.parent
TEXTS = CHECKOUT / "packaging" / "licences"
INSTALLED = "installed.txt"
"""The pins that were installed, in the folder of the packages."""

# SPDX's names of licences that the packages themselves call differently, or not at all.
LICENCES = {
    "Jinja2": "BSD-3-Clause",
    "asn1crypto": "MIT",
    "olefile": "BSD-2-Clause AND HPND",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "pyOpenSSL": "Apache-2.0",
    "wincertstore": "PSF-2.0",
}

# Packages that are installed for the AppDir, and that sstwizard.spec leaves out of it.
LEFT_OUT = ("pycparser",)

# The programs' own files that each package has brought, on Windows and on Linux; paths in the bundle.
FILES = {
    "cffi": ("_internal/_cffi_backend.*",),
    "cryptography": ("_internal/cryptography/hazmat/bindings/_rust.*",),
    "MarkupSafe": ("_internal/markupsafe/_speedups.*",),
    "pyinstaller": ("*.exe", "sstwizard"),
    "PySide6-Essentials": ("_internal/PySide6/*.pyd", "_internal/PySide6/*.so", "_internal/*pyside6.abi3.*"),
    "shiboken6": ("_internal/shiboken6/*.pyd", "_internal/shiboken6/*.so", "_internal/*shiboken6.abi3.*"),
}
QT_FILES = (
    *("_internal/Qt6*.dll", "_internal/PySide6/plugins/*/*.dll"),
    *("_internal/libQt6*.so.6", "_internal/PySide6/Qt/plugins/*/*.so"),
)
PYTHON_DLL = "_internal/python313.dll"
# One by one: others, such as _bz2 and _sqlite3, would bring libraries that are not listed below.
PYTHON_FILES = (
    *(PYTHON_DLL, "_internal/python3.dll", "_internal/base_library.zip"),
    *(f"_internal/{name}.pyd" for name in ("_ctypes", "_decimal", "_queue", "_socket", "select", "unicodedata")),
)


@dataclass(frozen=True)
class Part:
    """One thing that is in the bundle.

    Attributes:
        version: Its version; empty where nothing in the bundle says it.
        licence: An SPDX expression, or what else its licence is called.
        home: Where it comes from, and its source can be had.
        texts: The files with its licences, and notices; none if another part's have them.
        supplier: Who makes it, or has built it; each has one.
        cpe: Its name in the Common Platform Enumeration; empty if it has none.
        files: Patterns of the programs, libraries and archives that it is, or is in; paths in the bundle.
        texts_with: The part whose texts speak of this one too.
    """

    name: str
    version: str
    licence: str
    home: str
    texts: tuple[Path, ...]
    supplier: str = ""
    purl: str = ""
    cpe: str = ""
    files: tuple[str, ...] = ()
    texts_with: str = ""

    def files_in(self, bundle: Path) -> list[str]:
        """Return which programs, libraries and archives it is, or is in."""
        return sorted({path.relative_to(bundle).as_posix() for each in self.files for path in bundle.glob(each)})


# Versions as libraries inside Qt say them by PCRE2_DATE, ZLIB_VERSION and PNG_LIBPNG_VER_STRING in their sources.
PCRE2 = rb"\0(\d+\.\d+) \d{4}-\d\d-\d\d\0"
ZLIB = rb"\0(\d+\.\d+\.\d+) \(Qt\)\0"
LIBPNG = rb"\0(1\.6\.\d+)\0"


@dataclass(frozen=True)
class Work:
    """A library inside Qt.

    Attributes:
        licence: An SPDX expression.
        libraries: Qt's libraries that it is in, by their names without "Qt6".
        purl: Its package URL, with {} for the version.
        product: Vendor and product, as CPE has them; empty if there is none.
        says: A pattern for the version in the first library.
        known: The version by that of Qt, where the library does not say it; "" is for each Qt.
        systems: Where it is in Qt; elsewhere the system has it, or nobody needs it.
    """

    name: str
    licence: str
    libraries: tuple[str, ...]
    supplier: str
    purl: str
    product: str = ""
    says: bytes = b""
    known: dict[str, str] = field(default_factory=dict)
    systems: tuple[str, ...] = ("win32", "linux")

    def version(self, qt: str, libraries: Path) -> str:
        """Return its version in a version of Qt; empty if neither Qt's library, in a folder, nor this list says it."""
        if not self.says:
            return self.known.get(qt, self.known.get("", ""))
        (file,) = libraries.glob(f"*Qt6{self.libraries[0]}.*")  # a .dll on Windows, a lib….so.6 on Linux
        found = re.search(self.says, file.read_bytes())
        if found is None:
            raise SystemExit(f"{file.name} no longer says which version of {self.name} is in it.")
        return found[1].decode("ascii")


# What of others is inside Qt and vulnerabilities are reported for, with the package URL and CPE that Qt's own source
# gives (qt_attribution.json); the works whose licences Qt passes on are all in licences/Qt-third-party.txt.
# `known` comes from qt_attribution.json where Qt 6.8.2 and 6.11.2 name the same; of HarfBuzz, from the string in the
# Linux library of the same release of PySide6; of FreeType, from what FT_New_Library in Qt6Gui.dll sets
# (FREETYPE_MAJOR, _MINOR and _PATCH, where FreeType 2.14.3 still says 2.14.2).
WORKS = (
    Work(
        *("PCRE2", "BSD-3-Clause", ("Core",), "PCRE2 Project"),
        *("pkg:github/PCRE2Project/pcre2@pcre2-{}", "pcre:pcre2", PCRE2),
    ),
    Work(
        *("zlib (in Qt)", "Zlib", ("Core", "Gui", "Svg"), "Jean-loup Gailly and Mark Adler"),
        *("pkg:github/madler/zlib@v{}", "zlib:zlib", ZLIB),
        systems=("win32",),
    ),
    Work("libpng", "libpng-2.0", ("Gui",), "PNG Group", "pkg:github/pnggroup/libpng@v{}", "libpng:libpng", LIBPNG),
    Work(
        *("HarfBuzz", "MIT", ("Gui",), "HarfBuzz Project"),
        *("pkg:github/harfbuzz/harfbuzz@{}", "harfbuzz_project:harfbuzz"),
        known={"6.9.3": "11.5.0", "6.11.3": "14.6.0", "6.12.0": "14.5.0"},
    ),
    Work(
        *("FreeType", "FTL OR GPL-2.0-only", ("Gui",), "FreeType Project"),
        *("pkg:github/freetype/freetype@{}", "freetype:freetype"),
        known={"6.9.3": "2.14.1", "6.12.0": "2.14.2"},
        systems=("win32",),
    ),
    Work("MD4C", "MIT", ("Gui",), "Martin Mitáš", "pkg:github/mity/md4c@release-{}", "md4c_project:md4c"),
    Work(
        *("double-conversion", "BSD-3-Clause", ("Core",), "Google", "pkg:github/google/double-conversion@v{}"),
        "google:double-conversion",
    ),
    Work("TinyCBOR", "MIT", ("Core",), "Intel", "pkg:github/intel/tinycbor@v{}", "tinycbor:tinycbor"),
    Work(
        *("BLAKE2", "CC0-1.0 OR Apache-2.0", ("Core",), "BLAKE2", "pkg:github/BLAKE2/BLAKE2@{}"),
        known={"": "ed1974ea83433eba7b2d95c5dcd9ac33cb847913"},
    ),
    Work(
        *("D3D12 Memory Allocator", "MIT", ("Gui",), "AMD"),
        "pkg:github/GPUOpen-LibrariesAndSDKs/D3D12MemoryAllocator@{}",
        known={"": "f128d39b7a95b4235bd228d231646278dc6c24b2"},
        systems=("win32",),
    ),
    Work(
        *("Vulkan Memory Allocator", "MIT", ("Gui",), "AMD"),
        "pkg:github/GPUOpen-LibrariesAndSDKs/VulkanMemoryAllocator@v{}",
    ),
)


def parts(bundle: Path, packages: Path) -> list[Part]:
    """Return all parts of the programs in one folder, for which the pinned packages are installed in another."""
    found = {_key(each.name): each for each in distributions(path=[str(packages)])}
    wanted = [package(found[_key(name)]) for name in (*bundled_packages(packages), "pyinstaller")]
    qt = found["pyside6-essentials"].version
    system = [*_python(bundle), *_microsoft(bundle)] if sys.platform == "win32" else [_icu(bundle), *_debian(bundle)]
    return [*wanted, *_qt(qt, bundle), _openssl(packages), *system, *data()]


def unlisted(bundle: Path, found: list[Part]) -> list[str]:
    """Return the programs and libraries, by what they begin with, that belong to no part."""
    listed = {name for part in found for name in part.files_in(bundle)}
    names = {path.relative_to(bundle).as_posix() for path in bundle.rglob("*") if path.is_file() and _is_program(path)}
    return sorted(names - listed)


def _is_program(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4).startswith((b"MZ", b"\x7fELF"))


def _key(name: str) -> str:
    return name.lower().replace("_", "-")


def bundled_packages(packages: Path) -> list[str]:
    """Return the packages that are in the bundle: the first paragraph of the pins that were installed."""
    paragraph = (packages / INSTALLED).read_text(encoding="utf-8").split("\n\n")[0]
    names = [line.partition("==")[0] for line in paragraph.splitlines() if line and not line.startswith("#")]
    return [name for name in names if _key(name) not in LEFT_OUT]


def crates(packages: Path) -> Iterator[tuple[str, str, str, str]]:
    """Yield name, version, licence and supplier of the Rust crates in cryptography, as it lists them itself."""
    listing = next(packages.glob("cryptography-*.dist-info/sboms/cryptography-rust.cyclonedx.json"))
    for crate in json.loads(listing.read_text(encoding="utf-8"))["components"]:
        licences = [each.get("expression") or each["license"].get("id", "") for each in crate.get("licenses", [])]
        yield crate["name"], crate["version"], " AND ".join(licences), crate_supplier(crate)


def crate_supplier(crate: dict[str, Any]) -> str:
    """Return the authors that a crate names, without their addresses; else who has its repository, if that is known."""
    links = " ".join(link["url"] for link in crate.get("externalReferences", ()))
    owner = re.search(r"https://github\.com/([\w-]+)/", links)
    authors = re.sub(r"\s*<[^>]*>", "", crate.get("author", ""))
    return authors or (owner[1] if owner else f"{crate['name']} contributors")


def package(distribution: Distribution) -> Part:
    """Return a package that is installed in the folder of the packages."""
    name, metadata = distribution.name.replace("_", "-"), distribution.metadata
    licence = LICENCES.get(name) or metadata.get("License-Expression") or metadata.get("License") or ""
    texts = tuple(
        Path(str(distribution.locate_file(file)))
        for file in distribution.files or ()
        if ".dist-info" in str(file.parent) and file.name.upper().startswith(("LICEN", "COPYING", "NOTICE"))
    )
    texts += (TEXTS / "Rust-third-party.txt",) if name == "cryptography" else ()
    is_qts = "LGPL" in licence  # the wheel has but the commercial licence's texts, which is not ours
    return Part(
        *(name, distribution.version, licence, _home(distribution), () if is_qts else texts),
        supplier=_supplier(distribution),
        purl=f"pkg:pypi/{name.lower()}@{distribution.version}",
        files=FILES.get(name, ()),
        texts_with="Qt" if is_qts else "",
    )


def _supplier(distribution: Distribution) -> str:
    """Return who a package names as its authors, else as its maintainers."""
    metadata = distribution.metadata
    addresses = [parseaddr(metadata.get(f"{who}-Email") or "")[0] for who in ("Author", "Maintainer")]
    return next(filter(None, (metadata.get("Author"), addresses[0], metadata.get("Maintainer"), addresses[1])), "")


def _home(distribution: Distribution) -> str:
    links = dict(link.split(", ", 1) for link in distribution.metadata.get_all("Project-URL") or ())
    by_name = {name.lower().replace(" ", ""): address for name, address in links.items()}
    candidates = (by_name.get("repository"), by_name.get("source"), by_name.get("sourcecode"))
    return next(filter(None, candidates), None) or distribution.metadata.get("Home-page") or ""


def _qt(version: str, bundle: Path) -> Iterator[Part]:
    """Yield Qt, and what of others is inside it; the texts of all these are Qt's."""
    texts = tuple(TEXTS / f"{each}.txt" for each in ("LGPL-3.0", "GPL-3.0", "Qt-third-party"))
    home = "https://download.qt.io/official_releases/qt/"
    names = {"supplier": "The Qt Company", "purl": f"pkg:generic/qt@{version}", "cpe": _cpe("qt:qt", version)}
    yield Part("Qt", version, "LGPL-3.0-only", home, texts, files=QT_FILES, **names)
    for work in WORKS:
        if sys.platform not in work.systems:
            continue
        own = work.version(version, bundle / "_internal")
        files = tuple(f"_internal/*Qt6{name}.*" for name in work.libraries)
        yield Part(
            *(work.name, own, work.licence, "", ()),
            supplier=work.supplier,
            purl=work.purl.format(own) if own else work.purl.partition("@")[0],
            cpe=_cpe(work.product, own) if work.product and own else "",
            files=files,
            texts_with="Qt",
        )


def _openssl(packages: Path) -> Part:
    """Return the OpenSSL that cryptography says is in it."""
    listing = json.loads(next(packages.glob("cryptography-*.dist-info/sboms/sbom.json")).read_text(encoding="utf-8"))
    (openssl,) = listing["components"]
    version = openssl["version"]
    return Part(
        *("OpenSSL", version, "Apache-2.0", "https://openssl-library.org/", ()),
        supplier="OpenSSL Project",
        purl=openssl["purl"],
        cpe=_cpe("openssl:openssl", version),
        files=FILES["cryptography"],
        texts_with="cryptography",
    )


def _cpe(product: str, version: str) -> str:
    """Return a name in the Common Platform Enumeration 2.3, from vendor and product."""
    return f"cpe:2.3:a:{product}:{version}:*:*:*:*:*:*:*"


def _python(bundle: Path) -> Iterator[Part]:
    """Yield Python and what comes with it: the texts of all these are Python's."""
    python = ".".join(map(str, sys.version_info[:3]))
    texts = (Path(sys.base_prefix) / "LICENSE.txt", TEXTS / "Python-third-party.txt")
    names = {"purl": f"pkg:generic/python@{python}", "cpe": _cpe("python:python", python)}
    foundation, home = "Python Software Foundation", "https://www.python.org/"
    yield Part("Python", python, "PSF-2.0", home, texts, supplier=foundation, files=PYTHON_FILES, **names)
    # libffi's DLL does not say its version, and HACL* and mimalloc are copies of single files.
    home, purl = "https://sourceware.org/libffi/", "pkg:github/libffi/libffi"
    yield _with_python("libffi", "", "MIT", home, "libffi contributors", purl, "_internal/libffi-*.dll")
    home, purl = "https://hacl-star.github.io/", "pkg:github/hacl-star/hacl-star"
    yield _with_python("HACL*", "", "MIT", home, "HACL* contributors", purl, PYTHON_DLL)
    home, purl = "https://github.com/microsoft/mimalloc", "pkg:github/microsoft/mimalloc"
    yield _with_python("mimalloc", "", "MIT", home, "Microsoft", purl, PYTHON_DLL)
    mpdecimal, home = decimal.__libmpdec_version__, "https://www.bytereef.org/mpdecimal/"
    purl = f"pkg:generic/mpdecimal@{mpdecimal}"
    yield _with_python("mpdecimal", mpdecimal, "BSD-2-Clause", home, "Stefan Krah", purl, "_internal/_decimal.pyd")
    yield from _zlib(bundle)


def _zlib(bundle: Path) -> Iterator[Part]:
    """Yield Python's zlib and that of PyInstaller's bootloader, which may be one version or two."""
    places: dict[str, list[str]] = {}
    for version, place in ((zlib.ZLIB_RUNTIME_VERSION, PYTHON_DLL), (_bootloader_zlib(bundle), "*.exe")):
        places.setdefault(version, []).append(place)
    makers = "Jean-loup Gailly and Mark Adler"
    for version, files in places.items():
        purl, cpe = f"pkg:github/madler/zlib@v{version}", _cpe("zlib:zlib", version)
        yield _with_python("zlib", version, "Zlib", "https://zlib.net/", makers, purl, *files, cpe=cpe)


def _microsoft(bundle: Path) -> Iterator[Part]:
    """Yield Microsoft's runtime: its C library comes with Python, its C++ library with PySide6."""
    licence, home = "Microsoft Distributable Code", "https://learn.microsoft.com/cpp/windows/latest-supported-vc-redist"
    for library in ("VCRUNTIME140", "MSVCP140"):
        version = _file_version(bundle / "_internal" / f"{library}.dll")
        purl, files = f"pkg:generic/{library.lower()}@{version}", f"_internal/{library}*.dll"
        yield _with_python(f"Microsoft {library}", version, licence, home, "Microsoft", purl, files)


def _icu(bundle: Path) -> Part:
    """Return the ICU that Qt's wheel for Linux brings."""
    (file,) = (bundle / "_internal").glob("libicuuc.so.*")
    (version,) = re.findall(rb"\0(%b\.\d+(?:\.\d+)?)\0" % file.suffix[1:].encode("ascii"), file.read_bytes())
    number = version.decode("ascii")
    return Part(
        *("ICU", number, "Unicode-DFS-2016", "https://icu.unicode.org/", ()),
        supplier="Unicode, Inc.",
        purl=f"pkg:github/unicode-org/icu@release-{number.replace('.', '-')}",
        cpe=_cpe("icu-project:international_components_for_unicode", number),
        files=("_internal/libicu*.so.*",),
        texts_with="Qt",
    )


def _debian(bundle: Path) -> Iterator[Part]:
    """Yield the packages of Debian that files in the bundle are from; Python is among them."""
    place = bundle / "_internal"
    paths = [*place.glob("lib*.so.*"), *place.glob("python3.*/lib-dynload/*.so")]
    own = ("libQt6", "libicu", "libpyside6", "libshiboken6")
    files = {path.name: path.relative_to(bundle).as_posix() for path in paths if not path.name.startswith(own)}
    found: dict[str, list[str]] = {}
    for line in _query("--search", *(f"*/{name}" for name in sorted(files))):
        name, path = line.partition(":")[0], line.rpartition("/")[2]
        found.setdefault(name, []).append(files[path])
    suite = f"debian-{platform.freedesktop_os_release()['VERSION_ID']}"
    for name, listed in sorted(found.items()):
        version, architecture = _query("--show", "--showformat=${Version} ${Architecture}\n", name)[0].split()
        yield Part(
            *(name, version, f"see {name}/copyright", "https://packages.debian.org/"),
            (Path("/usr/share/doc", name, "copyright"),),
            supplier="Debian",
            purl=f"pkg:deb/debian/{name}@{version}?arch={architecture}&distro={suite}",
            files=(*listed, *(["_internal/base_library.zip"] if name.endswith("-stdlib") else [])),
        )


def _query(*words: str) -> list[str]:
    return subprocess.run(["dpkg-query", *words], check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()


def _with_python(
    name: str, version: str, licence: str, home: str, supplier: str, purl: str, *files: str, cpe: str = ""
) -> Part:
    return Part(
        *(name, version, licence, home, ()), supplier=supplier, purl=purl, cpe=cpe, files=files, texts_with="Python"
    )


def _bootloader_zlib(bundle: Path) -> str:
    """Return the version of the zlib that PyInstaller's bootloader was linked with, as its notice says."""
    found = re.search(rb" inflate ([\d.]+) Copyright", (bundle / "sstwizard.exe").read_bytes())
    return found[1].decode("ascii") if found else ""


def _file_version(library: Path) -> str:
    """Return the version that Explorer shows in a file's properties."""
    from pefile import PE  # PyInstaller brings it, where the programs are built

    with PE(library) as read:
        fixed = read.VS_FIXEDFILEINFO[0]
    high, low = fixed.FileVersionMS, fixed.FileVersionLS
    return f"{high >> 16}.{high & 0xFFFF}.{low >> 16}.{low & 0xFFFF}"


def data() -> Iterator[Part]:
    """Yield the program itself, and what of others is in its data."""
    origin = CHECKOUT / "resources" / "public-roots"
    version = json.loads((origin / "origin.json").read_text(encoding="utf-8"))["mozilla"]["version"]
    home = "https://wiki.mozilla.org/CA/Included_Certificates"
    roots = ("Public S-MIME roots (Mozilla's)", version, "MPL-2.0", home, (origin / "LICENSE.txt",))
    yield Part(*roots, supplier="Mozilla")
    scripts = ("Completion scripts (shtab's)", "", "MPL-2.0", "https://github.com/tqdm/shtab", roots[-1])
    yield Part(*scripts, supplier="Casper da Costa-Luis")
    origin = CHECKOUT / "resources" / "public-cas"
    day = json.loads((origin / "origin.json").read_text(encoding="utf-8"))["date"]
    home = "https://www.ccadb.org/resources"
    cas = ("Public S-MIME CAs (CCADB's)", day, "CDLA-Permissive-2.0", home, (origin / "LICENSE.txt",))
    yield Part(*cas, supplier="CCADB")
    own = ("SST Wizard", __version__, "MIT", "", (CHECKOUT / "LICENSE",))
    # The archive has the modules of the packages too; on Linux it is in the program.
    yield Part(*own, supplier="The SST Wizard authors", files=("_internal/modules.pyz", "sstwizard"))
