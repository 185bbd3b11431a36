"""The command line as a whole: exit codes, and one sentence for whatever is wrong with it or with a file."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import wants
from cli.running import CHECKOUT, Capture, complaint, program, run, said
from pairs import each_once
from sstwizard import __version__
from sstwizard.__main__ import is_for_the_wizard, main
from sstwizard.cli import COMMANDS, check
from sstwizard.cli.program import _parser
from sstwizard.cli.report import ExitCode
from sstwizard.core.organization_policy import OrganizationPolicy
from sstwizard.ui import app

ACCOUNT = "admin@contoso.com"


def given(place: str, file: Path, files: Path, out: Path) -> list[str | Path]:
    """Return the command line of one that is given a file in some place."""
    commands: dict[str, list[str | Path]] = {
        "show": ["show", file],
        "make": ["make", file, "-o", out],
        "base": ["make", files / "root.cer", "--base", file, "-o", out],
        "check": ["check", file],
        "collection": ["trust", files / "leaf.cer", "--collection", file],
        "commands": ["commands", file, "--upn", ACCOUNT],
        "save": ["save", file, "inventory", "-o", out.with_suffix(".csv")],
        "base of save": ["save", files / "root.sst", "kit", "--base", file, "-o", out.with_suffix(".zip")],
    }
    return commands[place]


@pytest.mark.parametrize(
    ("place", "told"),
    each_once(
        ["show", "make", "base", "check", "collection", "commands", "save", "base of save"],
        [
            ("gone.cer", "gone.cer: was not found. It may have been moved or renamed."),
            ("gone/deep.cer", "deep.cer: was not found. It may have been moved or renamed."),
            ("garbage.bin", "garbage.bin: "),
            ("nothing.sst", "nothing.sst: This file is empty."),
            ("secret.p7m", "secret.p7m: This file is encrypted"),
            ("locked.p12", "locked.p12: is locked with a password. Open it in the wizard, which asks for it."),
            ("empty", "empty: The file contains no certificates."),
            ("without", "“readme.txt” contains no certificates"),
        ],
    ),
)
def test_unreadable_file_is_told_in_one_sentence(
    place: str, told: tuple[str, str], files: Path, tmp_path: Path
) -> None:
    """Whichever command it is given to; the file is named, once, and nothing is written."""
    name, sentence = told
    said = complaint(*given(place, files / name, files, tmp_path / "out.sst"))
    assert sentence in said
    assert said.count(Path(name).name) == 1 or name == "without"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("place", "name"),
    each_once(
        ["base", "check", "collection", "commands", "save", "base of save"],
        ["chain.pem", "leaf.cer", "opaque.p7m", "clear.eml", "clear.msg", "."],
    ),
)
def test_what_exchange_has_is_a_store(place: str, name: str, files: Path, tmp_path: Path) -> None:
    """Exchange takes nothing but an .sst, so no other file is taken for one, nor is a folder or a message."""
    told = complaint(*given(place, files / name, files, tmp_path / "out.sst"))
    assert "is not an .sst file" in told
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("word", ["chek", "Show", "trust me", "", "päß\u202e"])
def test_mistyped_command_is_told_in_one_sentence(word: str, tmp_path: Path) -> None:
    """What is neither a command nor a file opens no window; the commands there are come along."""
    shown = word.replace("\u202e", "\\u202e")
    said = complaint(word, tmp_path / "x.sst")
    assert said == (
        f"sstwizard: “{shown}” is neither a command (show, make, check, trust, survey, find, commands, save, "
        "diff, completion, help) nor a file; see sstwizard --help"
    )


def test_files_are_for_the_wizard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that is there, and what looks like a path, since the file may have been deleted; commands are never files.

    Where nobody would see what is printed, the wizard opens for whatever is no command, and says what is wrong.
    """
    assert not is_for_the_wizard("chek")
    monkeypatch.chdir(tmp_path)
    for name in ("chek", *COMMANDS):
        Path(name).mkdir()
    gone = ("gone.cer", "/home/gone", r"C:\Users\Zoë\gone", "C:gone", "folder/gone", "..")
    assert all(map(is_for_the_wizard, ("chek", *gone)))
    others = ("a" * 5000, "--help", "-", *COMMANDS)
    assert not any(map(is_for_the_wizard, others))
    monkeypatch.setattr(sys, "stderr", None)
    assert [each for each in others if is_for_the_wizard(each)] == ["a" * 5000]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["show"], "sstwizard show: the following arguments are required: FILE; see sstwizard show --help"),
        (["make"], "sstwizard make: the following arguments are required: -o/--output"),
        (["make", "a.cer"], "-o/--output"),
        (["commands"], "sstwizard commands: the following arguments are required: FILE.sst, --upn"),
        (["commands", "a.sst", "--upn"], "--upn"),
        (["commands", "a.sst", "--upn", ACCOUNT, "--environment", "moon"], "'moon'"),
        (["make", "a.cer", "-o", "b", "--format", "pfx"], "'pfx'"),
        (["check"], "sstwizard check: the following arguments are required: FILE.sst; see sstwizard check --help"),
        (["check", "a.sst", "--within", "soon"], "'soon' is not a number of days from 0 to 36500"),
        (["check", "a.sst", "--within", "-1"], "--within"),
        (["check", "a.sst", "--within", "36501"], "'36501' is not a number of days"),
        (["check", "a.sst", "--within", "9" * 5000], "is not a number of days"),
        (["trust", "a.eml"], "sstwizard trust: the following arguments are required: --collection"),
        (["trust", "--collection", "a.sst"], "required: MESSAGE_OR_CERTIFICATE"),
        (["--nonsense"], "--nonsense"),
        (["help", "chek"], "'chek'"),
        (["--verbose", "show", "a.cer"], "--verbose goes with --version"),
        (["show", "a.cer", "--nonsense"], "--nonsense"),
        (["--vers"], "unrecognized arguments: --vers"),
        (["--self"], "unrecognized arguments: --self"),
        (["show", "a.cer", "--js"], "unrecognized arguments: --js"),
        (["check", "a.sst", "--onl"], "unrecognized arguments: --onl"),
        (["check", "a.sst", "--with", "1"], "unrecognized arguments: --with"),
        (["--"], "sstwizard: "),
    ],
)
def test_wrong_usage_is_told_in_one_sentence(arguments: list[str], said: str) -> None:
    """What is missing or wrong, and where to read more."""
    assert said in complaint(*arguments)


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_each_help_ends_with_examples_and_exit_codes(command: str) -> None:
    """Two, which the program takes, and all codes; `help` prints the same, and the program's names every command."""
    printed = said(*command.split(), "--help")
    assert said("help", *command.split()) == printed
    assert printed.startswith(f"usage: {f'sstwizard {command}'.strip()} ")
    assert command or all(f"\n    {each} " in printed for each in COMMANDS)
    found = re.search(r"\nexamples:\n((?:  .+\n)+)\nexit codes:\n((?:  .+\n)+)\Z", printed)
    assert found
    examples, codes = (part.splitlines() for part in found.groups())
    assert [int(line.split()[0]) for line in codes] == [*ExitCode]
    assert len(examples) == 2
    for line in examples:
        _, example = re.split(r"\bsstwizard\b", line)
        words = re.split(r" [<|] |\)", example)[0].split()
        if words[0] in COMMANDS:
            _parser(list, str, OrganizationPolicy()).parse_args(words)
            assert not command or words[0] == command


