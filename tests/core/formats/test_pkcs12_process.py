"""Opening PKCS #12 in another process: what it is asked, what it may answer, and how it ends."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import time
from base64 import b64encode
from collections.abc import Sequence
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import NoEncryption, pkcs12

from core.formats.samples import ders, locked, read, zipped
from pki import Entity
from reports import Reports
from sstwizard.__main__ import main
from sstwizard.core import formats
from sstwizard.core.certificates import budget as budgets
from sstwizard.core.certificates.budget import Budget, Cost
from sstwizard.core.errors import CancelledError, FormatError, LimitError
from sstwizard.core.formats import pkcs12 as pkcs12_process
from sstwizard.core.formats.pkcs12 import ARGUMENT, Opened, Opener, Refusal, open_file, parse_response, request_line
from waiting import LIMIT

BAD_ANSWERS = {
    "nothing": b"",
    "no JSON": b"ready\n",
    "half a line": b'[["MAA=", "name", fal',
    "an unknown reason": b'"because"\n',
    "a number": b"7\n",
    "null": b"null\n",
    "too few values": b'[["MAA=", "name"]]\n',
    "no base64": b'[["*", "name", true]]\n',
    "numbers for bytes": b'[[1, "name", true]]\n',
    "no text": b"\xff\xfe\n",
}


def test_only_the_first_has_the_key(root: Entity, pki_child: Entity) -> None:
    """Only the first certificate has the key; one without a friendly name has none."""
    name, others = "Zoë".encode(), [root.x509]
    data = pkcs12.serialize_key_and_certificates(name, pki_child.key, pki_child.x509, others, NoEncryption())
    first, second = Opened(pki_child.der, "Zoë", has_key=True), Opened(root.der, "", has_key=False)
    assert open_file(data, [None]) == [first, second]


@pytest.mark.parametrize("answer", BAD_ANSWERS.values(), ids=BAD_ANSWERS.keys())
def test_an_answer_that_makes_no_sense_is_damage(answer: bytes) -> None:
    """An invalid response, of a process broken by a file, counts as damage."""
    assert parse_response(answer) is Refusal.DAMAGED


def test_requests_are_answered_until_no_more_come(root: Entity) -> None:
    """The process writes that it is ready, then a line for each request: certificates without keys, or a refusal."""
    data = locked(root)
    requests = ((data, [None, "", "secret"]), (data, [None, "guess"]), (b"\x30\x00", [None]))
    responses = io.BytesIO()
    assert pkcs12_process.serve(io.BytesIO(b"".join(request_line(*each) for each in requests)), responses) == 0
    ready, *lines = responses.getvalue().splitlines(keepends=True)
    assert ready == pkcs12_process.READY
    assert set(json.loads(lines[0])[0]) == {b64encode(root.der).decode(), "Friendly", True}
    opened = [Opened(root.der, "Friendly", has_key=True)]
    assert list(map(parse_response, lines)) == [opened, Refusal.PASSWORD, Refusal.DAMAGED]
    assert open_file(*requests[0]) == opened


@pytest.mark.skipif("MUTANT_UNDER_TEST" in os.environ, reason="a mutant finds its settings where the user is")
def test_modules_of_where_the_user_is_are_not_run(
    root: Entity, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file called cryptography.py in the current folder isn't imported, and all modules are found from there."""
    (tmp_path / "cryptography.py").write_text("import os; os._exit(1)", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    with Opener() as opener:
        assert opener.open_file(locked(root), ["secret"], Budget()) == [Opened(root.der, "Friendly", has_key=True)]


def test_the_program_itself_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    """No module of the current folder is imported; a frozen program has the hidden argument alone, and no others."""
    assert pkcs12_process.own_command() == [sys.executable, "-P", "-m", "sstwizard", ARGUMENT]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert pkcs12_process.own_command() == [sys.executable, ARGUMENT]
    assert main([ARGUMENT, "more"]) == 2


def test_settings_of_openssl_are_forgotten_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing that the environment names is loaded into the process; nor into the program, which begins alike."""
    forgotten: list[object] = []
    monkeypatch.setattr("sstwizard.__main__.forget_openssl_settings", forgotten.append)
    monkeypatch.setattr(pkcs12_process, "serve", lambda: len(forgotten))
    assert main([ARGUMENT]) == 1
    assert forgotten == [os.environ]


def started(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """Return a list that receives each process started from now on."""
    made: list[subprocess.Popen[bytes]] = []

    class Noted(subprocess.Popen[bytes]):
        def __init__(self, command: Sequence[str], **options: object) -> None:
            super().__init__(command, **options)  # type: ignore[call-overload]
            made.append(self)

    monkeypatch.setattr(subprocess, "Popen", Noted)
    return made


def test_one_process_serves_an_archive(root: Entity, monkeypatch: pytest.MonkeyPatch) -> None:
    """One process opens all files, ends with the reading, and has no password on its command line."""
    made = started(monkeypatch)
    data = zipped(a__p12=locked(root), b__p12=locked(root), c__p12=locked(root, b"other"))
    assert ders(read(data, "secret")) == [root.der]
    (process,) = made
    assert process.returncode is not None
    assert "secret" not in str(process.args)


READY = "import sys; sys.stdout.buffer.write(b'ready\\n'); sys.stdout.flush(); "


def behaving(code: str) -> Opener:
    """Return an opener whose process runs other code."""
    return Opener([sys.executable, "-c", code])


def test_a_process_that_ends_is_damage_of_the_file(root: Entity, capfd: pytest.CaptureFixture[str]) -> None:
    """A file that breaks the process is refused without its traceback, and the next one finds another process."""
    with behaving(READY + "sys.stdin.readline(); raise ValueError") as opener:
        for _ in range(2):
            assert opener.open_file(locked(root), [None], Budget()) is Refusal.DAMAGED
    assert capfd.readouterr() == ("", "")


ENDLESS = "\nwhile True: sys.stdout.write('x' * 1_000_000)"


def test_a_process_that_never_stops_talking(root: Entity, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only a limited response is read, during the start as well, and the process is ended."""
    made = started(monkeypatch)
    with behaving(READY + "sys.stdin.readline()" + ENDLESS) as opener:
        assert opener.open_file(locked(root), [None], Budget()) is Refusal.DAMAGED
        assert made[0].returncode is not None
    with behaving("import sys" + ENDLESS) as opener, pytest.raises(FormatError, match="could not be started"):
        opener.open_file(locked(root), [None], Budget())
    assert made[1].returncode is not None


def test_a_process_that_ends_before_it_is_asked(root: Entity) -> None:
    """A closed pipe counts as damage of the file."""
    with behaving(READY) as opener:
        time.sleep(0.5)
        assert opener.open_file(locked(root) * 1000, [None], Budget()) is Refusal.DAMAGED


@pytest.mark.parametrize("code", ["", "print('steady')"])
def test_a_process_that_does_not_start_is_told(code: str, root: Entity) -> None:
    """A process that ends, writes something else, or doesn't exist is reported."""
    for opener in (behaving(code), Opener([str(Path(sys.executable).with_name("absent"))])):
        with opener, pytest.raises(FormatError, match="could not be started"):
            opener.open_file(locked(root), [None], Budget())


def test_a_process_that_never_starts_is_given_up(root: Entity, monkeypatch: pytest.MonkeyPatch) -> None:
    """Starting the process has a time limit of its own, which isn't taken from the budget."""
    monkeypatch.setattr(pkcs12_process, "_MAX_SECONDS_TO_START", 0.2)
    monkeypatch.setattr(budgets, "MAX", {**budgets.MAX, Cost.SECONDS: 1000})
    made, budget = started(monkeypatch), Budget()
    with behaving("import time; time.sleep(9999)") as opener, pytest.raises(FormatError, match="could not be started"):
        opener.open_file(locked(root), [None], budget)
    assert budget.spent[Cost.SECONDS] == 0
    assert made[0].returncode is not None


def test_seconds_are_bounded(root: Entity, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that takes too long is given up, its process is ended, and no time is left for the next one."""
    made, budget = started(monkeypatch), Budget(limits={Cost.SECONDS: 0.2})
    with behaving(READY + "import time; time.sleep(9999)") as opener:
        for _ in range(2):
            with pytest.raises(LimitError, match="seconds"):
                opener.open_file(locked(root), [None], budget)
            assert [process.returncode is not None for process in made] == [True]
            budget.spent[Cost.SECONDS] = 0.3


def test_seconds_of_quick_files_add_up(root: Entity) -> None:
    """The time of each file is counted, however short."""
    budget = Budget()
    with Opener() as opener:
        opener.open_file(locked(root), ["secret"], budget)
        first = budget.spent[Cost.SECONDS]
        opener.open_file(locked(root), ["secret"], budget)
    assert 0 < first < budget.spent[Cost.SECONDS]


@pytest.mark.parametrize("is_ready", [False, True])
def test_cancel_ends_it_at_once(is_ready: bool, root: Entity, monkeypatch: pytest.MonkeyPatch) -> None:
    """Canceling ends the process while it is starting or working."""
    made, reports = started(monkeypatch), Reports(most=3)
    with behaving((READY if is_ready else "") + "import time; time.sleep(9999)") as opener:
        with pytest.raises(CancelledError):
            opener.open_file(locked(root), [None], Budget(reports))
        assert made[0].returncode is not None
    assert len(reports.told) == 4


def test_an_endless_process_is_watched(monkeypatch: pytest.MonkeyPatch) -> None:
    """The process ends itself after a minute, as its parent may have been killed."""
    assert 5 < pkcs12_process._MAX_SECONDS <= 60
    code = (
        "import sstwizard.core.formats.pkcs12 as p; p._MAX_SECONDS = 0.2; "
        "p.response_line = lambda line: sum(iter(int, 1)); p.serve()"
    )
    package = str(Path(formats.__file__).parents[3])
    done = subprocess.run(
        [sys.executable, "-c", code],
        input=b"[]\n",
        capture_output=True,
        timeout=LIMIT,
        check=False,
        env={**os.environ, "PYTHONPATH": package},
    )
    assert (done.returncode, done.stdout) == (1, pkcs12_process.READY)
