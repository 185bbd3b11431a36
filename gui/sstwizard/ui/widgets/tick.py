"""A check box that is visible on every background."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QStyleOptionFocusRect, QStylePainter

from .box import draw_box


class Tick(QCheckBox):
    """A check box whose two states differ on every background, dark ones and Windows' accent colours included."""

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        place = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QStylePainter(self)
        draw_box(painter, QRectF(place), self.palette(), checked=self.isChecked())
        label = QStyleOptionButton(option)
        label.rect = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        painter.drawControl(QStyle.ControlElement.CE_CheckBoxLabel, label)
        if self.hasFocus():
            focus = QStyleOptionFocusRect()
            focus.initFrom(self)
            if self.text():
                focus.rect = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxFocusRect, option, self)
            painter.drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, focus)
