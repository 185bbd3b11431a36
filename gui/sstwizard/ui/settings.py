"""What is remembered between two starts: choices of the user's, never a password, never a certificate.

What the organization has set for everybody comes first, and can't be changed here.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QSettings

from .. import support_log
from ..core.organization_policy import OrganizationPolicy
from . import languages

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from ..core.exchange.target import Preset

_ACCOUNT, _SEEN, _LAST_UPLOAD = "office365/account", "office365/seen", "last-upload"
_THUMBPRINT = re.compile("[0-9A-F]{40}")
_UPLOADS = "uploads"
_WRITTEN = "written"
_PORTABLE = "portable"
_MOST_UPLOADS = 10
"""Of so many files it is remembered whether they were uploaded."""


def settings_store(program: Path | None) -> QSettings:
    """Return where settings are kept: as usual, or beside the executable where a file `portable` lies there."""
    if program is not None and program.with_name(_PORTABLE).is_file():
        return QSettings(str(program.with_name("settings.ini")), QSettings.Format.IniFormat)
    return QSettings()


class Settings:
    """Typed access to the settings file or registry key.

    Attributes:
        store: Where they are kept.
        policy: What the organization has set; nothing by default.
        found_collection: The .sst written last, once it is known to be there.
        found_sha256: SHA-256 of what was found in it, upper-case hex; empty until then.
    """

    def __init__(self, store: QSettings, policy: OrganizationPolicy | None = None) -> None:
        self.store = store
        self.policy = policy or OrganizationPolicy()
        self.found_collection: Path | None = None
        self.found_sha256 = ""

    def place(self, window: str) -> QByteArray:
        """Return the size and place that a window had last; empty at its first start."""
        kept = self.store.value(window)
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @property
    def language(self) -> str:
        """The code of the language that was set or chosen, such as "de"; empty for the system's."""
        return self.set_language or str(self.store.value("language", ""))

    @language.setter
    def language(self, code: str) -> None:
        self.store.setValue("language", code)

    @cached_property
    def set_language(self) -> str:
        """The language that the organization has set; empty where it has set none that the program speaks."""
        code = self.policy.language
        if code and code not in languages.available():
            support_log.note("policy", ignored="Language")
            return ""
        return code

    @cached_property
    def preset(self) -> Preset:
        """The account and the environment that the organization has set."""
        from ..core.exchange.target import preset  # the first window of all does without

        found = preset(self.policy)
        if found.ignored:
            support_log.note("policy", ignored=",".join(found.ignored))
        return found

    @property
    def account(self) -> str:
        """The account that signs in to Exchange; empty where none is known."""
        return self.preset.account or str(self.store.value(_ACCOUNT, ""))

    @account.setter
    def account(self, account: str) -> None:
        if not self.preset.account:
            self.store.setValue(_ACCOUNT, account)

    @property
    def has_account(self) -> bool:
        """Whether an account was set or remembered, be it that none is to be used."""
        return bool(self.preset.account) or self.store.contains(_ACCOUNT)

    def organization(self, who: str) -> tuple[str, date] | None:
        """Return the organization that was seen when somebody signed in last, and when; None where none was."""
        import json  # the first window of all does without

        try:
            seen, organization, day = json.loads(str(self.store.value(_SEEN, "")))
            return (str(organization), date.fromisoformat(day)) if seen == who else None
        except (TypeError, ValueError, RecursionError):
            return None

    def remember_organization(self, who: str, organization: str) -> None:
        """Remember whose organization it is when somebody signs in."""
        import json  # the first window of all does without

        self.store.setValue(_SEEN, json.dumps([who, organization, date.today().isoformat()]))

    @property
    def last_collection(self) -> Path | None:
        """The .sst written last. It may be gone: nobody asks here, as a network drive may not answer for minutes."""
        path = Path(str(self.store.value("last-collection", "")))
        return path if path.suffix else None

    @last_collection.setter
    def last_collection(self, path: Path) -> None:
        self.store.setValue("last-collection", str(path))
        self.found_collection = path
        self.forget_upload()

    def remember_written(self, sha256: str, compared: Iterable[str]) -> None:
        """Remember what was written last, and which of its roots were compared, unless the settings are shared.

        Args:
            sha256: SHA-256 of the file.
            compared: SHA-256 of each root.
        """
        self.store.setValue(_WRITTEN, " ".join((sha256, *(() if self._is_portable else compared))))

    def forget_compared(self, root: str) -> None:
        """Forget that the user has compared a root."""
        self.store.setValue(_WRITTEN, " ".join(each for each in self._written if each != root))

    def compared(self, sha256: str | None) -> Collection[str]:
        """Return which roots the user has compared of the file written last, if it is as it was written."""
        file, *roots = self._written
        return roots if file == sha256 else ()

    def is_as_written(self, sha256: str) -> bool:
        """Return whether this is what was written last, as far as is known."""
        return self._written[0] in (sha256, "")

    @property
    def _written(self) -> list[str]:
        self.store.sync()  # another wizard may have written since
        return str(self.store.value(_WRITTEN, "")).split(" ")

    @property
    def _is_portable(self) -> bool:
        """Whether all who start the program share the settings."""
        return Path(self.store.fileName()).with_name(_PORTABLE).is_file()

    @property
    def last_upload(self) -> LastUpload | None:
        """The upload of `last_collection`; None where it was not uploaded as far as is known."""
        try:
            sha256, day, organization = str(self.store.value(_LAST_UPLOAD, "")).split(" ", 2)
            return LastUpload(sha256, organization, date.fromisoformat(day))
        except ValueError:
            return None

    def remember_upload(self, path: Path, sha256: str, organization: str = "", day: date | None = None) -> None:
        """Remember that a file was uploaded, by default today, if it is the one written last; see `LastUpload`."""
        if path == self.last_collection:
            self.store.setValue(_LAST_UPLOAD, f"{sha256} {(day or date.today()).isoformat()} {organization}")

    def forget_upload(self) -> None:
        """Forget that the file written last was uploaded."""
        self.store.remove(_LAST_UPLOAD)


