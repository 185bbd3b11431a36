"""Widgets and rows one below the other, and the buttons at the foot of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget


def column(inside: QWidget, *parts: QWidget | QLayout, spacing: int = -1, margin: int | None = 0) -> QVBoxLayout:
    """Lay parts out one below the other; by default with the style's spacing. The style's margins are None."""
    layout = QVBoxLayout(inside)
    layout.setSpacing(spacing)
    if margin is not None:
        layout.setContentsMargins(margin, margin, margin, margin)
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
    return layout


def panel(*parts: QWidget | QLayout, spacing: int = -1) -> QWidget:
    """Return a widget that is nothing but these parts, one below the other."""
    widget = QWidget()
    column(widget, *parts, spacing=spacing)
    return widget


def beside(*parts: QWidget, wide: QWidget, spacing: int = -1) -> QHBoxLayout:
    """Return a row in which one part takes the room, and the others, as an icon, stand at its top."""
    row = QHBoxLayout()
    row.setSpacing(spacing)
    for part in parts:
        row.addWidget(part, alignment=Qt.AlignmentFlag(0) if part is wide else Qt.AlignmentFlag.AlignTop)
    row.setStretchFactor(wide, 1)
    return row


def foot(*buttons: QWidget) -> QHBoxLayout:
    """Return a row with buttons at its right end."""
    row = QHBoxLayout()
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    return row
