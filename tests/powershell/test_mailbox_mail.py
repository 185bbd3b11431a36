"""The signed mail of one mailbox: what is saved is whole and complete, whatever goes wrong on the way.

Microsoft's module is signed and runs in full language mode where the mode is enforced; whether Connect-MgGraph works
there isn't known. Here the text runs in constrained language mode, and the stand-in, as the real module would, doesn't.
"""

from __future__ import annotations

import shutil
import stat
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from powershell.console import Console, Ended
from powershell.exchange import install
from powershell.graph import (
    CAS,
    CLEAR,
    GRAPH,
    NEWEST_GRAPH,
    OLD_GRAPH,
    SENDERS,
    SHARED,
    Graph,
    Letter,
    failing,
    letters,
    saved,
)
from powershell.uploads import NAMES
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.collection.survey import MailState, survey_of
from sstwizard.core.powershell import known_errors, mail_errors
from sstwizard.core.powershell.known_error import KnownError
from sstwizard.core.powershell.mailbox_mail import (
    MAX_TRIES,
    MAX_WAIT,
    Mailbox,
    mailbox_block,
    mailbox_script,
    mailbox_steps,
)
from sstwizard.core.powershell.quoting import quote
from sstwizard.core.powershell.target import Environment
from sstwizard.core.sources.mail import MailReading, read

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the folder's rights are looked at as POSIX has them")

FORMS = ["file", "block", "steps"]
FEW = 40
NO_WAITING = 'function Start-Sleep([int]$Seconds) { Write-Host "slept $Seconds" }'
TOTAL, BROKEN_AT = 500, 240


@pytest.fixture
def graph(tmp_path: Path) -> Graph:
    """A mailbox with some messages, and a computer with the module."""
    state, modules, gallery = tmp_path / "state", tmp_path / "modules", tmp_path / "gallery"
    state.mkdir()
    install(modules, GRAPH, NEWEST_GRAPH)
    install(gallery, GRAPH, NEWEST_GRAPH)
    install(modules, "PowerShellGet", "99.0")
    made = Graph(state, [modules], gallery)
    made.behave()
    made.fill(list(letters(FEW)))
    return made


@dataclass
class Run:
    """How the mail of a mailbox is saved."""

    console: Console
    graph: Graph
    form: str = "block"
    mailbox: str = ""
    name: str = NAMES[0]
    environment: Environment = Environment.WORLDWIDE
    on_windows: bool = False

    @property
    def folder(self) -> Path:
        """Where the mail is saved."""
        return self.graph.folder.parent / self.name

    def texts(self) -> list[str]:
        """What is pasted or typed."""
        folder = f"C:\\{self.name}" if self.on_windows else str(self.folder)
        mailbox = Mailbox(folder, self.mailbox, self.environment)
        if self.form == "block":
            return [mailbox_block(mailbox)]
        if self.form == "steps":
            return [step.command for step in mailbox_steps(mailbox)]
        script = self.graph.folder / "mailbox.ps1"
        script.write_bytes(mailbox_script(mailbox))
        return [f"& {quote(str(script))}"]

    def __call__(self, before: str = "", **how: object) -> Ended:
        """Run it to its end."""
        return self.console.run(self.graph, *self.texts(), before=f"{NO_WAITING}\n{before}", **how)  # type: ignore[arg-type]


def went_well(run: Run, ended: Ended) -> None:
    """Demand that exactly the messages of S/MIME are saved, each whole, and nobody is signed in."""
    assert not any(ended.thrown), ended.screen
    assert ended.exit is None
    assert saved(run.folder) == run.graph.smime
    assert "Finished: " in ended.screen
    assert not run.graph.is_signed_in


