"""`sstwizard survey`: the answer, the exit code, and what is written; and `trust --at`, which proves it."""

from __future__ import annotations

import hashlib
import sys
import time
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import mail
from cli.running import answer, complaint, run, said
from corpus import signed_data
from corpus_pkis import DAY, Issuer, Signer
from pki import PKI, Entity
from sstwizard.cli import survey
from sstwizard.core.collection.survey import Unused
from sstwizard.core.formats import pem, sst
from sstwizard.core.sources import mail as mail_source
from sstwizard.core.sources.walk import MAIL

NOW = datetime.now(UTC).replace(microsecond=0)


@pytest.fixture(scope="module")
def partner(pki: PKI) -> tuple[Entity, Entity]:
    """A root for which nobody vouches, and what it issued."""
    root = pki.make("Partner Root", start=NOW - 2000 * DAY, end=NOW + 2000 * DAY)
    return root, pki.make("Partner Issuing", root, start=NOW - 1000 * DAY, end=NOW + 1000 * DAY)


@pytest.fixture(scope="module")
def root(partner: tuple[Entity, Entity]) -> Entity:
    """A root, for which nobody vouches."""
    return partner[0]


@pytest.fixture(scope="module")
def issuing(partner: tuple[Entity, Entity]) -> Entity:
    """What it issued."""
    return partner[1]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, pki: PKI, partner: tuple[Entity, Entity]) -> Path:
    """A folder with files: mail of one partner, and certificates."""
    folder, (root, issuing) = tmp_path_factory.mktemp("survey"), partner
    issuer = Issuer("Partner Issuing", issuing, (issuing, root), included=(issuing,))
    letter(folder / "letter.eml", signer(pki, issuer, "bob@partner.example"), NOW - DAY)
    (folder / "empty").mkdir()
    letter(
        folder / "old.eml",
        signer(pki, issuer, "old@partner.example", NOW - 900 * DAY, NOW - 500 * DAY),
        NOW - 600 * DAY,
    )
    bare = Issuer("", issuing, ())
    letter(folder / "bare.eml", signer(pki, bare, "ann@partner.example"), NOW - 2 * DAY)
    changed = (folder / "bare.eml").read_bytes().replace(b"Dear Ann", b"Dear Eve")
    (folder / "changed.eml").write_bytes(changed)
    (folder / "unsigned.eml").write_bytes(mail.mail(b"Content-Type: text/plain\r\n\r\nHello.\r\n"))
    (folder / "garbage.bin").write_bytes(b"\x00\x01garbage" * 10)
    (folder / "root.cer").write_bytes(root.der)
    (folder / "issuing.cer").write_bytes(issuing.der)
    (folder / "chain.pem").write_bytes(pem.encode([issuing.der, root.der]))
    former = pki.make("Former Root", start=NOW - 900 * DAY, end=NOW - DAY)
    other = pki.make("Other Root", start=NOW - 900 * DAY, end=NOW + 900 * DAY)
    (folder / "current.sst").write_bytes(sst.encode([other.der, former.der]))
    (folder / "whole.sst").write_bytes(sst.encode([root.der, issuing.der]))
    (folder / "former.sst").write_bytes(sst.encode([root.der, issuing.der, former.der]))
    large = pki.make("Large Root", issuer_url="http://ca.example/" + "x" * 70_000, end=NOW + 900 * DAY)
    (folder / "large.sst").write_bytes(sst.encode([large.der]))
    return folder


def signer(
    pki: PKI, issuer: Issuer, address: str, start: datetime = NOW - 300 * DAY, end: datetime = NOW + 300 * DAY
) -> Signer:
    """Return a signer that a CA issued."""
    made = pki.make(address.partition("@")[0], issuer.entity, ca=False, email=address, start=start, end=end)
    return Signer(made, issuer, (address,), start, end)


def letter(path: Path, by: Signer, at: datetime) -> None:
    """Write a signed message."""
    path.write_bytes(mail.mail(mail.clear_signed(signed_data((by,), mail.CONTENT, at))))


