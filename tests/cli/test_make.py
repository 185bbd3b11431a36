"""`sstwizard make`: what it writes, what it refuses to write, and how it adds to a collection that is in use."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

import pytest

from cli.running import Capture, answer, complaint, run, thumbprints
from pki import PKI, Entity
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.certificates.reading import Form
from sstwizard.core.collection.assessment import Assessment, assess
from sstwizard.core.collection.checks.finding import Code
from sstwizard.core.formats import form_of, pem, sst


def test_make_writes_every_ca(capsys: Capture, files: Path, tmp_path: Path, root: Entity, issuing: Entity) -> None:
    """The CA certificates of the files, roots first, are written and listed; users' certificates are not."""
    out = tmp_path / "out.sst"
    code, printed, errors = run(capsys, "make", files / "root.cer", files / "chain.pem", "-o", out)
    assert (code, errors) == (0, "")
    assert out.read_bytes() == sst.encode([root.der, issuing.der])
    *listed, chosen = printed.splitlines()
    assert [line.split()[0] for line in listed] == [root.certificate.thumbprint, issuing.certificate.thumbprint]
    assert chosen == (
        "“Contoso Root, Inc.” was added because you specified it (root.cer). "
        f"SHA-256: {' '.join(re.findall('....', root.certificate.sha256))}"
    )


def test_show_reads_what_make_wrote(capsys: Capture, files: Path, tmp_path: Path) -> None:
    """What was made is what is shown: the same certificates, and nothing to find."""
    made = answer(capsys, "make", files / "good.sst", files / "root.cer", "-o", tmp_path / "out.sst")
    shown = answer(capsys, "show", tmp_path / "out.sst")
    assert made["findings"] == shown["findings"] == []
    kept = [{**each, "source": None} for each in made["certificates"]]
    assert [{**each, "source": None} for each in shown["certificates"]] == kept


@pytest.mark.parametrize("form", ["sst", "p7b", "pem"])
def test_make_knows_formats(form: str, capsys: Capture, files: Path, tmp_path: Path) -> None:
    """Each format is written to one file, whatever that is called."""
    code, _, _ = run(capsys, "make", files / "chain.pem", files / "root.cer", "--format", form, "-o", tmp_path / "out")
    assert code == 0
    assert set(thumbprints(tmp_path / "out")) == set(thumbprints(files / "good.sst"))


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("a.sst", Form.SST),
        ("a.p7b", Form.PKCS7),
        ("a.P7C", Form.PKCS7),
        ("a.pem", Form.PEM),
        ("a.cer", Form.DER),
        ("a.crt", Form.DER),
        ("a.der", Form.DER),
        ("a.txt", Form.SST),
        ("pem", Form.SST),
    ],
)
def test_ending_says_the_format(name: str, form: Form, capsys: Capture, files: Path, tmp_path: Path) -> None:
    """Where --format does not; it is what --format says where that is given."""
    assert run(capsys, "make", files / "root.cer", "-o", tmp_path / name)[0] == 0
    assert form_of((tmp_path / name).read_bytes()) is form
    assert run(capsys, "make", files / "root.cer", "--format", "pem", "-o", tmp_path / name)[0] == 0
    assert form_of((tmp_path / name).read_bytes()) is Form.PEM


def test_file_of_one_certificate_is_not_made_of_several(capsys: Capture, files: Path, tmp_path: Path) -> None:
    """An ending that stands for one certificate makes no folder of that name; --format does."""
    both = (files / "root.cer", files / "issuing.cer")
    said = complaint(capsys, "make", *both, "-o", tmp_path / "all.cer")
    assert said.startswith("“all.cer” can contain only one certificate, but there are 2: ")
    assert list(tmp_path.iterdir()) == []
    assert run(capsys, "make", *both, "--format", "der", "-o", tmp_path / "all.cer")[0] == 0
    assert len(list((tmp_path / "all.cer").iterdir())) == 2


def test_make_writes_a_folder_of_single_files(capsys: Capture, files: Path, tmp_path: Path) -> None:
    """Several certificates in DER go into a folder, which is made."""
    code, _, _ = run(capsys, "make", files / "chain.pem", files / "root.cer", "--format", "der", "-o", tmp_path / "new")
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
    code, _, _ = run(capsys, "make", files / "chain.pem", files / "root.cer", "-o", tmp_path / "out.sst", *named)
    assert code == 0
    assert thumbprints(tmp_path / "out.sst") == [root.certificate.thumbprint, issuing.certificate.thumbprint]


