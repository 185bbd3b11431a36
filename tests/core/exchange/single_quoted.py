"""Single-quoted strings as PowerShell's tokenizer reads them, typographic quotation marks included."""

from __future__ import annotations

QUOTES = "'\u2018\u2019\u201a\u201b"


def read_string(source: str, start: int = 0) -> tuple[str, int]:
    """Read the string that begins at `start`, and say where it ends: any of five marks opens, closes and escapes."""
    assert source[start] in QUOTES
    value, at = "", start + 1
    while at < len(source):
        if source[at] not in QUOTES:
            value, at = value + source[at], at + 1
        elif source[at + 1 : at + 2] and source[at + 1] in QUOTES:
            value, at = value + source[at], at + 2
        else:
            return value, at + 1
    raise AssertionError("the string does not end")


def strings(line: str) -> list[str]:
    """Return all single-quoted strings of a line that has its double-quoted ones without single quotes."""
    found, at = [], 0
    while at < len(line):
        if line[at] in QUOTES:
            value, at = read_string(line, at)
            found.append(value)
        else:
            at += 1
    return found
