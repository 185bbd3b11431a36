"""`sstwizard check`, `show` and `diff`: certificates, findings and problems, what will not do any more, and changes."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from cli.running import answer, complaint, run, said, thumbprints
from crl import DAY, make_crl
from pki import CRL_URL, PKI, Entity
from sstwizard.core import list_dates
from sstwizard.core.certificates import budget
from sstwizard.core.certificates.budget import Cost
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.certificates.programs import Program, list_date
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.chains.validation import path_to_root
from sstwizard.core.collection.collection import earliest_expiry
from sstwizard.core.collection.stops import stop_of
from sstwizard.core.formats import asn1, pem, sst
from sstwizard.core.sources import public_lists
from web_server import answering, standing_for_the_web

NOW = datetime.now(UTC).replace(microsecond=0)
OTHER_URL = "http://crl.pki.example/other.crl"
IN_70_DAYS = NOW + timedelta(days=70, hours=1)


@pytest.fixture
def soon(tmp_path: Path, pki: PKI, family: tuple[Entity, Entity, Entity]) -> Path:
    """A collection in which a root ends in seventy days."""
    file = tmp_path / "current.sst"
    file.write_bytes(sst.encode([family[0].der, pki.make("Short Root", end=IN_70_DAYS).der]))
    return file


@pytest.mark.parametrize(
    ("name", "code", "said", "problem"),
    [
        ("good", 0, ["2 certificates, the first expires 2044-01-01."], ""),
        ("root", 0, ["1 certificate, the first expires 2044-01-01."], ""),
        ("twice", 0, ["1 certificate, the first expires 2044-01-01."], r".*twice\.sst: "),
        (
            "with errors",
            1,
            [
                r"error: expired: “Old” expired on .+",
                r"error: incomplete-chain: The chain of “Contoso Issuing” stops.+",
                r"2 certificates, the first expired \d{4}-\d\d-\d\d.",
            ],
            "",
        ),
        ("of no use", 0, ["warning: not-ca: “Zoë” belongs to a person or a server.+", "3 certificates, .+"], ""),
        ("unchecked", 1, ["warning: signature-unchecked: “Contoso Issuing” names “Contoso Root.+", "2 cert.+"], ""),
        ("without an end", 1, [".+", "1 certificate."], ""),
        (
            "cut short",
            1,
            ["1 certificate, the first expires 2044-01-01."],
            r".*cut short\.sst: at byte \d+: The store is damaged",
        ),
    ],
)
def test_what_is_well(name: str, code: int, said: list[str], problem: str, files: Path) -> None:
    """Errors, what can't be checked and what can't be read end with exit code 1, other warnings don't."""
    found, printed, errors = run("check", files / f"{name}.sst", "--within", "0")
    assert found == code
    assert all(map(re.fullmatch, said, printed.splitlines()))
    assert len(printed.splitlines()) == len(said)
    assert re.match(problem, errors) if problem else errors == ""
    told = answer("check", files / f"{name}.sst", "--within", "0")
    assert (told["exit code"], bool(told["problems"])) == (code, name in ("cut short", "twice"))


@pytest.mark.parametrize(
    ("within", "count"),
    [
        *([[], 0], [["--within", "0"], 0], [["--within", "70"], 0], [["--within", "71"], 1]),
        *([["--within", "91"], 1], [["--within", "36500"], 2]),
    ],
)
def test_what_expires_within_the_days_is_told(within: list[str], count: int, soon: Path) -> None:
    """Exit code 1, and which it is, also beyond the ninety days of which others are told; by default sixty count."""
    printed = said("check", soon, *within, code=bool(count))
    *told, summary = printed.splitlines()
    assert len(told) == count
    if count:
        assert f"warning: expires-soon: “Short Root” expires on {IN_70_DAYS:%Y-%m-%d}. " in printed
    assert summary == f"2 certificates, the first expires {IN_70_DAYS:%Y-%m-%d}."