def test_json_tells_of_each_ca(folder: Path, root: Entity, issuing: Entity) -> None:
    """Whose keys its schema requires; each moment in ISO 8601 and UTC."""
    read = [folder / f"{name}.eml" for name in ("letter", "changed", "unsigned")]
    told = answer("survey", *read, "--root", folder / "root.cer")
    assert told["unused"] == {
        "decided": False,
        "messages": 1,
        "first": f"{NOW - DAY:%Y-%m-%dT%H:%M:%SZ}",
        "last": f"{NOW - DAY:%Y-%m-%dT%H:%M:%SZ}",
        "certificates": [],
    }
    (ca,) = told["cas"]
    assert ca == {
        "sha256": issuing.certificate.sha256,
        "thumbprint": issuing.certificate.thumbprint,
        "subject": "CN=Partner Issuing",
        "chain": [issuing.certificate.sha256, root.certificate.sha256],
        "root_sha256": root.certificate.sha256,
        "root": "CN=Partner Root",
        "vouched_by": ["file"],
        "messages": 2,
        "intact": 1,
        "changed": 1,
        "current": 1,
        "senders": 2,
        "last_seen": f"{NOW - DAY:%Y-%m-%dT%H:%M:%SZ}",
        "not_after": f"{NOW + 1000 * DAY:%Y-%m-%dT%H:%M:%SZ}",
        "bytes": 12 + len(issuing.der) + 12 + len(root.der),
        "in_collection": False,
        "proposed": True,
        "why_not": None,
    }
    assert {name: value for name, value in told.items() if isinstance(value, int)} == {
        "exit code": 1,
        "messages": 3,
        "signed": 2,
        "intact": 1,
        "changed": 1,
        "other": 0,
        "encrypted": 0,
        "signer_expired": 0,
        "trusted_now": 0,
        "fetchable": 0,
        "trusted_with_proposal": 1,
        "current_now": 0,
        "current_with_proposal": 1,
        "bytes": len(sst.encode([issuing.der, root.der])),
    }


def test_what_is_written_is_all_that_is_needed(folder: Path, tmp_path: Path, root: Entity) -> None:
    """The collection without what has expired, and the proposal; with it in use there is nothing to do."""
    out = tmp_path / "out.sst"
    asked = ("survey", folder / "letter.eml", "--root", folder / "root.cer", "-o", out)
    printed = said(*asked, "--collection", folder / "current.sst", code=1)
    assert root.certificate.sha256_in_groups in printed
    assert "Former Root" in printed
    told = answer(*asked, "--collection", folder / "current.sst")
    assert told["written"] == {"path": str(out), "sha256": hashlib.sha256(out.read_bytes()).hexdigest().upper()}
    names = [each.name for each in sst.decode(out.read_bytes()).certificates]
    assert names == ["Other Root", "Partner Root", "Partner Issuing"]
    assert run("trust", folder / "letter.eml", "--collection", out)[0] == 0
    again = tmp_path / "again.sst"
    told = answer("survey", folder / "letter.eml", "--collection", out, "-o", again)
    assert (told["exit code"], told["cas"][0]["in_collection"], told["cas"][0]["vouched_by"]) == (
        0,
        True,
        ["collection"],
    )
    assert (told["cas"][0]["why_not"], told["trusted_now"], told["bytes"]) == (None, 1, out.stat().st_size)
    assert (told["written"], again.exists()) == (None, False)


