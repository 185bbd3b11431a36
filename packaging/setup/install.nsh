; What the setup does.

!define OLDEST_BUILD 17763 ; Windows 10 1809, the oldest that Qt runs on
; System and administrators: everything; users: reading and running. Nothing is inherited.
!define FOR_EVERYONE "D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)"

; ---- before the first page

Function .onInit
  SetRegView 64
  ${If} $INSTDIR == "\${NAME}"
    StrCpy $INSTDIR "" ; the command line says nothing
  ${EndIf}
  Call TakeCommandLine
  Call TakeGivenFolder
  Call ChooseContext
  ${IfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    ${Fail} ${OTHER_ERROR} "$(OldWindows)"
    Quit
  ${EndIf}
  !insertmacro IsAdmin $R0
  ${If} $AllUsers == 1
  ${AndIf} $R0 != "Admin"
    ${If} ${Silent}
      ${Fail} ${NO_RIGHTS} "$(NeedsAdmin)"
    ${Else}
      Call StartAsAdmin
    ${EndIf}
    Quit
  ${EndIf}
  Call UseContext
FunctionEnd

; Takes /D=, with or without quotes. NSIS itself would forget a folder that can't be, and go on with the one by default.
Function TakeGivenFolder
  System::Call "kernel32::GetCommandLineW() w .r0"
  StrCpy $1 $CMDLINE
  StrLen $2 $0
  StrLen $3 $1
  ${If} $GivenFolder != "" ; in quotes
    StrCpy $R1 $GivenFolder "" 3
  ${ElseIf} $2 != $3 ; NSIS has taken it
    ${GetOptions} $0 "/D=" $R1
  ${Else}
    Return
  ${EndIf}
  StrCpy $0 $R1
  System::Call "kernel32::GetFullPathNameW(w r0, i ${NSIS_MAX_STRLEN}, w .r1, p 0)"
  StrCpy $2 $1 1 -1
  ${If} $2 == "\"
    StrCpy $1 $1 -1
  ${EndIf}
  StrLen $2 $1
  StrCpy $3 $R1 2
  StrCpy $4 $R1 2 1
  ${If} $3 != "\\"
  ${AndIf} $4 != ":\" ; not a whole path
  ${OrIf} $2 < 3 ; a drive
    ${Fail} ${WRONG_USAGE} "$(NoFolder)"
    Quit
  ${EndIf}
  StrCpy $INSTDIR $1
  StrCpy $GivenFolder $1
FunctionEnd

; What the command line says; else, for an administrator, where the installed version is.
Function ChooseContext
  StrCpy $AllUsers 0
  StrCpy $IsDecided 1
  ${If} $Scope == "/ALLUSERS"
    StrCpy $AllUsers 1
    Return
  ${ElseIf} $Scope == "/CURRENTUSER"
    Return
  ${ElseIf} $Scope != ""
    StrCpy $Unknown $Scope ; both
    ${Fail} ${WRONG_USAGE} "$(UnknownSwitch)"
    Quit
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
  Call FindOther
FunctionEnd

; Says in $AlsoInstalled where the program is installed for others than those that this setup is for.
Function FindOther
  StrCpy $AlsoInstalled ""
  StrCpy $Other ""
  ${If} $AllUsers == 0
    ReadRegStr $Other HKLM "${UNINSTALL_KEY}" InstallLocation
    ${If} $Other != ""
      StrCpy $AlsoInstalled "$(AlsoForEveryone)"
    ${EndIf}
  ${Else}
    StrCpy $0 0
    ${Do}
      EnumRegKey $1 HKU "" $0 ; the users who are signed in
      ${If} $1 == ""
        ${Break}
      ${EndIf}
      ReadRegStr $2 HKU "$1\${UNINSTALL_KEY}" InstallLocation
      ${If} $2 != ""
        ${If} $Other != ""
          StrCpy $Other "$Other, "
        ${EndIf}
        StrCpy $Other "$Other$2"
      ${EndIf}
      IntOp $0 $0 + 1
    ${Loop}
    ${If} $Other != ""
      StrCpy $AlsoInstalled "$(AlsoForUser)"
    ${EndIf}
  ${EndIf}
  ${If} $AlsoInstalled != ""
    ${Log} $AlsoInstalled
  ${EndIf}
FunctionEnd

; Asks Windows to start this setup once more, with an administrator's rights, and sets the error flag if it does not.
; The log stays with the one who asked: an administrator shall not write to any file that someone else names.
Function StartAsAdmin
  StrCpy $0 "/ALLUSERS"
  ${If} $MustClose == 1
    StrCpy $0 "$0 /CLOSE"
  ${EndIf}
  ${If} $WantsPath == 1
    StrCpy $0 "$0 /PATH"
  ${EndIf}
  ${If} $WantsCer == 1
    StrCpy $0 "$0 /CER"
  ${EndIf}
  ${If} $IsForced == 1
    StrCpy $0 "$0 /FORCE"
  ${EndIf}
  ${If} $GivenFolder != ""
    StrCpy $0 "$0 /D=$GivenFolder"
  ${EndIf}
  ${Log} "Starting as administrator, without this log: $0"
  ClearErrors
  ExecShell "runas" "$EXEPATH" "$0"
  ${If} ${Errors}
    ${Fail} ${NO_RIGHTS} "$(NeedsAdmin)"
    SetErrors
  ${EndIf}
FunctionEnd

; ---- the installation

Section
  Call RefuseWhatCannotBe
  Call MovePreviousAside
  Call MakeFolder
  ${If} $ExitCode != 0
    Call BringBack
    Quit
  ${EndIf}
  ${If} $Previous == ""
    WriteRegStr SHCTX "${UNINSTALL_KEY}" InstallLocation "$INSTDIR" ; should this be interrupted
  ${EndIf}
  ${Log} "Copying to $INSTDIR"
  SetOverwrite on
  ClearErrors
  SetOutPath $INSTDIR
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  File "/oname=${LIST_NAME}" "${LIST}"
  !include "${FILES}"
  SetOutPath $INSTDIR
  Call KeepOlderConsole
  ${If} ${Errors}
    Abort
  ${EndIf}
  Call Register
  Call DeletePrevious
  ${If} $WantsPath == 1
    ClearErrors
    Call AddToPath
    ${If} ${Errors}
      ${Fail} ${OTHER_ERROR} "$(NoPath)"
    ${EndIf}
  ${EndIf}
SectionEnd

; The console program under its older name too, where it was there: weekly checks of older versions start it by its
; path, and would delete themselves without it; so may scripts of users.
Function KeepOlderConsole
  ${If} $Aside != ""
  ${AndIf} ${FileExists} "$Aside\${OLDER_CONSOLE}"
    CopyFiles /SILENT "$INSTDIR\${CONSOLE}" "$INSTDIR\${OLDER_CONSOLE}"
  ${EndIf}
FunctionEnd

Function .onInstSuccess
  ${If} $ExitCode == 0
    ${Log} "Exit code 0"
  ${EndIf}
FunctionEnd

Function .onInstFailed
  ${If} $ExitCode != 0
    Return ; said, and nothing is left of it
  ${EndIf}
  Call BringBack
  Call CheckSpace
  ${If} $ExitCode == 0
    ${Fail} ${OTHER_ERROR} "$(Failed)"
  ${EndIf}
FunctionEnd

; Deletes what has been copied; the previous version is there again.
Function BringBack
  SetOutPath $WINDIR ; a folder one stands in can't be deleted
  ${If} $IsMade == 1
    RMDir /r $INSTDIR
  ${EndIf}
  ${If} $Aside == ""
    DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  ${Else}
    Rename $Aside $Previous
    DeleteRegValue SHCTX "${UNINSTALL_KEY}" ${MOVED_ASIDE}
  ${EndIf}
FunctionEnd

; The pages have asked what can be asked. Here it ends.
Function RefuseWhatCannotBe
  Call LookForOthersFiles
  ${If} $R0 == 1
    ${Fail} ${WRONG_USAGE} "$(Foreign)"
    Quit
  ${EndIf}
  Call TryToMakeFolder
  ${If} ${Errors}
  ${OrIf} $R1 == ""
    StrCpy $0 $R1
    StrCpy $R1 $INSTDIR
    ${If} $0 == "" ; not even the drive is there
      ${Fail} ${WRONG_USAGE} "$(NoFolder)"
    ${Else}
      ${Fail} ${NO_RIGHTS} "$(Unusable)"
    ${EndIf}
    Quit
  ${EndIf}
  Call CheckSpace
  ${If} $ExitCode != 0
    Quit
  ${EndIf}
  Call IsDowngrade
  ${If} $R0 == 1
  ${AndIf} ${Silent}
    ${Fail} ${DOWNGRADE} "$(Downgrade)"
    Quit
  ${EndIf}
FunctionEnd

; Sets $R0 to 1 unless $INSTDIR is empty, does not exist, has only what stays of an uninstallation, its own file, or is
; the installed version, which goes as a whole.
Function LookForOthersFiles
  StrCpy $R0 0
  ${If} $INSTDIR == $Previous
    Return
  ${EndIf}
  ${For} $R1 1 25
    StrCpy $R0 0
    FindFirst $R2 $R3 "$INSTDIR\*.*"
    ${DoUntil} $R3 == ""
      ${If} $R3 != "."
      ${AndIf} $R3 != ".."
      ${AndIf} $R3 != "Uninstall.exe"
        StrCpy $R0 1
      ${EndIf}
      FindNext $R2 $R3
    ${Loop}
    FindClose $R2
    ${If} $R0 == 0
    ${OrIfNot} ${FileExists} "$INSTDIR\Uninstall.exe"
      Return
    ${EndIf}
    Sleep 200 ; an uninstallation may be about to end
  ${Next}
FunctionEnd

; Fails if the drive has too little space.
Function CheckSpace
  Call FindInnermostFolder
  System::Call "kernel32::GetDiskFreeSpaceExW(w R1, *l .r0, p 0, p 0) i .r1"
  System::Int64Op $0 / 1024
  Pop $0
  ${If} $1 != 0
  ${AndIf} $0 L< ${SIZE}
    ${Fail} ${DISK_FULL} "$(TooSmall)"
  ${EndIf}
FunctionEnd

; Sets the error flag unless a folder can be made there, or in the innermost of the folders that hold it and exist.
Function TryToMakeFolder
  Call FindInnermostFolder
  Call MakeName
  ClearErrors
  CreateDirectory "$R1\${NAME}.$1"
  RMDir "$R1\${NAME}.$1"
FunctionEnd

; Sets $R1 to $INSTDIR, or to the innermost of the folders that hold it and exist.
Function FindInnermostFolder
  StrCpy $R1 $INSTDIR
  ${DoUntil} ${FileExists} "$R1\*.*"
    ${GetParent} $R1 $R1
  ${Loop}
FunctionEnd

; Sets $R0 to 1 if a newer version is to be replaced and nobody has said that it may.
Function IsDowngrade
  StrCpy $R0 0
  ${If} $Previous != ""
  ${AndIf} $IsForced != 1
    ReadRegStr $Installed SHCTX "${UNINSTALL_KEY}" DisplayVersion
    ${VersionCompare} "$Installed" "${VERSION}" $R0
  ${EndIf}
FunctionEnd

Function MovePreviousAside
  ${If} $Previous == ""
    Return
  ${EndIf}
  StrCpy $Folder $Previous
  ${If} $MustClose == 1
    Call CloseWindows
  ${EndIf}
  Call DeleteMovedAside
  ${Do}
    Call TryToMovePreviousAside
    ${If} $Aside != ""
      Return
    ${EndIf}
    Call SayInUse
  ${Loop}
FunctionEnd

; Windows does not rename a folder while a file in it is open. A virus scanner's look is short, so it tries for a while.
; The new name is one that nobody can foresee, and stands in the uninstall key.
Function TryToMovePreviousAside
  ${For} $0 1 10
    StrCpy $R8 0
    !insertmacro ProbePrograms $Previous
    ${If} $R8 == 0
      Call MakeName
      WriteRegStr SHCTX "${UNINSTALL_KEY}" ${MOVED_ASIDE} "$Previous.$1"
      ClearErrors
      Rename "$Previous" "$Previous.$1"
      ${IfNot} ${Errors}
        StrCpy $Aside "$Previous.$1"
        ${Log} "The previous version is in $Aside for now"
        Return
      ${EndIf}
      DeleteRegValue SHCTX "${UNINSTALL_KEY}" ${MOVED_ASIDE}
    ${EndIf}
    Sleep 200
  ${Next}
FunctionEnd

; Sets $1 to eight characters that nobody can foresee.
Function MakeName
  System::Call "ole32::CoCreateGuid(g .r1)"
  StrCpy $1 $1 8 1
FunctionEnd

; Makes $INSTDIR, or fails. For everyone, only administrators can write to it, wherever it is.
Function MakeFolder
  Delete "$INSTDIR\Uninstall.exe" ; should an uninstallation have left it
  RMDir $INSTDIR ; should it be there, and empty
  StrCpy $1 0
  ${If} $AllUsers == 1
    StrCpy $2 "${FOR_EVERYONE}"
    System::Call "advapi32::ConvertStringSecurityDescriptorToSecurityDescriptorW(w r2, i 1, *p .r3, p 0) i .r0"
    ${If} $0 == 0
      ${Fail} ${OTHER_ERROR} "$(Failed)"
      Return
    ${EndIf}
    System::Call "*(i 24, i 0, p r3, p 0) p .r1" ; SECURITY_ATTRIBUTES
  ${EndIf}
  StrCpy $2 $INSTDIR
  System::Call "shell32::SHCreateDirectoryExW(p 0, w r2, p r1) i .r0"
  ${If} $AllUsers == 0
  ${AndIf} ${FileExists} "$INSTDIR\*.*"
    StrCpy $IsMade 1 ; or it was there, empty, and somebody stands in it
    Return
  ${EndIf}
  StrCpy $R1 $INSTDIR
  ${Select} $0
    ${Case} 0
      StrCpy $IsMade 1
    ${Case3} 5 19 183 ; access denied, write-protected, already there
      ${Fail} ${NO_RIGHTS} "$(Unusable)"
    ${Case2} 39 112
      ${Fail} ${DISK_FULL} "$(TooSmall)"
    ${CaseElse}
      ${Fail} ${WRONG_USAGE} "$(NoFolder)"
  ${EndSelect}
FunctionEnd

; What the previous version brought is deleted; what the user has put beside it moves to the new one.
Function DeletePrevious
  ${If} $Aside == ""
    Return
  ${EndIf}
  ClearErrors
  FileOpen $0 "$Aside\${LIST_NAME}" r
  ${IfNot} ${Errors}
    ${Do}
      FileReadUTF16LE $0 $1
      ${If} ${Errors}
        ${Break}
      ${EndIf}
      ${TrimNewLines} $1 $1
      Delete "$Aside\$1"
      RMDir "$Aside\$1"
      ClearErrors
    ${Loop}
    FileClose $0
    Delete "$Aside\${LIST_NAME}"
    Delete "$Aside\Uninstall.exe"
    Delete "$Aside\${OLDER_CONSOLE}"
    RMDir $Aside
    ClearErrors
    ${If} ${FileExists} "$Aside\*.*"
      CopyFiles /SILENT "$Aside\*.*" $INSTDIR
      ${If} ${Errors}
        ${Log} "Files in $Aside can't be moved to $INSTDIR"
        DeleteRegValue SHCTX "${UNINSTALL_KEY}" ${MOVED_ASIDE} ; they are the user's
        Return
      ${EndIf}
    ${EndIf}
  ${EndIf}
  Call DeleteMovedAside
FunctionEnd

; ---- what Windows knows of it

Function Register
  Call MakeStartMenuEntry
  WriteRegStr SHCTX "Software\Classes\${PROGID}" "" "$(FileKind)"
  WriteRegStr SHCTX "Software\Classes\${PROGID}\DefaultIcon" "" "$INSTDIR\${WINDOWED},0"
  WriteRegStr SHCTX "Software\Classes\${PROGID}\shell\open" "" "$(OpenVerb)"
  WriteRegStr SHCTX "Software\Classes\${PROGID}\shell\open" FriendlyAppName "${NAME}"
  WriteRegStr SHCTX "Software\Classes\${PROGID}\shell\open\command" "" '"$INSTDIR\${WINDOWED}" "%1"'
  !insertmacro ForEachType RegisterType
  ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" ${CER_ENTRY}
  ${If} $0 == 1
  ${OrIf} $WantsCer == 1
    WriteRegStr SHCTX "${UNINSTALL_KEY}" ${CER_ENTRY} 1
    !insertmacro ForCertificateFiles RegisterType
  ${Else}
    !insertmacro ForCertificateFiles UnregisterType ; older versions registered them unasked
  ${EndIf}
  !insertmacro TellShell
  WriteRegStr SHCTX "${APP_PATHS_KEY}" "" "$INSTDIR\${WINDOWED}"
  ${If} $AllUsers == 1 ; the source of events that Test-SmimeTrust.ps1 writes by Windows' own eventcreate
    WriteRegDWORD HKLM "${EVENT_SOURCE_KEY}" CustomSource 1
    WriteRegExpandStr HKLM "${EVENT_SOURCE_KEY}" EventMessageFile "%SystemRoot%\System32\EventCreate.exe"
    WriteRegDWORD HKLM "${EVENT_SOURCE_KEY}" TypesSupported 7 ; errors, warnings, information
  ${EndIf}
  Call MovePathEntry
  ${GetTime} "" "L" $1 $2 $3 $4 $5 $6 $7
  WriteRegStr SHCTX "${UNINSTALL_KEY}" DisplayName "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" DisplayVersion "${VERSION}"
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" VersionMajor ${VERSION_MAJOR}
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" VersionMinor ${VERSION_MINOR}
  WriteRegStr SHCTX "${UNINSTALL_KEY}" Publisher "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" Comments "$(Comments)"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" DisplayIcon "$INSTDIR\${WINDOWED},0"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" InstallDate "$3$2$1"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" InstallLocation "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" UninstallString '"$INSTDIR\Uninstall.exe" _?=$INSTDIR'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" QuietUninstallString '"$INSTDIR\Uninstall.exe" /S _?=$INSTDIR'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" EstimatedSize ${SIZE}
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" NoModify 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" NoRepair 1
FunctionEnd

; One entry where the program is installed for everyone and for a user: that for everyone.
Function MakeStartMenuEntry
  SetShellVarContext all
  StrCpy $0 0
  ${If} ${FileExists} "$SMPROGRAMS\${NAME}.lnk"
    StrCpy $0 1
  ${EndIf}
  ${If} $AllUsers == 1
  ${OrIf} $0 == 1
    SetShellVarContext current
    Delete "$SMPROGRAMS\${NAME}.lnk"
  ${EndIf}
  ${If} $AllUsers == 1
    SetShellVarContext all
    StrCpy $0 0
  ${Else}
    SetShellVarContext current
  ${EndIf}
  ${If} $0 == 0
    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${WINDOWED}"
  ${EndIf}
FunctionEnd

; In PATH the folder of the previous version becomes that of this one.
Function MovePathEntry
  ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" ${PATH_ENTRY}
  ${If} $0 != ""
  ${AndIf} $0 != $INSTDIR
    Call RemoveFromPath
    Call AddToPath
  ${EndIf}
FunctionEnd
