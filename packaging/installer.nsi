; The installer. Built by build_installer.py, which gives VERSION, VERSION_NUMBERS, ICON, FILES, PROBES, DELETES, SIZE and OUT.
;
;   setup.exe                   asks for whom and where
;   setup.exe /S                for this user, silently; /D=C:\folder (last, without quotes) says where
;   setup.exe /S /ALLUSERS      for everyone, from an elevated prompt
;   Uninstall.exe /S            returns at once
;   Uninstall.exe /S _?=C:\folder   returns when it is done, with the exit code
;
; Exit codes: 0 done, 1 cancelled, 2 failed; what failed has changed nothing.
; An older version is moved aside, and comes back unless the new one is complete; only then it is deleted.

Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user ; never asks for elevation by itself; "for everyone" does
SetCompressor /SOLID lzma
SetDateSave off
AllowSkipFiles off ; a file that can't be written ends the installation

!include MUI2.nsh
!include nsDialogs.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinMessages.nsh

!define NAME "SST Wizard"
!define PROGID "SSTWizard.Certificates"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\SSTWizard"
!define SHCNE_ASSOCCHANGED 0x08000000

Name "${NAME}"
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION_NUMBERS}"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${NAME} Setup"
VIAddVersionKey CompanyName "${NAME}"
VIAddVersionKey LegalCopyright "MIT licence"

Var AllUsers ; 1 or 0
Var Previous ; the folder of the installed version, or nothing
Var IsAside  ; 1 while the previous version is moved aside
Var ForEveryone ; the radio button

!ifdef ICON
  !define MUI_ICON "${ICON}"
  !define MUI_UNICON "${ICON}"
!endif
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\SSTWizard.exe"
!define MUI_FINISHPAGE_NOAUTOCLOSE
Page custom AskForWhom TakeForWhom
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE German

LangString ForWhomTitle ${LANG_ENGLISH} "For whom?"
LangString ForWhomTitle ${LANG_GERMAN} "Für wen?"
LangString ForWhomText ${LANG_ENGLISH} "Choose who is to use ${NAME} on this computer."
LangString ForWhomText ${LANG_GERMAN} "Wählen Sie, wer ${NAME} auf diesem Computer benutzen soll."
LangString OnlyMe ${LANG_ENGLISH} "Only &me (needs no administrator)"
LangString OnlyMe ${LANG_GERMAN} "Nur &ich (braucht keinen Administrator)"
LangString Everyone ${LANG_ENGLISH} "&Everyone who uses this computer (needs an administrator)"
LangString Everyone ${LANG_GERMAN} "&Alle, die diesen Computer benutzen (braucht einen Administrator)"
LangString NeedsAdmin ${LANG_ENGLISH} "Only an administrator can do this for everyone who uses this computer. Nothing was changed."
LangString NeedsAdmin ${LANG_GERMAN} "Nur ein Administrator kann das für alle tun, die diesen Computer benutzen. Nichts wurde geändert."
LangString InUse ${LANG_ENGLISH} "${NAME} is running, or another program has its files open. Close it and try again."
LangString InUse ${LANG_GERMAN} "${NAME} läuft, oder ein anderes Programm hat seine Dateien geöffnet. Schließen Sie es und versuchen Sie es noch einmal."
LangString Foreign ${LANG_ENGLISH} "The folder $INSTDIR holds other files. Choose an empty folder."
LangString Foreign ${LANG_GERMAN} "Der Ordner $INSTDIR enthält andere Dateien. Wählen Sie einen leeren Ordner."
LangString Unusable ${LANG_ENGLISH} "The folder $R1 can't be made. Choose another."
LangString Unusable ${LANG_GERMAN} "Der Ordner $R1 kann nicht angelegt werden. Wählen Sie einen anderen."
LangString FileKind ${LANG_ENGLISH} "Certificates"
LangString FileKind ${LANG_GERMAN} "Zertifikate"
LangString OpenVerb ${LANG_ENGLISH} "Open with ${NAME}"
LangString OpenVerb ${LANG_GERMAN} "Mit ${NAME} öffnen"

