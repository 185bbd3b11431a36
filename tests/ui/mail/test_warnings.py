"""The answer for a message: what is signed, by whom, and what to look at though it is trusted."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

import mail
from pki import PKI, Entity
from sstwizard.core.certificates.algorithms import EMAIL_PROTECTION
from sstwizard.ui.kit.labels import IconLabel
from ui.mail.test_page import TRUSTED, OpenWindow, Post, Window
from ui.mail.test_page import open_window as open_window
from ui.mail.test_page import post as post
from ui.reach import HOSTILE, cut
from ui.staging import the

SENDER = b"From: Bob <bob@example.com>"


def signed(post: Post, signer: Entity | None = None, *included: Entity) -> bytes:
    """A signed part."""
    signature = mail.sign("cryptography", signer or post.signer(), post.folder, *included, detached=True)
    return mail.clear_signed(signature)


def mixed(*parts: bytes, boundary: str = "x") -> bytes:
    """A mail of several parts."""
    return mail.mail(mail.mixed(*parts, boundary=boundary))


def attached(message: bytes) -> bytes:
    """A message as a part of another."""
    return b"Content-Type: message/rfc822\r\n\r\n" + message


def another_sender(post: Post) -> tuple[str, str]:
    """A letter that names somebody else as its sender."""
    letter = post.letter("letter.eml").read_bytes()
    post.write("letter.eml", letter.replace(SENDER, b"From: Boss <boss@example.com>"))
    return "Sent as boss@example.com, signed by a certificate for bob@example.com.", "Sent as"


def weak_key(post: Post) -> tuple[str, str]:
    """A letter that is signed with a short key."""
    post.letter("letter.eml", post.signer(key=rsa.generate_private_key(65537, 1024)))
    return "The key of “Bob” (RSA 1024 bits) is shorter than is recommended today.", ""


@pytest.mark.parametrize("make", [another_sender, weak_key])
def test_trusted_with_a_warning(
    make: Callable[[Post], tuple[str, str]], open_window: OpenWindow, post: Post, family: list[Entity]
) -> None:
    """It is trusted, but the icon is a warning's, and the warning stands below the reason and is read out with it."""
    said, fact = make(post)
    window = open_window(*family)
    window.check(post.folder / "letter.eml")
    assert window.said.startswith(TRUSTED)
    assert window.icon == "warning"
    (warning,) = window.warnings
    assert warning.startswith(said)
    assert window.answer.spoken == f"{window.said.replace(chr(10), '. ')} {warning}"
    icons = [icon_beside(window, name) for name in window.facts]
    assert icons.count("warning") == bool(fact)
    assert not fact or icon_beside(window, fact) == "warning"


def icon_beside(window: Window, fact: str) -> str:
    """Which icon stands beside a fact."""
    layout = window.answer._facts
    widgets = [the(the(layout.itemAt(at)).widget()) for at in range(layout.count())]
    (at,) = (at for at, widget in enumerate(widgets) if widget.accessibleName().startswith(f"{fact}: "))
    icon = widgets[at - 1]
    assert isinstance(icon, IconLabel)
    return icon.name


def test_partly_signed(open_window: OpenWindow, post: Post, family: list[Entity]) -> None:
    """The headline says so, the reason which part is signed and by whom, the warning what is not."""
    footer = mail.entity('text/plain; name="footer.txt"', b"You get this because you subscribed.")
    window = open_window(*family)
    window.check(post.write("list.eml", mixed(signed(post), footer, mail.entity("text/html", b"<p>ad</p>"))))
    assert window.said == (
        "Trusted by this collection, but only a part of the message is signed\nOnly part 1 (text) is signed, by “Bob” "
        "(bob@example.com), trusted by this collection. The rest is not signed."
    )
    assert window.icon == "warning"
    (warning,) = window.warnings
    assert warning.startswith(
        "Not signed, so anybody may have written it: part 2 (footer.txt), part 3 (formatted text)."
    )
    assert window.facts["Signed part"] == "part 1 (text)"
    assert icon_beside(window, "Signed part") == "warning"
    assert window.rows[0] == "list.eml\nOnly partly signed"


