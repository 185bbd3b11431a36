"""Tries README's two commands as a stranger does: on a clean Debian 13, made for it and deleted again.

    python packaging/fresh.py

The machine is a folder with Debian's essential packages and apt, entered with processes and mounts of its own. It holds
what is committed here and an empty home. Of this machine it has only the way to packages: apt's sources but folders,
how old a release file may be, resolv.conf, pip's index and the certificates of /usr/local/share/ca-certificates, and
the variables CI and PYTEST_ADDOPTS. Downloaded packages are kept in the user's cache for the next time.

README's second command runs word for word. Beside it, on a second machine, the first command must paint its window, on
the display of a third. Where `../shared` lies beside this checkout, it is mounted afterwards (read-only), and those
tests run that were left out for want of it; beside them, a release is rehearsed. At the end stands what came of each
and when.

Needs Debian's `mmdebstrap`, which root installs. Where the rights to make such a machine are missing, the second
command runs on this one, except in CI. Standard library only.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from debian_package import APT, apt_sources
from wine import pip_index

CHECKOUT = Path(__file__).resolve().parent.parent
SHARED = CHECKOUT.parent / "shared"
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "sstwizard-fresh"
SUITE = "trixie"
CERTIFICATES = Path("/usr/local/share/ca-certificates")
ARCHIVES = Path("var/cache/apt/archives")
MAX_MINUTES_TO_PAINT = 30
MAX_MINUTES = 45  # for each part; a quiet machine needs 11 for the longest
BEGUN = time.monotonic()
done: list[str] = []

# What is run once README's second command has installed all: the tests that need what lies in ../shared (samples, and a
# PowerShell), and a rehearsal of a release.
WITH_SHARED = 'pipx run nox -s test -- -m "shared or pwsh"'
REHEARSAL = "pipx run nox -s rehearse"

# A namespace for mounts and one for processes; both end with this script, however it ends.
ALONE = ("setpriv", "--pdeathsig", "KILL", "unshare", "--mount", "--pid", "--fork", "--kill-child")

# Arguments: the machine's folder, what else is mounted (a folder here, its place there, …), "--", the command.
ENTER = """\
root=$1; shift
mount --bind "$root" "$root"  # else nothing is mounted at /, and PowerShell finds no drive
mount -t proc proc "$root/proc"
mount -t devpts -o newinstance,ptmxmode=666 devpts "$root/dev/pts"
mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
while [ "$1" != -- ]; do
    mkdir -p "$root$2"
    mount --bind "$1" "$root$2"
    case $2 in */shared) mount -o remount,bind,ro "$root$2" ;; esac
    shift 2
done
shift
exec chroot "$root" env -i "$@"
"""

# What a machine does that gives a display: it ends once the program has painted its window there.
DISPLAY = """\
apt-get update -q && apt-get install -qy --no-install-recommends xvfb xdotool imagemagick || exit
Xvfb -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp 3>/tmp/.X11-unix/number &
until [ -s /tmp/.X11-unix/number ]; do sleep 0.2; done
export DISPLAY=":$(cat /tmp/.X11-unix/number)"
until window=$(xdotool search --onlyvisible --name '^SST Wizard'); do sleep 0.5; done
until colors=$(import -window "${window%%[!0-9]*}" -format %k info:) && [ "$colors" -gt 100 ]; do sleep 0.5; done
"""


def main() -> int:
    """Try both commands; the exit code is that of the first part that failed."""
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda number, _: sys.exit(128 + number))
    wizard, test = readme_commands()
    if missing := missing_rights():
        if "CI" in os.environ:
            require_rights()
        print(f"A clean Debian can't be made here ({missing}), so the tests run on this machine.", flush=True)
        return subprocess.run(["bash", "-c", test], cwd=CHECKOUT, check=False).returncode
    with ThreadPoolExecutor(1) as pool, new_folder() as folder:
        make_machines(folder)
        window = pool.submit(try_first_command, folder, wizard)
        code = wait(enter(folder / "test", test, *mounts(), environment=environment()))
        say(f"README's second command ended with {code}")
        if not code:
            said = folder / "rehearsal.txt"
            rehearsal = enter(folder / "test", REHEARSAL, *mounts(), environment=environment(), output=said)
            if SHARED.is_dir():
                shared = [*mounts(), str(SHARED), "/srv/shared"]
                code = wait(enter(folder / "test", WITH_SHARED, *shared, environment=environment()))
                say(f"the tests that need ../shared ended with {code}")
            code = wait(rehearsal) or code
            print(said.read_text(encoding="utf-8", errors="replace"), flush=True)
            say(f"the rehearsal of a release ended with {rehearsal.returncode}")
        is_painted = window.result()
        keep_archives(folder)
    print(*done, sep="\n", file=sys.stderr)
    return code or int(not is_painted)


def try_first_command(folder: Path, command: str) -> bool:
    """Run README's first command on a machine of its own, and return whether its window is painted."""
    is_painted = paints_window(folder / "display", folder / "wizard", command, *mounts())
    say(f"README's first command painted {'its' if is_painted else 'no'} window")
    return is_painted


