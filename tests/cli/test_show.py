"""`sstwizard show`: certificates, findings and problems, as text and as JSON."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from cli.running import Capture, answer, complaint, run, said, thumbprints
from pki import PKI, Entity
from sstwizard.core.certificates import budget
from sstwizard.core.certificates.budget import Cost
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.certificates.reading import no_progress
from sstwizard.core.formats import asn1, sst
from sstwizard.core.sources.public_roots import source


def test_show_lists_certificates(capsys: Capture, files: Path, root: Entity, leaf: Entity) -> None:
    """A line for each certificate, in the order of the files: thumbprint, end, name."""
    printed = said(capsys, "show", files / "chain.pem")
    lines = printed.splitlines()
    assert len(lines) == 4
    assert lines[0] == f"{leaf.certificate.thumbprint}  2044-01-01  Zoë"
    assert lines[2] == f"{root.certificate.thumbprint}  2044-01-01  Contoso Root, Inc."
    assert lines[3].startswith("warning: not-ca: “Zoë” belongs to a person or a server")


def test_show_tells_problems_on_standard_error(capsys: Capture, files: Path) -> None:
    """What could not be read is told apart from what could, with its place."""
    code, printed, errors = run(capsys, "show", files / "damaged.pem")
    assert code == 1
    assert len(printed.splitlines()) == 1
    assert re.match(rf"sstwizard: {re.escape(str(files / 'damaged.pem'))}: at byte \d+: ", errors)


def test_show_reads_each_certificate_once(capsys: Capture, files: Path) -> None:
    """What is in several files, or in a folder and a file, is listed once."""
    _, printed, _ = run(capsys, "show", files / "chain.pem", files / "leaf.cer", files / "chain.pem")
    assert printed.count("  2044-01-01  ") == 3


def test_json_is_as_documented(capsys: Capture, files: Path, root: Entity) -> None:
    """One object with three lists; a certificate has these values and no others."""
    certificate = root.certificate
    assert answer(capsys, "show", files / "root.cer") == {
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


def test_json_tells_findings_and_problems(capsys: Capture, files: Path, leaf: Entity) -> None:
    """Findings name the certificate by its thumbprint; problems name the file and the byte. Nothing goes elsewhere."""
    told = answer(capsys, "show", files / "leaf.cer", files / "damaged.pem")
    assert told["exit code"] == 1
    (finding, _), (problem,) = told["findings"], told["problems"]
    assert finding.keys() == {"code", "severity", "thumbprint", "message"}
    assert (finding["code"], finding["severity"]) == ("incomplete-chain", "error")
    assert finding["thumbprint"] == leaf.certificate.thumbprint
    assert problem.keys() == {"file", "offset", "message"}
    assert problem["file"] == str(files / "damaged.pem")
    assert problem["offset"] > 0


def test_json_of_what_concerns_no_certificate(capsys: Capture, pki: PKI, tmp_path: Path) -> None:
    """A finding about the collection has no thumbprint; a certificate that does not decode has no end."""
    (tmp_path / "large.cer").write_bytes(pki.make("Large", issuer_url="http://pki.example/" + "a" * 60_000).der)
    (finding,) = answer(capsys, "show", tmp_path / "large.cer")["findings"]
    assert (finding["code"], finding["severity"], finding["thumbprint"]) == ("too-large", "warning", None)
    (tmp_path / "odd.sst").write_bytes(sst.encode([bytes.fromhex("30030c0161")]))
    (certificate,) = answer(capsys, "show", tmp_path / "odd.sst")["certificates"]
    assert (certificate["not_after"], certificate["subject"], certificate["is_ca"]) == (None, "", False)
    unknown = [certificate[name] for name in ("not_before", "serial", "key", "signature_algorithm")]
    assert (unknown, certificate["purposes"]) == ([None] * 4, [])


def test_json_has_the_purposes(capsys: Capture, pki: PKI, tmp_path: Path) -> None:
    """By their numbers; null is any."""
    purposes = ("1.3.6.1.5.5.7.3.4", "1.3.6.1.5.5.7.3.2")
    (tmp_path / "a.cer").write_bytes(pki.make("For mail", purposes=purposes).der)
    (certificate,) = answer(capsys, "show", tmp_path / "a.cer")["certificates"]
    assert certificate["purposes"] == [*purposes]


@pytest.mark.parametrize(("name", "said"), [("garbage.bin", "garbage.bin"), ("a\0b.cer", "\\u0000")])
def test_one_bad_file_among_good_ones_ends_it(name: str, said: str, capsys: Capture, files: Path) -> None:
    """A file that was named and can't be read, or a name that no system has, is an error, nothing to pass over."""
    assert said in complaint(capsys, "show", files / "root.cer", files / name)


def test_remarks_of_parsers_are_not_for_users(capsys: Capture, shared: Path) -> None:
    """Parsers warn of real roots; standard error has only what the user can act on."""
    code, printed, errors = run(capsys, "show", shared / "data" / "sst-real" / "rootsupd-authroots-2013.sst")
    assert code == 1
    assert len(printed.splitlines()) > 100
    assert errors == ""


def test_what_a_strangers_file_says_of_windows_counts_for_nothing(capsys: Capture, attacks: Path) -> None:
    """A store whose root carries the property with which Windows disallows one is shown without a word of Windows."""
    printed = said(capsys, "show", attacks / "b-property-104.sst")
    assert "distrusted" not in printed
    assert "Windows" not in printed
    assert "windows-data-left-out: “Good Root” was found with properties" in printed


@pytest.mark.parametrize("written", ["00000101000000Z", "9999123123-0100", "00010101000000Z", "99991231235959Z"])
def test_a_time_out_of_the_ordinary_stops_nothing(capsys: Capture, tmp_path: Path, pki: PKI, written: str) -> None:
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
        code, printed, errors = run(capsys, *arguments)
        assert (code in (0, 1), bool(printed), errors) == (True, True, ""), arguments
    assert thumbprints(tmp_path / "made.sst") == [Certificate(der).thumbprint]


COMMANDS = [("show",), ("check",), ("make", "-o", "out.sst"), ("survey",)]


@pytest.mark.parametrize("command", COMMANDS)
def test_what_was_not_read_is_told(
    command: tuple[str, ...], capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where reading stops at a limit, what was read is used, a line says so, and the exit code is 1 instead of 0."""
    monkeypatch.chdir(tmp_path)
    # More entries than the public roots are, which the command line reads as well; one of them is in it.
    Path("long.sst").write_bytes(sst.encode([source().load(no_progress).certificates[0].der] * 302))
    assert run(capsys, *command, "long.sst")[0] == 0
    monkeypatch.setattr(budget, "MAX", {**budget.MAX, Cost.ELEMENTS: 300})
    code, _, errors = run(capsys, *command, "long.sst")
    assert code == 1
    assert "sstwizard: long.sst: at byte" in errors
    assert "Reading stopped after 300 entries; the rest was not read." in errors
