"""What stands in the place of a button that asks the network, where the organization has turned downloads off."""

from __future__ import annotations

from ...core.errors import DownloadsOffError
from ..style.theme import Tone
from ..translate import localized
from .labels import LineLabel


def downloads_off() -> LineLabel:
    """Return the sentence that says so."""
    label = LineLabel(localized(DownloadsOffError().message), tone=Tone.PLAIN)
    label.setObjectName("downloadsOff")
    return label