!macro ForEachType MACRO
  !insertmacro ${MACRO} .sst
  !insertmacro ${MACRO} .p7b
  !insertmacro ${MACRO} .cer
  !insertmacro ${MACRO} .crt
  !insertmacro ${MACRO} .pem
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

; Sets the error flag if a file is there and can't be opened for writing: a program that runs, a library in use.
!macro Probe PATH
  ${If} ${FileExists} "${PATH}"
    FileOpen $R9 "${PATH}" a
    ${If} $R9 == ""
      StrCpy $R8 1
    ${Else}
      FileClose $R9
    ${EndIf}
  ${EndIf}
!macroend

!macro Fail TEXT
  MessageBox MB_OK|MB_ICONSTOP "${TEXT}" /SD IDOK
  SetErrorLevel 2
!macroend

!macro IsAdmin RESULT
  UserInfo::GetAccountType
  Pop ${RESULT}
!macroend

!macro TellShell
  System::Call "shell32::SHChangeNotify(i ${SHCNE_ASSOCCHANGED}, i 0, p 0, p 0)"
!macroend

; ---- installing

Function .onInit
  SetRegView 64
  StrCpy $IsAside 0
  Call RefuseUnusableFolder
  Call ChooseContext
  !insertmacro IsAdmin $R0
  ${If} $AllUsers == 1
  ${AndIf} $R0 != "Admin"
    !insertmacro Fail "$(NeedsAdmin)"
    Quit
  ${EndIf}
  Call UseContext
FunctionEnd

; NSIS itself forgets a /D= that does not work, and would go on with the folder by default.
Function RefuseUnusableFolder
  System::Call "kernel32::GetCommandLineW() w .R0"
  ClearErrors
  ${GetOptions} $R0 "/D=" $R1
  ${IfNot} ${Errors}
  ${AndIf} $INSTDIR == ""
    !insertmacro Fail "$(Unusable)"
    Quit
  ${EndIf}
FunctionEnd

; What the command line says; else, for an administrator, where the installed version is.
Function ChooseContext
  StrCpy $AllUsers 0
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/ALLUSERS" $R1
  ${IfNot} ${Errors}
    StrCpy $AllUsers 1
    Return
  ${EndIf}
  ClearErrors
  ${GetOptions} $R0 "/CURRENTUSER" $R1
  ${IfNot} ${Errors}
    Return
  ${EndIf}
  ReadRegStr $R1 HKLM "${UNINSTALL_KEY}" InstallLocation
  !insertmacro IsAdmin $R2
  ${If} $R1 != ""
  ${AndIf} $R2 == "Admin"
    StrCpy $AllUsers 1
  ${EndIf}
FunctionEnd

; Finds the installed version, and the folder unless /D= said which.
Function UseContext
  ${If} $AllUsers == 1
    SetShellVarContext all
    StrCpy $R0 "$PROGRAMFILES64\${NAME}"
  ${Else}
    SetShellVarContext current
    StrCpy $R0 "$LOCALAPPDATA\Programs\${NAME}"
  ${EndIf}
  ReadRegStr $Previous SHCTX "${UNINSTALL_KEY}" InstallLocation
  ${If} $Previous != ""
  ${AndIf} ${FileExists} "$Previous\Uninstall.exe"
    StrCpy $R0 $Previous
  ${Else}
    StrCpy $Previous ""
  ${EndIf}
  ${If} $INSTDIR == ""
    StrCpy $INSTDIR $R0
  ${EndIf}
FunctionEnd

