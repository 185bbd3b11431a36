"""The tests after an upload that show whether mail is trusted.

Sources: Microsoft's pages "Set up virtual certificate collection to validate S/MIME", "S/MIME in Exchange Online" and
"S/MIME for Outlook for iOS and Android". What only administrators have reported is marked ("has been seen").
"""

from __future__ import annotations

from typing import NamedTuple

from ..text import QT_TRANSLATE_NOOP, Text, text


class ChecklistItem(NamedTuple):
    """One test: where, how, and the expected result."""

    title: Text
    how: Text
    expected: Text


def _item(title: str, how: str, expected: str) -> ChecklistItem:
    return ChecklistItem(text(title), text(how), text(expected))


_TRUSTED = QT_TRANSLATE_NOOP("core", "The signature is shown as valid and trusted.")

CHECKLIST = (
    _item(
        QT_TRANSLATE_NOOP("core", "SST Wizard"),
        QT_TRANSLATE_NOOP(
            "core", "Select “Check signed mail…”, and open a signed message from each CA of the collection."
        ),
        QT_TRANSLATE_NOOP(
            "core", "It would be trusted. No need to wait: this checks against the file, not against Exchange."
        ),
    ),
    _item(
        QT_TRANSLATE_NOOP("core", "Outlook on the web"),
        QT_TRANSLATE_NOOP(
            "core",
            "On Windows, in Edge or Chrome with the S/MIME extension and the S/MIME control: sign out and in again, "
            "and open a signed message from each CA of the collection.",
        ),
        _TRUSTED,
    ),
    _item(
        QT_TRANSLATE_NOOP("core", "New Outlook for Windows"),
        QT_TRANSLATE_NOOP("core", "Sign out and in again, and open the same messages."),
        _TRUSTED,
    ),
    _item(
        QT_TRANSLATE_NOOP("core", "Outlook on a phone or tablet"),
        QT_TRANSLATE_NOOP(
            "core",
            "Turn S/MIME on in the account's Security settings, where it is off by default, and open the same "
            "messages. It may take longer here: up to a day has been seen.",
        ),
        _TRUSTED,
    ),
    _item(
        QT_TRANSLATE_NOOP("core", "Send"),
        QT_TRANSLATE_NOOP(
            "core", "In Outlook on the web, send a signed message, and an encrypted one to someone outside."
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "Both arrive and can be read. Exchange Server is known to encrypt only to certificates that chain to the "
            "collection.",
        ),
    ),
    _item(
        QT_TRANSLATE_NOOP("core", "Negative test"),
        QT_TRANSLATE_NOOP("core", "Open a signed message from a CA that is not in the collection."),
        QT_TRANSLATE_NOOP("core", "The signature is shown as not trusted."),
    ),
)

WHY = QT_TRANSLATE_NOOP(
    "core",
    "Microsoft doesn't document how long changes take to reach mail programs. If a message is not trusted yet, wait, "
    "sign out and in, and try again before you change anything. Classic Outlook isn't a valid test: it uses the "
    "certificate store of the computer, not this collection.",
)
"""Advice before the tests."""