@pytest.mark.parametrize("json_option", [[], ["--json"]])
def test_make_writes_nothing_that_has_an_error(
    json_option: list[str], capsys: Capture, files: Path, tmp_path: Path
) -> None:
    """With an expired certificate the exit code is 1, the finding is told, and the old file stays."""
    out = tmp_path / "out.sst"
    out.write_bytes(b"the old one")
    named = (files / "root.cer", files / "issuing.cer", files / "expired.cer")
    code, printed, errors = run(capsys, "make", *named, "-o", out, *json_option)
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
    assert "It was found in root.cer, but nobody vouches for it." in finding["message"]
    assert list(tmp_path.iterdir()) == []


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


def test_make_adds_to_what_is_in_use(capsys: Capture, files: Path, tmp_path: Path, pki: PKI, root: Entity) -> None:
    """All of the base is kept, what is no CA included; of the files the CAs are added; how many is said at the end."""
    partner, user = pki.make("Partner Root"), pki.make("User", ca=False)
    (tmp_path / "partner.p7b").write_bytes(pem.encode([partner.der, root.der, pki.make("Not taken", ca=False).der]))
    (tmp_path / "base.sst").write_bytes(sst.encode([root.der, user.der]))
    before, out = (tmp_path / "base.sst").read_bytes(), tmp_path / "out.sst"
    arguments = ("--base", tmp_path / "base.sst", "-o", out)
    (tmp_path / "partner root.pem").write_bytes(pem.encode([partner.der]))
    code, printed, errors = run(capsys, "make", tmp_path / "partner.p7b", tmp_path / "partner root.pem", *arguments)
    assert (code, errors) == (0, "")
    assert set(thumbprints(out)) == {each.certificate.thumbprint for each in (root, user, partner)}
    assert printed.endswith("\n1 added, 2 kept.\n")
    assert (tmp_path / "base.sst").read_bytes() == before


def test_make_adds_those_named(capsys: Capture, files: Path, tmp_path: Path, issuing: Entity) -> None:
    """A thumbprint chooses among the files; nothing of the base is lost by it."""
    named = ("--thumbprint", issuing.certificate.thumbprint)
    options = ("--base", files / "root.sst", "-o", tmp_path / "out.sst")
    made = answer(capsys, "make", files / "chain.pem", *options, *named)
    assert made["exit code"] == 0
    assert thumbprints(tmp_path / "out.sst") == thumbprints(files / "good.sst")
    assert made.keys() == {"exit code", "certificates", "findings", "problems"}
    assert [each["source"] for each in made["certificates"]] == ["root.sst", "chain.pem"]


def test_make_keeps_a_copy_of_what_it_overwrites(capsys: Capture, files: Path, tmp_path: Path) -> None:
    """Where the base itself is the output, what it was stays beside it, and its name is said."""
    present = tmp_path / "current.sst"
    present.write_bytes((files / "root.sst").read_bytes())
    code, printed, _ = run(capsys, "make", files / "issuing.cer", "--base", present, "-o", present)
    assert code == 0
    assert present.read_bytes() == (files / "good.sst").read_bytes()
    (copy,) = (each for each in tmp_path.iterdir() if each != present)
    assert copy.read_bytes() == (files / "root.sst").read_bytes()
    assert printed.endswith(f"1 added, 1 kept.\nThe previous file was saved as “{copy.name}”.\n")


def test_make_keeps_a_copy_of_any_store(capsys: Capture, files: Path, tmp_path: Path) -> None:
    """Without a base too, an .sst that is overwritten stays beside it, and its name is said."""
    present = tmp_path / "current.sst"
    present.write_bytes((files / "root.sst").read_bytes())
    code, printed, _ = run(capsys, "make", files / "root.cer", "-o", present)
    assert code == 0
    (copy,) = (each for each in tmp_path.iterdir() if each != present)
    assert copy.read_bytes() == (files / "root.sst").read_bytes()
    assert printed.endswith(f"\nThe previous file was saved as “{copy.name}”.\n")
    assert " added, " not in printed
    (tmp_path / "notes.txt").write_text("not a store")
    code, printed, _ = run(capsys, "make", files / "root.cer", "-o", tmp_path / "notes.txt")
    assert (code, "What was there before" in printed) == (0, False)


