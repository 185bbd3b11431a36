"""The program in a process of its own, as Orca meets it on Linux: every page by AT-SPI, on its own bus and display."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("AT-SPI is of Linux", allow_module_level=True)

import mail
from pki import PKI
from sstwizard.core.certificates.algorithms import EMAIL_PROTECTION
from ui.screen_reader import Met, NoAnswerError, ScreenReader, listening_to, missing

pytestmark = pytest.mark.slow
CONTROLS = {
    *{"push button", "button", "check box", "radio button", "combo box", "text", "list", "tree", "table", "tree table"},
    *{"page tab", "progress bar", "toggle button", "push button menu", "password text", "slider", "spin button"},
}
"""What one operates, or asks for its value, in AT-SPI's words."""


def is_well_told(reader: ScreenReader) -> list[Met]:
    """Demand a name for each control, by which it can be told apart, and return all that is there."""
    met: list[Met] = []
    named: dict[Met, list[str]] = {}
    described: dict[Met, str] = {}

    def is_met() -> bool:
        """Say whether all could be asked; what is gone meanwhile isn't told, and the page is walked again."""
        met[:] = reader.everything()
        named.clear()
        controls = [each for each in met if each.role in CONTROLS]
        try:
            # On Linux the name of a combo box is what is chosen in it; what it asks for is its label.
            named.update((each, reader.labels(each) if each.role == "combo box" else [each.name]) for each in controls)
            described.update((each, reader.description(each)) for each in controls)
        except NoAnswerError:
            return False
        return True

    reader.until(is_met)
    assert [each for each, names in named.items() if not "".join(names).strip()] == [], reader.dump()
    told = Counter((each.role, *names, described[each]) for each, names in named.items())
    assert [each for each, count in told.items() if count > 1] == [], reader.dump()
    return met


def roles(met: list[Met]) -> set[tuple[str, str]]:
    """Return what is there, each by role and name."""
    return {(each.role, each.name) for each in met}


def test_a_screen_reader_walks_from_welcome_to_upload(tmp_path: Path, pki: PKI) -> None:
    """By what each page offers it: from signed mail or files to a collection, each page told in full, and announced."""
    if lacking := missing():
        pytest.skip(f"not installed: {', '.join(lacking)}")
    lonely = tmp_path / "lonely.cer"
    issuing = pki.make("Heard Issuing CA", pki.make("Heard Root CA"), issuer_url="http://ca.example/root.cer")
    lonely.write_bytes(issuing.der)
    letter = signed_letter(tmp_path, pki)
    with listening_to(tmp_path) as reader:
        mail_page(reader, letter)
        welcome(reader)
        certificates(reader)
        problems(reader, lonely)
        chains(reader)
        export(reader, tmp_path / "heard.sst")
        upload(reader)


def signed_letter(folder: Path, pki: PKI) -> Path:
    """Write a message that nobody who is known vouches for."""
    root = pki.make("Heard Partner Root CA")
    signer = pki.make("Bob", root, email="bob@example.com", ca=False, purposes=(EMAIL_PROTECTION,))
    signature = mail.sign("cryptography", signer, folder, root, detached=True)
    path = folder / "letter.eml"
    path.write_bytes(mail.mail(mail.clear_signed(signature)))
    return path


def mail_page(reader: ScreenReader, letter: Path) -> None:
    """The headline is announced, the row is read out whole, and the way back leads to the choices."""
    reader.do(reader.find("push button", "Next"), "Press")
    add = reader.find("push button", "Add messages…")
    is_well_told(reader)
    reader.do(add, "Press")
    reader.write(reader.find("text", "File name"), str(letter))
    reader.do(reader.find("push button", "Open"), "Press")
    reader.wait_to_hear("With what is selected, 0 of 1 message would be trusted.")
    reader.find("cell", "Heard Partner Root CA, 1 message from 1 sender, Nobody, Compare the root first")
    is_well_told(reader)
    reader.do(reader.find("push button", "Show the messages"), "Press")
    is_well_told(reader)
    reader.do(reader.find("push button", "< Back"), "Press")


def welcome(reader: ScreenReader) -> None:
    """The choices are radio buttons, the rail is a list."""
    create = reader.find("radio button", "Choose the certificates myself")
    told = roles(is_well_told(reader))
    assert {("list", "Page 1 of 6: Welcome"), ("radio button", "Update the collection that Exchange has now")} <= told
    reader.do(create, "Toggle")
    reader.do(reader.find("push button", "Next"), "Press")


def certificates(reader: ScreenReader) -> None:
    """A tick is announced with what it did, and then what Exchange Online will say."""
    field = reader.find("text", "Filter")
    reader.write(field, "Actalis Auth")
    cell = reader.find("cell", "Actalis Authentication Root CA, not in the collection")
    is_well_told(reader)
    assert "checked" not in cell.states
    reader.focus(reader.find("table", "Certificates"))
    reader.press_key("space")
    assert reader.wait_to_hear("Actalis Authentication Root CA added").endswith("1 certificate selected")
    reader.wait_to_hear("Ready")
    assert "checked" in reader.find("cell", "Actalis Authentication Root CA, in the collection").states
    value, most = reader.value(reader.find("progress bar", "Size of the collection"))
    assert (0 < value < most, most) == (True, 70_000)


def problems(reader: ScreenReader, file: Path) -> None:
    """A file is opened in the system's dialog, and what is wrong with its CA can be shown."""
    reader.do(reader.find("push button", "Add files"), "Press")
    reader.write(reader.find("text", "File name"), str(file))
    reader.do(reader.find("push button", "Open"), "Press")
    reader.do(reader.find("push button", "Add 1 CA"), "Press")
    reader.wait_to_hear("Heard Issuing CA added")
    reader.wait_to_hear("1 error")
    is_well_told(reader)
    reader.do(reader.find("push button", "The collection: 1 error"), "Press")


def chains(reader: ScreenReader) -> None:
    """The findings have the focus, each with its severity."""
    reader.find("tree", "Chains of the collection")
    told = is_well_told(reader)
    assert any(each.name.startswith("Error: ") for each in told)
    reader.do(reader.find("push button", "Next"), "Press")


def export(reader: ScreenReader, target: Path) -> None:
    """The name is written into its field; in spite of an error, the button says what it does."""
    field = reader.find("text", "File name")
    is_well_told(reader)
    reader.write(field, str(target))
    reader.do(reader.find("push button", "Export anyway"), "Press")


def upload(reader: ScreenReader) -> None:
    """What uploads comes first, or the account that it needs; the commands unfold, each told with what it does."""
    reader.find("check box", "Show the commands to type")
    is_well_told(reader)
    reader.write(reader.find("text", "Account"), "admin@contoso.com")
    reader.do(reader.find("check box", "Show the commands to type"), "Toggle")
    sign_in = reader.find("text", "Sign in: Connect-ExchangeOnline -UserPrincipalName admin@contoso.com")
    assert "focusable" in sign_in.states
    reader.find("push button", "Copy command 4")
    is_well_told(reader)
