"""What the installer's script says of things that only a real Windows could show."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from catalogues import LANGUAGES
from powershell import console
from sstwizard.core.exchange.commands import quote

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
VALUE, LETTER = re.compile(r"\$\{\w+\}|\$\w+"), re.compile(r"&\w")
SCRIPTS = (PACKAGING / "installer.nsi", *sorted((PACKAGING / "setup").glob("*.nsh")))
STARTS = re.compile(r"(?<!\.)\b(?:Exec\w*|nsExec\S*|CreateProcess\w*|ShellExecute\w*|WinExec)\b")

TASK_SCHEDULER = """
$global:tasks = [System.Collections.ArrayList]@()
function New-ScheduledTaskAction($Execute, $Argument) { [pscustomobject]@{ Execute = $Execute; Arguments = $Argument } }
function New-ScheduledTaskTrigger { }
function New-ScheduledTaskSettingsSet { }
function Register-ScheduledTask($TaskName, $Action, $Trigger, $Settings, [switch] $Force) {
    $null = $global:tasks.Add([pscustomobject]@{ TaskName = $TaskName; Actions = @($Action) })
}
function Get-ScheduledTask($TaskName) { $global:tasks.ToArray() | Where-Object { $_.TaskName -like $TaskName } }
function Unregister-ScheduledTask([Parameter(ValueFromPipeline)] $task, [switch] $Confirm) {
    process { $global:tasks.Remove($task) }
}
"""
"""A Task Scheduler in a variable."""


def lines() -> list[str]:
    """Return the lines of all scripts, each with those that continue it, without comments."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in SCRIPTS)
    joined = re.sub(r"\\\n\s*", "", text)
    return [re.sub(r"(^|\s);.*", "", line).strip() for line in joined.splitlines()]


def body(function: str) -> list[str]:
    """Return the lines of a function."""
    found = lines()
    start = found.index(f"Function {function}")
    return found[start : found.index("FunctionEnd", start)]


def test_what_is_started() -> None:
    """Windows' own programs; the setup and the uninstaller as administrator; the program, from the last page."""
    started = [line.partition("(")[0] for line in lines() if STARTS.search(line)]
    assert sorted(started) == [
        "Exec '\"$INSTDIR\\${WINDOWED}\"'",
        'Exec \'"$WINDIR\\explorer.exe" "$INSTDIR\\${WINDOWED}"\'',
        'ExecShell "runas" "$EXEPATH" "$0"',
        'ExecShell "runas" "$INSTDIR\\Uninstall.exe" "$0 _?=$INSTDIR"',
        'System::Call "kernel32::CreateProcessW',
    ]
    programs = [line for line in lines() if re.match(r'StrCpy \$R0 ".*\.exe"', line)]
    assert programs == ['StrCpy $R0 "$SYSDIR\\WindowsPowerShell\\v1.0\\powershell.exe"']


def test_elevation_keeps_the_switches() -> None:
    """What starts as administrator is told the folder, last and without quotes, as NSIS wants it."""
    started = body("StartAsAdmin")
    folder = started.index('StrCpy $0 "$0 /D=$GivenFolder"')
    assert [line for line in started[folder:] if line.startswith("StrCpy")] == ['StrCpy $0 "$0 /D=$GivenFolder"']
    assert {
        'StrCpy $0 "/ALLUSERS"',
        'StrCpy $0 "$0 /PATH"',
        'StrCpy $0 "$0 /CER"',
        'StrCpy $0 "$0 /CLOSE"',
        'StrCpy $0 "$0 /FORCE"',
    } < set(started)
    assert "StrCpy $INSTDIR $GivenFolder" in body("TakeForWhom")


def test_without_rights() -> None:
    """Silently, an installation for everyone and its uninstallation end with code 4 without an administrator."""
    for function, sentence in ((".onInit", "NeedsAdmin"), ("un.onInit", "UninstallNeedsAdmin")):
        assert f'${{Fail}} ${{NO_RIGHTS}} "$({sentence})"' in body(function)