def stopped_with(run: Run, ended: Ended, error: KnownError) -> None:
    """Demand that it failed in known words, that what is saved is whole, and that nobody is signed in."""
    assert any(ended.thrown), ended.screen
    assert error in known_errors.matching(" ".join(filter(None, ended.thrown))), ended.screen
    assert "Finished: " not in ended.screen
    assert saved(run.folder).items() <= run.graph.smime.items()
    assert not run.graph.is_signed_in


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("form", FORMS)
def test_exactly_the_signed_mail_is_saved(console: Console, graph: Graph, form: str, name: str) -> None:
    """Those of the S/MIME classes and no others are there, in a folder that only the user can open."""
    run = Run(console, graph, form, name=name)
    went_well(run, run())
    assert stat.S_IMODE(run.folder.stat().st_mode) == 0o700
    (connected,) = [call.parameters for call in graph.calls if call.name == "Connect-MgGraph"]
    assert connected == {
        "Scopes": "Mail.Read", "Environment": "Global", "ContextScope": "Process", "NoWelcome": "True",
        "ErrorAction": "Stop",
    }  # fmt: skip
    assert graph.called.count("Disconnect-MgGraph") == 1


@pytest.mark.parametrize(
    ("environment", "cloud"),
    [(Environment.GCC_HIGH, "USGov"), (Environment.DOD, "USGovDoD"), (Environment.CHINA, "China")],
)
def test_each_environment_is_asked(console: Console, graph: Graph, environment: Environment, cloud: str) -> None:
    """The sign-in is that of the environment; the next page is asked for where its link says."""
    run = Run(console, graph, environment=environment)
    graph_letters = list(letters(260))
    shutil.rmtree(graph.folder / "mailbox")
    graph.fill(graph_letters)
    went_well(run, run())
    assert [call.parameters["Environment"] for call in graph.calls if call.name == "Connect-MgGraph"] == [cloud]


def test_shared_mailbox_is_read(console: Console, graph: Graph) -> None:
    """A shared mailbox is read by its address, whatever stands in it, with the permission for such."""
    run = Run(console, graph, mailbox=SHARED)
    went_well(run, run())
    assert [call.parameters["Scopes"] for call in graph.calls if call.name == "Connect-MgGraph"] == ["Mail.Read.Shared"]


@pytest.fixture(scope="module")
def many() -> list[Letter]:
    """The messages of a large mailbox."""
    return list(letters(TOTAL))


@pytest.mark.parametrize("how", ["disconnected", "interrupted"])
def test_broken_off_and_started_again(console: Console, graph: Graph, many: list[Letter], how: str) -> None:
    """500 messages, broken off at 240: what is there is whole, nothing is asked twice, and the survey is exact."""
    run = Run(console, graph)
    shutil.rmtree(graph.folder / "mailbox")
    graph.fill(many)
    stop = {"download": failing(BROKEN_AT)} if how == "disconnected" else {"interrupt": BROKEN_AT + 1}
    graph.go(**stop)
    ended = run()
    if how == "disconnected":
        stopped_with(run, ended, mail_errors.BROKEN_OFF)
    assert len(saved(run.folder)) == BROKEN_AT
    assert saved(run.folder).items() <= graph.smime.items()
    asked = graph.downloads
    graph.go()
    again = run()
    went_well(run, again)
    assert graph.downloads - asked == len(graph.smime) - BROKEN_AT
    assert f"{len(graph.smime)} found, {len(graph.smime) - BROKEN_AT} saved, {BROKEN_AT} there already" in again.screen
    assert "400 of 400" in again.screen
    reading = sum(read([run.folder]), MailReading())
    survey = survey_of(reading, CertificateCollection(), CertificateIndex())
    signed = TOTAL * 4 // 5
    assert (survey.read, len(survey.mails), reading.problems) == (signed, signed, ())
    assert {each.state for each in survey.mails} == {MailState.INTACT}
    assert sorted(len(each.senders) for each in survey.cas) == [SENDERS] * CAS
    assert sum(each.messages for each in survey.cas) == signed


def test_nothing_is_signed(console: Console, graph: Graph) -> None:
    """A mailbox without signed mail is no error."""
    shutil.rmtree(graph.folder / "mailbox")
    graph.fill([each for each in letters(FEW) if not each.is_smime])
    run = Run(console, graph)
    ended = run()
    went_well(run, ended)
    assert "0 found" in ended.screen