@pytest.mark.parametrize(
    ("words", "opens"),
    [
        ([], True),
        (["trusted.sst"], True),
        (["--remind", "trusted.sst"], True),
        (["chek"], False),
        (["check", "trusted.sst"], False),
        (["--help"], False),
    ],
)
def test_the_console_program_has_the_other_one_open_windows(
    words: list[str], opens: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As old shortcuts and tasks start it; it does not wait. What it prints names the command that was typed."""
    started: list[list[Path | str]] = []
    windowed = tmp_path / "SST Wizard.exe"
    windowed.touch()
    monkeypatch.setattr(subprocess, "Popen", started.append)
    monkeypatch.setattr("sstwizard.__main__.bundled_program", lambda: tmp_path / "SSTWizard.exe")
    code, printed, errors = run(*words)
    assert started == ([[windowed, *words]] if opens else [])
    if opens:
        assert (code, printed, errors) == (0, "", "")
    elif words == ["--help"]:
        assert printed.startswith("usage: sstwizard [-h]")
        assert "Without a command, the wizard opens" in printed
    else:
        assert code == 2


def test_the_windowed_program_opens_its_windows_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It does not start itself, and Python starts neither."""
    (tmp_path / "SST Wizard.exe").touch()
    monkeypatch.setattr(subprocess, "Popen", pytest.fail)
    monkeypatch.setattr(app, "run", lambda *_: 0)
    assert main([]) == 0
    monkeypatch.setattr("sstwizard.__main__.bundled_program", lambda: tmp_path / "SST Wizard.exe")
    assert main([]) == 0


@pytest.mark.parametrize(("arguments", "path"), [(["gui"], ""), (["-m", "sstwizard"], str(CHECKOUT / "gui"))])
def test_program_runs_from_a_clone(arguments: list[str], path: str) -> None:
    """`python gui` works without anything installed, `python -m sstwizard` where the package is on the path."""
    done = program(*arguments, "--version", PYTHONPATH=path)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"SST Wizard {__version__}\n", "")


