"""Page 4: MMC's "Export File Format", in MMC's order."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from ...core.export.export import ExportFormat
from ..style.theme import Tone
from ..translate import localised
from ..widgets.labels import TextLabel
from .page import Context, Page

_translate = QCoreApplication.translate


class ExportFormatPage(Page):
    """The .sst is chosen; the others are there for those who need the certificates elsewhere."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            _translate("ExportFormatPage", "Export File Format"),
            _translate("ExportFormatPage", "Exchange Online takes a Microsoft Serialized Certificate Store."),
            _translate(
                "ExportFormatPage",
                "In MMC: Export File Format. There, .SST needs two certificates of one store; here one is enough, "
                "and stores can be mixed.",
            ),
            parent,
        )
        self.radios: dict[ExportFormat, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self._add(ExportFormat.DER, self.tr("One certificate in a file; several go into a folder, a file each."))
        self._add(ExportFormat.BASE64, self.tr("The same as text, for what wants to be pasted or mailed."))
        self._add(ExportFormat.PKCS7, self.tr("All certificates in one file, for other programs and systems."))
        self._add_pkcs12()
        self._add(
            ExportFormat.SST,
            self.tr("What Set-SmimeConfig asks for: all certificates in one file, nothing of this computer in it."),
        )
        self._add(ExportFormat.PEM, self.tr("For Linux, mail gateways and OpenSSL."))
        self.body.addStretch(1)
        self.radios[ExportFormat.SST].setChecked(True)
        self._group.buttonToggled.connect(self._on_toggled)

    def _add(self, file_format: ExportFormat, explanation: str) -> None:
        radio = QRadioButton(localised(file_format.title))
        radio.setObjectName(f"format-{file_format.value}")
        if file_format is ExportFormat.SST:
            font = radio.font()
            font.setBold(True)
            radio.setFont(font)
        self._group.addButton(radio)
        self.radios[file_format] = radio
        self._place(radio, explanation)

    def _add_pkcs12(self) -> None:
        radio = QRadioButton(self.tr("Personal Information Exchange - PKCS #12 (.PFX)"))
        radio.setEnabled(False)
        self._place(radio, self.tr("Not offered: it is made for private keys, and this wizard never touches one."))

    def _place(self, radio: QRadioButton, explanation: str) -> None:
        radio.setAccessibleDescription(explanation)
        label = TextLabel(explanation, tone=Tone.PLAIN)
        indent = self.fontMetrics().height() + 10
        label.setContentsMargins(indent, 0, 0, 10)
        self.body.addWidget(radio)
        self.body.addWidget(label)

    def initializePage(self) -> None:
        super().initializePage()
        self.radios[self.session.draft.file_format].setFocus()

    def _on_toggled(self) -> None:
        chosen = next(file_format for file_format, radio in self.radios.items() if radio.isChecked())
        if chosen is not self.session.draft.file_format:
            self.session.draft = self.session.draft.with_format(chosen)