def test_deleted_in_the_meantime(console: Console, graph: Graph) -> None:
    """A message that is gone when it is fetched is counted, and leaves no file."""
    shutil.rmtree(graph.folder / "mailbox")
    graph.fill([Letter("AAgone=", CLEAR, None), *letters(FEW)])
    run = Run(console, graph)
    ended = run()
    went_well(run, ended)
    assert "1 deleted since" in ended.screen


def test_empty_answer_is_no_message(console: Console, graph: Graph) -> None:
    """What comes without content is not taken for a message."""
    shutil.rmtree(graph.folder / "mailbox")
    graph.fill([Letter("AAempty=", CLEAR, b""), *letters(FEW)])
    run = Run(console, graph)
    stopped_with(run, run(), mail_errors.BROKEN_OFF)
    assert saved(run.folder) == {}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("status", [429, 503, 504])
@pytest.mark.parametrize("what", ["list", "download"])
def test_throttled_for_a_while(console: Console, graph: Graph, what: str, status: int, form: str) -> None:
    """It waits as long as it is told, says so, and goes on."""
    graph.go(**{what: failing(0, status=status, times=MAX_TRIES - 1, retry_after=7)})
    run = Run(console, graph, form)
    ended = run()
    went_well(run, ended)
    assert ended.screen.count("slept 7") == MAX_TRIES - 1
    assert ended.screen.count("asks to wait: going on in 7 s") == MAX_TRIES - 1


def test_throttled_without_a_time(console: Console, graph: Graph) -> None:
    """Where nothing says how long to wait, it waits longer each time."""
    graph.go(list=failing(0, status=429, times=2))
    run = Run(console, graph)
    ended = run()
    went_well(run, ended)
    assert [line for line in ended.screen.splitlines() if line.startswith("slept")] == ["slept 10", "slept 20"]


@pytest.mark.parametrize(
    "words",
    [
        "Too many retries performed. More than 3 retries encountered while sending the request.",
        'HTTP request failed with status code: TooManyRequests.{"error":{"code":"ApplicationThrottled"}}',
        "HTTP request failed with status code: ServiceUnavailable.",
        "HTTP request failed with status code: GatewayTimeout.",
    ],
)
@pytest.mark.parametrize("mode", ["", "Set-StrictMode -Version Latest"])
def test_throttled_by_the_module_s_own_count(console: Console, graph: Graph, mode: str, words: str) -> None:
    """Where the module has repeated a request in vain, its error carries no response, and it waits all the same."""
    graph.go(download=failing(3, words=words))
    run = Run(console, graph)
    ended = run(before=mode)
    went_well(run, ended)
    assert "slept 10" in ended.screen


@pytest.mark.parametrize("retry_after", [1, MAX_WAIT + 1])
@pytest.mark.parametrize("what", ["list", "download"])
def test_throttled_for_too_long(console: Console, graph: Graph, what: str, retry_after: int) -> None:
    """After some tries, or where it would have to wait too long, it gives up with a sentence."""
    graph.go(**{what: failing(0, status=429, times=MAX_TRIES, retry_after=retry_after)})
    run = Run(console, graph)
    ended = run()
    stopped_with(run, ended, mail_errors.THROTTLED)
    assert ended.screen.count("slept") == (MAX_TRIES - 1 if retry_after == 1 else 0)


def test_longest_wait_is_waited(console: Console, graph: Graph) -> None:
    """The longest time that is waited is waited."""
    graph.go(download=failing(3, status=429, retry_after=MAX_WAIT))
    run = Run(console, graph)
    ended = run()
    went_well(run, ended)
    assert f"slept {MAX_WAIT}" in ended.screen


