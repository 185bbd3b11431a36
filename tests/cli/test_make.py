"""`sstwizard make`: what it writes, what it refuses to write, and how it adds to a collection that is in use."""

from __future__ import annotations

import hashlib
import re
import zipfile
from pathlib import Path
from typing import Any

import pytest

import mail
from cli.conftest import MESSAGES
from cli.running import answer, complaint, run, said, thumbprints
from findings import forged
from pki import PKI, Entity
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.certificates.reading import Form
from sstwizard.core.collection.assessment import Assessment, assess
from sstwizard.core.collection.checks.finding import Code
from sstwizard.core.formats import form_of, pem, pkcs7, sst


def test_make_writes_every_ca(files: Path, tmp_path: Path, root: Entity, issuing: Entity) -> None:
    """The CA certificates of the files, roots first, are written and listed; users' certificates are not."""
    out = tmp_path / "out.sst"
    printed = said("make", files / "root.cer", files / "chain.pem", "-o", out)
    assert out.read_bytes() == sst.encode([root.der, issuing.der])
    *listed, chosen = printed.splitlines()
    assert [line.split()[0] for line in listed] == [root.certificate.thumbprint, issuing.certificate.thumbprint]
    assert chosen == (
        "“Contoso Root, Inc.” was added because you specified it (root.cer). "
        f"SHA-256: {' '.join(re.findall('....', root.certificate.sha256))}"
    )


@pytest.mark.parametrize(
    ("name", "option", "form"),
    [
        ("a.sst", None, Form.SST),
        ("a.p7b", None, Form.PKCS7),
        ("a.P7C", None, Form.PKCS7),
        ("a.pem", None, Form.PEM),
        ("a.cer", None, Form.DER),
        ("a.crt", None, Form.DER),
        ("a.der", None, Form.DER),
        ("a.txt", None, Form.SST),
        ("pem", None, Form.SST),
        ("a.cer", "sst", Form.SST),
        ("a.sst", "p7b", Form.PKCS7),
        ("a.der", "pem", Form.PEM),
    ],
)
def test_ending_says_the_format(name: str, option: str | None, form: Form, files: Path, tmp_path: Path) -> None:
    """Where --format does not."""
    options = ["--format", option] if option else []
    assert run("make", files / "root.cer", *options, "-o", tmp_path / name)[0] == 0
    assert form_of((tmp_path / name).read_bytes()) is form


def test_file_of_one_certificate_is_not_made_of_several(files: Path, tmp_path: Path) -> None:
    """An ending that stands for one certificate makes no folder of that name; --format does."""
    both = (files / "root.cer", files / "issuing.cer")
    said = complaint("make", *both, "-o", tmp_path / "all.cer")
    assert said.startswith(f"sstwizard: {tmp_path / 'all.cer'}: can contain only one certificate, but there are 2: ")
    assert list(tmp_path.iterdir()) == []
    told = answer("make", *both, "--format", "der", "-o", tmp_path / "all.cer")
    assert (told["exit code"], told["written"]) == (0, {"path": str(tmp_path / "all.cer"), "sha256": None})
    assert len(list((tmp_path / "all.cer").iterdir())) == 2


def test_no_file_of_another_content_is_replaced_in_a_folder(files: Path, tmp_path: Path) -> None:
    """Nobody named it; what is in the folder already is written again."""
    asked = ("make", files / "root.cer", files / "issuing.cer", "--format", "der", "-o", tmp_path / "all")
    assert [run(*asked)[0] for _ in range(2)] == [0, 0]
    first, second = sorted((tmp_path / "all").iterdir())
    first.write_bytes(b"mine")
    second.unlink()
    said = complaint(*asked)
    assert said.startswith(
        f"sstwizard: {tmp_path / 'all'}: The folder “all” has other files of these names: “{first.name}”."
    )
    assert ([*(tmp_path / "all").iterdir()], first.read_bytes()) == ([first], b"mine")


@pytest.mark.parametrize("name", ["b.p12", "b.PFX", "b.jks", "b.key", "b.zip", "b.p7m"])
def test_what_stands_for_another_format_is_refused(name: str, files: Path, tmp_path: Path) -> None:
    """A store of that name would be taken for a file with a key; who names the format may call it as they like."""
    said = complaint("make", files / "root.cer", "-o", tmp_path / name)
    assert said.startswith(
        f"sstwizard: {tmp_path / name}: can't be written: the formats are .sst, .p7b, .pem and .cer."
    )
    assert list(tmp_path.iterdir()) == []
    assert run("make", files / "root.cer", "--format", "sst", "-o", tmp_path / name)[0] == 0


