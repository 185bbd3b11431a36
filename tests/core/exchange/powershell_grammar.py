"""PowerShell as tree-sitter's grammar reads it: whether it is whole, and which strings stand in it.

The grammar does not know that four curly quotation marks close a string too: `quote`'s own test looks after these.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

import pytest
import tree_sitter_powershell
from tree_sitter import Language, Node, Parser

_PARSER = Parser(Language(tree_sitter_powershell.language()))
_DOUBLED = re.compile("(['\u2018\u2019\u201a\u201b])\\1")

read_once = pytest.mark.skipif(sys.platform == "win32", reason="texts are the same on every system; Linux reads them")


def errors(source: str) -> list[str]:
    """Return where PowerShell would stop reading, and what stands there; nothing if it reads all of it."""
    return [f"line {node.start_point.row + 1}: {_text(node)[:80]}" for node in _walk(source) if _is_wrong(node)]


def strings(source: str) -> set[str]:
    """Return what the single-quoted strings say, each of which is one token."""
    tokens = [_text(node) for node in _walk(source) if node.type == "verbatim_string_characters"]
    return {_DOUBLED.sub(r"\1", token[1:-1]) for token in tokens}


def _walk(source: str) -> Iterator[Node]:
    waiting = [_PARSER.parse(source.encode()).root_node]
    while waiting:
        node = waiting.pop()
        yield node
        waiting += reversed(node.children)


def _is_wrong(node: Node) -> bool:
    return node.is_error or node.is_missing


def _text(node: Node) -> str:
    assert node.text is not None
    return node.text.decode()
