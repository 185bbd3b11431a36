"""The guide to the wizard: what each page is for, what to do there, and what can go wrong, told in one place.

The help window and the README are both made of it.
"""

from __future__ import annotations

from .choosing import CERTIFICATES, CHAINS, WELCOME
from .exporting import COMPLETING, EXPORT_FILE, EXPORT_FORMAT
from .handing_over import CHECK_MESSAGE, OFFICE365, TROUBLESHOOTING, UNKNOWN
from .rendering import answer_as_html, as_html, as_markdown
from .topic import Section, Term, Topic

__all__ = [
    "CHECK_MESSAGE",
    "PAGES",
    "TOPICS",
    "TROUBLESHOOTING",
    "UNKNOWN",
    "Section",
    "Term",
    "Topic",
    "answer_as_html",
    "as_html",
    "as_markdown",
]

PAGES = (WELCOME, CERTIFICATES, CHAINS, EXPORT_FORMAT, EXPORT_FILE, COMPLETING, OFFICE365)
"""A topic for each page, in the order of the pages."""

TOPICS = (*PAGES, CHECK_MESSAGE, TROUBLESHOOTING)
"""All there is, in the order in which it is listed."""
