"""`sstwizard survey --report`, and reports among the mail: the sum is what one survey of all mail says, to the key."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import corpus
from cli.running import Capture, answer, complaint, run, said
from corpus import Corpus
from sstwizard.core.formats import pem, sst

DEPARTMENTS = ("a", "b", "c")
SIGNED_THEIR_OWN = ("sha256", "thumbprint", "subject", "chain", "root_sha256", "root", "bytes")
"""What only the certificate of a sender tells who signed it himself, which is in no report."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """Mail of 12 PKIs, up to this minute, and files for the command line."""
    folder = tmp_path_factory.mktemp("reports") / "mail"
    made = corpus.make(folder, datetime.now(UTC).replace(microsecond=0), is_live=True)
    (folder.parent / "held.sst").write_bytes(sst.encode(each.der for each in made.senders.base))
    (folder.parent / "roots.pem").write_bytes(pem.encode([each.der for each in made.senders.trusted]))
    (folder.parent / "key.txt").write_bytes(b"0123456789abcdef0123456789abcdef\r\n")
    (folder.parent / "other.txt").write_bytes(b"x" * 32)
    for number, path in enumerate(sorted(each for each in folder.rglob("*") if each.is_file())):
        department = folder.parent / DEPARTMENTS[number % 3]
        department.mkdir(exist_ok=True)
        (department / f"{number}{path.suffix}").write_bytes(path.read_bytes())
    return made


@pytest.fixture
def folder(made: Corpus, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where they are."""
    monkeypatch.chdir(made.mail.parent)
    return made.mail.parent


def asked(*named: str) -> tuple[str, ...]:
    """Return the arguments of a survey with the collection in use, and with everybody who vouches."""
    return ("survey", *named, "--collection", "held.sst", "--root", "roots.pem", "--key", "key.txt")


def comparable(told: dict[str, Any], made: Corpus) -> dict[str, Any]:
    """Return an answer without what says that it rests on reports; what has no time is of the moment of the survey."""
    assert told.pop("reports").keys() == {"messages", "signed", "without_key"}
    for each in told["cas"]:
        del each["reported"]
        each["last_seen"] = min(each["last_seen"], f"{made.senders.now:%Y-%m-%dT%H:%M:%SZ}")
    del told["unused"]["last"]
    return told


def without_their_own(told: dict[str, Any]) -> dict[str, Any]:
    """Return an answer without what a certificate that signed itself would tell."""
    alone = [each for each in told["cas"] if each["why_not"] == "self-signed-signer"]
    for each in alone:
        each.update(dict.fromkeys(SIGNED_THEIR_OWN))
    others = [each for each in told["cas"] if each not in alone]
    return {**told, "cas": [*others, *sorted(alone, key=lambda each: str(each["intact"]))]}


def test_three_reports_are_all_mail(capsys: Capture, made: Corpus, folder: Path) -> None:
    """In any order, and so are two with the mail of the third."""
    for each in DEPARTMENTS:
        printed = said(capsys, *asked(each), "--report", f"{each}.json", code=1)
        assert "Known from reports" not in printed
    whole = answer(capsys, *asked(*DEPARTMENTS))
    assert whole["reports"] == {"messages": 0, "signed": 0, "without_key": []}
    assert whole["signed"] == made.expected.signed
    comparable(whole, made)
    total = answer(capsys, *asked("c.json", "a.json", "b.json"))
    assert total["reports"] == {"messages": whole["messages"], "signed": whole["signed"], "without_key": []}
    assert [each["reported"] for each in total["cas"]] == [each["messages"] for each in total["cas"]]
    assert without_their_own(comparable(total, made)) == without_their_own(json.loads(json.dumps(whole)))
    for own in DEPARTMENTS:
        others = [f"{each}.json" for each in DEPARTMENTS if each != own]
        some = answer(capsys, *asked(*others, own))
        assert 0 < some["reports"]["signed"] < whole["signed"]
        assert comparable(some, made) == whole
    printed = run(capsys, *asked("a.json", "b.json", "c.json"))[1]
    assert f"Known from reports alone: {whole['signed']:,} signed messages." in printed


def test_without_a_key_only_domains_are_told(capsys: Capture, made: Corpus, folder: Path) -> None:
    """Beside the CAs: nothing is decided by them, whatever is read with them."""
    plain = [each for each in asked("a") if each not in ("--key", "key.txt")]
    run(capsys, *plain, "--report", "plain.json")
    alone = answer(capsys, *plain[:1], "plain.json")
    assert (alone["exit code"], alone["messages"], alone["cas"]) == (0, 0, [])
    assert alone["reports"]["messages"] > 0
    first = alone["reports"]["without_key"][0]
    assert list(first) == ["sha256", "subject", "domains", "messages", "intact", "changed", "last_seen"]
    told, with_report = answer(capsys, *plain), answer(capsys, "survey", "plain.json", *plain[1:])
    assert {each["messages"] for each in with_report["reports"]["without_key"]} == {0}
    assert comparable(with_report, made) == comparable(told, made)
    assert "Without a key" not in run(capsys, "survey", "plain.json", *plain[1:])[1]
    printed = run(capsys, "survey", "plain.json")[1]
    assert f"Without a key, so nothing is decided by it: {first['subject']}: {first['messages']} more" in printed
    assert "decided by it: self-signed: " in printed


@pytest.mark.parametrize(
    ("named", "key", "said"),
    [
        ("a.json", "other.txt", "“a.json” was changed, or made with another key."),
        ("a.json", None, "“a.json” was made with a key, or was changed."),
        ("changed.json", "key.txt", "“changed.json” was changed, or made with another key."),
        ("a.json", "short.txt", "“short.txt” can't be used as a key."),
        ("a.json", "gone.txt", "“gone.txt” was not found."),
        ("a.json", "a", "“a” is a folder."),
        ("huge.json", "key.txt", "“huge.json” is too large to read"),
    ],
)
def test_what_can_not_be_used_is_told(named: str, key: str | None, said: str, capsys: Capture, folder: Path) -> None:
    """In one sentence, with exit code 2."""
    if not Path("a.json").exists():
        run(capsys, *asked("a"), "--report", "a.json")
    Path("changed.json").write_bytes(Path("a.json").read_bytes().replace(b'"intact"', b'"other"', 1))
    Path("huge.json").write_bytes(b'{"sst-wizard-report":' + b" " * 2**23)
    Path("short.txt").write_bytes(b"short")
    assert said in complaint(capsys, "survey", named, *(("--key", key) if key else ()))


def test_a_report_is_written_where_it_can_be(capsys: Capture, folder: Path) -> None:
    """Not over a folder; it is found again by whatever name, and an ordinary .json is no mail."""
    assert "folder" in complaint(capsys, *asked("a"), "--report", "b")
    run(capsys, *asked("a"), "--report", "report of a.txt")
    assert answer(capsys, *asked("report of a.txt"))["reports"]["signed"] > 0
    Path("plain.json").write_text("{}")
    assert "plain.json" in complaint(capsys, "survey", "plain.json")
