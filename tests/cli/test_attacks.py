"""Files made to deceive, through the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from attacks import ATTACKS, FOURTH, THIRD, UNSIGNED_PARTS, Attack
from cli.running import answer, complaint, run, said

JUDGED = [attack for attack in (*ATTACKS, *THIRD) if attack.headline is not None]


@pytest.mark.parametrize("attack", JUDGED, ids=lambda attack: attack.name)
def test_object_and_text_say_the_same(attack: Attack, attacks: Path) -> None:
    """Trusted or not, by what, and which part; the text says the headline, the reason, then each other warning."""
    arguments = ("trust", attacks / attack.file, "--collection", attacks / attack.collection)
    told = answer(*arguments)
    assert told["exit code"] == attack.exit_code
    assert told["trusted"] is attack.is_trusted
    assert told["trusted_with_message"] is attack.trusted_with_message
    assert told["signed_part"] == attack.signed_part
    assert [warning["code"] for warning in told["warnings"]] == list(attack.warnings)
    assert [each["trusted"] for each in told["attached"]] == list(attack.attached)
    assert attack.reason in told["reason"]
    code, printed, _ = run(*arguments)
    assert code == attack.exit_code
    assert attack.headline is not None
    others = [each for each in told["warnings"] if each["message"] != told["reason"]]
    warnings = [f"warning: {each['code']}: {each['message']}" for each in others]
    expected = [f"{attack.headline.long}.", told["reason"], *warnings]
    assert printed.splitlines()[: len(expected)] == expected
    assert printed.count("Attached message ") == len(attack.attached)
    assert ("Signed part: " in printed) is (attack.signed_part is not None)


@pytest.mark.parametrize("attack", [each for each in ATTACKS if each.headline is None], ids=lambda attack: attack.name)
def test_what_is_no_single_message_is_refused(attack: Attack, attacks: Path) -> None:
    """Of several messages none is judged in the name of all."""
    arguments = ("trust", attacks / attack.file, "--collection", attacks / attack.collection)
    assert attack.reason in complaint(*arguments)
    assert attack.reason in complaint(*arguments, "--json")


def test_legitimate_mail_has_no_alarm(attacks: Path) -> None:
    """Capitals, the character sets of Japan, China and Europe, nested comments, and multiparts with an encoding."""
    files = sorted((attacks / "third" / "false-alarms").iterdir())
    assert len(files) == 9
    for file in files:
        told = answer("trust", file, "--collection", attacks / "third" / "c.sst")
        assert (file.name, told["exit code"], told["warnings"]) == (file.name, 0, [])


@pytest.mark.parametrize("file", FOURTH)
def test_the_fourth_set_is_judged(file: str, attacks: Path) -> None:
    """Honest people with an "&" are trusted, and whoever shows another sender is warned of."""
    folder = attacks / "fourth"
    collection = (folder / file).with_suffix(".sst") if file.startswith("path_") else folder / "c.sst"
    told = answer("trust", folder / file, "--collection", collection)
    assert (told["trusted_with_message"], tuple(each["code"] for each in told["warnings"])) == (True, FOURTH[file])
    assert told["exit code"] == (1 if UNSIGNED_PARTS in FOURTH[file] else 0)


def test_a_root_that_came_by_mail_is_written_only_if_it_is_named(attacks: Path, tmp_path: Path) -> None:
    """It calls itself as a public one does; without its thumbprint nothing is written, with it a finding stays."""
    make = ("make", "-o", tmp_path / "made.sst", attacks / "b-root-in-mail.eml")
    code, _, errors = run(*make)
    assert code == 2
    assert "The root CA “DigiCert SMIME RSA4096 Root G5” was not added, because nobody vouches for it." in errors
    assert not (tmp_path / "made.sst").exists()
    told = answer(*make, "--thumbprint", "23265D30583B9FC3BF8280230ADAC9B0263B44F7DFA6E8FCFD2721CB3F52A85B")
    assert "root-from-network" in [each["code"] for each in told["findings"]]


def test_names_that_look_like_anothers_are_told_apart(attacks: Path) -> None:
    """What can't be seen is written out, and letters of two scripts in a word are warned of."""
    printed = said("show", attacks / "b-invisible.sst")
    assert r"Good\u3164Root" in printed
    assert "warning: mixed-script: A word in the name of “Gооd Root”" in printed


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
def test_no_stranger_takes_or_starves_a_sender(folder: str, proposed: list[str], signed: int, attacks: Path) -> None:
    """By namesakes, signatures that don't hold, old mail sent again, and copies of a signed part."""
    surveys = attacks / "third" / "survey"
    told = answer("survey", surveys / folder, "--root", surveys / "root0.cer")
    names = [each["subject"].removeprefix("CN=") for each in told["cas"] if each["proposed"]]
    assert (sorted(names), told["signed"]) == (proposed, signed)


@pytest.mark.parametrize(
    ("folder", "proposed", "trusted"),
    [
        ("20_namesakes_Bob_without_chain_Carol_with_chain", "N Issuing", 2),
        ("20_namesakes_in_a_mail_of_a_stranger_Bob_without_chain_CA_attached_to_an_unsigned_mail", "N Issuing", 1),
        ("CA_with_PrintableString_with__", "O=A_B, CN=Str Issuing", 1),
        ("crowd_of_1_920_signers_32_heavy_mails_then_P_256_CA", "", 1),
        ("crowd_of_1_920_signers_32_heavy_mails_then_RSA_4096_CA", "", 1),
        ("signer_with_PrintableString_with__", "N Issuing", 1),
        ("spare_effort_spent_by_3_mails_then_P_384_mail_without_chain", "", 1),
    ],
)
def test_no_crowd_starves_a_genuine_ca(folder: str, proposed: str, trusted: int, attacks: Path) -> None:
    """It is proposed, whatever strangers put beside its mail."""
    survey = attacks / "fourth" / f"survey-{folder}"
    told = answer("survey", survey / "mail", "--root", survey / "root0.cer")
    names = [each["subject"].removeprefix("CN=") for each in told["cas"] if each["proposed"]]
    assert (len(names), told["trusted_with_proposal"]) == (1, trusted)
    assert proposed in ("", *names)


@pytest.mark.parametrize(
    ("file", "codes"), [("8-fake.sst", {"signature-unchecked"}), ("8-fake-known-alg.sst", {"incomplete-chain"})]
)
def test_a_forged_issuing_ca_is_no_good_collection(file: str, codes: set[str], attacks: Path) -> None:
    """`check` and `show` find it, whether its signature is wrong or can't be checked."""
    checked, shown = answer("check", attacks / file), answer("show", attacks / file)
    assert checked["exit code"] == 1
    assert codes <= {each["code"] for each in checked["findings"]}
    assert checked["findings"] == shown["findings"]
    code, printed, _ = run("check", attacks / file)
    assert code == 1
    assert all(f"{each}: " in printed for each in codes)