def test_make_takes_thumbprints_as_windows_shows_them(
    files: Path, tmp_path: Path, root: Entity, issuing: Entity
) -> None:
    """With spaces, in small letters, and with the invisible mark that copying from Windows brings along."""
    pairs = " ".join(re.findall("..", root.certificate.thumbprint.lower()))
    colons = ":".join(re.findall("..", issuing.certificate.thumbprint))
    named = ("--thumbprint", f"\u200e{pairs}", "--thumbprint", colons)
    code, _, _ = run("make", files / "chain.pem", files / "root.cer", "-o", tmp_path / "out.sst", *named)
    assert code == 0
    assert thumbprints(tmp_path / "out.sst") == [root.certificate.thumbprint, issuing.certificate.thumbprint]


def test_make_says_where_a_missing_issuer_is(files: Path, tmp_path: Path, issuing: Entity) -> None:
    """An issuer that the files hold but that was not named is told with its file."""
    named = ("--thumbprint", issuing.certificate.thumbprint)
    told = answer("make", files / "issuing.cer", files / "root.cer", "-o", tmp_path / "out.sst", *named)
    (finding,) = told["findings"]
    assert (told["exit code"], told["written"]) == (2, None)
    assert "It was found in root.cer, but nobody vouches for it." in finding["message"]
    assert list(tmp_path.iterdir()) == []


def test_make_adds_to_what_is_in_use(files: Path, tmp_path: Path, pki: PKI, root: Entity) -> None:
    """All of the base is kept, what is no CA included; of the files the CAs are added; how many is said at the end."""
    partner, user = pki.make("Partner Root"), pki.make("User", ca=False)
    (tmp_path / "partner.p7b").write_bytes(pem.encode([partner.der, root.der, pki.make("Not taken", ca=False).der]))
    (tmp_path / "base.sst").write_bytes(sst.encode([root.der, user.der]))
    before, out = (tmp_path / "base.sst").read_bytes(), tmp_path / "out.sst"
    arguments = ("--base", tmp_path / "base.sst", "-o", out)
    (tmp_path / "partner root.pem").write_bytes(pem.encode([partner.der]))
    printed = said("make", tmp_path / "partner.p7b", tmp_path / "partner root.pem", *arguments)
    assert set(thumbprints(out)) == {each.certificate.thumbprint for each in (root, user, partner)}
    assert printed.endswith("\n1 added, 2 kept.\n")
    assert (tmp_path / "base.sst").read_bytes() == before


def test_make_adds_those_named(files: Path, tmp_path: Path, issuing: Entity) -> None:
    """A thumbprint chooses among the files; nothing of the base is lost by it."""
    named = ("--thumbprint", issuing.certificate.thumbprint)
    options = ("--base", files / "root.sst", "-o", tmp_path / "out.sst")
    made = answer("make", files / "chain.pem", *options, *named)
    out = tmp_path / "out.sst"
    assert made["exit code"] == 0
    assert thumbprints(out) == thumbprints(files / "good.sst")
    assert made.keys() == {"exit code", "certificates", "findings", "problems", "written"}
    assert made["written"] == {"path": str(out), "sha256": hashlib.sha256(out.read_bytes()).hexdigest().upper()}
    assert [each["source"] for each in made["certificates"]] == ["root.sst", "chain.pem"]


@pytest.mark.parametrize("is_base", [True, False])
def test_make_keeps_a_copy_of_what_it_overwrites(is_base: bool, files: Path, tmp_path: Path) -> None:
    """Whether the output is the base or any .sst, what it was stays beside it, and its name is said."""
    present = tmp_path / "current.sst"
    present.write_bytes((files / "root.sst").read_bytes())
    base, added = (("--base", present), ()) if is_base else ((), (files / "root.cer",))
    code, printed, _ = run("make", files / "issuing.cer", *added, *base, "-o", present)
    assert code == 0
    assert present.read_bytes() == (files / "good.sst").read_bytes()
    (copy,) = (each for each in tmp_path.iterdir() if each != present)
    assert copy.read_bytes() == (files / "root.sst").read_bytes()
    assert printed.endswith(f"\nThe previous file was saved as “{copy.name}”.\n")
    assert ("\n1 added, 1 kept.\n" in printed) is is_base


