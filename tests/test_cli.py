"""The command line: what it prints, what it writes, its exit codes, and one sentence for whatever goes wrong."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12

from pki import PKI, Entity
from sstwizard import __version__
from sstwizard.__main__ import main
from sstwizard.core.certificate import Certificate
from sstwizard.core.formats import pem, sst
from sstwizard.core.formats import read as read_certificates

CHECKOUT = Path(__file__).resolve().parents[1]
ACCOUNT = "admin@contoso.com"
Capture = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def root(pki: PKI) -> Entity:
    """A root."""
    return pki.make("Contoso Root, Inc.")


@pytest.fixture(scope="module")
def issuing(pki: PKI, root: Entity) -> Entity:
    """What the root issued."""
    return pki.make("Contoso Issuing", root)


@pytest.fixture(scope="module")
def leaf(pki: PKI, issuing: Entity) -> Entity:
    """A user's certificate."""
    return pki.make("Zoë", issuing, ca=False)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory, pki: PKI, root: Entity, issuing: Entity, leaf: Entity) -> Path:
    """A folder with files of all sorts."""
    folder = tmp_path_factory.mktemp("files")
    (folder / "chain.pem").write_bytes(pem.encode([leaf.der, issuing.der, root.der]))
    (folder / "issuing.cer").write_bytes(issuing.der)
    (folder / "leaf.cer").write_bytes(leaf.der)
    (folder / "root.cer").write_bytes(root.der)
    (folder / "good.sst").write_bytes(sst.encode([root.der, issuing.der]))
    (folder / "expired.cer").write_bytes(pki.make("Old", end=datetime.now(UTC) - timedelta(days=1)).der)
    damaged = pem.encode([root.der]) + pem.encode([root.der]).replace(b"MII", b"M!!", 1)
    (folder / "damaged.pem").write_bytes(damaged)
    (folder / "garbage.bin").write_bytes(b"\x00\x01garbage" * 10)
    locked = pkcs12.serialize_key_and_certificates(b"a", root.key, root.x509, None, BestAvailableEncryption(b"secret"))
    (folder / "locked.p12").write_bytes(locked)
    (folder / "empty").mkdir()
    (folder / "without").mkdir()
    (folder / "without" / "readme.txt").write_text("words")
    return folder


def run(capsys: Capture, *arguments: str | Path) -> tuple[int, str, str]:
    """Run the program and return its exit code and what it printed to both streams."""
    code = main([str(argument) for argument in arguments])
    return code, *capsys.readouterr()


def answer(capsys: Capture, *arguments: str | Path) -> Any:
    """Run a command with --json, for which it prints one object and nothing else."""
    code, printed, errors = run(capsys, *arguments, "--json")
    assert errors == ""
    return {"exit code": code} | json.loads(printed)


def complaint(capsys: Capture, *arguments: str | Path) -> str:
    """Run what must fail: exit code 2, nothing on standard output, one sentence on standard error."""
    code, printed, errors = run(capsys, *arguments)
    assert (code, printed) == (2, "")
    assert re.fullmatch(r"\S.*\n", errors), errors
    assert "Traceback" not in errors
    return errors.strip()


