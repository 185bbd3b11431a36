"""Letters to press with Alt, for controls whose texts are not known before they are shown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from string import ascii_uppercase

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QTabBar, QWidget, QWizardPage

from ...core.folding import has_wide

_END = re.compile("(.*?)(…?)$", re.DOTALL)
"""A text, and what stays behind the letter that is added to it, as Windows writes it: “追加(&A)…”."""


def give_letters(buttons: Sequence[QAbstractButton], page: QWidget) -> None:
    """Give each button a letter of its text that nothing else has, as long as there are any.

    Args:
        buttons: The buttons, of one page.
        page: The page. What is hidden in it, and around it in the wizard, may be shown later.
    """
    others = set(page.window().findChildren(QWidget)).difference(buttons)
    for other in page.window().findChildren(QWizardPage):
        if other is not page:
            others.difference_update(other.findChildren(QWidget))
    taken = {letter for each in others if each.window() is page.window() for letter in _letters(each)}
    for button in buttons:
        plain = button.text().replace("&&", "\0").replace("&", "").replace("\0", "&&")
        at = next((at for at, each in _candidates(plain) if each not in taken), None)
        if at is not None:
            plain = f"{plain[:at]}&{plain[at:]}"
        elif has_wide(plain) and (free := next((each for each in ascii_uppercase if each not in taken), "")):
            name, end = _END.match(plain).groups()  # type: ignore[union-attr]
            plain = f"{name}(&{free}){end}"
        button.setText(plain)
        taken.update(_letters(button))


def _candidates(text: str) -> Iterator[tuple[int, str]]:
    """Yield the places of letters that may be pressed: those that begin a word first."""
    letters = [(at, each.upper()) for at, each in enumerate(text) if each.isascii() and each.isalpha()]
    begins = [(at, each) for at, each in letters if at == 0 or text[at - 1] == " "]
    return iter(begins + [each for each in letters if each not in begins])


def _letters(widget: QWidget) -> list[str]:
    """Return the letters that lead to a widget, whether or not it is shown at the moment."""
    if isinstance(widget, QTabBar):
        texts = [widget.tabText(at) for at in range(widget.count())]
    elif isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None):
        texts = [widget.text()]
    else:
        return []
    keys = (QKeySequence.mnemonic(text).toString().rpartition("+")[2] for text in texts)
    return [key.upper() for key in keys if key]