@pytest.mark.parametrize(
    ("words", "code", "why_not", "told"),
    [
        ("unsigned.eml", 0, [], {"messages": 1, "signed": 0}),
        ("letter.eml --collection whole.sst", 0, [None], {"trusted_now": 1}),
        ("letter.eml --collection former.sst", 0, [None], {"trusted_now": 1}),
        ("bare.eml", 0, ["issuer-missing"], {"intact": 1}),
        ("bare.eml --root chain.pem", 1, [None], {"trusted_with_proposal": 1}),
        ("old.eml root.cer", 0, ["not-vouched"], {"signer_expired": 1}),
        ("old.eml --root root.cer", 0, ["signer-expired"], {"signer_expired": 1, "current_with_proposal": 0}),
        ("old.eml --collection whole.sst", 0, [None], {"trusted_now": 1, "current_now": 0, "signer_expired": 1}),
        ("letter.eml root.cer", 1, ["not-vouched"], {"left_out": {"messages": 1, "senders": 1}}),
        ("letter.eml chain.pem", 1, ["not-vouched"], {"left_out": {"messages": 1, "senders": 1}}),
        (
            "letter.eml --root root.cer --collection large.sst",
            1,
            ["collection-too-large"],
            {"left_out": {"messages": 1, "senders": 1}},
        ),
    ],
)
def test_what_is_to_do(
    words: str,
    code: int,
    why_not: list[str | None],
    told: dict[str, object],
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Exit code 1 where a CA is proposed, does not fit or lacks only somebody who vouches; what was not seen is said.

    Something is written only where something is proposed, and not for the sake of what has expired.
    """
    monkeypatch.chdir(folder)
    asked: list[str | Path] = ["survey", *words.split(), "-o", tmp_path / "out.sst"]
    found = answer(*asked)
    assert (found["exit code"], [each["why_not"] for each in found["cas"]]) == (code, why_not)
    assert {name: found[name] for name in told} == told
    is_proposed = any(each["proposed"] for each in found["cas"])
    assert (tmp_path / "out.sst").exists() is is_proposed is (words == "bare.eml --root chain.pem")
    said_code, printed, errors = run(*asked)
    assert (said_code, errors) == (code, "")
    assert ("Former Root" in printed) is ("former" in words)
    assert ("then use --root. SHA-256: " in printed) is (why_not == ["not-vouched"])


def test_certificates_without_mail(folder: Path, tmp_path: Path, pki: PKI, issuing: Entity) -> None:
    """Those of partners name CAs too: told apart from mail, with nothing to do and nothing written."""
    partner = signer(pki, Issuer("", issuing, ()), "ann@partner.example").entity
    (tmp_path / "ann.cer").write_bytes(partner.der)
    asked = ("survey", tmp_path / "ann.cer", "--root", folder / "chain.pem", "-o", tmp_path / "out.sst")
    told = answer(*asked)
    (ca,) = told["cas"]
    assert (told["exit code"], told["messages"], ca["why_not"], ca["vouched_by"]) == (0, 0, "no-mail", ["file"])
    assert (ca["messages"], ca["senders"], ca["last_seen"], ca["proposed"]) == (0, 1, None, False)
    printed = run(*asked)[1]
    assert "No mail seen" in printed
    assert not (tmp_path / "out.sst").exists()


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows has certificate stores")
def test_stores_of_people_are_read_along(folder: Path, pki: PKI, root: Entity, issuing: Entity) -> None:
    """They complete chains and name CAs, and a root in each of them vouches for nothing."""
    from windows_store import stored

    partner = signer(pki, Issuer("", issuing, ()), "stored@partner.example").entity
    with (
        stored("CurrentUser", "AddressBook", [partner.der, root.der]),
        stored("CurrentUser", "My", [issuing.der, root.der]),
        stored("CurrentUser", "TrustedPeople", [root.der]),
    ):
        (by_mail,) = answer("survey", folder / "bare.eml")["cas"]
        (by_store,) = answer("survey", folder / "unsigned.eml")["cas"]
        (vouched,) = answer("survey", folder / "unsigned.eml", "--root", folder / "root.cer")["cas"]
    for ca, messages in ((by_mail, 1), (by_store, 0)):
        assert ca["chain"] == [issuing.certificate.sha256, root.certificate.sha256]
        assert (ca["why_not"], ca["vouched_by"], ca["messages"], ca["senders"]) == ("not-vouched", [], messages, 1)
    assert (vouched["why_not"], vouched["vouched_by"], vouched["proposed"]) == ("no-mail", ["file"], False)
    assert answer("survey", folder / "unsigned.eml")["cas"] == []


def test_what_nobody_needs_is_named(folder: Path, tmp_path: Path, pki: PKI, root: Entity, issuing: Entity) -> None:
    """With what it served and what its removal frees; from too little mail, nothing can be said."""
    other = pki.make("Other Root", start=NOW - 900 * DAY, end=NOW + 900 * DAY)
    old = pki.make("Old CA", root, start=NOW - 900 * DAY, end=NOW + 900 * DAY)
    (tmp_path / "held.sst").write_bytes(sst.encode([root.der, issuing.der, other.der, old.der]))
    mail_folder = tmp_path / "mail"
    mail_folder.mkdir()
    by, issuers = "bob@partner.example", (Issuer("", issuing, ()), Issuer("", old, ()))
    now, before = (signer(pki, issuer, by) for issuer in issuers)
    letter(mail_folder / "before.eml", before, NOW - 95 * DAY)
    for number in range(99):
        letter(mail_folder / f"{number}.eml", now, NOW - number * DAY / 2)
    asked = ("survey", mail_folder, "--collection", tmp_path / "held.sst")
    told = answer(*asked)
    assert (told["exit code"], told["unused"]["decided"], told["unused"]["messages"]) == (0, True, 100)
    assert told["unused"]["certificates"] == [
        {
            "sha256": unused.certificate.sha256,
            "thumbprint": unused.certificate.thumbprint,
            "subject": f"CN={unused.certificate.name}",
            "since": since,
            "messages": count,
            "lost": {"messages": count, "senders": count},
            "bytes": 12 + len(unused.der),
        }
        for unused, since, count in ((other, None, 0), (old, f"{NOW - 95 * DAY:%Y-%m-%dT%H:%M:%SZ}", 1))
    ]
    printed = run(*asked)[1]
    assert "2 of the collection's CAs are not needed by this mail (100 trusted messages of 95 days):" in printed
    assert f"not needed: {other.certificate.thumbprint}  Other Root: {12 + len(other.der)} bytes, served 0" in printed
    assert f"1 message, the last on {NOW - 95 * DAY:%Y-%m-%d}; without it, 1 old message would not" in printed
    (tmp_path / "held.sst").write_bytes(sst.encode([root.der, issuing.der, old.der]))
    assert "1 of the collection's CAs is not needed" in run(*asked)[1]
    (mail_folder / "0.eml").unlink()
    said = "can't be said from 99 trusted messages of 94 days; that takes 100 of 90 days."
    assert said in run(*asked)[1]
    assert "not needed" not in run("survey", mail_folder)[1]
    (tmp_path / "held.sst").write_bytes(sst.encode([root.der, issuing.der]))
    letter(mail_folder / "0.eml", now, NOW - DAY)
    letter(mail_folder / "before.eml", now, NOW - 95 * DAY)
    assert "not needed" not in run(*asked)[1]


def test_where_not_all_was_checked_nothing_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However much mail there is."""
    monkeypatch.setattr(survey, "unused_of", lambda *_: Unused(1000, is_complete=False))
    printed = run("survey", folder / "letter.eml", "--collection", folder / "whole.sst")[1]
    assert "can't be said, as not all issuers were checked." in printed


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["gone.eml"], "gone.eml: was not found"),
        (["letter.eml", "gone.eml"], "gone.eml: was not found"),
        (["garbage.bin"], "garbage.bin"),
        (["letter.eml", "--collection", "root.cer"], "is not an .sst file"),
        (["letter.eml", "--collection", "gone.sst"], "gone.sst: was not found"),
        (["letter.eml", "--root", "gone.cer"], "gone.cer: was not found"),
        (["letter.eml", "--root", "issuing.cer"], "issuing.cer: The file contains no root CA"),
        (["letter.eml", "--root", "unsigned.eml"], "unsigned.eml"),
        (["letter.eml", "-o", "."], "folder"),
        (["letter.eml", "-o", "b.p7b"], "b.p7b: can't be written: sstwizard survey writes an .sst file."),
        (["letter.eml", "-o", "b.p12"], "b.p12: can't be written: sstwizard survey writes an .sst file."),
        (["empty"], "There is neither mail nor a certificate in these files and folders. Check their names."),
        (["empty", "empty"], "There is neither mail nor a certificate"),
    ],
)
def test_bad_input_is_told_in_one_sentence(
    arguments: list[str], said: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Exit code 2."""
    monkeypatch.chdir(folder)
    before = sorted(folder.iterdir())
    assert said in complaint("survey", *arguments)
    assert sorted(folder.iterdir()) == before


LEFT_OUT = {
    "a damaged certificate": ("damaged.pem", "A certificate is damaged and was skipped"),
    "a damaged archive": ("damaged.zip", "The archive is damaged."),
    "an archive that contains too much": ("large.zip", "The archive contains too much."),
    "a file that is named": ("readme.txt", "This is text without a certificate in it."),
    "a root's file that is damaged": ("--root half.pem", "A certificate is damaged and was skipped"),
}


@pytest.mark.parametrize("case", LEFT_OUT)
def test_what_was_left_out_is_no_success(
    case: str, folder: Path, tmp_path: Path, root: Entity, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Exit code 1, though there is nothing else to do; what in a folder is neither mail nor certificate is no loss."""
    damaged = pem.encode([root.der]).replace(b"MII", b"M!!", 1)
    (tmp_path / "damaged.pem").write_bytes(damaged)
    (tmp_path / "half.pem").write_bytes(pem.encode([root.der]) + damaged)
    (tmp_path / "damaged.zip").write_bytes(b"PK\x03\x04 cut short")
    (tmp_path / "readme.txt").write_text("words")
    with zipfile.ZipFile(tmp_path / "large.zip", "w") as archive:
        for number in range(3):
            archive.writestr(f"{number}.eml", "Subject: x\n\nx\n")
    monkeypatch.setattr(mail_source, "MAIL", MAIL._replace(max_files=2))
    monkeypatch.chdir(tmp_path)
    others, sentence = LEFT_OUT[case]
    asked: list[str | Path] = ["survey", folder / "unsigned.eml", *others.split()]
    code, _, errors = run(*asked)
    assert (code, sentence in errors) == (1, True)
    assert [sentence in each["message"] for each in answer(*asked)["problems"]] == [True]
    (tmp_path / "mail").mkdir()
    for name in ("unsigned.eml", "garbage.bin"):
        (tmp_path / "mail" / name).write_bytes((folder / name).read_bytes())
    code, _, errors = run("survey", "mail")
    said = "sstwizard: garbage.bin: contains neither mail nor certificates and was skipped.\n"
    assert (code, errors) == (0, said)


def test_what_is_encrypted_is_counted(folder: Path, files: Path) -> None:
    """Nobody can see whether it is signed: exit code 1, a number in JSON and in a line."""
    read = folder / "unsigned.eml", files / "secret.p7m"
    told = answer("survey", *read)
    assert [told[name] for name in ("exit code", "messages", "signed", "encrypted")] == [1, 2, 0, 1]
    line = "Encrypted or compressed, so whether they are signed can't be seen: 1 message.\n"
    assert line in run("survey", *read)[1]


@pytest.mark.parametrize(
    "written", ["{:%Y-%m-%dT%H:%M:%SZ}", "{:%Y-%m-%d %H:%M:%S}", "{:%Y-%m-%d}", "{:%Y%m%dT%H%M%S+0000}"]
)
def test_a_signer_that_has_expired_since(written: str, folder: Path) -> None:
    """`trust` judges today; with --at it judges the signer at that time, and is of one mind with the survey."""
    asked = ("trust", folder / "old.eml", "--collection", folder / "whole.sst")
    told = answer(*asked)
    assert (told["exit code"], told["trusted"]) == (1, False)
    told = answer(*asked, "--at", written.format(NOW - 600 * DAY))
    assert (told["exit code"], told["trusted"]) == (0, True)


def test_a_time_without_zone_is_utc(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is the same on every machine; as a time in Tokyo, that would be before the signer's certificate is valid."""
    if sys.platform == "win32":
        pytest.skip("the time zone can be changed on POSIX only")
    monkeypatch.setenv("TZ", "JST-9")
    time.tzset()
    try:
        at = f"{NOW - 900 * DAY + timedelta(hours=1):%Y-%m-%dT%H:%M:%S}"
        told = answer("trust", folder / "old.eml", "--collection", folder / "whole.sst", "--at", at)
        assert (told["exit code"], told["trusted"]) == (0, True)
    finally:
        monkeypatch.undo()
        time.tzset()


def test_cas_are_judged_today(tmp_path: Path, pki: PKI, root: Entity) -> None:
    """Exchange judges by the collection that it has today: a CA that has expired since is none."""
    past = pki.make("Past", root, start=NOW - 900 * DAY, end=NOW - 30 * DAY)
    letter(tmp_path / "a.eml", signer(pki, Issuer("", past, ()), "a@past.example", NOW - 800 * DAY), NOW - 100 * DAY)
    (tmp_path / "a.sst").write_bytes(sst.encode([root.der, past.der]))
    at = f"{NOW - 100 * DAY:%Y-%m-%dT%H:%M:%SZ}"
    assert run("trust", tmp_path / "a.eml", "--collection", tmp_path / "a.sst", "--at", at)[0] == 1


@pytest.mark.parametrize("said", ["yesterday", "", "2026-13-01", "0001-01-01T00:00:00+10:00"])
def test_what_is_no_time(said: str, folder: Path) -> None:
    """Exit code 2, and one sentence."""
    told = complaint("trust", folder / "old.eml", "--collection", folder / "whole.sst", "--at", said)
    assert "--at" in told
