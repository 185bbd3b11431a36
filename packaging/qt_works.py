"""The libraries of others that are inside Qt's libraries: which, and in what version.

The list holds what vulnerabilities are reported for, with the package URL and CPE that Qt's own source gives
(`qt_attribution.json`). The works whose licences Qt passes on are all in licences/Qt-third-party.txt.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

# What the libraries themselves say, as their sources put it into them: PCRE2_DATE, ZLIB_VERSION, PNG_LIBPNG_VER_STRING.
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
