"""Errors with a message for the user, one class for each cause."""

from __future__ import annotations

from .text import QT_TRANSLATE_NOOP, Text, text


class SSTWizardError(Exception):
    """The base class: what happened, to which file or certificate, and what to do, in one sentence."""

    def __init__(self, message: Text) -> None:
        super().__init__(str(message))
        self.message = message


class FormatError(SSTWizardError):
    """Data isn't in the expected format.

    Attributes:
        offset: Where in the file the problem begins, in bytes; None if it has no single location.
        is_loss: Whether it may keep certificates from being read.
    """

    is_loss = True

    def __init__(self, message: Text, offset: int | None = None) -> None:
        super().__init__(message)
        self.offset = offset


class LimitError(FormatError):
    """A limit was reached. What was read before is valid, and the rest wasn't read."""


class PasswordNeededError(FormatError):
    """A PKCS #12 file is locked, and no password or a wrong one was entered."""

    def __init__(self, *, wrong: bool = False) -> None:
        message = (
            QT_TRANSLATE_NOOP("core", "The password is wrong, or the file is damaged.")
            if wrong
            else QT_TRANSLATE_NOOP("core", "This file is locked with a password.")
        )
        super().__init__(text(message))
        self.wrong = wrong


LOCKED_FILE = QT_TRANSLATE_NOOP(
    "core", "“{file}” is locked with a password. Export its certificates as .cer or .p7b, and add those files."
)
"""The message for a file whose password wasn't entered."""

DOWNLOADS_OFF = text(QT_TRANSLATE_NOOP("core", "Your organization has turned downloads off."))
"""What stands in place of a download that a policy forbids."""

ONLY_VOUCHED_ROOTS = text(
    QT_TRANSLATE_NOOP(
        "core",
        "Your organization allows only roots that Microsoft, Mozilla or Windows vouches for, or that were seen in "
        "Exchange.",
    )
)
"""What stands in place of a comparison that a policy forbids."""


class SourceError(SSTWizardError):
    """A file, folder or Windows store can't be read."""


class DownloadError(SSTWizardError):
    """An address can't be used, or its server didn't send the requested file."""


class UnreachableError(DownloadError):
    """No server answered: there may be no network."""


class PrivateAddressError(DownloadError):
    """An address is in a private network, which a certificate must not make us access without consent."""


class RedirectedError(DownloadError):
    """A server redirects to another address."""

    def __init__(self, message: Text, address: str) -> None:
        super().__init__(message)
        self.address = address


class BrowserNeededError(DownloadError):
    """A file is available only to the user's browser: over https, or through a proxy with a password."""


class TooLargeError(DownloadError):
    """A server sent more than the limit."""


class ExportError(SSTWizardError):
    """A file can't be written."""


class ChangedMeanwhileError(ExportError):
    """A file wasn't replaced, as another program has changed it since it was read."""


class ConsoleError(SSTWizardError):
    """PowerShell can't or must not be started here."""


class InputError(SSTWizardError):
    """The user's input is invalid."""


class CancelledError(SSTWizardError):
    """The user has canceled; raised by a progress report to end long work."""

    def __init__(self) -> None:
        super().__init__(text(QT_TRANSLATE_NOOP("core", "Canceled.")))