class LastUpload(NamedTuple):
    """What became of the file that was written last.

    Attributes:
        sha256: SHA-256 of what was uploaded, upper-case hex.
        organization: Whose collection it was compared with afterwards; empty where just the user says that it was.
        day: When that was.
    """

    sha256: str
    organization: str
    day: date


class Uploads:
    """Which files were uploaded, by their SHA-256: of the files that were shown last."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    def begin(self, sha256: str, opened: tuple[str, ...] | None) -> None:
        """Remember a file as the newest; it is as yet to be uploaded where it follows another collection than before.

        Args:
            sha256: SHA-256 of the file, upper-case hex.
            opened: SHA-1 of each certificate of the collection that it was made from; empty where it is the first,
                None where that is not known.
        """
        known = self._known()
        before, is_uploaded = known.pop(sha256, (None, False))
        self._write({**known, sha256: (opened, is_uploaded and opened == before)})

    def opened(self, sha256: str) -> tuple[str, ...] | None:
        """Return what a file was made from, as `begin` was told; None where that is not what it has written."""
        told = self._known().get(sha256, (None, False))[0]
        return told if told is not None and all(map(_THUMBPRINT.fullmatch, told)) else None

    def is_uploaded(self, sha256: str) -> bool:
        """Return whether a file was uploaded, as far as that was seen or said."""
        return self._known().get(sha256, (None, False))[1]

    def set_uploaded(self, sha256: str, is_uploaded: bool) -> None:
        """Remember whether a file was uploaded: where it was, Exchange has no other any more."""
        known = self._known()
        if sha256 in known:
            others = {each: (opened, was and not is_uploaded) for each, (opened, was) in known.items()}
            self._write({**others, sha256: (known[sha256][0], is_uploaded)})

    def _known(self) -> dict[str, tuple[tuple[str, ...] | None, bool]]:
        """Return what is remembered of each file, oldest first; what can't be read is forgotten."""
        import json  # the first window of all does without

        try:
            told = json.loads(str(self._store.value(_UPLOADS, "[]")))
            return {
                str(sha256): (None if opened is None else tuple(map(str, opened)), is_uploaded is True)
                for sha256, opened, is_uploaded in told
            }
        except (TypeError, ValueError, RecursionError):
            return {}

    def _write(self, known: dict[str, tuple[tuple[str, ...] | None, bool]]) -> None:
        import json

        newest = [(sha256, *rest) for sha256, rest in known.items()][-_MOST_UPLOADS:]
        self._store.setValue(_UPLOADS, json.dumps(newest))
