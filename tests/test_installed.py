"""What users get: the installer with its pages and the portable zip, on a Windows on which nothing is installed."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import build_installer
import build_windows
import pytest

import mail
import wants
from pki import PKI
from small_setup import make_setup
from sstwizard import __version__
from sstwizard.core import formats
from waiting import LIMIT, wait_for

if TYPE_CHECKING:
    from bare_windows import BareWindows, Desk

missing = [program for program in ("wine", "Xvfb", "xdotool", "import") if not shutil.which(program)]
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="builds with Wine, and installs into a fresh one"),
    pytest.mark.skipif(bool(missing), reason=wants.reason(*missing)),
]

TYPES, NOT_UNASKED = (".sst", ".p7b", ".pem"), (".cer", ".crt")
PROGID = r"HKCU\Software\Classes\SSTWizard.Certificates"
UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\SSTWizard"
SETTINGS = r"HKCU\Software\SST Wizard"
FOREIGN_FOLDER = "SST Wizard für Übermüdete, Ωμέγα 証明書"
IN_WINDOWS_ROOT_STORE = "actalis"
"""A root that Wine takes over from Debian's ca-certificates."""


@pytest.fixture(scope="session")
def setup() -> Path:
    """The installer, built unless it is up to date."""
    made: Path = build_installer.installer()
    return made


@pytest.fixture(scope="session")
def portable_zip() -> Path:
    """The portable program, packed from a bundle that is built unless it is up to date."""
    made: Path = build_windows.portable()
    return made


@pytest.fixture(scope="session")
def windows(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BareWindows]:
    """A fresh Windows, with a folder to export to."""
    from bare_windows import bare_windows

    with bare_windows(tmp_path_factory.mktemp("windows")) as fresh:
        (fresh.drive / "Export").mkdir()
        yield fresh


@pytest.fixture
def program(windows: BareWindows, setup: Path) -> Path:
    """The folder of the program, which is installed unless it still is."""
    folder = program_folder(windows)
    if not (folder / "Uninstall.exe").exists():
        assert windows.run(setup, "/S").returncode == 0
    return folder


@pytest.fixture
def target(windows: BareWindows) -> Path:
    """A file to export to that does not exist yet."""
    file = windows.drive / "Export" / "trusted.sst"
    file.unlink(missing_ok=True)
    return file


@pytest.fixture
def opened(windows: BareWindows, pki: PKI) -> Path:
    """A file to open, with a root that is nowhere else."""
    file = windows.drive / "Export" / "opened.sst"
    file.write_bytes(formats.sst.encode([pki.make("Dialog Root CA").der]))
    return file


def program_folder(windows: BareWindows) -> Path:
    """Return where the program is installed for this user."""
    return windows.user / "AppData" / "Local" / "Programs" / "SST Wizard"


def start_menu(windows: BareWindows) -> list[str]:
    """Return the program's Start menu entries, the user's and everyone's."""
    return [path.name for path in windows.drive.rglob("*.lnk") if "SST" in path.name]


def mentions(registry: dict[str, dict[str, str]]) -> list[str]:
    """Return the keys that speak of the program or of Qt."""
    return [key for key, values in registry.items() if re.search("SST ?Wizard|QtProject", f"{key} {values}")]


def export_to(desk: Desk, words: str, target: Path, browse: bool = False, digits: str = "") -> None:
    """From Certificates on: take in what the filter finds, compare its digits if asked, and go to the written file."""
    desk.insist("ctrl+f", words)
    desk.press("Return", "space")
    if digits:
        desk.type(digits)
        desk.press("Return")  # trust
    desk.press("alt+n", "alt+n")  # Chains, Export
    if browse:
        desk.choose("alt+r", "File to export", rf"C:\Export\{target.name}")
    else:
        desk.fill("alt+f", rf"C:\Export\{target.name}")
    desk.press("alt+e")
    wait_for(target.is_file, f"the file {target.name}")


def use_file_dialogs(desk: Desk, opened: Path, target: Path) -> None:
    """Open all file dialogs but that for a signed file; choose in two, cancel the others; close the program."""
    desk.press("alt+n")  # to the page for mail
    desk.choose("alt+a", "Open messages or certificates", None)
    desk.press("alt+b")
    desk.press("alt+u")  # update a collection
    desk.choose("alt+o", "The collection your organization uses", None)
    desk.press("alt+c", "alt+n")  # create a new one
    desk.choose("alt+a", "Add files with certificates", rf"C:\Export\{opened.name}")
    desk.choose("alt+o", "Select Folder", None)  # as Wine calls it, whatever title it is given
    (root,) = formats.read(opened.read_bytes()).certificates
    export_to(desk, "dialog root", target, browse=True, digits=root.sha256)
    desk.choose("alt+v r", "Expiry reminders", None)  # in the menu of what can be saved
    desk.close()