def test_json_has_it_all(soon: Path) -> None:
    """The object that `show` prints as well, its certificates in the order of the file that would be written."""
    known = {"exit code", "certificates", "findings", "problems", "root_programs", "revocation"}
    assert answer("check", soon).keys() == known
    told = answer("check", soon)
    assert (told["root_programs"], told["revocation"]) == (None, None)
    told = answer("check", soon, "--within", "80")
    assert told["exit code"] == 1
    assert [each["code"] for each in told["findings"]] == ["expires-soon"]
    assert told["findings"][0]["thumbprint"] in {each["thumbprint"] for each in told["certificates"]}


HARICA_2015_CHANGED = (
    "Microsoft's root program vouches for nothing that “Hellenic Academic and Research Institutions RootCA 2015” has "
    f"issued since 2025-09-15 (as of its list of {list_date(Program.MICROSOFT):%Y-%m-%d})."
)


@pytest.fixture
def limited(files: Path) -> Path:
    """A collection with a root for which Microsoft no longer vouches as before."""
    return files / "limited.sst"


def test_what_the_root_programs_have_changed(limited: Path) -> None:
    """Since a day, that day included: exit code 1. Nobody is told who doesn't ask."""
    printed = said("check", limited, "--since", "2025-09-15", code=1)
    assert f"changed: limited: {HARICA_2015_CHANGED}" in printed.splitlines()
    code, printed, _ = run("check", limited, "--since", "2025-09-16")
    lists = f"Microsoft {list_date(Program.MICROSOFT):%Y-%m-%d}, Mozilla {list_date(Program.MOZILLA):%Y-%m-%d}"
    assert code == 0
    assert f"The root programs' lists ({lists}) tell of no change since 2025-09-16." in printed.splitlines()
    code, printed, _ = run("check", limited)
    assert code == 0
    assert "changed" not in printed
    assert "lists" not in printed


def test_what_is_to_come_is_told(tmp_path: Path, pki: PKI) -> None:
    """From which day on a public CA may issue no more: a note, which changes no exit code; other notes are not told."""
    roots = public_lists.roots()
    index = CertificateIndex((*roots, *public_lists.CATALOGUE), in_use=roots)
    chains = ((each, *path_to_root(each, index)) for each in public_lists.CATALOGUE)
    last = max(
        (each for each in chains if stop_of(each, index, public_lists.CATALOGUE, NOW)),
        key=lambda each: earliest_expiry(each) or NOW,
    )
    (tmp_path / "public.sst").write_bytes(sst.encode([each.der for each in (*last, last[0])]))
    code, printed, _ = run("check", tmp_path / "public.sst", "--within", "0")
    (told,) = (each for each in printed.splitlines() if each.startswith("info: "))
    assert told.startswith("info: stops-issuing: ")
    assert code == 0


def test_a_list_that_is_older_than_the_day_tells_nothing(limited: Path) -> None:
    """Of each program that is said; nothing is claimed of what it can't tell, and the exit code is 1."""
    code, printed, errors = run("check", limited, "--since", "2099-01-01")
    assert (code, "tell of no change" in printed) == (1, False)
    for program in Program:
        listed = f"{list_date(program):%Y-%m-%d}"
        told = (
            f"The list of {program.title}'s root program in this version is as of {listed}: it can't tell of changes "
        )
        assert f"sstwizard: {told}since 2099-01-01. Install a newer version." in errors.splitlines()
    older, newer = sorted(Program, key=list_date)
    since = f"{list_date(newer):%Y-%m-%d}"
    code, printed, errors = run("check", limited, "--since", since)
    assert (code, len(errors.splitlines())) == (1, 1)
    assert f"The root programs' lists ({newer.title} {since}) tell of no change since {since}." in printed.splitlines()
    assert f"The list of {older.title}'s root program" in errors
    told = answer("check", limited, "--since", "2099-01-01")
    assert [(each["file"], each["offset"]) for each in told["problems"]] == [("", None)] * 2


