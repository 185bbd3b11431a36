"""The Windows programs: one folder with everything in it, and the portable zip.

    python packaging/build_windows.py bundle      build/windows/SSTWizard, unless it is there and up to date
    python packaging/build_windows.py portable    dist/SSTWizard-<version>-portable.zip, of that folder
    python packaging/build_windows.py portable BUNDLE_FOLDER    of one that was made, and perhaps signed, elsewhere

On Windows with the Python that runs it (CPython 3.13), elsewhere with wine.py's Windows. What goes in is in
windows-release.txt on Windows, and in windows-bundle.txt elsewhere, as Wine does not run the newest Qt; how, in
sstwizard.spec. Two builds of one commit are the same, byte by byte, unless they are signed (docs/signing.md).
"""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import hashlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

if sys.platform != "win32":
    import fcntl

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(CHECKOUT / "gui"))

import script_sums  # noqa: E402
import signing  # noqa: E402
from parts import INSTALLED  # noqa: E402

from sstwizard import __version__  # noqa: E402

BUILD = CHECKOUT / "build" / "windows"
BUNDLE = BUILD / "SSTWizard"
PACKAGES = BUILD / "packages"
SEARCHED = (CHECKOUT / "gui", PACKAGES)
"""Where Python finds what the programs are made of."""
# A real Windows runs the newest Qt; Wine, with which the programs are built and tested elsewhere, does not.
PINS = CHECKOUT / "packaging" / ("windows-release.txt" if sys.platform == "win32" else "windows-bundle.txt")
# A release is made on Windows alone: what is made elsewhere, with an older Qt, is named as what it is.
VERSION = __version__ if sys.platform == "win32" else f"{__version__}.dev"

# All that decides what is in the bundle; paths in the checkout.
MODULES = ("build_windows", "licences", "parts", "sbom", "shared_modules", "script_sums", "signing", "wine")
INPUTS = (
    *("gui", "resources", "LICENSE", "packaging/licences", "packaging/sstwizard.spec"),
    *("packaging/windows-bundle.txt", "packaging/windows-release.txt"),
    *(f"packaging/{each}.py" for each in MODULES),
)

# Runs Windows' Python with these arguments, and fails if it does.
Run = Callable[..., None]


def bundle() -> Path:
    """Build the folder, unless it is there and nothing it is made from has changed; return it."""
    stamp, wanted = BUILD / "inputs.sha256", inputs_hash()
    with alone():
        if not (BUNDLE.is_dir() and stamp.is_file() and stamp.read_text(encoding="ascii") == wanted):
            stamp.unlink(missing_ok=True)
            with windows_python() as run:
                built = build(run, BUILD / "new")
            shutil.rmtree(BUNDLE, ignore_errors=True)
            built.rename(BUNDLE)
            stamp.write_text(wanted, encoding="ascii")
    print(BUNDLE)
    return BUNDLE


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Let nobody else build at the same time."""
    BUILD.mkdir(parents=True, exist_ok=True)
    with (BUILD / "lock").open("w", encoding="utf-8") as lock:
        if sys.platform != "win32":
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def build(run: Run, target: Path) -> Path:
    """Build the folder `SSTWizard` in `target`, from nothing but the checkout and the pinned packages; return it.

    The list of parts comes last: it has the hashes of what is signed.
    """
    install_packages(run)
    for leftover in (target / "SSTWizard", target / "work"):
        shutil.rmtree(leftover, ignore_errors=True)
    quietly = ("--log-level", "WARN", "--noconfirm", "--clean")
    places = ("--distpath", target, "--workpath", target / "work")
    run("-m", "PyInstaller", *quietly, *places, staged(target / "staged") / "packaging" / "sstwizard.spec")
    check_what_was_left_out(target / "work" / "sstwizard" / "warn-sstwizard.txt")
    put_in_order(target / "SSTWizard" / "_internal" / "base_library.zip")
    signing.sign_folder(target / "SSTWizard")
    for script in ("licences.py", "sbom.py"):
        run(CHECKOUT / "packaging" / script, target / "SSTWizard", PACKAGES)
    return target / "SSTWizard"


def staged(target: Path) -> Path:
    """Copy what the bundle is made of, its scripts signed, since the programs know the SHA-256 of each; return it."""
    shutil.rmtree(target, ignore_errors=True)
    for name in ("gui", "packaging", "resources"):
        shutil.copytree(CHECKOUT / name, target / name, ignore=shutil.ignore_patterns("__pycache__"))
    signing.sign_folder(target / script_sums.SCRIPTS)
    script_sums.write(target)
    return target


def check_what_was_left_out(warnings: Path) -> None:
    """Stop if the program itself imports a module that sstwizard.spec leaves out as unused."""
    for line in warnings.read_text(encoding="utf-8").splitlines():
        if line.startswith("excluded module") and " sstwizard" in line:
            raise SystemExit(f"sstwizard.spec leaves out what the program imports: {line}")


def put_in_order(archive: Path) -> None:
    """Sort what is in a zip by its names: PyInstaller's order depends on where in memory its objects happen to lie."""
    with zipfile.ZipFile(archive) as read:
        entries = sorted(((info, read.read(info)) for info in read.infolist()), key=lambda each: each[0].filename)
    with zipfile.ZipFile(archive, "w") as written:
        for info, content in entries:
            written.writestr(info, content)