def thumbprints(target: Path) -> list[str]:
    """Return the thumbprints in a file, as the project reads it."""
    return [certificate.thumbprint for certificate in formats.read(target.read_bytes()).certificates]


def thumbprints_by_crypt32(shared: Path, target: Path) -> list[str]:
    """Return the thumbprints in a file, as Windows reads it."""
    import wine

    oracle = shared / "tools" / "crypt32_oracle.py"
    with wine.session() as windows:
        arguments = (wine.windows_path(oracle), "load", wine.windows_path(target), "--json")
        run = windows.run(*arguments, check=True, capture_output=True, encoding="utf-8")
    answer = json.loads(run.stdout)
    assert answer["by_file"]["ok"], answer["by_file"]
    return [item["sha1"] for item in answer["by_file"]["items"] if item["kind"] == "cert"]


def test_there_is_no_python(windows: BareWindows) -> None:
    """What works here works without Python."""
    assert windows.run("cmd", "/c", "python", "--version").returncode != 0


def test_what_is_installed(windows: BareWindows, program: Path) -> None:
    """Files, a Start menu entry, the uninstall entry, and one more choice for each file type."""
    assert {"SST Wizard.exe", "sstwizard.exe", "Uninstall.exe"} <= {path.name for path in program.iterdir()}
    assert start_menu(windows) == ["SST Wizard.lnk"]
    registry = windows.registry()
    entry = registry[UNINSTALL]
    assert (entry["DisplayName"], entry["DisplayVersion"]) == ("SST Wizard", __version__)
    assert entry["QuietUninstallString"] == f'"{windows.path(program)}\\Uninstall.exe" /S _?={windows.path(program)}'
    own = {"Uninstall.exe", "Uninstall.lst"}
    size = sum(path.stat().st_size for path in program.rglob("*") if path.is_file() and path.name not in own)
    assert int(entry["EstimatedSize"].removeprefix("dword:"), 16) == size // 1024
    for extension in TYPES:
        assert "SSTWizard.Certificates" in registry[rf"HKCU\Software\Classes\{extension}\OpenWithProgids"]
        assert "@" not in registry.get(rf"HKCU\Software\Classes\{extension}", {})  # the default stays what it was
    assert not {rf"HKCU\Software\Classes\{extension}\OpenWithProgids" for extension in NOT_UNASKED} & registry.keys()


def test_from_the_windows_store_to_a_file(windows: BareWindows, program: Path, target: Path, shared: Path) -> None:
    """With the keyboard alone, a root of Windows' own store ends in a file that crypt32 reads."""
    with windows.running(windows.path(program / "SST Wizard.exe")) as desk:
        desk.press("alt+c", "alt+n")  # create a new collection
        export_to(desk, IN_WINDOWS_ROOT_STORE, target)
    (certificate,) = formats.read(target.read_bytes()).certificates
    assert IN_WINDOWS_ROOT_STORE in certificate.name.lower()
    assert thumbprints_by_crypt32(shared, target) == [certificate.thumbprint]


def test_the_command_line(windows: BareWindows, program: Path, pki: PKI) -> None:
    """Exit codes: 0 for a good file and a whole program, 2 and one sentence for what is no certificate."""
    cli, folder = program / "sstwizard.exe", windows.drive / "Export"
    root = pki.make("Installed Root CA")
    (folder / "good.sst").write_bytes(formats.sst.encode([root.der]))
    (folder / "bad.sst").write_bytes(b"no certificate at all\r\n")
    good = windows.run(cli, "show", r"C:\Export\good.sst", "--json")
    assert good.returncode == 0
    assert [each["thumbprint"] for each in json.loads(good.stdout)["certificates"]] == [root.certificate.thumbprint]
    bad = windows.run(cli, "show", r"C:\Export\bad.sst")
    assert (bad.returncode, bad.stdout, bad.stderr.count("\n")) == (2, "", 1)
    assert bad.stderr.startswith("sstwizard: C:\\Export\\bad.sst: ")
    assert windows.run(cli, "--self-test").returncode == 0