def test_make_does_not_overwrite_what_another_one_wrote(
    capsys: Capture, files: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the base was changed after it had been read, that is told, and nothing is written."""
    present = tmp_path / "current.sst"
    present.write_bytes((files / "root.sst").read_bytes())

    def meanwhile(*arguments: Any, **named: Any) -> Assessment:
        present.write_bytes((files / "other.sst").read_bytes())
        return assess(*arguments, **named)

    monkeypatch.setattr("sstwizard.cli.make.assess", meanwhile)
    said = complaint(capsys, "make", files / "issuing.cer", "--base", present, "-o", present)
    assert said == (
        "“current.sst” was changed by another program after it was opened, so nothing was written. Open it again."
    )
    assert (present.read_bytes(), list(tmp_path.iterdir())) == ((files / "other.sst").read_bytes(), [present])


def test_make_leaves_what_is_read_only(capsys: Capture, files: Path, tmp_path: Path) -> None:
    """Though the folder would let it be replaced."""
    present = tmp_path / "current.sst"
    present.write_bytes((files / "root.sst").read_bytes())
    present.chmod(0o444)
    said = complaint(capsys, "make", files / "chain.pem", "-o", present)
    assert said == "“current.sst” is read-only. Clear the read-only attribute, or choose another name."
    assert (present.read_bytes(), list(tmp_path.iterdir())) == ((files / "root.sst").read_bytes(), [present])
    present.chmod(0o644)


def test_make_writes_nothing_while_the_base_has_an_error(
    capsys: Capture, files: Path, tmp_path: Path, root: Entity
) -> None:
    """What has expired in the base is not taken out unasked: a person decides."""
    expired = Certificate((files / "expired.cer").read_bytes())
    (tmp_path / "base.sst").write_bytes(sst.encode([expired.der]))
    options = ("--base", tmp_path / "base.sst", "-o", tmp_path / "out.sst")
    code, printed, errors = run(capsys, "make", files / "root.cer", *options)
    assert (code, errors) == (1, "")
    assert "error: expired: “Old” expired on" in printed
    assert printed.endswith("\nNothing was written. To write it despite these errors, add --allow expired.\n")
    assert not (tmp_path / "out.sst").exists()
    told = answer(capsys, "make", files / "root.cer", *options, "--allow", "expired")
    assert told["exit code"] == 0
    assert [each["code"] for each in told["findings"]] == ["expired"]
    assert set(thumbprints(tmp_path / "out.sst")) == {expired.thumbprint, root.certificate.thumbprint}


def test_make_does_not_add_to_what_it_can_not_read(capsys: Capture, files: Path, tmp_path: Path) -> None:
    """Of a damaged base something would be lost without anyone being asked."""
    options = ("--base", files / "cut short.sst", "-o", tmp_path / "out.sst")
    said = complaint(capsys, "make", files / "root.cer", *options)
    assert said.startswith(
        "“cut short.sst” can't be read completely, so some of its certificates may be lost in the new file: The store"
    )
    assert list(tmp_path.iterdir()) == []


def test_make_adds_to_a_base_that_repeats_itself(capsys: Capture, files: Path, tmp_path: Path, root: Entity) -> None:
    """A certificate that is there twice is no damage."""
    (tmp_path / "twice.sst").write_bytes(sst.encode([root.der, root.der]))
    options = ("--base", tmp_path / "twice.sst", "-o", tmp_path / "out.sst")
    made = answer(capsys, "make", files / "issuing.cer", *options)
    assert made["exit code"] == 0
    assert [each["code"] for each in made["findings"]] == ["duplicate"]
    assert thumbprints(tmp_path / "out.sst") == thumbprints(files / "good.sst")


def test_allowed_errors_do_not_stop_it(capsys: Capture, files: Path, tmp_path: Path) -> None:
    """Only errors of all codes named let it be written; they are told all the same."""
    out = tmp_path / "out.sst"
    bad = (files / "issuing.cer", files / "expired.cer", "-o", out)
    for allowed in ([], ["expired"], ["incomplete-chain", "not-ca"]):
        assert run(capsys, "make", *bad, *(["--allow", *allowed] if allowed else []))[0] == 1
        assert not out.exists()
    code, printed, errors = run(capsys, "make", *bad, "--allow", "expired", "--allow", "incomplete-chain")
    assert (code, errors, len(thumbprints(out))) == (0, "", 2)
    assert "error: expired: " in printed
    assert "error: incomplete-chain: " in printed


def test_unknown_code_is_told_with_those_there_are(capsys: Capture, files: Path, tmp_path: Path) -> None:
    """In one sentence; nothing is written."""
    said = complaint(capsys, "make", files / "root.cer", "-o", tmp_path / "out.sst", "--allow", "expried")
    assert "'expried'" in said
    assert all(code in said for code in Code)
    assert list(tmp_path.iterdir()) == []