def readme_commands() -> tuple[str, str]:
    """Return README's two commands for Debian."""
    readme = (CHECKOUT / "README.md").read_text(encoding="utf-8")
    wizard, test = re.findall(r"^apt-get .+", readme, re.MULTILINE)
    return wizard, test


def missing_rights() -> str:
    """Return which rights to make a machine are missing; nothing if they are there."""
    if os.geteuid() != 0:
        return "only root may"
    return subprocess.run([*ALONE, "true"], check=False, capture_output=True, text=True).stderr.strip()


def require_rights() -> None:
    """Exit if rights to make a machine are missing."""
    if missing := missing_rights():
        raise SystemExit(f"A clean Debian can't be made here: {missing}")


@contextlib.contextmanager
def new_folder() -> Iterator[Path]:
    """Give a folder for machines that is deleted afterwards, and delete those of scripts that were killed."""
    CACHE.mkdir(parents=True, exist_ok=True)
    for leftover in CACHE.glob("machines-*"):
        with contextlib.suppress(BlockingIOError), locked(leftover):
            delete(leftover)
    folder = Path(tempfile.mkdtemp(prefix="machines-", dir=CACHE))
    with locked(folder):
        try:
            yield folder
        finally:
            delete(folder)


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold a folder, so that no other script deletes it."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    finally:
        os.close(handle)


def delete(folder: Path) -> None:
    """Delete the machines in a folder, whose mounts are seen only by their own processes."""
    for process in list(running):
        process.kill()
        process.wait()
    while folder.exists():  # until the last process of a machine is gone
        shutil.rmtree(folder, ignore_errors=True)


def make_machines(folder: Path) -> None:
    """Make three machines that are alike, and put what is committed on two of them."""
    clean = folder / "test"
    make_machine(clean)
    link_archives(clean)
    for name in ("wizard", "display"):
        subprocess.run(["cp", "--archive", str(clean), str(folder / name)], check=True)
    for name in ("wizard", "test"):
        subprocess.run(["git", "clone", "--quiet", str(CHECKOUT), str(folder / name / "srv" / "main")], check=True)


def make_machine(machine: Path, suite: str = SUITE) -> None:
    """Make a machine with a clean Debian, in a folder that is not there yet."""
    if not shutil.which("mmdebstrap"):
        quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        for command in ("apt-get update -q", "apt-get install -qy --no-install-recommends mmdebstrap"):
            subprocess.run(command.split(), check=True, env=quiet, stdout=subprocess.DEVNULL)
    sources = machine.with_name(f"{machine.name}.sources")
    sources.write_text(debian_sources(suite), encoding="utf-8")
    options = [f"--aptopt={line}" for line in how_old_a_release_may_be()]
    command = ["mmdebstrap", "--variant=apt", "--quiet", *options, suite, str(machine), str(sources)]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)
    (machine / "etc" / "hosts").write_text("127.0.0.1 localhost\n::1 localhost\n", encoding="ascii")
    shutil.copytree(CERTIFICATES, machine / CERTIFICATES.relative_to("/"), dirs_exist_ok=True)


def link_archives(machine: Path) -> None:
    """Put the packages that were kept on a machine, so that they need no download."""
    (CACHE / "archives").mkdir(exist_ok=True)
    for archive in (CACHE / "archives").glob("*.deb"):
        os.link(archive, machine / ARCHIVES / archive.name)


def debian_sources(suite: str) -> str:
    """Return apt's sources of a Debian, as paragraphs of sources.list(5): those of this machine that are no folders."""
    used = [each for each in apt_sources(APT) if f" {SUITE}" in each and "URIs: file:" not in each]
    if not used:
        raise SystemExit(f"No source in {APT} has Debian's {SUITE}.")
    keys = ("-keyring.pgp", "-keyring.gpg")  # the name that Debian 12 has for them too
    return "\n\n".join(used).replace(SUITE, suite).replace(*keys) + "\n"


