"""The installer: dist/SSTWizard-<version>-setup.exe, from a folder that build_windows.py has made.

    python packaging/build_installer.py [BUNDLE_FOLDER]
    python packaging/build_installer.py --write-uninstaller FILE BUNDLE_FOLDER    only that, to be signed elsewhere
    python packaging/build_installer.py --uninstaller FILE BUNDLE_FOLDER          with that one, signed elsewhere
    python packaging/build_installer.py --compare    build all that is given away twice, and say which files differ

NSIS comes from nsis.py, what the installer does is in installer.nsi and setup/. Two builds from the same folder are the
same, byte by byte, unless they are signed (docs/signing.md). Standard library only, but for comparing, which needs
`build`.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(CHECKOUT / "gui"))

import build_administration  # noqa: E402
import build_windows  # noqa: E402
import signing  # noqa: E402
from nsis import add_nsis, nsis  # noqa: E402

from sstwizard import __version__  # noqa: E402

SCRIPT = CHECKOUT / "packaging" / "installer.nsi"
SBOM = "sbom.cdx.json"
SCRIPTS = (SCRIPT, *sorted((CHECKOUT / "packaging" / "setup").rglob("*.nsh")))
ICON = CHECKOUT / "resources" / "icons" / "sstwizard.ico"
PROGRAMS = {".exe", ".dll", ".pyd"}
"""Files that a running program keeps locked."""


def build(
    bundle: Path, *, version: str = __version__, target: Path | None = None, uninstaller: Path | None = None
) -> Path:
    """Build the installer and return its path.

    Args:
        bundle: The folder to be installed.
        version: What it says it is; tests make an older one.
        target: Where it goes; into `dist` by default.
        uninstaller: What `write_uninstaller` has written for the same folder, signed since; by default it is made here.
    """
    target = (target or default_target(version)).resolve()
    target.parent.mkdir(parents=True, exist_ok=True)
    commands = {}
    if signing.command():
        sign = f'"{sys.executable}" "{signing.__file__}" "%1"'
        commands = {"FINISH_UNINSTALLER": sign, "FINISH_SETUP": sign}
    if uninstaller:
        commands["FINISH_UNINSTALLER"] = f'cp {shlex.quote(str(uninstaller.resolve(strict=True)))} "%1"'
    make(bundle, version, target, commands)
    return target


def write_uninstaller(bundle: Path, target: Path) -> None:
    """Write the uninstaller alone; it depends on the names of the files in the folder, not on what is in them."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        copy = f'cp "%1" {shlex.quote(str(target.resolve()))}'
        make(bundle, __version__, Path(folder, "SSTWizard-setup.exe"), {"FINISH_UNINSTALLER": copy})


def make(bundle: Path, version: str, target: Path, commands: dict[str, str]) -> None:
    """Run makensis; installer.nsi says what the commands are for."""
    maker = nsis()
    with tempfile.TemporaryDirectory() as folder:
        if (bundle / SBOM).is_file():
            sbom = json.loads((bundle / SBOM).read_text(encoding="utf-8"))
            add_nsis(sbom, maker)
            Path(folder, SBOM).write_text(json.dumps(sbom, indent=2) + "\n", encoding="utf-8", newline="\n")
        defines = definitions(bundle.resolve(), Path(folder), version) | commands | {"OUT": str(target)}
        options = [f"-D{name}={value}" for name, value in sorted(defines.items())]
        makensis = [str(maker.makensis), "-V2", "-WX", "-INPUTCHARSET", "UTF8", *options, str(SCRIPT)]
        environment = os.environ | maker.environment | {"SOURCE_DATE_EPOCH": str(build_windows.source_date())}
        subprocess.run(makensis, check=True, env=environment, stdin=subprocess.DEVNULL)


def installer() -> Path:
    """Build the installer of the present bundle, unless that was done since all that it is made from has changed."""
    bundle = build_windows.bundle()
    target, built = default_target(build_windows.VERSION), build_windows.BUILD / "installer.built"
    newest = max(path.stat().st_mtime for path in (*build_windows.contents(bundle), *SCRIPTS, ICON, Path(__file__)))
    if not (target.is_file() and built.is_file() and built.stat().st_mtime > newest):
        build(bundle, target=target)
        built.touch()
    print(target)
    return target


def default_target(version: str) -> Path:
    """Return where the installer of a version goes."""
    return CHECKOUT / "dist" / f"SSTWizard-{version}-setup.exe"