def test_the_command_line_opens_the_wizard(windows: BareWindows, program: Path) -> None:
    """Without a command, and under the older name of the wizard, which to Windows is the same; it does not wait."""
    for name in ("sstwizard.exe", "SSTWizard.exe"):
        windows.wake()
        nothing = subprocess.DEVNULL  # in Wine the wizard would keep what is read
        command = ["wine", f"{windows.path(program)}\\{name}"]
        subprocess.run(
            command, env=windows.environment, stdin=nothing, stdout=nothing, stderr=nothing, check=True, timeout=LIMIT
        )
        wait_for(lambda: "SST Wizard.exe" in windows.run("tasklist").stdout, "the wizard to start")
        windows.end()


@pytest.mark.parametrize("form", ["clear-signed mail", "DER", "opaque in Outlook"])
def test_trust_on_the_command_line(form: str, windows: BareWindows, program: Path, pki: PKI) -> None:
    """Exit code 0 with the right collection and 1 with a wrong one: all that reading messages takes is installed."""
    cli, folder = program / "sstwizard.exe", windows.drive / "Export"
    right, wrong = pki.make("Right Root CA"), pki.make("Wrong Root CA")
    signer = pki.make("Bob", right, ca=False)
    inside, beside = (mail.sign("cryptography", signer, folder, detached=detached) for detached in (False, True))
    (folder / "message").write_bytes(mail.FORMS[form](inside, beside))
    for name, root, code in (("right.sst", right, 0), ("wrong.sst", wrong, 1)):
        (folder / name).write_bytes(formats.sst.encode([root.der]))
        done = windows.run(cli, "trust", r"C:\Export\message", "--collection", rf"C:\Export\{name}", "--json")
        assert (done.returncode, done.stderr) == (code, "")
        assert json.loads(done.stdout)["trusted"] is (code == 0)


def test_opening_by_the_file_type(windows: BareWindows, program: Path, target: Path, pki: PKI) -> None:
    """The file type's verb opens the file: what is in it, and nowhere else, can be taken in."""
    root = pki.make("Verb Root CA")
    (windows.drive / "Export" / "a verb's.sst").write_bytes(formats.sst.encode([root.der]))
    verb = windows.registry()[rf"{PROGID}\shell\open\command"]["@"]
    line = verb.replace("%1", r"C:\Export\a verb's.sst")
    with windows.running(*(word.strip('"') for word in re.findall(r'"[^"]*"|\S+', line))) as desk:
        export_to(desk, "verb root", target, digits=root.certificate.sha256)
    assert thumbprints(target) == [root.certificate.thumbprint]


