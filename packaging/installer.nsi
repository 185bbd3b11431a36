; The installer. Built by build_installer.py, which gives VERSION, VERSION_NUMBERS, ICON, FILES, PROBES, DELETES, SIZE, OUT and SIGN.
;
;   setup.exe                   asks for whom and where
;   setup.exe /ALLUSERS         asks where, as /CURRENTUSER does
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
SetCompressorDictSize 64 ; MB; as large as all that is packed, so that nothing is packed twice
SetDateSave off
AllowSkipFiles off ; a file that can't be written ends the installation

; SIGN is the command that signs a file, and fails if it can't; signing.md.
!ifdef SIGN
  !uninstfinalize `${SIGN} "%1"` = 0
  !finalize `${SIGN} "%1"` = 0
!endif

!include MUI2.nsh
!include nsDialogs.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include LogicLib.nsh
!include WinMessages.nsh

!define NAME "SST Wizard"
!define PROGID "SSTWizard.Certificates"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\SSTWizard"
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
VIAddVersionKey LegalCopyright "MIT licence"

Var AllUsers ; 1 or 0
Var Previous ; the folder of the installed version, or nothing
Var IsAside  ; 1 while the previous version is moved aside
Var IsDecided ; 1 if the command line said for whom
Var ForEveryone ; the radio button
Var Installed ; the version that is installed
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
!define MUI_PAGE_CUSTOMFUNCTION_SHOW ShowIcon
!insertmacro MUI_PAGE_FINISH

!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(UninstallText)"
!define MUI_UNCONFIRMPAGE_TEXT_LOCATION "$(FolderName)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE German

LangString ForWhomTitle ${LANG_ENGLISH} "For whom?"
LangString ForWhomTitle ${LANG_GERMAN} "Für wen?"
LangString ForWhomText ${LANG_ENGLISH} "Choose who can use ${NAME} on this computer."
LangString ForWhomText ${LANG_GERMAN} "Wählen Sie, wer ${NAME} auf diesem Computer verwenden kann."
LangString OnlyMe ${LANG_ENGLISH} "Only &me (no administrator rights needed)"
LangString OnlyMe ${LANG_GERMAN} "Nur &ich (keine Administratorrechte nötig)"
LangString Everyone ${LANG_ENGLISH} "&Everyone who uses this computer (administrator rights needed)"
LangString Everyone ${LANG_GERMAN} "&Alle, die diesen Computer verwenden (Administratorrechte nötig)"
LangString NeedsAdmin ${LANG_ENGLISH} "Only an administrator can install ${NAME} for everyone. Start the setup as an administrator, or install ${NAME} only for yourself."
LangString NeedsAdmin ${LANG_GERMAN} "Nur ein Administrator kann ${NAME} für alle installieren. Starten Sie das Setup als Administrator, oder installieren Sie ${NAME} nur für sich."
LangString UninstallNeedsAdmin ${LANG_ENGLISH} "${NAME} is installed for everyone, and only an administrator can uninstall it. Start the uninstallation as an administrator."
LangString UninstallNeedsAdmin ${LANG_GERMAN} "${NAME} ist für alle installiert, und nur ein Administrator kann es deinstallieren. Starten Sie die Deinstallation als Administrator."
LangString FolderTitle ${LANG_ENGLISH} "Where?"
LangString FolderTitle ${LANG_GERMAN} "Wohin?"
LangString FolderSubtitle ${LANG_ENGLISH} "Choose the folder for ${NAME}."
LangString FolderSubtitle ${LANG_GERMAN} "Wählen Sie den Ordner für ${NAME}."
LangString FolderName ${LANG_ENGLISH} "Folder"
LangString FolderName ${LANG_GERMAN} "Ordner"
LangString Installs ${LANG_ENGLISH} "${NAME} ${VERSION} will be installed in this folder."
LangString Installs ${LANG_GERMAN} "${NAME} ${VERSION} wird in diesem Ordner installiert."
LangString InstallsAnew ${LANG_ENGLISH} "${NAME} ${VERSION} is already installed. It will be reinstalled; your settings are kept."
LangString InstallsAnew ${LANG_GERMAN} "${NAME} ${VERSION} ist bereits installiert. Es wird neu installiert; Ihre Einstellungen bleiben erhalten."
LangString Replaces ${LANG_ENGLISH} "${NAME} $Installed is installed. It will be replaced with version ${VERSION}; your settings are kept."
LangString Replaces ${LANG_GERMAN} "${NAME} $Installed ist installiert. Es wird durch die Version ${VERSION} ersetzt; Ihre Einstellungen bleiben erhalten."
LangString Newer ${LANG_ENGLISH} "${NAME} $Installed is installed, which is newer than ${VERSION}. Replace it with the older version anyway?"
LangString Newer ${LANG_GERMAN} "${NAME} $Installed ist installiert und neuer als ${VERSION}. Trotzdem durch die ältere Version ersetzen?"
LangString DoneTitle ${LANG_ENGLISH} "${NAME} is installed"
LangString DoneTitle ${LANG_GERMAN} "${NAME} ist installiert"
LangString DoneText ${LANG_ENGLISH} "You find it in the Start menu, and under $\"Open with$\" when you right-click a certificate file."
LangString DoneText ${LANG_GERMAN} "Sie finden es im Startmenü und, wenn Sie mit der rechten Maustaste auf eine Zertifikatdatei klicken, unter „Öffnen mit“."
LangString StartNow ${LANG_ENGLISH} "&Start ${NAME}"
LangString StartNow ${LANG_GERMAN} "${NAME} &starten"
LangString UninstallText ${LANG_ENGLISH} "${NAME} will be uninstalled from this folder, and its settings will be deleted. The files that you created with it are kept."
LangString UninstallText ${LANG_GERMAN} "${NAME} wird aus diesem Ordner deinstalliert, und seine Einstellungen werden gelöscht. Die Dateien, die Sie damit erstellt haben, bleiben erhalten."
LangString InUse ${LANG_ENGLISH} "${NAME} is running, or another program has its files open. Close it and try again."
LangString InUse ${LANG_GERMAN} "${NAME} läuft, oder ein anderes Programm hat seine Dateien geöffnet. Schließen Sie es und versuchen Sie es noch einmal."
LangString Foreign ${LANG_ENGLISH} "The folder $INSTDIR contains other files. Choose an empty folder."
LangString Foreign ${LANG_GERMAN} "Der Ordner $INSTDIR enthält andere Dateien. Wählen Sie einen leeren Ordner."
LangString Unusable ${LANG_ENGLISH} "Nothing can be written to the folder $R1. Choose another folder."
LangString Unusable ${LANG_GERMAN} "In den Ordner $R1 kann nichts geschrieben werden. Wählen Sie einen anderen Ordner."
LangString NoFolder ${LANG_ENGLISH} "This folder does not exist and can't be created. Choose another folder."
LangString NoFolder ${LANG_GERMAN} "Dieser Ordner ist nicht vorhanden und kann nicht erstellt werden. Wählen Sie einen anderen Ordner."
LangString TooSmall ${LANG_ENGLISH} "The drive of the folder $R1 has too little free space. Free some, or choose a folder on another drive."
LangString TooSmall ${LANG_GERMAN} "Auf dem Laufwerk des Ordners $R1 ist zu wenig Platz frei. Geben Sie Platz frei, oder wählen Sie einen Ordner auf einem anderen Laufwerk."
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

