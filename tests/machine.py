"""What tests leave out of the machine that they run on, so that it doesn't decide how they end."""

from __future__ import annotations

from collections.abc import MutableMapping

_DESKTOP = ("XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "GNOME_DESKTOP_SESSION_ID", "KDE_FULL_SESSION")
"""By these Qt takes over the desktop's dialogs and colors."""


def leave_out_settings(variables: MutableMapping[str, str]) -> None:
    """Forget what the user has set for windows, the language and a log; a test sets what it is about."""
    for name in [*variables]:
        if name.startswith(("QT_", "LC_")) or name in ("LANGUAGE", "SSTWIZARD_LOG", *_DESKTOP):
            del variables[name]
    variables["LANG"] = "C.UTF-8"