def definitions(bundle: Path, folder: Path, version: str) -> dict[str, str]:
    """Write the lists that installer.nsi includes into `folder`, and return what it wants to be told."""
    files = sorted((path for path in bundle.rglob("*") if path.is_file()), key=lambda path: path.as_posix())
    if not files:
        raise SystemExit(f"There is nothing in {bundle}.")
    names = ["\\".join(path.relative_to(bundle).parts) for path in files]
    folders = {"\\".join(each.parts) for path in files for each in path.relative_to(bundle).parents if each.parts}
    innermost_first = sorted(folders, reverse=True)
    locked = [name for name, path in zip(names, files, strict=True) if path.suffix.lower() in PROGRAMS]
    origins = {path: folder / SBOM if path == bundle / SBOM else path for path in files}
    lists = {
        "FILES": copies(bundle, origins),
        "PROBES": (f'!insertmacro Probe "$INSTDIR\\{quoted(name)}"' for name in locked),
        "DELETES": (f'Delete "$INSTDIR\\{quoted(name)}"' for name in names),
        "RMDIRS": (f'RMDir "$INSTDIR\\{quoted(name)}"' for name in innermost_first),
    }
    for name, lines in lists.items():
        (folder / name).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    listed = "".join(f"{name}\r\n" for name in (*names, *innermost_first))
    (folder / "LIST").write_text(listed, encoding="utf-16-le", newline="")
    return {
        **{name: str(folder / name) for name in (*lists, "LIST")},
        "ICON": str(ICON),
        "SIZE": str(sum(path.stat().st_size for path in origins.values()) // 1024),
        "VERSION": version,
        "VERSION_NUMBERS": ".".join((re.findall(r"\d+", version) + ["0"] * 4)[:4]),
    }


def copies(bundle: Path, origins: dict[Path, Path]) -> Iterable[str]:
    """Yield what brings the files of the bundle, each from its origin; it begins in $INSTDIR."""
    current = bundle
    for path, origin in origins.items():
        if path.parent != current:
            current = path.parent
            folder = "\\".join(("$INSTDIR", *map(quoted, current.relative_to(bundle).parts)))
            yield f'SetOutPath "{folder}"'
        yield f'File "{quoted(str(origin))}"'


def quoted(text: str) -> str:
    """Return what is to stand between double quotes in a script for NSIS."""
    return text.replace("$", "$$").replace('"', '$\\"')


def build_all(run: build_windows.Run, made: Path) -> list[Path]:
    """Build all that is given away in a folder and return its files."""
    bundle, python = build_windows.build(run, made), made / "python"
    setup, administration = (made / name for name in ("SSTWizard-setup.exe", "administration.zip"))
    given = [build(bundle, target=setup), build_administration.build(administration), made / "portable.zip"]
    build_windows.pack(bundle, given[-1])
    shutil.rmtree(python, ignore_errors=True)
    with tempfile.TemporaryDirectory() as clone:  # with other times
        subprocess.run(["git", "clone", "--quiet", CHECKOUT, clone], check=True)
        command = [sys.executable, "-m", "build", "--outdir", python, clone]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return [*given, *build_windows.contents(bundle), *build_windows.contents(python)]


def compare() -> list[str]:
    """Build all twice, in different folders, and return the names of the files that differ."""
    digests = []
    with build_windows.alone(), build_windows.windows_python() as run:
        for name in ("first", "second"):
            made = build_windows.BUILD / name
            files = build_all(run, made)
            digests.append({each.relative_to(made): hashlib.sha256(each.read_bytes()).digest() for each in files})
    first, second = digests
    return sorted(path.as_posix() for path in first.keys() | second.keys() if first.get(path) != second.get(path))


def main() -> int:
    """Do what the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bundle", nargs="?", type=Path, help="by default the one that build_windows.py makes")
    parser.add_argument("--write-uninstaller", type=Path, metavar="FILE", help="write the uninstaller, and no setup")
    parser.add_argument("--uninstaller", type=Path, metavar="FILE", help="the one to install, signed elsewhere")
    parser.add_argument("--compare", action="store_true", help="build all that is given away twice and compare")
    options = parser.parse_args()
    if options.compare:
        differing = compare()
        print("\n".join(differing) if differing else "The two builds are the same, file by file.")
        return 1 if differing else 0
    if options.write_uninstaller:
        write_uninstaller(options.bundle, options.write_uninstaller)
    elif options.bundle:
        print(build(options.bundle, uninstaller=options.uninstaller))
    else:
        installer()
    return 0


if __name__ == "__main__":
    sys.exit(main())