def test_other_sessions_are_named() -> None:
    """Every session's processes are listed, and the users of the others come into the window's text."""
    found = body("${UN}FindUsers") + body("${UN}TakeUser") + body("${UN}SayInUse")
    assert any("WTSEnumerateProcessesW" in line for line in found)
    assert any("WTSQuerySessionInformationW" in line for line in found)
    assert "${If} $R5 == $R0" in found
    assert 'StrCpy $InUseText "$InUseText$\\n$\\n$(InUseBy)"' in found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_there_in_every_language(language: str) -> None:
    """The same texts in the same order, with the same values and letters, and each in its own words."""
    own, english = texts(language), texts("en")
    assert list(own) == list(english)
    if language != "en":
        assert [name for name in own if own[name] == english[name]] == []
    for name, said in own.items():
        assert sorted(VALUE.findall(said)) == sorted(VALUE.findall(english[name])), name
        assert len(LETTER.findall(said)) == len(LETTER.findall(english[name])), name


def test_setup_speaks_each_language() -> None:
    """Those that the wizard has a catalogue for, English first: it is for all others."""
    included = re.findall(r"^!include setup/texts/(\w+)\.nsh", SCRIPTS[0].read_text("utf-8"), re.MULTILINE)
    assert included[0] == "en"
    assert sorted(included) == sorted(LANGUAGES)


def texts(language: str) -> dict[str, str]:
    """Return what setup says in a language, by name."""
    script = (PACKAGING / "setup" / "texts" / f"{language}.nsh").read_text("utf-8")
    return dict(re.findall(r'^LangString (\S+) \$\{LANG_\w+\} "(.+)"$', script, re.MULTILINE))


def removal() -> str:
    """Return what the uninstaller has PowerShell do."""
    (line,) = (line for line in body("un.RemoveTasks") if "-Command" in line)
    command = line.partition('-Command "')[2].removesuffix("\"'")
    for name, value in re.findall(r'^!define (\w+) "?(.+?\.exe)\b', SCRIPTS[0].read_text("utf-8"), re.MULTILINE):
        command = command.replace(f"${{{name}}}", value)
    return command.replace("$\\'", "'").replace("$$", "$")


def test_powershell_is_told_one_thing() -> None:
    """The command has no quotation marks that would end it early, and no modules but PowerShell's own."""
    assert '"' not in removal()
    assert removal().startswith("$env:PSModulePath = Join-Path $PSHOME Modules; ")


OLDER = r"\sstwizard-cli.exe"
"""What tasks of older versions start in PowerShell, quoted."""


def registered(name: str, program: str, arguments: str) -> str:
    """Return the command that registers a task."""
    action = f"New-ScheduledTaskAction -Execute {quote(program)} -Argument {quote(arguments)}"
    return f"Register-ScheduledTask -TaskName {quote(f'SST Wizard - {name}')} -Action ({action})"


@pytest.mark.slow
@pytest.mark.parametrize("folder", [r"C:\Program Files\SST Wizard", r"D:\It's ‘here’ [1] (x86)"])
def test_tasks_of_the_own_folder_are_removed(
    pwsh: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    """Those that the program has made for this folder, and no others."""
    folders = {"own": folder, "small letters": folder.lower(), "longer": f"{folder} 2", "other": r"E:\SST Wizard"}
    made = [
        line
        for name, path in folders.items()
        for line in (
            registered(name, rf"{path}\SST Wizard.exe", rf'--remind "C:\{name}.sst"'),
            registered(f"{name} (old)", rf"{path}\SSTWizard.exe", rf'--remind "C:\{name}.sst"'),
            registered(f"{name} (older)", "powershell.exe", f'-Command "& {{ & {quote(path + OLDER)} check }}"'),
        )
    ]
    foreign = "Register-ScheduledTask -TaskName Backup -Action (New-ScheduledTaskAction -Execute x -Argument y)"
    text = "\n".join((TASK_SCHEDULER, *made, foreign, removal(), "$tasks.TaskName"))
    script = tmp_path / "removal.ps1"
    script.write_text(text, encoding="utf-8-sig")  # what is piped would be read in the code page of a console
    monkeypatch.setenv("SSTWIZARD_FOLDER", folder)
    done = console.run(pwsh, "-ExecutionPolicy", "Bypass", "-File", str(script))
    assert done.stderr == ""
    assert re.findall("SST Wizard - .*|Backup", done.stdout) == [
        "SST Wizard - longer",
        "SST Wizard - longer (old)",
        "SST Wizard - longer (older)",
        "SST Wizard - other",
        "SST Wizard - other (old)",
        "SST Wizard - other (older)",
        "Backup",
    ]