def program(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run Python in the checkout, as a user does."""
    without_path = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=CHECKOUT,
        env=without_path | {"QT_QPA_PLATFORM": "offscreen"} | environment,
        capture_output=True,
        check=False,
        encoding="utf-8",
    )


def test_show_lists_certificates(capsys: Capture, files: Path, root: Entity, leaf: Entity) -> None:
    """A line for each certificate, in the order of the files: thumbprint, end, name."""
    code, printed, errors = run(capsys, "show", files / "chain.pem")
    assert (code, errors) == (0, "")
    lines = printed.splitlines()
    assert len(lines) == 4
    assert lines[0] == f"{leaf.certificate.thumbprint}  2044-01-01  Zoë"
    assert lines[2] == f"{root.certificate.thumbprint}  2044-01-01  Contoso Root, Inc."
    assert lines[3].startswith("warning: not-ca: “Zoë” is not a CA")


def test_show_tells_findings(capsys: Capture, files: Path) -> None:
    """What is wrong follows the list, in words, and the exit code is 1."""
    code, printed, errors = run(capsys, "show", files / "expired.cer", files / "leaf.cer")
    assert (code, errors) == (1, "")
    assert re.search(r"^error: expired: “Old” expired on \d{4}-\d\d-\d\d\. ", printed, re.MULTILINE)
    assert re.search(r"^error: incomplete-chain: The chain of “Zoë” stops", printed, re.MULTILINE)


def test_show_tells_problems_on_standard_error(capsys: Capture, files: Path) -> None:
    """What could not be read is told apart from what could, with its place."""
    code, printed, errors = run(capsys, "show", files / "damaged.pem")
    assert code == 0
    assert len(printed.splitlines()) == 1
    assert re.match(r"damaged\.pem at byte \d+: ", errors)


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
                "not_after": "2044-01-01T00:00:00Z",
                "is_ca": True,
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
    assert problem["file"] == "damaged.pem"
    assert problem["offset"] > 0


def test_json_of_what_concerns_no_certificate(capsys: Capture, pki: PKI, tmp_path: Path) -> None:
    """A finding about the collection has no thumbprint; a certificate that does not decode has no end."""
    (tmp_path / "large.cer").write_bytes(pki.make("Large", issuer_url="http://pki.example/" + "a" * 60_000).der)
    (finding,) = answer(capsys, "show", tmp_path / "large.cer")["findings"]
    assert (finding["code"], finding["severity"], finding["thumbprint"]) == ("too-large", "warning", None)
    (tmp_path / "odd.sst").write_bytes(sst.encode([bytes.fromhex("30030c0161")]))
    (certificate,) = answer(capsys, "show", tmp_path / "odd.sst")["certificates"]
    assert (certificate["not_after"], certificate["subject"], certificate["is_ca"]) == (None, "", False)


def test_make_writes_every_ca(capsys: Capture, files: Path, tmp_path: Path, root: Entity, issuing: Entity) -> None:
    """The CA certificates of the files, roots first, are written and listed; users' certificates are not."""
    out = tmp_path / "out.sst"
    code, printed, errors = run(capsys, "make", files / "chain.pem", "-o", out)
    assert (code, errors) == (0, "")
    assert out.read_bytes() == sst.encode([root.der, issuing.der])
    assert [line.split()[0] for line in printed.splitlines()] == [
        root.certificate.thumbprint,
        issuing.certificate.thumbprint,
    ]


def test_show_reads_what_make_wrote(capsys: Capture, files: Path, tmp_path: Path) -> None:
    """What was made is what is shown: the same certificates, and nothing to find."""
    made = answer(capsys, "make", files / "good.sst", "-o", tmp_path / "out.sst")
    shown = answer(capsys, "show", tmp_path / "out.sst")
    assert made["findings"] == shown["findings"] == []
    kept = [{**each, "source": None} for each in made["certificates"]]
    assert [{**each, "source": None} for each in shown["certificates"]] == kept


def thumbprints(file: Path) -> list[str]:
    """The thumbprints of a file's certificates."""
    return [each.thumbprint for each in read_certificates(file.read_bytes()).certificates]


@pytest.mark.parametrize("form", ["sst", "p7b", "pem"])
def test_make_knows_formats(form: str, capsys: Capture, files: Path, tmp_path: Path) -> None:
    """Each format is written to one file, whatever that is called."""
    code, _, _ = run(capsys, "make", files / "chain.pem", "--format", form, "-o", tmp_path / "out")
    assert code == 0
    assert set(thumbprints(tmp_path / "out")) == set(thumbprints(files / "good.sst"))


def test_make_writes_a_folder_of_single_files(capsys: Capture, files: Path, tmp_path: Path) -> None:
    """Several certificates in DER go into a folder, which is made."""
    code, _, _ = run(capsys, "make", files / "chain.pem", "--format", "der", "-o", tmp_path / "new")
    assert code == 0
    assert sorted(Certificate(path.read_bytes()).name for path in (tmp_path / "new").iterdir()) == [
        "Contoso Issuing",
        "Contoso Root, Inc.",
    ]


def test_make_takes_thumbprints_as_windows_shows_them(
    capsys: Capture, files: Path, tmp_path: Path, root: Entity, issuing: Entity
) -> None:
    """With spaces, in small letters, and with the invisible mark that copying from Windows brings along."""
    pairs = " ".join(re.findall("..", root.certificate.thumbprint.lower()))
    colons = ":".join(re.findall("..", issuing.certificate.thumbprint))
    named = ("--thumbprint", f"\u200e{pairs}", "--thumbprint", colons)
    code, _, _ = run(capsys, "make", files / "chain.pem", "-o", tmp_path / "out.sst", *named)
    assert code == 0
    assert thumbprints(tmp_path / "out.sst") == [root.certificate.thumbprint, issuing.certificate.thumbprint]


@pytest.mark.parametrize("json_option", [[], ["--json"]])
def test_make_writes_nothing_that_has_an_error(
    json_option: list[str], capsys: Capture, files: Path, tmp_path: Path
) -> None:
    """With an expired certificate the exit code is 1, the finding is told, and the old file stays."""
    out = tmp_path / "out.sst"
    out.write_bytes(b"the old one")
    code, printed, errors = run(capsys, "make", files / "chain.pem", files / "expired.cer", "-o", out, *json_option)
    assert (code, errors) == (1, "")
    assert "“Old” expired on" in printed
    assert out.read_bytes() == b"the old one"
    assert list(tmp_path.iterdir()) == [out]


def test_make_says_where_a_missing_issuer_is(capsys: Capture, files: Path, tmp_path: Path, issuing: Entity) -> None:
    """An issuer that the files hold but that was not named is told with its file."""
    named = ("--thumbprint", issuing.certificate.thumbprint)
    told = answer(capsys, "make", files / "issuing.cer", files / "root.cer", "-o", tmp_path / "out.sst", *named)
    (finding,) = told["findings"]
    assert told["exit code"] == 1
    assert "Found in root.cer." in finding["message"]
    assert list(tmp_path.iterdir()) == []


def test_commands_are_a_script_for_the_file(capsys: Capture, files: Path, root: Entity) -> None:
    """Path, account, checksum and thumbprints stand in it; standard output has it and nothing else."""
    file = files / "good.sst"
    code, printed, errors = run(capsys, "commands", file, "--upn", ACCOUNT)
    assert (code, errors) == (0, "")
    assert printed.startswith("& {\n")
    assert printed.endswith("}\n")
    expected = (str(file), ACCOUNT, hashlib.sha256(file.read_bytes()).hexdigest().upper(), root.certificate.thumbprint)
    assert all(value in printed for value in expected)


def test_commands_follow_cloud_and_shell(capsys: Capture, files: Path) -> None:
    """The options reach the script."""
    options = ("--upn", ACCOUNT, "--cloud", "gcc-high", "--shell", "7.4")
    _, printed, _ = run(capsys, "commands", files / "good.sst", *options)
    assert "O365USGovGCCHigh" in printed
    assert "3.9.2" in printed


def test_commands_know_the_full_path(capsys: Capture, files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A relative path is completed: PowerShell would look for it elsewhere."""
    monkeypatch.chdir(files)
    _, printed, _ = run(capsys, "commands", "good.sst", "--upn", ACCOUNT)
    assert str(files / "good.sst") in printed


@pytest.mark.parametrize("command", ["show", "make", "commands"])
@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("gone.cer", "“gone.cer” is not there. It may have been moved or renamed."),
        ("gone/deep.cer", "“deep.cer” is not there. It may have been moved or renamed."),
        ("garbage.bin", "garbage.bin: "),
        ("locked.p12", "locked.p12 is locked with a password. Open it in the wizard, which asks for it."),
        ("empty", "empty: There are no certificates in it."),
        ("without", "“readme.txt” holds no certificates"),
    ],
)
def test_unreadable_file_is_told_in_one_sentence(
    command: str, name: str, said: str, capsys: Capture, files: Path, tmp_path: Path
) -> None:
    """Whichever command it is given to; the file is named, once."""
    options = {"show": [], "make": ["-o", str(tmp_path / "out.sst")], "commands": ["--upn", ACCOUNT]}[command]
    told = complaint(capsys, command, files / name, *options)
    assert said in told
    assert told.count(Path(name).name) == 1 or name == "without"
    assert list(tmp_path.iterdir()) == []


def test_one_bad_file_among_good_ones_ends_it(capsys: Capture, files: Path) -> None:
    """A file that was named and can't be read is an error, not something to pass over."""
    assert "garbage.bin" in complaint(capsys, "show", files / "root.cer", files / "garbage.bin")


def test_name_with_a_nul_is_told_in_one_sentence(capsys: Capture) -> None:
    """A name that no system has, written so that it shows."""
    assert "\\u0000" in complaint(capsys, "show", "a\0b.cer")


@pytest.mark.parametrize(
    ("place", "said"),
    [("gone/out.sst", "does not exist"), (".", "is a folder"), ("a" * 300, "too long"), ("a\0b", "")],
)
def test_unwritable_output_is_told_in_one_sentence(
    place: str, said: str, capsys: Capture, files: Path, tmp_path: Path
) -> None:
    """Before anything is written, and before the certificates are listed."""
    assert said in complaint(capsys, "make", files / "chain.pem", "-o", tmp_path / place)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/dev/null is a device there")
def test_device_is_not_written_to(capsys: Capture, files: Path) -> None:
    """/dev/null would be replaced by a file if the one who asks may do that."""
    assert "is a device or a pipe" in complaint(capsys, "make", files / "chain.pem", "-o", "/dev/null")
    assert Path("/dev/null").is_char_device()


def test_unknown_thumbprint_is_told_in_one_sentence(capsys: Capture, files: Path, tmp_path: Path) -> None:
    """As it was typed; nothing is written, though others are known."""
    known = thumbprints(files / "good.sst")[0]
    options = ("-o", tmp_path / "out.sst", "--thumbprint", known, "ab cd")
    said = complaint(capsys, "make", files / "chain.pem", *options)
    assert said == "No certificate with the thumbprint ab cd is in these files."
    assert list(tmp_path.iterdir()) == []


def test_files_without_a_ca_are_told_in_one_sentence(capsys: Capture, files: Path, tmp_path: Path) -> None:
    """Users' certificates alone make no collection."""
    said = complaint(capsys, "make", files / "leaf.cer", "-o", tmp_path / "out.sst")
    assert said == "There is no CA certificate in these files."


@pytest.mark.parametrize("account", ["admin", "a@b@c", "@contoso.com", "a b@contoso.com", "a\n@contoso.com"])
def test_bad_account_is_told_in_one_sentence(account: str, capsys: Capture, files: Path) -> None:
    """No script is printed for what is no account."""
    assert complaint(capsys, "commands", files / "good.sst", "--upn", account)


@pytest.mark.parametrize("name", ["chain.pem", "leaf.cer", "."])
def test_commands_want_a_store(name: str, capsys: Capture, files: Path) -> None:
    """Exchange takes nothing but an .sst, so there are no commands for other files, nor for a folder."""
    assert "is not an .sst file" in complaint(capsys, "commands", files / name, "--upn", ACCOUNT)


@pytest.mark.skipif(os.name == "nt", reason="the path is one of Windows there")
def test_windows_powershell_wants_a_path_of_windows(capsys: Capture, files: Path) -> None:
    """Windows PowerShell 5.1 runs on Windows alone."""
    said = complaint(capsys, "commands", files / "good.sst", "--upn", ACCOUNT, "--shell", "5.1")
    assert "is not a Windows path" in said


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["show"], "sstwizard show: the following arguments are required: FILE; see sstwizard show --help"),
        (["make"], "sstwizard make: the following arguments are required: FILE, -o/--output"),
        (["make", "a.cer"], "-o/--output"),
        (["commands"], "sstwizard commands: the following arguments are required: FILE.sst, --upn"),
        (["commands", "a.sst", "--upn"], "--upn"),
        (["commands", "a.sst", "--upn", ACCOUNT, "--shell", "3.0"], "'3.0'"),
        (["make", "a.cer", "-o", "b", "--format", "pfx"], "'pfx'"),
        (["--nonsense"], "--nonsense"),
        (["show", "a.cer", "--nonsense"], "--nonsense"),
        (["--"], "sstwizard: "),
    ],
)
def test_wrong_usage_is_told_in_one_sentence(arguments: list[str], said: str, capsys: Capture) -> None:
    """What is missing or wrong, and where to read more."""
    assert said in complaint(capsys, *arguments)