Function AskForWhom
  !insertmacro MUI_HEADER_TEXT "$(ForWhomTitle)" "$(ForWhomText)"
  nsDialogs::Create 1018
  Pop $R0
  ${NSD_CreateRadioButton} 0 10u 100% 12u "$(OnlyMe)"
  Pop $R0
  ${NSD_CreateRadioButton} 0 30u 100% 12u "$(Everyone)"
  Pop $ForEveryone
  ${If} $AllUsers == 1
    ${NSD_Check} $ForEveryone
    ${NSD_SetFocus} $ForEveryone
  ${Else}
    ${NSD_Check} $R0
    ${NSD_SetFocus} $R0
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function TakeForWhom
  ${NSD_GetState} $ForEveryone $R0
  ${If} $R0 == $AllUsers
    Return
  ${EndIf}
  !insertmacro IsAdmin $R1
  ${If} $R0 == 1
  ${AndIf} $R1 != "Admin"
    ClearErrors
    ExecShell "runas" "$EXEPATH" "/ALLUSERS"
    ${If} ${Errors}
      Abort ; the question was answered with No: stay on this page
    ${EndIf}
    Quit
  ${EndIf}
  StrCpy $AllUsers $R0
  StrCpy $INSTDIR ""
  Call UseContext
FunctionEnd

Section
  Call RefuseForeignFolder
  Call MovePreviousAside
  SetOverwrite on
  ClearErrors
  SetOutPath $INSTDIR
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  !include "${FILES}"
  SetOutPath $INSTDIR
  ${If} ${Errors}
    Abort
  ${EndIf}
  Call Register
  Call DeletePrevious
SectionEnd

Function .onInstFailed
  SetOutPath $TEMP ; a folder one stands in can't be deleted
  RMDir /r "$INSTDIR" ; it was empty, or did not exist
  ${If} $IsAside == 1
    Rename "$Previous.old" "$Previous"
  ${EndIf}
  SetErrorLevel 2
FunctionEnd

; $INSTDIR is empty, does not exist, or is the installed version, which goes as a whole.
Function RefuseForeignFolder
  ${If} $INSTDIR == $Previous
    Return
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\Uninstall.exe"
  ${AndIf} ${FileExists} "$INSTDIR\SSTWizard.exe"
    StrCpy $Previous $INSTDIR ; installed, but the registry does not know
    Return
  ${EndIf}
  ${ForEach} $R1 1 10 + 1
    ${DirState} "$INSTDIR" $R0
    ${If} $R0 != 1
      Return
    ${EndIf}
    Sleep 200 ; an uninstallation may be about to delete its last file
  ${Next}
  !insertmacro Fail "$(Foreign)"
  Quit
FunctionEnd

Function MovePreviousAside
  ${If} $Previous == ""
    Return
  ${EndIf}
  ${Do}
    Call TryToMovePreviousAside
    ${If} $IsAside == 1
      Return
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(InUse)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 2
    Quit
    again:
  ${Loop}
FunctionEnd

; Windows does not rename a folder while a file in it is open. A virus scanner's look is short, so it tries for a while.
Function TryToMovePreviousAside
  ${ForEach} $R0 1 10 + 1
    StrCpy $R8 0
    !insertmacro Probe "$Previous\SSTWizard.exe"
    !insertmacro Probe "$Previous\sstwizard-cli.exe"
    ${If} $R8 == 0
      RMDir /r "$Previous.old"
      ClearErrors
      Rename "$Previous" "$Previous.old"
      ${IfNot} ${Errors}
        StrCpy $IsAside 1
        Return
      ${EndIf}
    ${EndIf}
    Sleep 200
  ${Next}
FunctionEnd

; The old version deletes what it brought; what the user has put into its folder moves to the new one.
; What can't be deleted now waits under its other name for the next upgrade.
Function DeletePrevious
  ${If} $IsAside == 0
    Return
  ${EndIf}
  StrCpy $IsAside 0 ; from here on the new version is there
  ExecWait '"$Previous.old\Uninstall.exe" /S /FILESONLY _?=$Previous.old' $R0
  ${If} $R0 != 0
    Return
  ${EndIf}
  Delete "$Previous.old\Uninstall.exe"
  RMDir "$Previous.old"
  ${If} ${FileExists} "$Previous.old"
    CopyFiles /SILENT "$Previous.old\*.*" "$INSTDIR"
    RMDir /r "$Previous.old"
  ${EndIf}
FunctionEnd