def install_packages(run: Run) -> None:
    """Install what is pinned into a folder of its own, unless it is there."""
    stamp, wanted = PACKAGES / INSTALLED, PINS.read_text(encoding="utf-8")
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return
    shutil.rmtree(PACKAGES, ignore_errors=True)
    if sys.platform == "win32":
        only = ("--no-deps", "--only-binary=:all:", "--target", PACKAGES)
        run("-m", "pip", "install", "--quiet", "--disable-pip-version-check", *only, "--requirement", PINS)
    else:
        import wine

        wine.install(PACKAGES, "--no-deps", "--requirement", PINS)
    stamp.write_text(wanted, encoding="utf-8")


@contextlib.contextmanager
def windows_python() -> Iterator[Run]:
    """Give what runs Windows' Python: this one on Windows, that of wine.py elsewhere."""
    if sys.platform == "win32":
        if sys.version_info[:2] != (3, 13):
            raise SystemExit("The Windows programs are built with CPython 3.13.")
        environment = os.environ | build_environment(os.pathsep.join(map(str, SEARCHED)))
        yield lambda *arguments: subprocess.run([sys.executable, *arguments], check=True, env=environment) and None
        return
    import wine

    with wine.session() as windows:
        path = ";".join(map(wine.windows_path, SEARCHED))
        windows = dataclasses.replace(windows, environment=windows.environment | build_environment(path))

        def run(*arguments: str | Path) -> None:
            windows.run(
                *(wine.windows_path(each) if isinstance(each, Path) else each for each in arguments), check=True
            )

        yield run


def build_environment(path: str) -> dict[str, str]:
    """Return what makes builds repeatable and small, and where modules are found."""
    return {
        "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "9",
        "PYTHONPATH": path,
        "PYTHONNOUSERSITE": "1",
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(source_date()),
    }


def source_date() -> int:
    """Return SOURCE_DATE_EPOCH, or when what the bundle is made from was last committed: seconds since 1970."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    log = ["git", "log", "-1", "--format=%ct", "--", *INPUTS]
    with contextlib.suppress(OSError):
        answer = subprocess.run(log, cwd=CHECKOUT, check=False, capture_output=True, text=True).stdout.strip()
        if answer:
            return int(answer)
    return int(datetime(2026, 1, 1, tzinfo=UTC).timestamp())  # no git: any fixed time will do


def inputs_hash() -> str:
    """Return a hash over all that decides what is in the bundle."""
    digest = hashlib.sha256(f"{source_date()} {signing.command()}\n".encode())
    for name in INPUTS:
        for path in contents(CHECKOUT / name):
            digest.update(f"{path.relative_to(CHECKOUT).as_posix()}\n".encode())
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest() + "\n"


def contents(path: Path) -> list[Path]:
    """Return the files in a folder, or a file itself; in a fixed order, without what Python compiled."""
    found = [path] if path.is_file() else [each for each in path.rglob("*") if each.is_file()]
    return sorted((each for each in found if each.suffix != ".pyc"), key=lambda each: each.as_posix())


def portable(folder: Path | None = None) -> Path:
    """Build the portable zip of programs that were made, and perhaps signed, elsewhere, or that are built here."""
    target = CHECKOUT / "dist" / f"SSTWizard-{__version__ if folder else VERSION}-portable.zip"
    if folder:
        renew_hashes(folder)
    pack(folder or bundle(), target)
    print(target)
    return target


def renew_hashes(folder: Path) -> None:
    """Bring the list of parts up to files that have been signed since it was written."""
    file = folder / "sbom.cdx.json"
    content = json.loads(file.read_text(encoding="utf-8"))
    for part in (content["metadata"]["component"], *content["components"]):
        for each in part.get("components", ()):
            digest = hashlib.sha256((folder / each["name"]).read_bytes()).hexdigest()
            each["hashes"] = [{"alg": "SHA-256", "content": digest}]
    file.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8", newline="\n")


def pack(folder: Path, target: Path) -> None:
    """Pack the programs, with the marker that makes them keep their settings to themselves."""
    files = {f"SSTWizard/{path.relative_to(folder).as_posix()}": path.read_bytes() for path in contents(folder)}
    files["SSTWizard/portable"] = MARKER
    target.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(target, "w") as archive:
        for name in sorted(files):
            archive.writestr(entry(name), files[name], compresslevel=9)


MARKER = b"While this file is here, SST Wizard keeps its settings in this folder (settings.ini).\r\n"


def entry(name: str) -> zipfile.ZipInfo:
    """Return a zip entry that is the same whenever and wherever it is made."""
    info = zipfile.ZipInfo(name, datetime.fromtimestamp(source_date(), UTC).timetuple()[:6])
    info.compress_type = zipfile.ZIP_DEFLATED
    info.create_system = 0  # Windows
    return info


def main() -> None:
    """Do what the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("action", choices=("bundle", "portable"))
    parser.add_argument("folder", nargs="?", type=Path, help="made elsewhere; only for the portable zip")
    options = parser.parse_args()
    portable(options.folder) if options.action == "portable" else bundle()


if __name__ == "__main__":
    main()