; ---- installing

Function .onInit
  SetRegView 64
  StrCpy $IsAside 0
  ${If} $INSTDIR == "\${NAME}"
    StrCpy $INSTDIR "" ; the command line says nothing
  ${EndIf}
  Call RefuseUnusableFolder
  Call ChooseContext
  !insertmacro IsAdmin $R0
  ${If} $AllUsers == 1
  ${AndIf} $R0 != "Admin"
    ${If} ${Silent}
      SetErrorLevel 2
    ${Else}
      Call StartAsAdmin
    ${EndIf}
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
  StrCpy $IsDecided 1
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
  StrCpy $IsDecided 0
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

; Asks Windows to start this setup once more, with an administrator's rights, and sets the error flag if it does not.
Function StartAsAdmin
  ClearErrors
  ExecShell "runas" "$EXEPATH" "/ALLUSERS"
  ${If} ${Errors}
    !insertmacro Fail "$(NeedsAdmin)"
    SetErrors
  ${EndIf}
FunctionEnd

; ---- the pages

Function AskForWhom
  ${If} $IsDecided == 1
    Abort
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "$(ForWhomTitle)" "$(ForWhomText)"
  nsDialogs::Create 1018
  Pop $R0
  ${NSD_CreateRadioButton} 0 10u 100% 12u "$(OnlyMe)"
  Pop $R0
  ${NSD_OnClick} $R0 ShowShield
  ${NSD_CreateRadioButton} 0 30u 100% 12u "$(Everyone)"
  Pop $ForEveryone
  ${NSD_OnClick} $ForEveryone ShowShield
  ReadRegStr $R1 HKLM "${UNINSTALL_KEY}" InstallLocation
  ${If} $AllUsers == 1
    StrCpy $R0 $ForEveryone
  ${ElseIf} $R1 != ""
  ${AndIf} $Previous == ""
    StrCpy $R0 $ForEveryone ; who has it as one of all shall not get a second one
  ${EndIf}
  ${NSD_Check} $R0
  ${NSD_SetFocus} $R0
  Push $R0
  Call ShowShield
  nsDialogs::Show
FunctionEnd

