"""Everything that can go wrong and has a sentence for the user, split by whose fault it is."""

from __future__ import annotations

from .text import QT_TRANSLATE_NOOP, Text, text


class SSTWizardError(Exception):
    """The root of the tree: what happened, to which file or certificate, and what to do, in one sentence."""

    def __init__(self, message: Text) -> None:
        super().__init__(str(message))
        self.message = message


class FormatError(SSTWizardError):
    """The bytes are not what they were taken for.

    Attributes:
        offset: Where in the file the trouble begins, in bytes; None where no single place is to blame.
    """

    def __init__(self, message: Text, offset: int | None = None) -> None:
        super().__init__(message)
        self.offset = offset


class LimitError(FormatError):
    """Reading costs more than it may; what was read before is good, and what follows was not read."""


class PasswordNeededError(FormatError):
    """A PKCS #12 file is locked, and no password or a wrong one was given.

    Attributes:
        wrong: True when a password was given and did not fit.
    """

    def __init__(self, *, wrong: bool = False) -> None:
        message = (
            QT_TRANSLATE_NOOP("core", "The password is wrong, or the file is damaged.")
            if wrong
            else QT_TRANSLATE_NOOP("core", "This file is locked with a password.")
        )
        super().__init__(text(message))
        self.wrong = wrong


def locked(file: str) -> Text:
    """Return what is to be said of a file whose password nobody gave."""
    message = QT_TRANSLATE_NOOP(
        "core", "“{file}” is locked with a password. Export its certificates as .cer or .p7b, and add those files."
    )
    return text(message, file=file)


class SourceError(SSTWizardError):
    """A file, folder or Windows store can't be read."""


class DownloadError(SSTWizardError):
    """An address can't be used, or did not answer with what was asked for."""


class DownloadsOffError(DownloadError):
    """The organization allows no downloads."""

    def __init__(self) -> None:
        super().__init__(text(QT_TRANSLATE_NOOP("core", "Your organization has turned downloads off.")))


class PrivateAddressError(DownloadError):
    """An address lies in a private network, which a certificate's author may not make us look into unasked."""


class RedirectedError(DownloadError):
    """A server names another address to ask instead.

    Attributes:
        address: That address.
    """

    def __init__(self, message: Text, address: str) -> None:
        super().__init__(message)
        self.address = address


class BrowserNeededError(DownloadError):
    """A file can be had only in a way that is left to the user's browser: over https, or by a proxy with a password."""


class TooLargeError(DownloadError):
    """A server sent more than was to be taken."""


class ExportError(SSTWizardError):
    """A file can't be written."""


class ChangedMeanwhileError(ExportError):
    """A file was not replaced, because it is no longer what was read: another program has written to it."""


class ConsoleError(SSTWizardError):
    """No PowerShell can be started here, or none may be."""


class InputError(SSTWizardError):
    """What the user typed can't be used."""


class CancelledError(SSTWizardError):
    """The user pressed Cancel; raised by a progress report to end long work."""

    def __init__(self) -> None:
        super().__init__(text(QT_TRANSLATE_NOOP("core", "Canceled.")))
