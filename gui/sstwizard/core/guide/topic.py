"""What a topic of the guide is made of."""

from __future__ import annotations

from dataclasses import dataclass

from ..text import Text, text


@dataclass(frozen=True, slots=True)
class Term:
    """A word, a key or a message, and what is to be said of it.

    Attributes:
        name: The word, the key or the message.
        meanings: Sentences about it.
    """

    name: Text
    meanings: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a topic: sentences, then points, then terms, as far as there are any.

    Attributes:
        title: Its heading; None for what a topic begins with.
        paragraphs: Running text.
        points: A list of things to do or to know.
        terms: A list of words and what they mean.
    """

    title: Text | None = None
    paragraphs: tuple[Text, ...] = ()
    points: tuple[Text, ...] = ()
    terms: tuple[Term, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    """All that is told of one page.

    Attributes:
        key: Tells the topics apart; that of a page is the name of its step.
        title: What the page is called.
        sections: What is told, the purpose first.
    """

    key: str
    title: Text
    sections: tuple[Section, ...]


def points(*sources: str, **values: object) -> tuple[Text, ...]:
    """Return the texts of marked sources, which may name the values."""
    return tuple(
        text(source, **{name: each for name, each in values.items() if f"{{{name}}}" in source}) for source in sources
    )


def term(name: str, *meanings: str, **values: object) -> Term:
    """Return a term of marked sources."""
    return Term(text(name), points(*meanings, **values))