def how_old_a_release_may_be() -> list[str]:
    """Return apt's settings that decide how old a mirror's release file may be."""
    dump = subprocess.run(["apt-config", "dump"], check=True, capture_output=True, text=True).stdout
    return re.findall(r"^Acquire::(?:Check-Valid-Until|Check-Date|Max-ValidTime)\b.*;$", dump, re.MULTILINE)


def environment() -> dict[str, str]:
    """Return all that a process on the new machine has in its environment."""
    index = pip_index()
    return {
        "HOME": "/root",
        "LANG": "C.UTF-8",
        "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        "PIP_CACHE_DIR": "/var/cache/pip",
        **({"PIP_INDEX_URL": index} if index else {}),
        **{name: os.environ[name] for name in ("CI", "PYTEST_ADDOPTS") if name in os.environ},
    }


def mounts() -> list[str]:
    """Return what is mounted on a machine with the project: a folder here and its place there, in turns."""
    pip = CACHE / "pip"
    pip.mkdir(exist_ok=True)
    return [str(pip), "/var/cache/pip"]


running: list[subprocess.Popen[bytes]] = []


def enter(
    machine: Path, command: str, *mounts: str, environment: dict[str, str], output: Path | None = None
) -> subprocess.Popen[bytes]:
    """Start a command on a machine, in the project's folder if it is there; its output may go to a file."""
    place = ["--chdir=/srv/main"] if (machine / "srv" / "main").exists() else []
    values = [f"{name}={value}" for name, value in environment.items()]
    inside = [*place, *values, "bash", "-c", f"{command}\nexit $?"]  # so that bash stays, and buries what has ended
    words = [*ALONE, "sh", "-ec", ENTER, "sh", str(machine), *mounts, "--", *inside]
    with contextlib.ExitStack() as stack:
        said = stack.enter_context(output.open("wb")) if output else None
        process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=said, stderr=said and subprocess.STDOUT)
    running.append(process)
    return process


def wait(process: subprocess.Popen[bytes]) -> int:
    """Wait for a command on a machine and return its exit code; one that hangs is ended, once it is said in what."""
    try:
        return process.wait(60 * MAX_MINUTES)
    except subprocess.TimeoutExpired:
        say(f"ended after {MAX_MINUTES} minutes; what ran:")
        subprocess.run(["ps", "-eo", "pid,etime,args", "--forest"], check=False)
        process.kill()
        return process.wait() or 1


def paints_window(display: Path, machine: Path, command: str, *mounts: str) -> bool:
    """Run a command on a machine; return whether it paints the wizard's window, on the display of another machine.

    It does not where one of the two machines gives up; then what both have said is printed.
    """
    outputs = [each.with_suffix(".txt") for each in (display, machine)]
    sockets = machine.with_suffix(".sockets")
    sockets.mkdir()
    sockets.chmod(0o1777)
    number, shared = sockets / "number", (str(sockets), "/tmp/.X11-unix")
    end = time.monotonic() + 60 * MAX_MINUTES_TO_PAINT
    screen = enter(display, DISPLAY, *shared, environment=environment(), output=outputs[0])
    while screen.poll() is None and time.monotonic() < end and not (number.exists() and number.read_text()):
        time.sleep(0.2)
    own = environment() | ({"DISPLAY": f":{number.read_text().strip()}"} if number.exists() else {})
    wizard = enter(machine, command, *mounts, *shared, environment=own, output=outputs[1])
    while screen.poll() is None and wizard.poll() is None and time.monotonic() < end:
        time.sleep(0.2)
    is_painted = screen.poll() == 0
    if not is_painted:
        print(*(each.read_text(encoding="utf-8", errors="replace") for each in outputs), sep="\n", flush=True)
    for process in (wizard, screen):
        process.kill()
    return is_painted


def keep_archives(folder: Path) -> None:
    """Keep the packages that the machines have downloaded, and no others, for the next time."""
    kept = folder / "archives"
    kept.mkdir()
    for archive in folder.glob(f"*/{ARCHIVES}/*.deb"):
        if not (kept / archive.name).exists():
            os.link(archive, kept / archive.name)
    shutil.rmtree(CACHE / "archives")
    kept.rename(CACHE / "archives")


def say(what: str) -> None:
    """Say what this script has done, and when, between what its commands say, and again at its end."""
    done.append(f"fresh > after {(time.monotonic() - BEGUN) / 60:.1f} minutes: {what}")
    print(done[-1], file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
