"""The program for Linux in one folder that needs no Python (an AppDir), and the AppImage that is made of it.

    python packaging/build_appdir.py              build/linux/SSTWizard.AppDir, made on a clean Debian 12
    python packaging/build_appdir.py here         the same on this Debian 12, as root; the workflow does it
    python packaging/build_appdir.py try          start it on clean Debians 12 and 13 without Python
    python packaging/build_appdir.py image FILE   dist/SSTWizard-<version>-x86_64.AppImage, with the runtime in FILE,
                                                  whose SHA-256 the environment variable RUNTIME_SHA256 has to name

Debian 12 has the oldest glibc that the packages run with; what is built there runs on newer systems. What goes in is in
requirements-linux.txt, how in sstwizard.spec. Needs what fresh.py needs, and `image` mksquashfs.

An AppImage is a runtime and a SquashFS, one behind the other; the runtime mounts what is behind it and starts AppRun.
Sources: the pages "Architecture" and "AppDir specification" of the AppImage project.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import build_windows
import fresh
from licences import copy_texts
from parts import CHECKOUT, INSTALLED, TEXTS, parts

from sstwizard import __version__

BUILD = CHECKOUT / "build" / "linux"
APPDIR = BUILD / "SSTWizard.AppDir"
PACKAGES = BUILD / "packages"
PINS = CHECKOUT / "packaging" / "requirements-linux.txt"
TOOLS = CHECKOUT / "packaging" / "appdir.txt"
PROGRAM = Path("usr/lib/sstwizard")

# What Debian calls all that builds, and what Qt opens.
LIBRARIES = ("libdbus-1-3", "libegl1", "libfontconfig1", "libgl1", "libglib2.0-0", "libx11-xcb1")
BUILDING = (
    *("binutils", "ca-certificates", "icu-devtools", "libpython3.11", "python3", "python3-pip", *LIBRARIES),
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxkbcommon-x11-0"),
)
DESKTOP = (*LIBRARIES, "fonts-dejavu-core", "fonts-noto-cjk")
SUITES = ("bookworm", "trixie")
END = "-----END CERTIFICATE-----\n"

# Of ICU's data, what sorts names: the rest is in Qt, or is not asked for.
SORTING = re.compile(r"coll/|res_index|(?!unames)\w+\.(icu|nrm|spp)|(?![a-z]{2,3}(_\w+)?\.)\w+\.res")
ASSEMBLY = """\
.section .rodata
.balign 16
.global {name}_dat
.type {name}_dat, @object
{name}_dat: .incbin "{name}l.dat"
"""


def build_in_machine() -> None:
    """Build the AppDir on a clean Debian 12 that is made for it."""
    fresh.require_rights()
    with fresh.new_folder() as folder:
        command = "{ apt-get update && apt-get install -y --no-install-recommends python3; } > /dev/null || exit\n"
        own = {"SOURCE_DATE_EPOCH": str(build_windows.source_date()), "DEBIAN_FRONTEND": "noninteractive"}
        machine = folder / SUITES[0]
        fresh.make_machine(machine, SUITES[0])
        command += "python3 packaging/build_appdir.py here"
        mounts = [*fresh.mounts(), str(CHECKOUT), "/srv/main"]
        (machine / "srv" / "main").mkdir()
        if code := fresh.enter(machine, command, *mounts, environment=fresh.environment() | own).wait():
            raise SystemExit(code)


def build() -> None:
    """Build the AppDir on this machine."""
    for command in ("update -q", f"install -qy --no-install-recommends {' '.join(BUILDING)}"):
        subprocess.run(["apt-get", *command.split()], check=True, stdout=subprocess.DEVNULL)
    environment = os.environ | build_windows.build_environment(os.pathsep.join((str(CHECKOUT / "gui"), str(PACKAGES))))
    python = [sys.executable, "-m"]
    shutil.rmtree(PACKAGES, ignore_errors=True)
    only = ("--no-deps", "--only-binary=:all:", "--require-hashes", f"--target={PACKAGES}")
    subprocess.run([*python, "pip", "install", "--quiet", *only, f"-r{PINS}", f"-r{TOOLS}"], check=True)
    shutil.copyfile(PINS, PACKAGES / INSTALLED)
    places = (f"--distpath={BUILD / 'new'}", f"--workpath={BUILD / 'work'}")
    spec = CHECKOUT / "packaging" / "sstwizard.spec"
    quietly = ("--log-level=ERROR", "--noconfirm", "--clean")
    subprocess.run([*python, "PyInstaller", *quietly, *places, str(spec)], check=True, env=environment)
    build_windows.check_what_was_left_out(BUILD / "work" / "sstwizard" / "warn-sstwizard.txt")
    shutil.rmtree(APPDIR, ignore_errors=True)
    bundle = APPDIR / PROGRAM
    bundle.parent.mkdir(parents=True)
    (BUILD / "new" / "SSTWizard").rename(bundle)
    leave_out_icu_data(bundle / "_internal")
    put_desktop_files(bundle / "_internal" / "sstwizard" / "_resources")
    licences = APPDIR / "usr" / "share" / "doc" / "sstwizard"
    blocks, index = copy_texts(parts(bundle, PACKAGES), licences), TEXTS / "index-linux.txt"
    (licences / "README.txt").write_text(index.read_text(encoding="utf-8").format(parts=blocks), encoding="utf-8")
    shutil.copytree("/usr/share/common-licenses", licences / "Debian")
    subprocess.run([sys.executable, CHECKOUT / "packaging" / "sbom.py", bundle, PACKAGES], check=True, env=environment)
    print(APPDIR)


def leave_out_icu_data(folder: Path) -> None:
    """Replace ICU's data, a third of the whole, by what Qt asks for."""
    (library,) = folder.glob("libicudata.so.*")
    name = f"icudt{library.suffix[1:]}"
    place = BUILD / "icu"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()

    def run(*command: str) -> str:
        return subprocess.run(command, cwd=place, check=True, stdout=subprocess.PIPE, text=True).stdout

    run("objcopy", "--output-target=binary", "--only-section=.rodata", str(library), "all.dat")
    (place / f"{name}.s").write_text(ASSEMBLY.format(name=name), encoding="ascii")
    items = run("icupkg", "--auto_toc_prefix", "-l", "all.dat").split()
    (place / "out.txt").write_text("\n".join(each for each in items if not SORTING.match(each)), encoding="ascii")
    run("icupkg", "--auto_toc_prefix", "-r", "out.txt", "all.dat", f"{name}l.dat")
    run("as", f"{name}.s", "-o", f"{name}.o")
    run("ld", "-shared", "-z", "noexecstack", "-soname", library.name, f"{name}.o", "-o", str(library))


