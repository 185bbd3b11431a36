"""Tooltips for names and sentences that strangers may have written."""

from __future__ import annotations


def tooltip(text: str) -> str:
    """Return a tooltip that shows `text` to the letter, folded into lines that can be read.

    Qt takes a tooltip that looks like markup for markup, and does not fold one that doesn't.
    """
    from html import escape  # it brings a large table along, which the first page does not need

    return f'<p style="white-space: pre-wrap">{escape(text)}</p>' if text else ""