@pytest.mark.parametrize(
    ("behaviour", "error"),
    [
        ({"connect_error": "AADSTS65004: User declined to consent to access the app."}, mail_errors.NO_CONSENT),
        ({"connect_error": "AADSTS65001: The user or administrator has not …"}, mail_errors.NO_CONSENT),
        ({"connect_error": "AADSTS90094: The grant requires admin permission."}, mail_errors.NO_CONSENT),
        ({"connect_error": "User canceled authentication."}, mail_errors.NOT_SIGNED_IN),
        ({"forbidden": True}, mail_errors.NO_MAILBOX),
        ({"list": failing(0)}, mail_errors.BROKEN_OFF),
        ({"list": failing(0, status=401)}, mail_errors.BROKEN_OFF),
        ({"list": failing(0, status=404)}, mail_errors.NO_MAILBOX),
        ({"download": failing(7)}, mail_errors.BROKEN_OFF),
        ({"download": failing(7, status=500)}, mail_errors.BROKEN_OFF),
    ],
)
@pytest.mark.parametrize("form", FORMS)
def test_each_failure_is_a_sentence(
    console: Console, graph: Graph, form: str, behaviour: dict[str, object], error: KnownError
) -> None:
    """Whatever Microsoft Graph refuses ends in known words; nothing is lost, and nobody stays signed in."""
    graph.go(**behaviour)
    run = Run(console, graph, form)
    stopped_with(run, run(), error)
    graph.go()
    went_well(run, run())


def test_unknown_shared_mailbox(console: Console, graph: Graph) -> None:
    """An address that no mailbox has is named as such."""
    run = Run(console, graph, mailbox="nobody@contoso.example")
    ended = run()
    stopped_with(run, ended, mail_errors.NO_MAILBOX)
    assert "users/nobody@contoso.example/messages" in ended.screen


@pytest.mark.parametrize("form", ["file", "block"])
@pytest.mark.parametrize("versions", [(), (OLD_GRAPH,)])
def test_module_is_asked_for(console: Console, graph: Graph, versions: tuple[str, ...], form: str) -> None:
    """Where the module is missing or too old, it is installed after a yes, and not otherwise."""
    shutil.rmtree(graph.module_path[0] / GRAPH)
    install(graph.module_path[0], GRAPH, *versions)
    run = Run(console, graph, form)
    stopped_with(run, run(answers={"Install it": "no"}), mail_errors.GRAPH_NOT_INSTALLED)
    assert "Install-Module" not in graph.called
    assert "Connect-MgGraph" not in graph.called
    went_well(run, run())
    assert graph.called.count("Install-Module") == 1


def test_module_is_not_in_the_gallery(console: Console, graph: Graph) -> None:
    """Where it can't be installed, nobody signs in."""
    shutil.rmtree(graph.module_path[0] / GRAPH)
    shutil.rmtree(graph.gallery / GRAPH)
    run = Run(console, graph)
    ended = run()
    assert any(ended.thrown)
    assert "Connect-MgGraph" not in graph.called


def test_installed_module_is_too_old(console: Console, graph: Graph) -> None:
    """Where the Gallery has only an old one, it says what is needed."""
    shutil.rmtree(graph.module_path[0] / GRAPH)
    shutil.rmtree(graph.gallery / GRAPH)
    install(graph.gallery, GRAPH, OLD_GRAPH)
    run = Run(console, graph)
    stopped_with(run, run(), mail_errors.NO_GRAPH_MODULE)


@pytest.mark.parametrize("form", FORMS)
def test_sign_in_of_another_is_left_alone(console: Console, graph: Graph, form: str) -> None:
    """A window that is signed in already is not used, and stays signed in."""
    run = Run(console, graph, form)
    before = f"Import-Module {GRAPH}; $null = Connect-MgGraph -Scopes 'Mail.Read' -NoWelcome"
    ended = run(before=before)
    assert mail_errors.ALREADY_CONNECTED in known_errors.matching(" ".join(filter(None, ended.thrown)))
    assert graph.called.count("Connect-MgGraph") == 1
    assert "Disconnect-MgGraph" not in graph.called
    assert graph.downloads == 0
    assert saved(run.folder) == {}


