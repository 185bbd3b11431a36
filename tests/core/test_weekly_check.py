"""The weekly check: a task that Task Scheduler reads as it is meant, and units that systemd does."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from pki import PKI
from sstwizard.core import weekly_check
from sstwizard.core.collection.checks.finding import Code
from sstwizard.core.errors import InputError
from sstwizard.core.formats import sst
from sstwizard.core.text import text
from sstwizard.core.weekly_check import (
    look_at,
    newest_list,
    register,
    remove,
    renew,
    task,
    task_name,
    told,
    units,
)

NAMES = {"": "http://schemas.microsoft.com/windows/2004/02/mit/task"}
FILE, PROGRAM = Path("/S-MIME/a b & 'c'.sst").absolute(), Path("/Program Files/SST Wizard.exe").absolute()
WORDS = ("-m", "sstwizard", "--remind", str(FILE))
TRIGGER = ["StartBoundary", "EndBoundary", "ScheduleByWeek"]
"""A sequence in the schema: first what each trigger has, then what this one has."""
SETTINGS = {
    "DisallowStartIfOnBatteries": "false",
    "StopIfGoingOnBatteries": "false",
    "StartWhenAvailable": "true",
    "ExecutionTimeLimit": "PT0S",
    "DeleteExpiredTaskAfter": "PT0S",
}
"""Each once, in any order in the schema."""
on_posix = pytest.mark.skipif(os.name == "nt", reason="a script stands in for systemctl")


def tag(element: ET.Element) -> str:
    """Return the name of an element without its namespace."""
    return element.tag.rpartition("}")[2]


class TestTask:
    """What Task Scheduler is given."""

    def test_the_action_is_the_program_itself(self) -> None:
        """Program and file are whole words, each Monday, late where the computer was off, on batteries too."""
        xml = task(PROGRAM, WORDS)
        assert xml.startswith(b"\xff\xfe")
        root = ET.fromstring(xml)
        assert [tag(each) for each in root] == ["Triggers", "Settings", "Actions"]
        assert root.findtext("Actions/Exec/Command", namespaces=NAMES) == str(PROGRAM)
        assert root.findtext("Actions/Exec/Arguments", namespaces=NAMES) == f'-m sstwizard --remind "{FILE}"'
        week = root.find("Triggers/CalendarTrigger/ScheduleByWeek", NAMES)
        assert week is not None
        assert [tag(each) for each in week.iter()][1:3] == ["DaysOfWeek", "Monday"]
        told = [(tag(each), each.text) for each in root.iterfind("Settings/", NAMES)]
        assert sorted(told) == sorted(SETTINGS.items())

    def test_it_ends_by_itself(self) -> None:
        """Sixty days ahead, and Windows deletes it then; the order is that of the schema."""
        root, now = ET.fromstring(task(PROGRAM, WORDS)), datetime.now(UTC)
        assert [tag(each) for each in root.iterfind("Triggers/CalendarTrigger/", NAMES)] == TRIGGER
        start, end = (root.findtext(f"Triggers/CalendarTrigger/{each}", "", NAMES) for each in TRIGGER[:2])
        assert datetime.fromisoformat(end) - datetime.fromisoformat(start) == timedelta(days=60)
        assert abs(datetime.fromisoformat(start).replace(tzinfo=UTC) - now) < timedelta(days=1)

    @pytest.mark.parametrize("name", ["100%.sst", "a$(Arg0).sst"])
    def test_what_task_scheduler_would_change_is_refused(self, name: str) -> None:
        """It puts values in the place of these, and would check another file."""
        with pytest.raises(InputError, match="Task Scheduler would change"):
            task(PROGRAM, ("--remind", str(FILE.with_name(name))))

    def test_files_of_one_name_have_tasks_of_their_own(self) -> None:
        """Two in two folders are both checked; a name that Task Scheduler doesn't take is made one."""
        assert task_name(FILE) != task_name(FILE.parent / "other" / FILE.name)
        assert task_name(FILE) == task_name(Path(str(FILE)))
        assert task_name(FILE.with_name("[a]*:?.sst")).startswith("SST Wizard - _a____.sst ")