def put_desktop_files(resources: Path) -> None:
    """Put the menu entry, the file type and the icon where desktops look, and the links that AppImages have."""
    for source, place in (
        (resources / "linux" / "sstwizard.desktop", "usr/share/applications"),
        (resources / "linux" / "sstwizard.xml", "usr/share/mime/packages"),
        (resources / "icons" / "sstwizard.svg", "usr/share/icons/hicolor/scalable/apps"),
    ):
        (APPDIR / place).mkdir(parents=True)
        shutil.copyfile(source, APPDIR / place / source.name)
        if source.suffix != ".xml":
            (APPDIR / source.name).symlink_to(f"{place}/{source.name}")
    (APPDIR / ".DirIcon").symlink_to("sstwizard.svg")
    (APPDIR / "AppRun").symlink_to(PROGRAM / "sstwizard")
    (APPDIR / "usr" / "bin").mkdir()
    (APPDIR / "usr" / "bin" / "sstwizard").symlink_to("../lib/sstwizard/sstwizard")


def try_everywhere() -> None:
    """Try the AppDir on clean Debians, with a display on one more."""
    fresh.require_rights()
    roots = (CHECKOUT / "resources" / "public-roots" / "roots.pem").read_text(encoding="utf-8")
    commands = (
        f"apt-get update -q && apt-get install -qy --no-install-recommends {' '.join(DESKTOP)}",
        "! command -v python3 && /opt/wizard/AppRun --self-test && /opt/wizard/AppRun show /root/one.pem",
    )
    environment = fresh.environment() | {"DEBIAN_FRONTEND": "noninteractive"}
    mounts = (str(APPDIR), "/opt/wizard")
    with fresh.new_folder() as folder:
        display = folder / "display"
        fresh.make_machine(display)
        for suite in SUITES:
            machine = folder / suite
            fresh.make_machine(machine, suite)
            (machine / "root" / "one.pem").write_text("".join(roots.partition(END)[:2]), encoding="utf-8")
            for command in commands:
                if code := fresh.enter(machine, command, *mounts, environment=environment).wait():
                    raise SystemExit(f"{command} ended with {code}.")
            if not fresh.paints_window(display, machine, "exec /opt/wizard/AppRun", *mounts):
                raise SystemExit("No window was painted.")
            print(f"It works on Debian's {suite}.")


def image(runtime: Path) -> Path:
    """Put the AppDir behind the runtime, whose SHA-256 has to be the one that is asked for; return the AppImage.

    appimagetool would do the same with a runtime that it downloads itself.
    """
    head = runtime.read_bytes()
    if (found := hashlib.sha256(head).hexdigest()) != os.environ.get("RUNTIME_SHA256"):
        raise SystemExit(f"The runtime in {runtime} is not the one in RUNTIME_SHA256: its SHA-256 is {found}.")
    squashfs, target = BUILD / "squashfs", CHECKOUT / "dist" / f"SSTWizard-{__version__}-x86_64.AppImage"
    squashfs.unlink(missing_ok=True)
    options = ("-comp", "zstd", "-all-root", "-no-xattrs", "-noappend", "-quiet", "-no-progress")
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(build_windows.source_date())}
    subprocess.run(["mksquashfs", str(APPDIR), str(squashfs), *options], check=True, env=environment)
    target.parent.mkdir(exist_ok=True)
    target.write_bytes(head + squashfs.read_bytes())
    target.chmod(0o755)
    print(target)
    return target


def main() -> None:
    """Do what the command line asks."""
    match sys.argv[1:]:
        case []:
            build_in_machine()
        case ["here"]:
            build()
        case ["try"]:
            try_everywhere()
        case ["image", runtime]:
            image(Path(runtime))
        case _:
            raise SystemExit(__doc__)


if __name__ == "__main__":
    main()