def test_signing_out_fails(console: Console, graph: Graph) -> None:
    """What stopped the steps is still said, and that the session goes on."""
    graph.go(download=failing(7), disconnect_error="The server is busy.")
    run = Run(console, graph)
    ended = run()
    assert mail_errors.BROKEN_OFF in known_errors.matching(str(ended.thrown[0]))
    assert mail_errors.GRAPH_STILL_CONNECTED in known_errors.matching(ended.screen)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("mode", [0o755, 0o750, 0o701, 0o707])
def test_folder_of_others_is_refused(console: Console, graph: Graph, form: str, mode: int) -> None:
    """A folder that others can open gets no mail, and nobody's rights are changed."""
    run = Run(console, graph, form)
    run.folder.mkdir()
    run.folder.chmod(mode)
    ended = run()
    stopped_with(run, ended, mail_errors.OPEN_FOLDER)
    assert saved(run.folder) == {}
    assert stat.S_IMODE(run.folder.stat().st_mode) == mode
    assert graph.downloads == 0


def test_folder_can_not_be_made(console: Console, graph: Graph) -> None:
    """Where a file is in the way, it says so before anybody signs in."""
    run = Run(console, graph)
    run.folder.write_text("in the way", encoding="utf-8")
    ended = run()
    assert mail_errors.OPEN_FOLDER in known_errors.matching(str(ended.thrown[0]))
    assert graph.calls == []


def test_own_folder_may_be_there(console: Console, graph: Graph) -> None:
    """A folder that only the user can open is used, and what is in it stays; leftovers of a killed run don't."""
    run = Run(console, graph)
    run.folder.mkdir(mode=0o700)
    (run.folder / "notes.txt").write_text("mine", encoding="utf-8")
    (run.folder / "4711.sstwizard-part").write_text("half a message", encoding="utf-8")
    assert not any(run().thrown)
    assert saved(run.folder) == {**graph.smime, "notes.txt": b"mine"}


def test_file_in_the_way_is_kept(console: Console, graph: Graph) -> None:
    """What has the name of a message counts as that message: nothing is ever overwritten."""
    run = Run(console, graph)
    name = next(iter(graph.smime))
    run.folder.mkdir(mode=0o700)
    (run.folder / name).write_bytes(b"older")
    assert "1 there already" in run().screen
    assert saved(run.folder) == {**graph.smime, name: b"older"}


@pytest.mark.parametrize("culture", ["th-TH", "tr-TR", "ar-SA", "de-DE"])
@pytest.mark.parametrize("form", FORMS)
def test_any_culture(console: Console, graph: Graph, form: str, culture: str) -> None:
    """Calendars, decimal commas and dotless letters change nothing."""
    run = Run(console, graph, form)
    went_well(run, run(culture=culture))


@pytest.mark.parametrize("form", FORMS)
def test_strict_mode(console: Console, graph: Graph, form: str) -> None:
    """A profile may set the strictest mode: it runs, and waits, all the same."""
    graph.go(download=failing(3, status=429, retry_after=5))
    run = Run(console, graph, form)
    ended = run(before="Set-StrictMode -Version Latest")
    went_well(run, ended)
    assert "slept 5" in ended.screen


@pytest.mark.parametrize("status", [0, 429])
@pytest.mark.parametrize("form", ["block", "steps"])
def test_constrained_language_mode(console: Console, graph: Graph, form: str, status: int) -> None:
    """The text itself uses nothing that the mode forbids, where requests fail too."""
    graph.go(download=failing(3, status=status, retry_after=5))
    run = Run(console, graph, form)
    before = f"Import-Module {GRAPH}"
    ended = run(before=before, constrained=True)
    if status:
        went_well(run, ended)
        assert "slept 5" in ended.screen
    else:
        stopped_with(run, ended, mail_errors.BROKEN_OFF)