def test_others_files_are_not_ours(windows: BareWindows, setup: Path) -> None:
    """A folder with something else in it is refused, and stays as it is."""
    folder = windows.drive / "Somebody's"
    folder.mkdir()
    (folder / "letter.txt").write_text("Dear …", encoding="utf-8")
    assert windows.run(setup, "/S", r"/D=C:\Somebody's").returncode == 2
    assert [path.name for path in folder.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize("waits", [True, False], ids=["by the quiet command", "by the plain uninstaller"])
def test_nothing_is_left(windows: BareWindows, program: Path, opened: Path, target: Path, waits: bool) -> None:
    """After use and a silent uninstallation: no file, no Start menu entry, no file type, no setting, no trace of Qt."""
    with windows.running(windows.path(program / "SST Wizard.exe")) as desk:
        use_file_dialogs(desk, opened, target)
    windows.run("reg", "add", rf"{SETTINGS}\SST Wizard", "/v", "mmc-hints", "/d", "false", "/f")
    code = windows.uninstall(program) if waits else windows.run(program / "Uninstall.exe", "/S").returncode
    assert code == 0
    wait_for(lambda: not program.exists(), "the program's folder to go")
    assert start_menu(windows) == []
    assert mentions(windows.registry()) == []
    assert [file for file in windows.files() if re.search("SST ?Wizard", file)] == []


def test_for_everyone(windows: BareWindows, program: Path, setup: Path) -> None:
    """An administrator installs it for all users, and uninstalls it again."""
    assert windows.uninstall(program) == 0
    assert windows.run(setup, "/S", "/ALLUSERS").returncode == 0
    everyones = windows.drive / "Program Files" / "SST Wizard"
    assert windows.run(everyones / "sstwizard.exe", "--version").stdout == f"SST Wizard {__version__}\n"
    assert {key.partition("\\")[0] for key in mentions(windows.registry())} == {"HKLM"}
    assert windows.uninstall(everyones) == 0
    assert not everyones.exists()
    assert mentions(windows.registry()) == []
    assert start_menu(windows) == []


def test_portable(windows: BareWindows, portable_zip: Path, program: Path, opened: Path, target: Path) -> None:
    """From a folder with spaces and letters of several scripts it does the same, and leaves its traces there only."""
    assert windows.uninstall(program) == 0
    folder = windows.drive / FOREIGN_FOLDER
    with zipfile.ZipFile(portable_zip) as archive:
        archive.extractall(folder)
    unpacked = folder / "SSTWizard"
    assert windows.run(unpacked / "sstwizard.exe", "--self-test").returncode == 0
    windows.run("reg", "delete", r"HKCU\Software\QtProject", "/f")  # should another test have left it
    before, files = windows.registry(), windows.files()
    with windows.running(windows.path(unpacked / "SST Wizard.exe")) as desk:
        use_file_dialogs(desk, opened, target)
    assert thumbprints(target) == thumbprints(opened)
    after = windows.registry()
    assert {file for file in windows.files() - files if FOREIGN_FOLDER not in file} == {windows.name(target)}
    assert {key for key in after if after[key] != before.get(key) and not is_windows_own(key)} == set()
    assert "trusted.sst" in (unpacked / "stored.json").read_text(encoding="utf-8")


def is_windows_own(key: str) -> bool:
    """Whether Windows itself writes a key whenever a program does what this one does."""
    own = ("SystemCertificates", r"HKLM\System\ControlSet001\Control", r"CurrentVersion\Explorer\Accent")
    return any(each in key for each in own)


def runs(windows: BareWindows, program: str) -> bool:
    """Say whether a program runs; tasklist shows 25 characters of its name."""
    return bool(re.search(rf"^{re.escape(program[:25])}", windows.run("tasklist").stdout, re.MULTILINE))


def traces(windows: BareWindows) -> tuple[list[str], set[str]]:
    """Return what an installation leaves, in the registry and among the files."""
    return mentions(windows.registry()), windows.files()


def test_escape_on_the_first_page(windows: BareWindows, setup: Path) -> None:
    """Nothing has happened then, and the installer has gone."""
    before = traces(windows)
    with windows.running(str(setup)) as desk:
        assert runs(windows, setup.name)
        desk.press("Escape")
        wait_for(lambda: not runs(windows, setup.name), "the installer to go")
    assert traces(windows) == before


def test_from_the_first_page_to_the_program_and_out_again(windows: BareWindows, setup: Path) -> None:
    """A folder that cannot be is refused; the last page starts the program and adds it to PATH; all goes again."""
    folder = windows.drive / "Tools" / "SST Wizard"
    with windows.running(str(setup)) as desk:
        desk.press("Return")  # only for me
        desk.insist("ctrl+a", r"Q:\SST Wizard")
        desk.press("Return", "Return")  # the message, and its OK
        desk.insist("ctrl+a", windows.path(folder))
        desk.press("Return")
        wait_for(lambda: start_menu(windows) == ["SST Wizard.lnk"], "the Start menu entry")
        desk.rest()
        desk.press("alt+c")  # the command line, to PATH

        def is_started() -> bool:
            desk.press("Return")
            return runs(windows, "SST Wizard.exe")

        wait_for(is_started, "the program to start")
    registry = windows.registry()
    assert registry[UNINSTALL]["InstallLocation"] == windows.path(folder)
    assert windows.path(folder) in registry[r"HKCU\Environment"]["Path"]
    uninstaller, own = windows.path(folder / "Uninstall.exe"), f"_?={windows.path(folder)}"
    assert registry[UNINSTALL]["UninstallString"] == f'"{uninstaller}" {own}'
    with windows.running(uninstaller, *own.split(" ")) as desk:
        desk.press("Return")
        wait_for(lambda: not (folder / "SST Wizard.exe").exists(), "the program to go")
        desk.rest()
        desk.press("Return")  # its last page stays until it is read
    assert [each.name for each in folder.iterdir()] == ["Uninstall.exe"]
    assert mentions(windows.registry()) == []
    assert start_menu(windows) == []


def test_the_same_again(tmp_path: Path, setup: Path) -> None:
    """Two builds from one folder are the same, byte by byte."""
    first = make_setup(tmp_path, "1.2.3", "_internal/part.dll")
    second = build_installer.build(tmp_path / "SSTWizard", version="1.2.3", target=tmp_path / "second.exe")
    assert first.read_bytes() == second.read_bytes()
