"""Files made to deceive, through the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from attacks import ATTACKS, THIRD, Attack
from cli.running import Capture, answer, complaint, run

JUDGED = [attack for attack in (*ATTACKS, *THIRD) if attack.headline is not None]


@pytest.fixture(scope="session")
def samples(shared: Path) -> Path:
    """The folder of files that were made to deceive."""
    return shared / "data" / "attacks"


@pytest.mark.parametrize("attack", JUDGED, ids=lambda attack: attack.name)
def test_object_and_text_say_the_same(attack: Attack, capsys: Capture, samples: Path) -> None:
    """Trusted or not, by what, and which part; the text says the headline, the reason, then each other warning."""
    arguments = ("trust", samples / attack.file, "--collection", samples / attack.collection)
    told = answer(capsys, *arguments)
    assert told["exit code"] == attack.exit_code
    assert told["trusted"] is attack.is_trusted
    assert told["trusted_with_message"] is attack.trusted_with_message
    assert told["signed_part"] == attack.signed_part
    assert [warning["code"] for warning in told["warnings"]] == list(attack.warnings)
    assert [each["trusted"] for each in told["attached"]] == list(attack.attached)
    assert attack.reason in told["reason"]
    code, printed, _ = run(capsys, *arguments)
    assert code == attack.exit_code
    assert attack.headline is not None
    others = [each for each in told["warnings"] if each["message"] != told["reason"]]
    warnings = [f"warning: {each['code']}: {each['message']}" for each in others]
    expected = [f"{attack.headline.long}.", told["reason"], *warnings]
    assert printed.splitlines()[: len(expected)] == expected
    assert printed.count("Attached message ") == len(attack.attached)
    assert ("Signed part: " in printed) is (attack.signed_part is not None)


@pytest.mark.parametrize("attack", [each for each in ATTACKS if each.headline is None], ids=lambda attack: attack.name)
def test_what_is_no_single_message_is_refused(attack: Attack, capsys: Capture, samples: Path) -> None:
    """Of several messages none is judged in the name of all."""
    arguments = ("trust", samples / attack.file, "--collection", samples / attack.collection)
    assert attack.reason in complaint(capsys, *arguments)
    assert attack.reason in complaint(capsys, *arguments, "--json")


def test_legitimate_mail_has_no_alarm(capsys: Capture, samples: Path) -> None:
    """Capitals, the character sets of Japan, China and Europe, nested comments, and multiparts with an encoding."""
    files = sorted((samples / "third" / "false-alarms").iterdir())
    assert len(files) == 9
    for file in files:
        told = answer(capsys, "trust", file, "--collection", samples / "third" / "c.sst")
        assert (file.name, told["exit code"], told["warnings"]) == (file.name, 0, [])


@pytest.mark.parametrize(
    ("folder", "proposed", "signed"),
    [
        ("100_low_namesakes", ["N Issuing"], 2),
        ("S2_theft_constrained_sub_CA_takes_bob_from_N_Issuing", ["Evil Sub CA", "N Issuing"], 3),
        ("S2c_same_CA_newest_mail_signed_with_a_certificate_expired_by_then", ["N Issuing"], 2),
        ("S3_old_replayed_with_today_as_Date", ["N Issuing"], 2),
        ("S4_one_signed_part_in_1_12_copies", ["N Issuing"], 1),
    ],
)
def test_no_stranger_takes_or_starves_a_sender(
    folder: str, proposed: list[str], signed: int, capsys: Capture, samples: Path
) -> None:
    """By namesakes, signatures that don't hold, old mail sent again, and copies of a signed part."""
    place = samples / "third" / "survey" / folder
    told = answer(capsys, "survey", place / "mail", "--root", place / "root0.cer")
    names = [each["subject"].removeprefix("CN=") for each in told["cas"] if each["proposed"]]
    assert (sorted(names), told["signed"]) == (proposed, signed)


@pytest.mark.parametrize(
    ("file", "codes"), [("8-fake.sst", {"signature-unchecked"}), ("8-fake-known-alg.sst", {"incomplete-chain"})]
)
def test_a_forged_issuing_ca_is_no_good_collection(file: str, codes: set[str], capsys: Capture, samples: Path) -> None:
    """`check` and `show` find it, whether its signature is wrong or can't be checked."""
    checked, shown = answer(capsys, "check", samples / file), answer(capsys, "show", samples / file)
    assert checked["exit code"] == 1
    assert codes <= {each["code"] for each in checked["findings"]}
    assert checked["findings"] == shown["findings"]
    code, printed, _ = run(capsys, "check", samples / file)
    assert code == 1
    assert all(f"{each}: " in printed for each in codes)