@pytest.mark.parametrize(
    ("broken", "arguments"),
    [("sstwizard.cli.program._parser", ["show", "a.cer"]), ("sstwizard.ui.display.load_qt", ["./a.cer"])],
)
@pytest.mark.parametrize("has_log", [True, False])
def test_an_error_in_the_program_is_no_finding(
    has_log: bool, broken: str, arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of the command line or of the wizard's start: a code of its own, and one sentence; details only with a log."""
    log = tmp_path / "support.log"
    monkeypatch.setenv("SSTWIZARD_LOG", str(log) if has_log else "")

    def fail(*_: object) -> None:
        raise KeyError("secret")

    monkeypatch.setattr(broken, fail)
    code, printed, errors = run(*arguments)
    *details, said = errors.splitlines()
    where = f"the log is “{log}”" if has_log else "for a log, set SSTWIZARD_LOG to the name of a file"
    assert (code, printed, said) == (70, "", f"sstwizard: ended by an error in the program (KeyError); {where}")
    assert details[-1:] == (["KeyError: 'secret'"] if has_log else [])
    assert not has_log or "error type=builtins.KeyError" in log.read_text(encoding="utf-8")


def test_without_a_console_the_error_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows shows a dialog; elsewhere there is nobody to tell."""
    shown: list[str] = []
    if sys.platform == "win32":
        monkeypatch.setattr("sstwizard.core.platform.win32.show_error", shown.append)
    monkeypatch.setattr("sstwizard.ui.display.load_qt", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert main([]) == 70
    assert len(shown) == (sys.platform == "win32")


@pytest.mark.parametrize("has_console", [True, False])
def test_older_windows_is_told_what_is_needed(
    has_console: bool, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt's DLLs ask for functions that Windows before 10 1809 lacks; the windowed program says so in a dialog."""
    shown: list[str] = []
    if sys.platform == "win32":
        monkeypatch.setattr("sstwizard.core.platform.win32.show_error", shown.append)
    elif not has_console:
        pytest.skip("only Windows has programs without a console")

    def fail() -> None:
        raise ImportError("DLL load failed while importing QtCore: The specified procedure could not be found.")

    monkeypatch.setattr("sstwizard.ui.display.load_qt", fail)
    if not has_console:
        monkeypatch.setattr(sys, "stderr", None)
    assert main([]) == 2
    said = "".join(shown) if not has_console else capsys.readouterr().err
    assert "a library that Qt needs can't be used (DLL load failed" in said
    assert ("it needs Windows 10 1809 or later" in said) == (sys.platform == "win32")


def test_versions_and_paths_are_printed_for_support(monkeypatch: pytest.MonkeyPatch) -> None:
    """With what Qt tells; where it can't be loaded, the reason is told in its place."""
    printed = said("--version", "--verbose").splitlines()
    assert printed[0] == f"SST Wizard: {__version__}"
    told = [line.partition(": ")[0] for line in printed]
    assert {"Python", "Qt", "Display language", "Settings", "Local data", "Log"} <= {*told}
    monkeypatch.setitem(sys.modules, "sstwizard.ui.kit.settings", None)
    assert "\nQt: import of sstwizard.ui.kit.settings halted" in said("--verbose", "--version")


def test_a_command_imports_no_more_than_it_needs() -> None:
    """Neither Qt nor anything of the wizard."""
    wanted = "{'PySide6', 'sstwizard.ui.app'} & sys.modules.keys()"
    code = f"import sys; from sstwizard.__main__ import main; main(['--version']); print({wanted})"
    done = program("-c", code, PYTHONPATH=str(CHECKOUT / "gui"))
    assert done.stdout.splitlines()[-1] == "set()", done.stderr


def test_program_knows_that_its_guide_is_missing(tmp_path: Path) -> None:
    """--self-test of a copy without the guide says so, and that alone."""
    for folder in ("gui", "resources"):
        shutil.copytree(CHECKOUT / folder, tmp_path / folder)
    shutil.rmtree(tmp_path / "resources" / "guide")
    done = program(tmp_path / "gui", "--self-test")
    assert (done.returncode, done.stderr) == (2, "The guide can't be read.\n")


def test_program_knows_that_it_checks_no_chain() -> None:
    """--self-test of a copy in which OpenSSL can't be imported says so, and that alone."""
    code = "import sys; sys.modules['OpenSSL'] = None; from sstwizard.__main__ import main; sys.exit(main())"
    done = program("-c", code, "--self-test", PYTHONPATH=str(CHECKOUT / "gui"))
    assert (done.returncode, done.stderr) == (2, "Chains can't be checked.\n")


DESKTOP = pytest.mark.skipif(sys.platform != "linux", reason="Windows' setup makes the entries of its menu")
INSTALLED = {
    "applications/sstwizard.desktop",
    "mime/packages/sstwizard.xml",
    "icons/hicolor/scalable/apps/sstwizard.svg",
}


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's folder of data, and two programs on PATH that write down that they were called."""
    for name in ("update-desktop-database", "update-mime-database"):
        update = tmp_path / "updates" / name
        update.parent.mkdir(exist_ok=True)
        update.write_text(f'#!/bin/sh\necho "{name} $1" >> "{tmp_path}/called"\n', encoding="utf-8")
        update.chmod(0o755)
    monkeypatch.setenv("PATH", str(update.parent))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data"


def started_by(entry: Path) -> list[str]:
    """Return the words that a desktop starts for a menu entry: its strings, in quotes as a shell has them."""
    (line,) = re.findall("(?m)^Exec=(.+)$", entry.read_text(encoding="utf-8"))
    command = "printf '%s\\n' " + line.replace(r"\\", "\\")
    words = subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, check=True).stdout
    return words.replace("%%", "%").splitlines()