; The button that makes Windows ask for an administrator has Windows' shield on it.
Function ShowShield
  Pop $R0 ; the button that was clicked
  StrCpy $R1 0
  !insertmacro IsAdmin $R2
  ${If} $R2 != "Admin"
    ${NSD_GetState} $ForEveryone $R1
  ${EndIf}
  GetDlgItem $R2 $HWNDPARENT 1
  SendMessage $R2 ${BCM_SETSHIELD} 0 $R1
FunctionEnd

Function TakeForWhom
  ${NSD_GetState} $ForEveryone $R0
  ${If} $R0 == $AllUsers
    Return
  ${EndIf}
  !insertmacro IsAdmin $R1
  ${If} $R0 == 1
  ${AndIf} $R1 != "Admin"
    Call StartAsAdmin
    ${If} ${Errors}
      Abort ; the question was answered with No: stay on this page
    ${EndIf}
    Quit
  ${EndIf}
  StrCpy $AllUsers $R0
  StrCpy $INSTDIR ""
  Call UseContext
FunctionEnd

Function SayWhatHappens
  StrCpy $WhatHappens "$(Installs)"
  ${If} $Previous != ""
    ReadRegStr $Installed SHCTX "${UNINSTALL_KEY}" DisplayVersion
    StrCpy $WhatHappens "$(Replaces)"
    ${If} $Installed == "${VERSION}"
      StrCpy $WhatHappens "$(InstallsAnew)"
    ${EndIf}
  ${EndIf}
FunctionEnd

Function ShowFolder
  ${If} $IsDecided == 1
    EnableWindow $mui.Button.Back 0 ; this is the first page then
  ${EndIf}
FunctionEnd

; Stays on the page, and says why, unless the folder can be used.
Function TakeFolder
  StrCpy $R1 $INSTDIR
  GetInstDirError $R0
  ${If} $R0 == ${FOLDER_IS_INVALID}
    !insertmacro Complain "$(NoFolder)"
  ${ElseIf} $R0 == ${FOLDER_IS_TOO_SMALL}
    !insertmacro Complain "$(TooSmall)"
  ${EndIf}
  Push $Previous
  Call LookForOthersFiles
  Pop $Previous ; it looks once more when the installation begins
  ${If} $R0 == 1
    !insertmacro Complain "$(Foreign)"
  ${EndIf}
  Call TryToMakeFolder
  ${If} ${Errors}
    StrCpy $R1 $INSTDIR
    !insertmacro Complain "$(Unusable)"
  ${EndIf}
  ${If} $Previous == ""
    Return
  ${EndIf}
  ${VersionCompare} "$Installed" "${VERSION}" $R0
  ${If} $R0 == 1
    MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(Newer)" IDYES replace
    Abort
    replace:
  ${EndIf}
FunctionEnd

; Sets the error flag unless a folder can be made there, or in the innermost of the folders that hold it and exist.
Function TryToMakeFolder
  StrCpy $R1 $INSTDIR
  ${DoUntil} ${FileExists} "$R1\*.*"
    ${GetParent} $R1 $R1
  ${Loop}
  ClearErrors
  CreateDirectory "$R1\${NAME}.$HWNDPARENT"
  RMDir "$R1\${NAME}.$HWNDPARENT"
FunctionEnd

; The program's icon, an inch wide, instead of NSIS's picture.
Function ShowIcon
  ShowWindow $mui.FinishPage.Image ${SW_HIDE}
  System::Call "user32::GetDpiForSystem() i .R0"
  System::Call "kernel32::GetModuleHandleW(p 0) p .R1"
  System::Call "user32::LoadImageW(p R1, p ${OWN_ICON}, i ${IMAGE_ICON}, i R0, i R0, i 0) p .R2"
  ${NSD_CreateIcon} 24u 12u 64u 60u ""
  Pop $R1
  SetCtlColors $R1 "" "${MUI_BGCOLOR}"
  SendMessage $R1 ${STM_SETIMAGE} ${IMAGE_ICON} $R2
FunctionEnd

Function Start
  ${If} $AllUsers == 1
    ; The desktop starts it for the user who sits there, not for the administrator who has installed it.
    Exec '"$WINDIR\explorer.exe" "$INSTDIR\SSTWizard.exe"'
  ${Else}
    Exec '"$INSTDIR\SSTWizard.exe"'
  ${EndIf}
FunctionEnd

; ---- what they lead to

Section
  Call LookForOthersFiles
  ${If} $R0 == 1
    !insertmacro Fail "$(Foreign)"
    Quit
  ${EndIf}
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

; $INSTDIR is empty, does not exist, or is the installed version, which goes as a whole; else $R0 is 1.
Function LookForOthersFiles
  StrCpy $R0 0
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
    !insertmacro Fail "$(UninstallNeedsAdmin)"
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
