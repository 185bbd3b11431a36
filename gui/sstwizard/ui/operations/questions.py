"""The questions to the user that operations and pages ask. What asks them is handed in: Qt's dialogs, or a test."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from ...core.certificates.certificate import Certificate
from ...core.chains.index import CertificateIndex


class Dialogs(Protocol):
    """Asks, and returns once there is an answer; None or an empty list where the user has cancelled."""

    def open_files(self, title: str) -> list[Path]:
        """Ask for files with certificates."""

    def open_folder(self, title: str) -> Path | None:
        """Ask for a folder."""

    def open_collection(self, title: str, folder: Path | None = None) -> Path | None:
        """Ask for a collection's file; the dialog opens in `folder`."""

    def open_messages(self, title: str) -> list[Path]:
        """Ask for messages, signatures and certificates."""

    def open_content(self, title: str, folder: Path | None = None) -> Path | None:
        """Ask for any file, such as the one that a detached signature was made of; the dialog opens in `folder`."""

    def save_file(self, title: str, start: Path, suffix: str) -> Path | None:
        """Ask where to write what is written later; nothing is asked here about a file that exists."""

    def save_document(self, title: str, start: Path, suffix: str) -> Path | None:
        """Ask where to write what is written at once, and whether a file that exists may be replaced."""

    def password(self, file_name: str, wrong: bool) -> str | None:
        """Ask for a file's password; `wrong` says that the last one did not open it."""

    def may_start_from(self, path: Path, problems: Sequence[str]) -> bool:
        """Ask whether to update a file of which not everything could be taken over."""

    def may_replace(self, path: Path, *, is_base: bool = False) -> bool:
        """Ask whether to replace a file; of the one that an update began with, a copy stays."""

    def may_start_over(self, file: str = "") -> bool:
        """Ask whether the choice may be given up for another collection: that of a file, or a new one."""

    def may_download(self, name: str, address: str, reason: str = "") -> bool:
        """Ask whether an address may be asked for the issuer of `name`; a reason says why this comes a second time."""

    def trusted_roots(self, roots: Sequence[Certificate], known: CertificateIndex) -> list[Certificate]:
        """Have the SHA-256 of roots compared for which nobody vouches, and return those that the user trusts."""

    def may_remove(self, said: str, each: str) -> bool:
        """Ask whether to remove what mail doesn't need; `said` is how sure that is, `each` has a line for each."""

    def may_leave_ticks(self) -> bool:
        """Ask whether to leave the page for mail without adding what is ticked there."""

    def may_delete(self, folder: Path, count: int) -> bool:
        """Ask whether to delete so many files that were saved in a folder."""

    def may_leave_upload(self) -> bool:
        """Ask whether to close the wizard while an upload goes on in PowerShell."""

    def may_discard(self) -> bool:
        """Ask whether the choice may be lost as the wizard closes."""
