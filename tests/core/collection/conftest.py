"""The mail of the corpus, which surveys are about."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import corpus
from corpus import Corpus
from sstwizard.core.sources.mail import MailReading, read


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """Mail of 12 PKIs."""
    return corpus.make(tmp_path_factory.mktemp("corpus") / "mail", datetime(2026, 11, 25, 12, tzinfo=UTC))


@pytest.fixture(scope="session")
def reading(made: Corpus) -> MailReading:
    """All of it."""
    return sum(read([made.mail]), MailReading())
