"""What a screen reader is told to say when something changes elsewhere than where the focus is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, message: str, *, is_urgent: bool = False) -> None:
    """Have a screen reader say `message`: once it has finished its sentence, or at once where something went wrong."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # hundreds of values, made on first use

    politeness = QAccessible.AnnouncementPoliteness
    event = QAccessibleAnnouncementEvent(widget, message)
    event.setPoliteness(politeness.Assertive if is_urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