def test_old_lists_are_a_problem(files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of no file; for people on standard error."""
    monkeypatch.setattr(list_dates, "_age", lambda _now: list_dates.OUTDATED)
    for command in ("check", "show"):
        code, _, errors = run(command, files / "good.sst")
        assert (code, errors) == (1, f"sstwizard: {list_dates.outdated()}\n")
        (problem,) = answer(command, files / "good.sst")["problems"]
        assert problem == {"file": "", "offset": None, "message": str(list_dates.outdated())}


def test_json_has_what_the_root_programs_have_changed(limited: Path) -> None:
    """With the days of their lists, so that one knows up to when they tell."""
    told = answer("check", limited, "--since", "2025-09-01")
    assert told["exit code"] == 1
    (held,) = told["certificates"]
    assert told["root_programs"] == {
        "since": "2025-09-01",
        "changes": [
            {
                "thumbprint": held["thumbprint"],
                "program": "microsoft",
                "change": "limited",
                "since": "2025-09-15T00:00:00Z",
                "message": HARICA_2015_CHANGED,
            }
        ],
    }
    assert answer("check", limited, "--since", "2025-09-16")["root_programs"]["changes"] == []


@pytest.mark.parametrize("day", ["yesterday", "2026-02-30", "2026-01-31T10:00"])
def test_a_day_that_is_none_is_refused(limited: Path, day: str) -> None:
    """It says how one is written."""
    code, printed, errors = run("check", limited, "--since", day)
    assert (code, printed) == (2, "")
    assert f"{day!r} is not a day such as 2026-01-31" in errors


def test_revocation_is_asked_only_online(files: Path, root: Entity) -> None:
    """Without --online nothing is sent; with it the list is asked for, and what came of it is printed."""
    crl = make_crl(root, start=NOW - DAY, end=NOW + DAY)
    with standing_for_the_web({CRL_URL: answering(crl)}) as server:
        assert run("check", files / "good.sst") == (0, "2 certificates, the first expires 2044-01-01.\n", "")
        assert server.visits == []
        code, printed, errors = run("check", files / "good.sst", "--online")
        assert [visit.request[0] for visit in server.visits] == [f"GET {CRL_URL} HTTP/1.1"]
    asked, counted, not_asked, summary = printed.splitlines()
    assert (code, errors) == (0, "")
    assert re.fullmatch(rf"revocation: Contoso Issuing: Not revoked\. {len(crl)} bytes in \d+\.\d s\.", asked)
    assert counted == "Revocation lists by certificate: 1 asked for, 1 answered, 0 not; 0 could not be asked for."
    assert not_asked == "Delta CRLs and OCSP were not checked."
    assert summary == "2 certificates, the first expires 2044-01-01."


def test_what_was_revoked_raises_the_alarm(files: Path, root: Entity, issuing: Entity) -> None:
    """A revoked certificate is an error: exit code 1; also as JSON, which holds nothing but the object."""
    crl = make_crl(root, (issuing, x509.ReasonFlags.key_compromise), start=NOW - DAY, end=NOW + DAY)
    with standing_for_the_web({CRL_URL: answering(crl)}):
        code, printed, _ = run("check", files / "good.sst", "--online")
        told = answer("check", files / "good.sst", "--online")
    assert code == told["exit code"] == 1
    assert "revocation: Contoso Issuing: Revoked on 2026-10-01: its private key may be compromised." in printed
    assert "error: revoked: The CA's revocation list (CRL) on “Contoso Issuing”: Revoked on 2026-10-01" in printed
    assert [(each["code"], each["severity"], each["thumbprint"]) for each in told["findings"]] == [
        ("revoked", "error", issuing.certificate.thumbprint)
    ]


NOT_REACHED = "Could not be checked. crl.pki.example didn't provide the file"
NO_ADDRESS = "It has no http address of a revocation list (CRL). Exchange can't check it either; ask the CA."


@pytest.mark.parametrize(
    ("crl_urls", "answers", "code", "counts", "said"),
    [
        ([], {}, 0, (0, 0, 0, 0), ""),
        ([CRL_URL], {}, 1, (1, 0, 1, 0), NOT_REACHED),
        ([CRL_URL], {CRL_URL: b""}, 1, (1, 0, 1, 0), "The download is not a revocation list (CRL), or it is damaged."),
        ([CRL_URL] * 25, {}, 1, (25, 0, 25, 0), NOT_REACHED),
        ([CRL_URL], {CRL_URL: None}, 0, (1, 1, 0, 0), "Not revoked."),
        ([CRL_URL, OTHER_URL], {CRL_URL: None}, 1, (2, 1, 1, 0), NOT_REACHED),
        ([CRL_URL, ""], {CRL_URL: None}, 0, (1, 1, 0, 1), NO_ADDRESS),
    ],
    ids=["none", "unreachable", "damaged", "25 unreachable", "answered", "one of two", "no address"],
)
def test_how_many_lists_came(
    crl_urls: list[str],
    answers: dict[str, bytes | None],
    code: int,
    counts: tuple[int, int, int, int],
    said: str,
    pki: PKI,
    tmp_path: Path,
) -> None:
    """Exit code 1 where one that was asked for did not come, or is damaged; a line and JSON say how many did.

    A certificate without an address can't be asked about, which is a warning.
    """
    root = pki.make("Root")
    cas = [pki.make(f"CA {number}", root, crl_url=url) for number, url in enumerate(crl_urls)]
    (tmp_path / "a.sst").write_bytes(sst.encode([root.der, *(each.der for each in cas)]))
    crl = make_crl(root, start=NOW - DAY, end=NOW + DAY)
    with standing_for_the_web({url: answering(crl if body is None else body) for url, body in answers.items()}):
        found, printed, errors = run("check", tmp_path / "a.sst", "--online")
        told = answer("check", tmp_path / "a.sst", "--online")
    assert (found, told["exit code"], errors) == (code, code, "")
    assert tuple(told["revocation"].values()) == counts
    lines = [line for line in printed.splitlines() if line.startswith("Revocation lists by certificate: ")]
    asked, answered, unanswered, not_asked = counts
    line = f"{asked} asked for, {answered} answered, {unanswered} not; {not_asked} could not be asked for."
    assert lines == ([f"Revocation lists by certificate: {line}"] if crl_urls else [])
    assert ("OCSP" in printed) is bool(crl_urls)
    assert said in printed
    assert printed.count("warning: crl-unreachable: ") == unanswered + not_asked


def test_show_lists_certificates(files: Path, root: Entity, leaf: Entity) -> None:
    """A line for each certificate, in the order of the files: thumbprint, end, name."""
    printed = said("show", files / "chain.pem")
    lines = printed.splitlines()
    assert len(lines) == 4
    assert lines[0] == f"{leaf.certificate.thumbprint}  2044-01-01  Zoë"
    assert lines[2] == f"{root.certificate.thumbprint}  2044-01-01  Contoso Root, Inc."
    assert lines[3].startswith("warning: not-ca: “Zoë” belongs to a person or a server")


def test_show_reads_each_certificate_once(files: Path) -> None:
    """What is in several files, or in a folder and a file, is listed once."""
    _, printed, _ = run("show", files / "chain.pem", files / "leaf.cer", files / "chain.pem")
    assert printed.count("  2044-01-01  ") == 3


def test_json_is_as_documented(files: Path, root: Entity) -> None:
    """One object with three lists; a certificate has these values and no others."""
    certificate = root.certificate
    assert answer("show", files / "root.cer") == {
        "exit code": 0,
        "certificates": [
            {
                "thumbprint": certificate.thumbprint,
                "sha256": certificate.sha256,
                "subject": "CN=Contoso Root\\, Inc.",
                "issuer": "CN=Contoso Root\\, Inc.",
                "serial": certificate.details.serial_number,
                "not_before": "2024-01-01T00:00:00Z",
                "not_after": "2044-01-01T00:00:00Z",
                "is_ca": True,
                "key": "ECC 256 bits (secp256r1)",
                "signature_algorithm": "SHA-256 with ECDSA",
                "purposes": None,
                "vouched_by": [],
                "source": "root.cer",
            }
        ],
        "findings": [],
        "problems": [],
    }
    assert re.fullmatch("[0-9A-F]{40}", certificate.thumbprint)


def test_json_tells_findings_and_problems(files: Path, leaf: Entity) -> None:
    """Findings name the certificate by its thumbprint; problems name the file and the byte. Nothing goes elsewhere."""
    told = answer("show", files / "leaf.cer", files / "damaged.pem")
    assert told["exit code"] == 1
    (finding, _), (problem,) = told["findings"], told["problems"]
    assert finding.keys() == {"code", "severity", "thumbprint", "message"}
    assert (finding["code"], finding["severity"]) == ("incomplete-chain", "error")
    assert finding["thumbprint"] == leaf.certificate.thumbprint
    assert problem.keys() == {"file", "offset", "message"}
    assert problem["file"] == str(files / "damaged.pem")
    assert problem["offset"] > 0


def test_json_of_what_concerns_no_certificate(pki: PKI, tmp_path: Path) -> None:
    """A finding about the collection has no thumbprint; a certificate that does not decode has no end."""
    (tmp_path / "large.cer").write_bytes(pki.make("Large", issuer_url="http://pki.example/" + "a" * 60_000).der)
    (finding,) = answer("show", tmp_path / "large.cer")["findings"]
    assert (finding["code"], finding["severity"], finding["thumbprint"]) == ("too-large", "warning", None)
    (tmp_path / "odd.sst").write_bytes(sst.encode([bytes.fromhex("30030c0161")]))
    (certificate,) = answer("show", tmp_path / "odd.sst")["certificates"]
    assert (certificate["not_after"], certificate["subject"], certificate["is_ca"]) == (None, "", False)
    unknown = [certificate[name] for name in ("not_before", "serial", "key", "signature_algorithm")]
    assert (unknown, certificate["purposes"]) == ([None] * 4, [])


def test_json_has_the_purposes(pki: PKI, tmp_path: Path) -> None:
    """By their numbers; null is any."""
    purposes = ("1.3.6.1.5.5.7.3.4", "1.3.6.1.5.5.7.3.2")
    (tmp_path / "a.cer").write_bytes(pki.make("For mail", purposes=purposes).der)
    (certificate,) = answer("show", tmp_path / "a.cer")["certificates"]
    assert certificate["purposes"] == [*purposes]


@pytest.mark.parametrize(("name", "said"), [("garbage.bin", "garbage.bin"), ("a\0b.cer", "\\u0000")])
def test_one_bad_file_among_good_ones_ends_it(name: str, said: str, files: Path) -> None:
    """A file that was named and can't be read, or a name that no system has, is an error, nothing to pass over."""
    assert said in complaint("show", files / "root.cer", files / name)


def test_remarks_of_parsers_are_not_for_users(shared: Path) -> None:
    """Parsers warn of real roots; standard error has only what the user can act on."""
    code, printed, errors = run("show", shared / "data" / "sst-real" / "rootsupd-authroots-2013.sst")
    assert code == 1
    assert len(printed.splitlines()) > 100
    assert errors == ""


def test_what_a_strangers_file_says_of_windows_counts_for_nothing(attacks: Path) -> None:
    """A store whose root carries the property with which Windows disallows one is shown without a word of Windows."""
    printed = said("show", attacks / "b-property-104.sst")
    assert "distrusted" not in printed
    assert "Windows" not in printed
    assert "windows-data-left-out: “Good Root” was found with properties" in printed


@pytest.mark.parametrize("written", ["00000101000000Z", "9999123123-0100", "00010101000000Z", "99991231235959Z"])
def test_a_time_out_of_the_ordinary_stops_nothing(tmp_path: Path, pki: PKI, written: str) -> None:
    """Certificates that end in the year 0, 1, 9999 or after it are shown, checked, judged and written."""
    late = pki.make("Late Root", end=datetime(2060, 1, 1, tzinfo=UTC))
    tbs = late.x509.tbs_certificate_bytes.replace(b"20600101000000Z", written.encode())
    assert isinstance(late.key, ec.EllipticCurvePrivateKey)
    signature = late.key.sign(tbs, ec.ECDSA(hashes.SHA256()))
    algorithm = bytes.fromhex("300a06082a8648ce3d040302")
    der = asn1.encode(0x30, tbs + algorithm + asn1.encode(0x03, b"\0" + signature))
    (tmp_path / "late.sst").write_bytes(sst.encode([der]))
    (tmp_path / "late.cer").write_bytes(der)
    commands: tuple[list[str | Path], ...] = (
        ["show", tmp_path / "late.sst", "--json"],
        ["check", tmp_path / "late.sst", "--within", "36500"],
        ["make", "-o", tmp_path / "made.sst", tmp_path / "late.cer", "--allow", "expired"],
        ["trust", tmp_path / "late.cer", "--collection", tmp_path / "late.sst"],
        ["commands", tmp_path / "late.sst", "--upn", "admin@contoso.example"],
    )
    for arguments in commands:
        code, printed, errors = run(*arguments)
        assert (code in (0, 1), bool(printed), errors) == (True, True, ""), arguments
    assert thumbprints(tmp_path / "made.sst") == [Certificate(der).thumbprint]


COMMANDS = [("show",), ("check",), ("make", "-o", "out.sst"), ("survey",)]


@pytest.mark.parametrize("command", COMMANDS)
def test_what_was_not_read_is_told(command: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where reading stops at a limit, what was read is used, a line says so, and the exit code is 1 instead of 0."""
    monkeypatch.chdir(tmp_path)
    # More entries than the public roots are, which the command line reads as well; one of them is in it.
    Path("long.sst").write_bytes(sst.encode([public_lists.roots()[0].der] * 302))
    assert run(*command, "long.sst")[0] == 0
    monkeypatch.setattr(budget, "MAX", {**budget.MAX, Cost.ELEMENTS: 300})
    code, _, errors = run(*command, "long.sst")
    assert code == 1
    assert "sstwizard: long.sst: at byte" in errors
    assert "Reading stopped after 300 entries; the rest was not read." in errors


def test_the_same_certificates_are_no_difference(files: Path, root: Entity, issuing: Entity) -> None:
    """Whatever their order and the form of the file are."""
    (files / "turned.sst").write_bytes(sst.encode([issuing.der, root.der]))
    (files / "both.cer").write_bytes(pem.encode([issuing.der, root.der]))
    for other in ("good.sst", "turned.sst", "both.cer"):
        printed = said("diff", files / "good.sst", files / other)
        assert printed.splitlines()[-1] == "0 added, 2 kept, 0 removed."


def test_what_differs_is_told_by_name(files: Path, root: Entity, issuing: Entity) -> None:
    """Exit code 1, whichever of the two has more."""
    added = f"added: {issuing.certificate.thumbprint}  2044-01-01  Contoso Issuing"
    kept = f"kept: {root.certificate.thumbprint}  2044-01-01  Contoso Root, Inc."
    printed = said("diff", files / "root.sst", files / "good.sst", code=1)
    assert printed.splitlines() == [added, kept, "1 added, 1 kept, 0 removed."]
    printed = said("diff", files / "good.sst", files / "root.sst", code=1)
    assert printed.splitlines() == [kept, added.replace("added", "removed"), "0 added, 1 kept, 1 removed."]


def test_object_has_the_certificates(files: Path, root: Entity, issuing: Entity) -> None:
    """As `show` has them, in three lists."""
    told = answer("diff", files / "root.sst", files / "good.sst")
    names = ("added", "kept", "removed")
    found = [[each["thumbprint"] for each in told[name]] for name in names]
    assert found == [[issuing.certificate.thumbprint], [root.certificate.thumbprint], []]
    assert (told["exit code"], told["problems"]) == (1, [])
    shown = answer("show", files / "good.sst")["certificates"]
    assert told["added"] == [each for each in shown if each["subject"] == "CN=Contoso Issuing"]


@pytest.mark.parametrize("names", [("cut short.sst", "root.sst"), ("root.sst", "cut short.sst")])
def test_what_was_not_read_is_never_the_same(names: tuple[str, str], files: Path) -> None:
    """Of either file: what is left of a damaged one holds the same certificates, which is told, and is 1."""
    code, printed, errors = run("diff", *(files / name for name in names))
    assert (code, printed.splitlines()[-1]) == (1, "0 added, 1 kept, 0 removed.")
    assert errors.startswith(f"sstwizard: {files / 'cut short.sst'}: at byte ")
    told = answer("diff", *(files / name for name in names))
    assert (told["exit code"], [each["file"] for each in told["problems"]]) == (1, [str(files / "cut short.sst")])
