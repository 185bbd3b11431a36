"""The formats to export in, in MMC's order, with a sentence for each."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QRadioButton, QStyle, QStyleOptionButton, QWidget

from ...core.export.export import ExportFormat
from ..kit.labels import TextLabel
from ..kit.layouts import column
from ..kit.theme import Tone
from ..kit.translate import localized

_translate = QCoreApplication.translate


class FormatChoice(QWidget):
    """A radio button for each format, with what it is for below it."""

    chosen = Signal(object)
    """Carries the format."""

    def __init__(self) -> None:
        super().__init__()
        explanations = {
            ExportFormat.DER: _translate("ExportPage", "One certificate per file; several are saved to a folder."),
            ExportFormat.BASE64: _translate("ExportPage", "The same as text, for pasting or emailing."),
            ExportFormat.PKCS7: _translate(
                "ExportPage", "All certificates in one file, for other programs and systems."
            ),
            ExportFormat.SST: _translate(
                "ExportPage",
                "Required by Set-SmimeConfig: all certificates in one file, no data from this computer included.",
            ),
            ExportFormat.PEM: _translate("ExportPage", "For Linux, mail gateways and OpenSSL."),
        }
        self.radios: dict[ExportFormat, QRadioButton] = {}
        column(self, *(part for each in explanations.items() for part in self._build(*each)))
        self.radios[ExportFormat.SST].setChecked(True)

    def _build(self, file_format: ExportFormat, explanation: str) -> tuple[QRadioButton, TextLabel]:
        radio = QRadioButton(localized(file_format.title))
        radio.setObjectName(f"format-{file_format.value}")
        radio.setAccessibleDescription(explanation)
        radio.toggled.connect(partial(self._choose, file_format))
        self.radios[file_format] = radio
        label = TextLabel(explanation, tone=Tone.PLAIN)
        option = QStyleOptionButton()
        radio.initStyleOption(option)
        indent = self.style().subElementRect(QStyle.SubElement.SE_RadioButtonContents, option, radio).left()
        label.setContentsMargins(indent, 0, 0, 4)
        return radio, label

    def _choose(self, chosen: ExportFormat, is_checked: bool) -> None:
        if is_checked:
            self.chosen.emit(chosen)