@DESKTOP
@pytest.mark.parametrize("place", ["bin", 'a "b" $c `d` %f \\e'])
def test_menu_entry_comes_and_goes(place: str, tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It starts the command that made it, whatever is in its path; the desktop is told; files of others stay."""
    script = tmp_path / place / "sstwizard"
    script.parent.mkdir()
    script.write_text("#!/bin/sh\n", encoding="utf-8")
    script.chmod(0o755)
    monkeypatch.setattr(sys, "argv", [str(script)])
    entry = data / "applications" / "sstwizard.desktop"
    assert run("--install-desktop") == (0, f"SST Wizard is in the desktop's menu now: “{entry}”.\n", "")
    assert {path.relative_to(data).as_posix() for path in data.rglob("*sstwizard*")} == INSTALLED
    assert started_by(entry) == [str(script), "%F"]
    called = f"update-desktop-database {data}/applications\nupdate-mime-database {data}/mime\n"
    assert (tmp_path / "called").read_text(encoding="utf-8") == called
    (data / "applications" / "other.desktop").touch()
    said = f"SST Wizard is not in the desktop's menu any more: its files below “{data}” are gone.\n"
    for _ in range(2):
        assert run("--remove-desktop") == (0, said, "")
    assert [path.name for path in data.rglob("*") if path.is_file()] == ["other.desktop"]


@DESKTOP
def test_menu_entry_is_valid(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The freedesktop project's own validator has nothing to say about it; it runs Python where there is no script."""
    validator = shutil.which("desktop-file-validate", path=os.defpath)
    if not validator:
        wants.leave_out("desktop-file-validate")
    monkeypatch.setattr(sys, "argv", [str(CHECKOUT / "gui" / "sstwizard" / "__main__.py")])
    run("--install-desktop")
    entry = data / "applications" / "sstwizard.desktop"
    assert started_by(entry) == [sys.executable, "-m", "sstwizard", "%F"]
    assert subprocess.run([validator, entry], capture_output=True, check=False).stdout == b""


@DESKTOP
@pytest.mark.parametrize("mounted", ["mount", "elsewhere"])
def test_menu_entry_starts_the_appimage(
    mounted: str, tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is the file that the user has, not what is mounted while it runs; another AppImage's is not taken for it."""
    program, image = tmp_path / "mount" / "sstwizard", tmp_path / "SSTWizard.AppImage"
    monkeypatch.setattr("sstwizard.cli.program.bundled_program", lambda: program)
    monkeypatch.setenv("APPIMAGE", str(image))
    monkeypatch.setenv("APPDIR", str(tmp_path / mounted))
    run("--install-desktop")
    expected = image if mounted == "mount" else program
    assert started_by(data / "applications" / "sstwizard.desktop") == [str(expected), "%F"]


@DESKTOP
def test_menu_that_can_not_be_changed(data: Path) -> None:
    """One sentence names the file that is in the way."""
    data.touch()
    assert f"sstwizard: {data / 'applications'}: The desktop's menu was not changed: " in complaint("--install-desktop")


@pytest.mark.skipif(sys.platform == "win32", reason="the current folder can't be removed there")
@pytest.mark.parametrize("words", ["show x.cer", "make x.cer -o x.sst", "check x.sst", "save x.sst inventory -o x.csv"])
def test_where_the_current_folder_was_removed(words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No relative path means anything there: one sentence, and exit code 2."""
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    told = complaint(*words.split())
    assert told == "sstwizard: The current folder was removed. Change to another one, and try again."


def test_another_error_of_the_system_is_one_of_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is blamed neither on the current folder nor on a full disk."""

    def fail(*_: object, **__: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(check, "read_store", fail)
    code, _, errors = run("check", "x.sst")
    assert (code, "(OSError)" in errors) == (70, True)
