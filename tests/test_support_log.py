"""The log for support: what is in it, what never is, and that nothing waits for it."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from pki import PKI
from sstwizard import support_log
from sstwizard.__main__ import main
from sstwizard.core.errors import InputError
from sstwizard.core.formats import sst
from sstwizard.core.text import text
from sstwizard.support_log import MAX_BYTES, append, begin, end, note, note_error
from test_house import PACKAGE
from waiting import LIMIT

LINE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z [a-z]+( [a-z]+=\S+)*")


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """A log that is written to."""
    file = tmp_path / "support.log"
    begin(str(file))
    yield file
    end()


def lines(log: Path) -> list[str]:
    """End a log, and return its lines below the head."""
    end()
    head, *rest = log.read_text(encoding="utf-8").splitlines()
    assert head == "SST Wizard log"
    assert all(map(LINE.fullmatch, rest)), rest
    return [line.partition(" ")[2] for line in rest]


def test_log_is_off_by_default(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a file that is named, nothing is written anywhere."""
    monkeypatch.delenv("SSTWIZARD_LOG", raising=False)
    assert main(["--version"]) == 0
    assert support_log._writer is None
    note("nowhere")
    assert "SST Wizard" in capsys.readouterr().out


def test_start_tells_the_versions(log: Path) -> None:
    """The first line is what support asks first; a log is kept from start to start."""
    (start,) = lines(log)
    assert re.fullmatch(r"start version=\S+ python=3\.\d+\.\S+ system=(Windows|Linux|Darwin)-\S+ frozen=False", start)
    begin(str(log))
    assert len(lines(log)) == 2


def test_errors_are_told_without_their_words(log: Path) -> None:
    """Types and places of the program's own code stand there, those of the causes too; no message and no other code."""
    try:
        try:
            sst.decode(b"secret bytes")
        except Exception as error:
            raise InputError(text("secret words")) from error
    except InputError as error:
        note_error(error)
    _start, outer, inner = lines(log)
    assert outer == "error type=sstwizard.core.errors.InputError at=elsewhere"
    assert re.fullmatch(
        r"error type=sstwizard\.core\.errors\.FormatError at=sstwizard\.core\.formats\.sst:\d+:\S+", inner
    )


def test_numbers_of_the_system_are_told(log: Path, tmp_path: Path) -> None:
    """Why the system refused something is a number, which support looks up; the file is not named."""
    with pytest.raises(OSError) as raised:  # noqa: PT011 - which one each system says otherwise
        (tmp_path / "Geheim").stat()
    note_error(raised.value)
    _start, told = lines(log)
    windows = " winerror=2" if sys.platform == "win32" else ""
    assert told == f"error type=builtins.FileNotFoundError errno=2{windows} at=elsewhere"


def test_command_tells_nothing_of_what_it_was_given(
    tmp_path: Path, pki: PKI, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Which command, how it ended, and no more: no path, no name of a certificate, no account."""
    log, file = tmp_path / "support.log", tmp_path / "Geheim.sst"
    root = pki.make("Vertraulich Root CA")
    file.write_bytes(sst.encode([root.der]))
    monkeypatch.setenv("SSTWIZARD_LOG", str(log))
    assert main(["commands", str(file), "--upn", "admin@contoso.com"]) == 0
    assert main(["check", str(tmp_path / "Geheim2.sst")]) == 2
    assert "Vertraulich" not in capsys.readouterr().err
    told = lines(log)
    assert [line for line in told if line.startswith(("command", "end"))] == [
        "command name=commands",
        "end code=0",
        "command name=check",
        "end code=2",
    ]
    written = log.read_text(encoding="utf-8").casefold()
    assert [word for word in ("geheim", "vertraulich", "contoso", str(tmp_path).casefold()) if word in written] == []


def test_policy_comes_before_the_variable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the organization has named a file, that is written to."""
    from sstwizard.core import organization_policy
    from sstwizard.core.organization_policy import OrganizationPolicy

    ours = tmp_path / "ours.log"
    monkeypatch.setenv("SSTWIZARD_LOG", str(tmp_path / "mine.log"))
    found = OrganizationPolicy(log_file=str(ours), ignored=("Account",))
    monkeypatch.setattr(organization_policy, "of_this_computer", lambda: found)
    assert main(["--version"]) == 0
    assert "policy ignored=Account downloads=True uploads=True mail=True comparison=True" in lines(ours)
    assert not (tmp_path / "mine.log").exists()


def test_file_that_is_no_log_is_left_alone(tmp_path: Path) -> None:
    """Whatever somebody has named by mistake stays as it is, and so does what can't be opened."""
    other = tmp_path / "letter.txt"
    other.write_bytes(b"Dear Ada")
    for path in (other, tmp_path, tmp_path / "missing" / "support.log"):
        begin(str(path))
        note("lost")
        end()
    assert other.read_bytes() == b"Dear Ada"


def test_one_process_writes(log: Path) -> None:
    """A second one that is started meanwhile leaves the file to the first."""
    note("mine", number=1)
    while not log.exists() or b"mine" not in log.read_bytes():
        pass
    second = "from sstwizard.support_log import begin, end, note; import sys; begin(sys.argv[1]); note('second'); end()"
    subprocess.run(
        [sys.executable, "-c", second, str(log)],
        env={**os.environ, "PYTHONPATH": str(PACKAGE.parent)},
        check=True,
        timeout=LIMIT,
    )
    note("mine", number=2)
    assert [line for line in lines(log) if not line.startswith("start")] == ["mine number=1", "mine number=2"]


def test_size_is_bounded() -> None:
    """Where there is no more room the older half goes, in whole lines; the head stays."""
    file = io.BytesIO(b"SST Wizard log\n")
    line = b"x" * 99 + b"\n"
    for _ in range(2 * MAX_BYTES // 100):
        append(file, line)
    content = file.getvalue()
    assert MAX_BYTES // 2 <= len(content) <= MAX_BYTES
    assert content.startswith(b"SST Wizard log\nxxx")
    assert {len(each) for each in content.splitlines()[1:]} == {99}


def test_nobody_waits_for_the_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Neither a line nor the end waits for a drive that does not answer."""
    hangs, answers = threading.Event(), threading.Event()

    def dead(*_: object) -> int:
        hangs.set()
        answers.wait()
        raise OSError

    monkeypatch.setattr(os, "open", dead)
    monkeypatch.setattr(support_log, "_SECONDS_TO_END", 0.0)
    begin(str(tmp_path / "support.log"))
    assert hangs.wait(60)
    note("lost")
    end()
    answers.set()