class Scheduler:
    """Stands in for schtasks: keeps the words of each call and the task, and refuses what a test wants it to."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.called: list[tuple[str, ...]] = []
        self.tasks: list[str] = []
        self.refuses = ""
        monkeypatch.setattr(weekly_check, "_schtasks", self)

    def __call__(self, *words: str) -> None:
        """Take a call."""
        self.called.append(words)
        if words[0] == self.refuses:
            raise InputError(text("Access is denied."))
        if words[0] == "/Create":
            self.tasks.append(Path(words[-1]).read_text("utf-16"))


@pytest.fixture
def scheduler(monkeypatch: pytest.MonkeyPatch) -> Scheduler:
    """Task Scheduler, whatever the system."""
    return Scheduler(monkeypatch)


class TestOnWindows:
    """What is told to Task Scheduler."""

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows has one")
    def test_elsewhere_there_is_no_task_scheduler(self) -> None:
        """One sentence says so."""
        for change in (register, remove):
            with pytest.raises(InputError, match="Only Windows"):
                change(FILE, platform="win32")

    def test_schtasks_is_given_words(self, scheduler: Scheduler) -> None:
        """The task goes in by a file, so no command line holds anything of it but its name."""
        register(FILE, platform="win32")
        remove(FILE, platform="win32")
        (*create, xml), delete = scheduler.called
        assert create == ["/Create", "/F", "/TN", task_name(FILE), "/XML"]
        assert Path(xml).name == "task.xml"
        assert delete == ("/Delete", "/F", "/TN", task_name(FILE))
        assert not Path(xml).exists()

    def test_it_starts_the_program_without_a_console(
        self, monkeypatch: pytest.MonkeyPatch, scheduler: Scheduler
    ) -> None:
        """Whichever of the two programs registers it; no window flashes each week."""
        monkeypatch.setattr(weekly_check, "bundled_program", lambda: PROGRAM.with_name("sstwizard.exe"))
        register(FILE, platform="win32")
        assert f"{PROGRAM.with_name('SST Wizard.exe')}</Command>" in scheduler.tasks[0]

    @pytest.mark.parametrize("is_online", [False, True])
    def test_it_asks_lists_only_if_that_is_wanted(self, scheduler: Scheduler, *, is_online: bool) -> None:
        """And tells what newer lists of the root programs say."""
        register(FILE, is_online=is_online, platform="win32")
        online = "--online " if is_online else ""
        assert f'--remind "{FILE}" {online}--since {newest_list()}</Arguments>' in ET.canonicalize(
            scheduler.tasks[0].partition("?>")[2]
        ).replace("&amp;", "&")

    def test_each_run_moves_its_end(self, scheduler: Scheduler) -> None:
        """What the check was allowed to ask stays; the lists that it has told of are those of now."""
        renew(FILE, ["--online", "--since", "2020-01-01"], platform="win32")
        assert [words[0] for words in scheduler.called] == ["/Query", "/Create"]
        assert f"--online --since {newest_list()}" in scheduler.tasks[0]

    @pytest.mark.parametrize(("refuses", "asked"), [("/Query", 1), ("/Create", 2)])
    def test_a_run_of_a_removed_task_brings_nothing_back(self, scheduler: Scheduler, refuses: str, asked: int) -> None:
        """Nor does a failure raise: the check still has to tell what it found."""
        scheduler.refuses = refuses
        renew(FILE, [], platform="win32")
        assert (len(scheduler.called), scheduler.tasks) == (asked, [])


HARD = "/srv/a b/100%h $HOME ${X} \"q\" 'r' \\n ü\udcff\t;.sst"
READ = r'"/srv/a b/100%h \$HOME \${X} \"q\" ' + r"'r' \\n ü\377\t;.sst" + '"'
"""How systemd writes down that it has read this."""


class Systemd:
    """Stands in for systemctl: keeps the words of each call, and fails for a word that a test gives."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._log, self._refused = folder / "log", folder / "refused"
        program = folder / "bin" / "systemctl"
        program.parent.mkdir()
        program.write_text(
            f'#!/bin/sh\necho "$*" >> "{self._log}"\n'
            f'if [ "$2" = "$(cat "{self._refused}")" ]; then echo Masked. >&2; exit 1; fi\n'
        )
        program.chmod(0o700)
        self.units = folder / "config" / "systemd" / "user"
        self.session = folder / "run" / "systemd" / "private"
        self.session.parent.mkdir(parents=True)
        self.session.touch()
        self.refuse("")
        monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
        monkeypatch.setenv("XDG_CONFIG_HOME", str(folder / "config"))
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder / "run"))

    def refuse(self, word: str) -> None:
        """Fail from now on where it is told to do that."""
        self._refused.write_text(word)

    def called(self) -> list[str]:
        """Return what it was told since this was last called, without the name of the unit."""
        told = self._log.read_text().splitlines() if self._log.exists() else []
        self._log.unlink(missing_ok=True)
        assert all(each.startswith("--user ") for each in told)
        return [each.removeprefix("--user ").partition(" sstwizard-")[0] for each in told]

    def files(self) -> list[Path]:
        """Return the units that are there."""
        return sorted(self.units.iterdir()) if self.units.exists() else []