@pytest.mark.parametrize("preference", ["SilentlyContinue", "Ignore", "Continue", "Stop"])
@pytest.mark.parametrize("form", FORMS)
def test_profile_has_no_say(console: Console, graph: Graph, form: str, preference: str) -> None:
    """Whatever preference a profile sets, a failure ends it."""
    graph.go(download=failing(3))
    run = Run(console, graph, form)
    stopped_with(run, run(before=f"$ErrorActionPreference = '{preference}'"), mail_errors.BROKEN_OFF)


USER = "S-1-5-21-1-2-3-1001"
WHOAMI = f"""#!/bin/sh
[ "$*" = "/user /fo csv /nh" ] && echo '"contoso\\o''hara","{USER}"'
"""
ICACLS = """#!/bin/sh
for each; do echo "$each" >> "$0.said"; done
"""
"""Windows' programs, as far as the text needs them."""


@pytest.mark.parametrize("is_protected", [True, False])
@pytest.mark.parametrize("form", FORMS)
def test_folder_on_windows(console: Console, graph: Graph, form: str, is_protected: bool) -> None:
    """The folder is made for the user alone; on a drive without rights no mail is saved."""
    system = graph.folder / "Windows" / "System32"
    system.mkdir(parents=True)
    for name, script in (("whoami.exe", WHOAMI), ("icacls.exe", ICACLS)):
        (system / name).write_text(script, encoding="utf-8")
        (system / name).chmod(0o755)
    said = system / "icacls.exe.said"
    run = Run(console, graph, form, on_windows=True)
    before = f"""
    $env:SystemRoot = {quote(str(system.parent))}
    $null = New-PSDrive -Name C -PSProvider FileSystem -Root {quote(str(run.folder.parent))} -Scope Global
    function Get-Acl([string]$LiteralPath) {{
        $made = {"$true" if is_protected else "$false"} -and (Test-Path -LiteralPath {quote(str(said))})
        @{{ Sddl = if ($made) {{ 'D:P(A;OICI;FA;;;{USER})' }} else {{ 'D:AI(A;OICIID;FA;;;WD)' }} }}
    }}"""
    ended = run(before=before)
    assert said.read_text("utf-8").splitlines() == [
        f"C:\\{run.name}",
        "/inheritance:r",
        "/grant:r",
        f"*{USER}:(OI)(CI)F",
    ]
    if is_protected:
        went_well(run, ended)
    else:
        stopped_with(run, ended, mail_errors.OPEN_FOLDER)
        assert saved(run.folder) == {}


RIGHTS = {
    f"O:{USER}G:DUD:PAI(A;OICI;FA;;;{USER})": True,
    f"O:{USER}G:DUD:AI(A;OICIID;FA;;;SY)(A;OICIID;FA;;;BA)(A;OICIID;FA;;;{USER})": True,
    f"O:{USER}D:P(D;;FA;;;WD)(A;OICI;FA;;;{USER})": True,
    f"O:{USER}D:P(A;OICI;FA;;;{USER})(A;OICI;0x1200a9;;;BU)": False,
    f"O:{USER}D:AI(A;OICIID;FA;;;{USER})(A;OICIID;FR;;;WD)": False,
    f"O:{USER}D:P(A;OICI;FA;;;{USER}1)": False,
    f"O:{USER}D:P(OA;CI;FA;;;AU)(A;;FA;;;{USER})": False,
    f"O:{USER}D:NO_ACCESS_CONTROL": False,
    f"O:{USER}D:P": False,
}


@pytest.mark.parametrize("constrained", [False, True])
@pytest.mark.parametrize(("sddl", "is_private"), RIGHTS.items())
def test_rights_of_a_folder_on_windows(
    console: Console, graph: Graph, sddl: str, is_private: bool, constrained: bool
) -> None:
    """Only the user, the system and administrators may have a right; a folder without a list is everybody's."""
    step = next(iter(mailbox_steps(Mailbox(r"C:\mail"))))
    function = step.command.splitlines()[1]
    assert function.startswith("function Test-Private")
    ended = console.run(graph, f"{function}\n[bool](Test-Private '{sddl}' '{USER}')", constrained=constrained)
    assert ended.screen.strip() == str(is_private)
