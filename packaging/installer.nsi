; The installer. Built by build_installer.py, which gives VERSION, VERSION_NUMBERS, ICON, FILES, LIST, PROBES, DELETES,
; RMDIRS, SIZE, OUT and the two commands that FINISH. The switches are in setup/start.nsh, the exit codes too.
;
;   setup.exe                       asks for whom and where
;   setup.exe /S                    for this user, silently
;   setup.exe /S /ALLUSERS          for everyone, from an elevated prompt
;   Uninstall.exe /S _?=C:\folder   as registered: returns when it is done, with the exit code; its own file stays
;   Uninstall.exe /S                returns at once: NSIS starts a copy
;
; What failed has changed nothing. An older version is moved aside, and comes back unless the new one is complete; only
; then it is deleted. No program is run from a folder that a user may write to, but for the one that the last page starts.

Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user ; never asks for elevation by itself; "for everyone" does
SetCompressor /SOLID lzma
SetCompressorDictSize 64 ; MB; as large as all that is packed, so that nothing is packed twice
SetDateSave off
AllowSkipFiles off ; a file that can't be written ends the installation

; Commands that sign the file %1, or copy it; what fails ends the build. docs/signing.md.
!ifdef FINISH_UNINSTALLER
  !uninstfinalize `${FINISH_UNINSTALLER}` = 0 ; before it is packed
!endif
!ifdef FINISH_SETUP
  !finalize `${FINISH_SETUP}` = 0
!endif

!include MUI2.nsh
!include nsDialogs.nsh
!include FileFunc.nsh
!include TextFunc.nsh
!include WordFunc.nsh
!include LogicLib.nsh
!include WinMessages.nsh
!include WinVer.nsh

!define NAME "SST Wizard"
!define PROGID "SSTWizard.Certificates"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\SSTWizard"
!define APP_PATHS_KEY "Software\Microsoft\Windows\CurrentVersion\App Paths\sstwizard.exe"
!define EVENT_SOURCE_KEY "System\CurrentControlSet\Services\EventLog\Application\SST Wizard"
!define MOVED_ASIDE MovedAside ; a value in the uninstall key: where the previous version is, until it is deleted
!define WINDOWED "SST Wizard.exe" ; the program
!define CONSOLE sstwizard.exe ; its twin with a console; the windowed one of older versions was SSTWizard.exe
!define OLDER_CONSOLE sstwizard-cli.exe
!define CER_ENTRY CertificateFiles ; a value in the uninstall key: 1 if /CER was given, now or before
!define LIST_NAME Uninstall.lst ; the names of the files and folders that the setup brought
!define SHCNE_ASSOCCHANGED 0x08000000
!define FOLDER_IS_INVALID 1
!define FOLDER_IS_TOO_SMALL 2
!define OWN_ICON 103 ; the setup's resource

Name "${NAME}"
InstallDir "\${NAME}" ; what Browse appends to the folder chosen there; .onInit says where
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION_NUMBERS}"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${NAME} Setup"
VIAddVersionKey CompanyName "${NAME}"
VIAddVersionKey LegalCopyright "MIT license"
!searchparse "${VERSION_NUMBERS}" "" VERSION_MAJOR "." VERSION_MINOR "."

Var AllUsers ; 1 or 0
Var Scope ; /ALLUSERS or /CURRENTUSER, if the command line has it
Var GivenFolder ; what /D= says, or nothing
Var WantsPath ; 1 with /PATH
Var WantsCer ; 1 with /CER
Var IsForced ; 1 with /FORCE
Var Previous ; the folder of the installed version, or nothing
Var Aside ; where the previous version is while it is moved aside
Var IsMade ; 1 when the new folder is there
Var IsDecided ; 1 if the command line said for whom
Var ForEveryone ; the radio button
Var Installed ; the version that is installed
Var Other ; the folders of the installations for others
Var AlsoInstalled ; a sentence on them
Var WhatHappens ; a sentence

!ifdef ICON
  !define MUI_ICON "${ICON}"
  !define MUI_UNICON "${ICON}"
!endif
Page custom AskForWhom TakeForWhom