@pytest.fixture
def systemd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Systemd:
    """A user's session with systemd."""
    return Systemd(tmp_path, monkeypatch)


@on_posix
class TestOnLinux:
    """The units, and what is told to systemd."""

    def test_a_timer_is_registered_and_removed(self, systemd: Systemd) -> None:
        """It is started at once, so that the next Monday counts; nothing of it is left afterwards."""
        register(FILE, platform="linux")
        assert systemd.called() == ["daemon-reload", "enable --now"]
        service, timer = systemd.files()
        assert (service.suffix, timer.suffix, service.stem) == (".service", ".timer", timer.stem)
        assert "OnCalendar=Mon 09:00\nPersistent=true\n" in timer.read_text()
        program = f'ExecStart=:"{sys.executable}" "-P" "-m" "sstwizard" "--remind" "{FILE}" "--since" "{newest_list()}"'
        assert program in service.read_text().splitlines()
        remove(FILE, platform="linux")
        assert systemd.called() == ["disable --now", "daemon-reload"]
        assert systemd.files() == []

    def test_each_run_registers_it_again_unless_it_is_off(self, systemd: Systemd) -> None:
        """So it tells what newer lists say; who has turned the timer off is not overruled."""
        register(FILE, platform="linux")
        systemd.called()
        renew(FILE, ["--online"], platform="linux")
        assert systemd.called() == ["is-enabled", "daemon-reload", "enable --now"]
        assert f'"--online" "--since" "{newest_list()}"' in systemd.files()[0].read_text()
        systemd.refuse("is-enabled")
        renew(FILE, [], platform="linux")
        assert systemd.called() == ["is-enabled"]
        assert '"--online"' in systemd.files()[0].read_text()

    @pytest.mark.parametrize("lacks", ["program", "session", "folder of sessions"])
    def test_without_a_session_one_sentence_says_so(
        self, systemd: Systemd, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, lacks: str
    ) -> None:
        """And nothing is written."""
        if lacks == "program":
            monkeypatch.setenv("PATH", str(tmp_path))
        elif lacks == "session":
            systemd.session.unlink()
        else:
            monkeypatch.delenv("XDG_RUNTIME_DIR")
        for change in (register, remove):
            with pytest.raises(InputError, match=r"^No systemd user session runs here"):
                change(FILE, platform="linux")
        assert (systemd.files(), systemd.called()) == ([], [])

    def test_what_systemd_refuses_is_said(self, systemd: Systemd) -> None:
        """In its words."""
        systemd.refuse("enable")
        with pytest.raises(InputError, match=r"^systemd refused: Masked\.$"):
            register(FILE, platform="linux")

    def test_a_folder_that_cannot_be_written_is_named(self, systemd: Systemd, tmp_path: Path) -> None:
        """Where units go is for the user to mend."""
        (tmp_path / "config").touch()
        with pytest.raises(InputError, match=r"^The folder “.*user” can't be written to: "):
            register(FILE, platform="linux")
        assert systemd.called() == []

    def test_units_are_the_users_by_default(
        self, systemd: Systemd, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        """Below the home, where no variable names another folder."""
        monkeypatch.delenv("XDG_CONFIG_HOME")
        monkeypatch.setenv("HOME", str(tmp_path))
        register(FILE, platform="linux")
        assert systemd.files() == []
        assert len(list((tmp_path / ".config" / "systemd" / "user").glob("sstwizard-*.timer"))) == 1

    def test_systemd_reads_each_word_as_it_is(self, tmp_path: Path) -> None:
        """Spaces, quotes, %, $ and backslashes in a path; it finds no fault with either unit."""
        if not (analyze := shutil.which("systemd-analyze")):
            pytest.skip("there is no systemd-analyze, which belongs to systemd")
        files = [tmp_path / f"sstwizard-1.{kind}" for kind in ("service", "timer")]
        for path, unit in zip(files, units(Path("/bin/sh"), ("--remind", HARD), Path(HARD).name), strict=True):
            path.write_text(unit, encoding="utf-8")
        command = [analyze, "--user", "verify", "--man=no", *map(str, files)]
        environment = os.environ | {"XDG_RUNTIME_DIR": str(tmp_path)}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")
        told = environment | {"SYSTEMD_LOG_LEVEL": "debug", "SYSTEMD_LOG_TARGET": "console"}
        read = subprocess.run(command, env=told, capture_output=True, encoding="utf-8", check=False).stdout
        assert f"Command Line: /bin/sh --remind {READ}" in read
        assert "Command Line: sleep 60" in read
        assert "OnCalendar: Mon *-*-* 09:00:00" in read

    def test_its_command_checks_the_file(self, systemd: Systemd, tmp_path: Path, pki: PKI) -> None:
        """Run as it stands in the unit, from any folder; where all is well, nothing is shown and the end is 0."""
        file = tmp_path / "all is well.sst"
        file.write_bytes(sst.encode([pki.make("Root", end=datetime(2900, 1, 1)).der]))
        register(file, platform="linux")
        (command,) = (each for each in systemd.files()[0].read_text().splitlines() if each.startswith("ExecStart="))
        words = command.removeprefix('ExecStart=:"').removesuffix('"').split('" "')
        environment = os.environ | {"PYTHONPATH": str(Path(weekly_check.__file__).parents[2])}
        done = subprocess.run(words, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        assert systemd.called() == ["daemon-reload", "enable --now", "is-enabled", "daemon-reload", "enable --now"]


class TestLook:
    """A look at a file without its sources."""

    def test_what_is_wrong_with_it(self, tmp_path: Path, pki: PKI) -> None:
        """From sixty days before the first end on; SHA-256 is that of the file."""
        file, now = tmp_path / "a.sst", datetime.now(UTC)
        for days, found in ((59, [Code.EXPIRES_SOON]), (62, [])):
            content = sst.encode([pki.make("Root", end=now + timedelta(days=days)).der])
            file.write_bytes(content)
            looked = look_at(file)
            assert looked is not None
            sha256, assessment = looked
            assert sha256 == hashlib.sha256(content).hexdigest().upper()
            assert [each.code for each in assessment.urgent] == found

    def test_what_is_not_there_and_what_is_no_certificate(self, tmp_path: Path) -> None:
        """None, and an empty collection."""
        assert look_at(tmp_path / "gone.sst") is None
        (tmp_path / "odd.sst").write_bytes(b"\0rubbish")
        looked = look_at(tmp_path / "odd.sst")
        assert looked is not None
        assert looked[1].collection.ordered == ()


def test_what_lists_say_is_told_once_they_are_newer() -> None:
    """Lists tell of changes weeks later, so all of them are told then; and revocation is asked for only if allowed."""
    older = f"{date.fromisoformat(newest_list()) - timedelta(days=1)}"
    assert told(["--online", "--since", older], allows_downloads=True) == ["--online", "--since", "1970-01-01"]
    assert told(["--online", "--since", newest_list()], allows_downloads=False) == []
    assert told([], allows_downloads=True) == []