def test_make_does_not_overwrite_what_another_one_wrote(
    files: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the base was changed after it had been read, that is told, and nothing is written."""
    present = tmp_path / "current.sst"
    present.write_bytes((files / "root.sst").read_bytes())

    def meanwhile(*arguments: Any, **named: Any) -> Assessment:
        present.write_bytes((files / "other.sst").read_bytes())
        return assess(*arguments, **named)

    monkeypatch.setattr("sstwizard.cli.make.assess", meanwhile)
    said = complaint("make", files / "issuing.cer", "--base", present, "-o", present)
    assert said == (
        f"sstwizard: {present}: was changed by another program after it was opened, so nothing was written. Open it "
        "again."
    )
    assert (present.read_bytes(), list(tmp_path.iterdir())) == ((files / "other.sst").read_bytes(), [present])


def test_make_writes_nothing_while_the_base_has_an_error(files: Path, tmp_path: Path, root: Entity) -> None:
    """What has expired in the base is not taken out unasked: a person decides."""
    expired = Certificate((files / "expired.cer").read_bytes())
    (tmp_path / "base.sst").write_bytes(sst.encode([expired.der]))
    options = ("--base", tmp_path / "base.sst", "-o", tmp_path / "out.sst")
    code, printed, errors = run("make", files / "root.cer", *options)
    assert "error: expired: “Old” expired on" in printed
    said = "Nothing was written. To write it despite these errors, add --allow expired."
    assert (code, errors) == (2, f"sstwizard: {tmp_path / 'out.sst'}: {said}\n")
    assert not (tmp_path / "out.sst").exists()
    told = answer("make", files / "root.cer", *options, "--allow", "expired")
    assert told["exit code"] == 0
    assert [each["code"] for each in told["findings"]] == ["expired"]
    assert set(thumbprints(tmp_path / "out.sst")) == {expired.thumbprint, root.certificate.thumbprint}


def test_make_does_not_add_to_what_it_can_not_read(files: Path, tmp_path: Path, root: Entity) -> None:
    """Of a damaged base something would be lost without anyone being asked; one that repeats itself is whole."""
    out = tmp_path / "out.sst"
    said = complaint("make", files / "issuing.cer", "--base", files / "cut short.sst", "-o", out)
    assert said.startswith(
        f"sstwizard: {files / 'cut short.sst'}: can't be read completely, so some of its certificates may be lost in "
        "the new file: The store"
    )
    assert not out.exists()
    (tmp_path / "twice.sst").write_bytes(sst.encode([root.der, root.der]))
    made = answer("make", files / "issuing.cer", "--base", tmp_path / "twice.sst", "-o", out)
    assert (made["exit code"], [each["code"] for each in made["findings"]]) == (0, ["duplicate"])
    assert thumbprints(out) == thumbprints(files / "good.sst")


def test_allowed_errors_do_not_stop_it(files: Path, tmp_path: Path) -> None:
    """Only errors of all codes named let it be written; they are told in any case, and else the old file stays."""
    out = tmp_path / "out.sst"
    out.write_bytes(b"the old one")
    bad = (files / "issuing.cer", files / "expired.cer", "-o", out)
    for options in ([], ["--json"], ["--allow", "expired"], ["--allow", "incomplete-chain", "not-ca"]):
        code, printed, errors = run("make", *bad, *options)
        assert (code, ": Nothing was written. " in errors) == (2, "--json" not in options)
        assert ("\\u201cOld\\u201d expired on" if "--json" in options else "“Old” expired on") in printed
        assert (list(tmp_path.iterdir()), out.read_bytes()) == ([out], b"the old one")
    code, printed, errors = run("make", *bad, "--allow", "expired", "--allow", "incomplete-chain")
    assert (code, errors, len(thumbprints(out))) == (0, "", 2)
    assert "error: expired: " in printed
    assert "error: incomplete-chain: " in printed


@pytest.mark.parametrize(
    ("name", "options", "said"),
    [
        ("chain.pem", ["--thumbprint", "{root}", "ab cd"], ["No certificate with the thumbprint ab cd is in"]),
        ("leaf.cer", [], ["There is no CA certificate in these files."]),
        ("root.cer", ["--allow", "expried"], ["'expried'", *Code]),
    ],
)
def test_what_is_not_there_is_told_in_one_sentence(
    name: str, options: list[str], said: list[str], files: Path, tmp_path: Path, root: Entity
) -> None:
    """As it was typed, though others are known, and what codes there are; nothing is written."""
    given = [each.format(root=root.certificate.thumbprint) for each in options]
    told = complaint("make", files / name, "-o", tmp_path / "out.sst", *given)
    assert all(each in told for each in said)
    assert list(tmp_path.iterdir()) == []


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory, family: tuple[Entity, Entity, Entity]) -> Path:
    """A folder of places in which a root and what it issued lie, or with which they came."""
    folder, (root, issuing, leaf) = tmp_path_factory.mktemp("places"), family
    ders = [root.der, issuing.der]
    (folder / "chain.pem").write_bytes(pem.encode(ders))
    (folder / "chain.sst").write_bytes(sst.encode(ders))
    (folder / "chain.p7b").write_bytes(pkcs7.encode(ders))
    (folder / "folder").mkdir()
    with zipfile.ZipFile(folder / "archive.zip", "w") as archive:
        for name, der in zip(("root.cer", "issuing.cer"), ders, strict=True):
            (folder / "folder" / name).write_bytes(der)
            archive.writestr(name, der)
    signed, beside = (mail.sign("cryptography", leaf, folder, root, issuing, detached=each) for each in (False, True))
    for name, form in MESSAGES.items():
        (folder / name).write_bytes(mail.FORMS[form](signed, beside))
    (folder / "signature.p7s").write_bytes(beside)
    return folder


NAMED = ("chain.pem", "chain.sst", "chain.p7b", "folder", "archive.zip")
RECEIVED = (*MESSAGES, "signature.p7s")


@pytest.mark.parametrize("place", [*NAMED, *RECEIVED])
def test_a_root_that_nobody_vouches_for_is_left_out(
    place: str, samples: Path, tmp_path: Path, root: Entity, issuing: Entity
) -> None:
    """Of a bundle, folder, archive or message only its SHA-256 takes it; without it what is left out is told."""
    out = tmp_path / "out.sst"
    told = answer("make", samples / place, "-o", out, "--allow", "incomplete-chain")
    assert (told["exit code"], thumbprints(out)) == (1, [issuing.certificate.thumbprint])
    problem = told["problems"][-1]
    assert "“Contoso Root, Inc.” was not added, because nobody vouches for it" in problem["message"]
    assert problem["message"].endswith(f'--thumbprint "{root.certificate.sha256_in_groups}"')
    assert ("root.cer" if place == "folder" else place) in problem["file"]
    named = ("--thumbprint", root.certificate.sha256_in_groups.lower(), issuing.certificate.thumbprint)
    made = answer("make", samples / place, "-o", out, *named)
    assert (made["exit code"], len(made["problems"])) == (0, len(told["problems"]) - 1)
    assert set(thumbprints(out)) == {each.certificate.thumbprint for each in (root, issuing)}
    codes = [(each["code"], each["thumbprint"]) for each in made["findings"]]
    assert codes == ([("root-from-network", root.certificate.thumbprint)] if place in RECEIVED else [])


def test_without_it_nothing_incomplete_is_written(samples: Path, tmp_path: Path) -> None:
    """What the root had issued stops there, which is an error; what was left out is told on standard error."""
    code, printed, errors = run("make", samples / "clear.eml", "-o", tmp_path / "out.sst")
    said = "Nothing was written. To write it despite these errors, add --allow incomplete-chain."
    said = f"sstwizard: {tmp_path / 'out.sst'}: {said}"
    assert (code, errors.splitlines()[-1]) == (2, said)
    assert "Nothing was written" not in printed
    assert errors.startswith("sstwizard: clear.eml: The root CA “Contoso Root, Inc.” was not added, because nobody")
    assert list(tmp_path.iterdir()) == []


def test_sha_1_is_not_enough_for_a_root(samples: Path, tmp_path: Path, root: Entity) -> None:
    """Named by its SHA-1 it is left out; as it is all that was asked for, nothing is written."""
    options = ("-o", tmp_path / "out.sst", "--thumbprint", root.certificate.thumbprint)
    assert "“Contoso Root, Inc.” was not added" in complaint("make", samples / "chain.p7b", *options)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("order", [("clear.eml", "root.cer"), ("root.cer", "clear.eml")])
def test_its_own_file_vouches_for_a_root_in_a_mail(
    order: tuple[str, str], files: Path, samples: Path, tmp_path: Path
) -> None:
    """Whoever names a root's own certificate file has chosen it, whatever else brought it; its SHA-256 is printed."""
    named = [(files if name == "root.cer" else samples) / name for name in order]
    made = answer("make", *named, "-o", tmp_path / "out.sst")
    assert (made["exit code"], made["problems"], made["findings"]) == (0, [], [])
    assert set(thumbprints(tmp_path / "out.sst")) == set(thumbprints(files / "good.sst"))


@pytest.mark.parametrize("place", ["out.pem", "out.p7b", "out.cer"])
def test_what_only_exchange_minds_refuses_no_other_format(
    place: str, files: Path, tmp_path: Path, issuing: Entity
) -> None:
    """A certificate without its issuer is told, and is written to what is no .sst."""
    named = (files / "chain.pem", "--thumbprint", issuing.certificate.thumbprint)
    code, printed, errors = run("make", *named, "-o", tmp_path / place)
    assert (code, "error: incomplete-chain: " in printed, errors) == (0, True, "")
    assert thumbprints(tmp_path / place) == [issuing.certificate.thumbprint]
    code, _, errors = run("make", *named, "-o", tmp_path / "out.sst")
    assert (code, "add --allow incomplete-chain." in errors) == (2, True)


def test_what_nobody_should_trust_refuses_every_format(files: Path, tmp_path: Path, pki: PKI, root: Entity) -> None:
    """What has expired, and what is forged; its issuer need not be written, it is enough that its file is named."""
    bad = forged(pki, "Issuing", root)
    (tmp_path / "bad.cer").write_bytes(bad.der)
    named = (tmp_path / "bad.cer", files / "root.cer", "--thumbprint", bad.certificate.sha256)
    for given, refused in (((files / "expired.cer",), "expired"), (named, "bad-signature")):
        code, _, errors = run("make", *given, "-o", tmp_path / "out.pem")
        assert (code, f"add --allow {refused}." in errors) == (2, True)
    assert [each.name for each in tmp_path.iterdir()] == ["bad.cer"]


def test_one_certificate_is_printed(files: Path, leaf: Entity) -> None:
    """Even a person's, where it is named."""
    named = ("--thumbprint", leaf.certificate.thumbprint, "--format", "pem", "-o", "-")
    code, printed, _ = run("make", files / "chain.pem", *named)
    assert (code, printed.encode()) == (0, pem.encode([leaf.der]))


def test_dry_run_writes_nothing(files: Path, tmp_path: Path) -> None:
    """And says what `make` would write, with the exit code that it would have."""
    out = tmp_path / "out.sst"
    given = ("make", files / "issuing.cer", "--base", files / "root.sst", "-o", out)
    *listed, counted, told = said(*given, "--dry-run").splitlines()
    size = (files / "good.sst").stat().st_size
    assert (len(listed), counted) == (2, "1 added, 1 kept.")
    told_size = f"certificates: 2, bytes: {size:,} (sst)"
    assert told == f"Nothing was written, as --dry-run says. To be written to {out}: {told_size}."
    assert answer(*given, "--dry-run")["written"] is None
    assert [*tmp_path.iterdir()] == []
    assert answer(*given)["written"] is not None
    code, printed, errors = run(*given[:-1], "-", "--dry-run")
    assert (code, printed, "Nothing was written, as --dry-run says." in errors) == (0, "", True)


def test_dry_run_refuses_what_make_refuses(files: Path, tmp_path: Path) -> None:
    """Errors, and a place that can't be written to."""
    assert run("make", files / "expired.cer", "-o", tmp_path / "out.sst", "--dry-run")[0] == 2
    assert "is a folder" in complaint("make", files / "root.cer", "-o", tmp_path, "--dry-run")
    told = answer("make", files / "root.cer", files / "chain.pem", "-o", tmp_path / "out.sst", "--dry-run")
    assert (told["exit code"], [*tmp_path.iterdir()]) == (0, [])


def test_json_says_who_vouches(files: Path, tmp_path: Path) -> None:
    """For the root that a chain leads to, as `survey` does."""
    options = ("--base", files / "root.sst", "-o", tmp_path / "out.sst")
    made = answer("make", files / "issuing.cer", *options)
    assert [each["vouched_by"] for each in made["certificates"]] == [["collection"], ["collection"]]
    alone = answer("show", files / "leaf.cer")
    assert [each["vouched_by"] for each in alone["certificates"]] == [[]]
