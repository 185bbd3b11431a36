"""The guide to the wizard: what each page is for, what to do there, and what can go wrong.

The words are Markdown, one file a topic and language, in `resources/guide`; the README links to the English ones. What
the program decides, such as limits and known errors, is filled in here, so that it is written down once.
"""

from .rendering import UNKNOWN, answer, page
from .topics import PAGES, TOPICS, template, title

__all__ = ["PAGES", "TOPICS", "UNKNOWN", "answer", "page", "template", "title"]