def test_a_stranger_is_not_made_good_by_his_address(open_window: OpenWindow, post: Post, pki: PKI) -> None:
    """A certificate that nobody trusts may name any address: the sender gets no good mark for it."""
    stranger = pki.make("Bob", ca=False, purposes=(EMAIL_PROTECTION,), email="bob@example.com")
    window = open_window(pki.make("Another Root CA"))
    window.check(post.letter("letter.eml", stranger))
    assert window.said.startswith("Not trusted by this collection\n")
    assert window.facts["Sent as"] == "bob@example.com"
    assert icon_beside(window, "Sent as") == "info"


def test_attached_messages_are_judged_by_themselves(open_window: OpenWindow, post: Post, family: list[Entity]) -> None:
    """An unsigned message stays unsigned; the attached ones are listed, also those inside others."""
    stranger = post.pki.make("Eve", ca=False, purposes=(EMAIL_PROTECTION,))
    inner = b"Subject: inner\r\n" + mail.mail(signed(post, stranger))
    outer = b"Subject: outer\r\n" + mixed(signed(post), attached(inner), boundary="y")
    window = open_window(*family)
    parts = [mail.entity("text/plain", b"see"), attached(outer), attached(mail.mail(signed(post)))]
    window.check(post.write("forward.eml", mixed(*parts)))
    assert window.said.startswith("This message is not signed\n")
    first, second, third = window.attached
    assert first.startswith("“outer”: Only partly signed\nOnly part 1 (text) is signed")
    assert "\nNot signed, so anybody may have written it: part 2 (attached message)." in first
    assert second.startswith("“inner”: Not trusted\n")
    assert third.startswith("Without a subject: Trusted\n")


def test_no_more_attached_messages_than_one_can_read(open_window: OpenWindow, post: Post, family: list[Entity]) -> None:
    """Of many attached messages the first 20 are shown, and the others counted."""
    letter = attached(mail.mail(signed(post)))
    window = open_window(*family)
    window.check(post.write("many.eml", mixed(*[letter] * 23)))
    assert len(window.attached) == 20
    assert any(label.text() == "More attached messages, not shown here: 3" for label in labels(window))


def test_a_signature_whose_content_is_elsewhere_needs_intermediates_first(
    open_window: OpenWindow, post: Post, family: list[Entity]
) -> None:
    """A signer who is trusted only with what the signature includes is not called trusted; both can be mended."""
    signature = mail.sign("cryptography", post.signer(), post.folder, family[2], detached=True)
    window = open_window(*family[:2])
    window.check(post.write("letter.p7s", signature))
    assert window.said.startswith("Not trusted by this collection alone: intermediates are missing\n")
    assert window.answer.choose_content.isVisible()
    window.answer.add_missing.click()
    window.settle()
    assert window.said.startswith("Signer trusted, content not checked\n")


def labels(window: Window) -> list[QLabel]:
    """All texts of the window."""
    return [widget for widget in window.page.findChildren(QWidget) if isinstance(widget, QLabel)]


def test_what_strangers_write_is_shown_to_the_letter(
    qtbot: QtBot, open_window: OpenWindow, post: Post, family: list[Entity]
) -> None:
    """Sender, names of parts, and an attached message's subject that look like markup or turn the writing around."""
    bidi = "\u202e"
    link = "<a href='https://evil.example'>Trusted</a>"
    part = mail.entity(
        "application/octet-stream; name*=utf-8''" + "%3Cb%3Ex%3C%2Fb%3E%3Cimg%20src%3Dx%3E%26amp%3B", b"x"
    )
    subject = f"Subject: {link}{bidi}\u3164\r\n".encode()
    whole = mixed(signed(post), part, attached(subject + mail.mail(signed(post))))
    sender = f'From: "{link}" <&amp{bidi}@example.com>'
    window = open_window(*family)
    window.check(post.write("hostile.eml", whole.replace(SENDER, sender.encode(), 1)))
    window.wizard.resize(1024, 700)
    qtbot.wait(1)
    shown = "\n".join(label.text() for label in labels(window)).replace("\u200b", "")
    assert f"“{link}\\u202e\\u3164”: Trusted" in shown
    assert HOSTILE in shown
    assert window.facts["Sent as"] == "&amp\\u202e@example.com"
    assert bidi not in shown
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels(window) if label.text())
    assert list(cut(window.wizard)) == []