def test_version_and_help_are_answers(capsys: Capture) -> None:
    """Exit code 0, on standard output; the help names every command."""
    assert run(capsys, "--version") == (0, f"SST Wizard {__version__}\n", "")
    code, printed, errors = run(capsys, "--help")
    assert (code, errors) == (0, "")
    assert all(command in printed for command in ("show", "make", "commands", "--self-test"))
    assert run(capsys, "make", "--help")[0] == 0


def test_remarks_of_parsers_are_not_for_users(capsys: Capture, shared: Path) -> None:
    """Parsers warn of real roots; standard error has only what the user can act on."""
    code, printed, errors = run(capsys, "show", shared / "data" / "sst-real" / "rootsupd-authroots-2013.sst")
    assert code == 1
    assert len(printed.splitlines()) > 100
    assert errors == ""


def test_program_runs_from_a_clone() -> None:
    """`python gui` works without anything installed."""
    done = program("gui", "--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"SST Wizard {__version__}\n", "")


def test_program_runs_as_a_module() -> None:
    """`python -m sstwizard` works where the package is on the path."""
    done = program("-m", "sstwizard", "--version", PYTHONPATH=str(CHECKOUT / "gui"))
    assert (done.returncode, done.stdout, done.stderr) == (0, f"SST Wizard {__version__}\n", "")


def test_failure_is_the_exit_code(files: Path) -> None:
    """The shell sees the exit code, and what is not ASCII comes through a pipe."""
    done = program("gui", "show", files / "leaf.cer")
    assert (done.returncode, done.stderr) == (1, "")
    assert "“Zoë”" in done.stdout
    assert program("gui", "show", files / "gone.cer").returncode == 2


@pytest.mark.skipif(os.name == "nt", reason="a closed pipe is another error there")
def test_reader_may_stop_early(files: Path) -> None:
    """Whoever has read enough, as `head` does, causes no traceback."""
    command = [sys.executable, "gui", "show", "--json", str(files / "chain.pem")]
    with subprocess.Popen(command, cwd=CHECKOUT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 0


def test_program_knows_that_it_is_whole() -> None:
    """--self-test finds icons, catalogue, roots and a window."""
    done = program("gui", "--self-test")
    assert (done.returncode, done.stdout) == (0, f"SST Wizard {__version__}: all is well\n"), done.stderr