!define MUI_PAGE_HEADER_TEXT "$(FolderTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(FolderSubtitle)"
!define MUI_DIRECTORYPAGE_TEXT_TOP "$WhatHappens"
!define MUI_DIRECTORYPAGE_TEXT_DESTINATION "$(FolderName)"
!define MUI_DIRECTORYPAGE_VERIFYONLEAVE ; else the button is grey and nobody says why
!define MUI_PAGE_CUSTOMFUNCTION_PRE SayWhatHappens
!define MUI_PAGE_CUSTOMFUNCTION_SHOW ShowFolder
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE TakeFolder
!insertmacro MUI_PAGE_DIRECTORY

!insertmacro MUI_PAGE_INSTFILES

!define MUI_FINISHPAGE_TITLE "$(DoneTitle)"
!define MUI_FINISHPAGE_TEXT "$(DoneText)"
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_TEXT "$(StartNow)"
!define MUI_FINISHPAGE_RUN_FUNCTION Start
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!define MUI_FINISHPAGE_SHOWREADME "" ; the check box is for something else
!define MUI_FINISHPAGE_SHOWREADME_TEXT "$(AddToPathText)"
!define MUI_FINISHPAGE_SHOWREADME_NOTCHECKED
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION AddToPathAtTheEnd
!define MUI_PAGE_CUSTOMFUNCTION_SHOW ShowFinish
!insertmacro MUI_PAGE_FINISH

!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(UninstallText)"
!define MUI_UNCONFIRMPAGE_TEXT_LOCATION "$(FolderName)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!include setup/texts/en.nsh ; the first is for all whose language is not among them
!include setup/texts/de.nsh
!include setup/texts/es.nsh
!include setup/texts/pt_BR.nsh
!include setup/texts/ja.nsh
!include setup/texts/nl.nsh
!include setup/texts/fr.nsh
!include setup/texts/it.nsh

!macro ForEachType MACRO
  !insertmacro ${MACRO} .sst
  !insertmacro ${MACRO} .p7b
  !insertmacro ${MACRO} .pem
!macroend

; Windows itself opens these; only with /CER.
!macro ForCertificateFiles MACRO
  !insertmacro ${MACRO} .cer
  !insertmacro ${MACRO} .crt
!macroend

!macro RegisterType EXTENSION
  WriteRegNone SHCTX "Software\Classes\${EXTENSION}\OpenWithProgids" "${PROGID}"
!macroend

; Others' entries for the same type stay.
!macro UnregisterType EXTENSION
  DeleteRegValue SHCTX "Software\Classes\${EXTENSION}\OpenWithProgids" "${PROGID}"
  DeleteRegKey /ifempty SHCTX "Software\Classes\${EXTENSION}\OpenWithProgids"
  DeleteRegKey /ifempty SHCTX "Software\Classes\${EXTENSION}"
!macroend

!macro Complain TEXT
  MessageBox MB_OK|MB_ICONEXCLAMATION "${TEXT}"
  Abort ; stay on the page
!macroend

!macro IsAdmin RESULT
  UserInfo::GetAccountType
  Pop ${RESULT}
!macroend

!macro TellShell
  System::Call "shell32::SHChangeNotify(i ${SHCNE_ASSOCCHANGED}, i 0, p 0, p 0)"
!macroend

; What could not be deleted when it was replaced.
!macro DefineDeleteMovedAside UN
Function ${UN}DeleteMovedAside
  ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" ${MOVED_ASIDE}
  ${If} $0 == ""
    Return
  ${EndIf}
  RMDir /r $0
  ${If} ${FileExists} "$0\*.*"
    ${Log} "$0 can't be deleted"
  ${Else}
    DeleteRegValue SHCTX "${UNINSTALL_KEY}" ${MOVED_ASIDE}
  ${EndIf}
FunctionEnd
!macroend

!include setup/start.nsh
!include setup/in_use.nsh
!include setup/path.nsh

!macro DefineShared UN
  !insertmacro DefineStart "${UN}"
  !insertmacro DefineInUse "${UN}"
  !insertmacro DefinePath "${UN}"
  !insertmacro DefineDeleteMovedAside "${UN}"
!macroend
!insertmacro DefineShared ""
!insertmacro DefineShared "un."

!include setup/pages.nsh
!include setup/install.nsh
!include setup/uninstall.nsh