Function Register
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\SSTWizard.exe"
  WriteRegStr SHCTX "Software\Classes\${PROGID}" "" "$(FileKind)"
  WriteRegStr SHCTX "Software\Classes\${PROGID}\DefaultIcon" "" "$INSTDIR\SSTWizard.exe,0"
  WriteRegStr SHCTX "Software\Classes\${PROGID}\shell\open" "" "$(OpenVerb)"
  WriteRegStr SHCTX "Software\Classes\${PROGID}\shell\open" FriendlyAppName "${NAME}"
  WriteRegStr SHCTX "Software\Classes\${PROGID}\shell\open\command" "" '"$INSTDIR\SSTWizard.exe" "%1"'
  !insertmacro ForEachType RegisterType
  !insertmacro TellShell
  WriteRegStr SHCTX "${UNINSTALL_KEY}" DisplayName "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" DisplayVersion "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" Publisher "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" DisplayIcon "$INSTDIR\SSTWizard.exe,0"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" InstallLocation "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" UninstallString '"$INSTDIR\Uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" QuietUninstallString '"$INSTDIR\Uninstall.exe" /S _?=$INSTDIR'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" EstimatedSize ${SIZE}
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" NoModify 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" NoRepair 1
FunctionEnd

; ---- uninstalling

; /FILESONLY is how a newer version has this one take its files away; /REST is how this one ends itself.
Function un.onInit
  SetRegView 64
  Call un.UseContext
  !insertmacro IsAdmin $R0
  ${If} $AllUsers == 0
  ${OrIf} $R0 == "Admin"
    Return
  ${EndIf}
  ${If} ${Silent}
    SetErrorLevel 2
    Quit
  ${EndIf}
  ClearErrors
  ExecShell "runas" "$INSTDIR\Uninstall.exe"
  ${If} ${Errors}
    !insertmacro Fail "$(NeedsAdmin)"
  ${EndIf}
  Quit
FunctionEnd

Function un.UseContext
  StrCpy $AllUsers 0
  SetShellVarContext current
  ReadRegStr $R0 HKLM "${UNINSTALL_KEY}" InstallLocation
  ${If} $R0 == $INSTDIR
    StrCpy $AllUsers 1
    SetShellVarContext all
  ${EndIf}
FunctionEnd

Section un.Main
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/REST" $R1
  ${IfNot} ${Errors}
    Call un.DeleteRest
    Return
  ${EndIf}
  Call un.RefuseInUse
  Call un.DeleteFiles
  ClearErrors
  ${GetOptions} $R0 "/FILESONLY" $R1
  ${IfNot} ${Errors}
    Return
  ${EndIf}
  Call un.Unregister
  Call un.EndItself
SectionEnd

Function un.RefuseInUse
  ${Do}
    StrCpy $R8 0
    !include "${PROBES}"
    ${If} $R8 == 0
      Return
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(InUse)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 2
    Quit
    again:
  ${Loop}
FunctionEnd

Function un.DeleteFiles
  SetOutPath $TEMP ; a folder one stands in can't be deleted
  !include "${DELETES}"
FunctionEnd

Function un.Unregister
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey SHCTX "Software\Classes\${PROGID}"
  !insertmacro ForEachType UnregisterType
  !insertmacro TellShell
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "Software\${NAME}" ; what the program remembers
FunctionEnd

; With _?= it is this very file that runs, and a copy has to delete it, as Uninstall.exe has one without _?=.
Function un.EndItself
  ClearErrors
  Delete "$INSTDIR\Uninstall.exe"
  ${If} ${FileExists} "$INSTDIR\Uninstall.exe"
    CopyFiles /SILENT "$INSTDIR\Uninstall.exe" "$TEMP\SSTWizard-uninstall.exe"
    Exec '"$TEMP\SSTWizard-uninstall.exe" /S /REST _?=$INSTDIR'
  ${EndIf}
  RMDir "$INSTDIR"
FunctionEnd

Function un.DeleteRest
  ${ForEach} $R1 1 200 + 1
    Delete "$INSTDIR\Uninstall.exe"
    ${IfNot} ${FileExists} "$INSTDIR\Uninstall.exe"
      ${Break}
    ${EndIf}
    Sleep 50
  ${Next}
  RMDir "$INSTDIR"
  Delete /REBOOTOK "$EXEPATH"
FunctionEnd
