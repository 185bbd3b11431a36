; What the uninstaller does.

!define CREATE_NO_WINDOW 0x08000000
!define PATIENCE_WITH_TASKS 60000 ; milliseconds

!macro SetEnvironment VARIABLE VALUE
  StrCpy $0 ${VALUE}
  System::Call "kernel32::SetEnvironmentVariableW(w '${VARIABLE}', w r0)"
!macroend

Function un.onInit
  SetRegView 64
  Call un.TakeCommandLine
  Call un.UseContext
  !insertmacro IsAdmin $R0
  ${If} $AllUsers == 0
  ${OrIf} $R0 == "Admin"
    Return
  ${EndIf}
  ${If} ${Silent}
    ${Fail} ${NO_RIGHTS} "$(UninstallNeedsAdmin)"
    Quit
  ${EndIf}
  ${Log} "Starting as administrator, without this log"
  StrCpy $0 ""
  ${If} $MustClose == 1
    StrCpy $0 /CLOSE
  ${EndIf}
  ClearErrors
  ExecShell "runas" "$INSTDIR\Uninstall.exe" "$0 _?=$INSTDIR"
  ${If} ${Errors}
    ${Fail} ${NO_RIGHTS} "$(UninstallNeedsAdmin)"
  ${EndIf}
  Quit
FunctionEnd

; Which installation is in this folder, if the registry knows.
Function un.UseContext
  StrCpy $AllUsers 0
  SetShellVarContext current
  ReadRegStr $R0 HKLM "${UNINSTALL_KEY}" InstallLocation
  ${If} $R0 == $INSTDIR
    StrCpy $AllUsers 1
    SetShellVarContext all
  ${EndIf}
  ReadRegStr $Previous SHCTX "${UNINSTALL_KEY}" InstallLocation
FunctionEnd

Section un.Main
  StrCpy $Folder $INSTDIR
  ${If} $MustClose == 1
    Call un.CloseWindows
  ${EndIf}
  Call un.RefuseInUse
  ${Log} "Deleting $INSTDIR"
  SetOutPath $WINDIR ; a folder one stands in can't be deleted
  ClearErrors
  !include "${DELETES}"
  Delete "$INSTDIR\${OLDER_CONSOLE}"
  ${If} ${Errors}
    ${Fail} ${OTHER_ERROR} "$(NotUninstalled)"
    Quit
  ${EndIf}
  !include "${RMDIRS}"
  Delete "$INSTDIR\${LIST_NAME}"
  ${If} $Previous == $INSTDIR
    Call un.RemoveTasks
    Call un.Unregister
  ${EndIf}
  ; A program that runs can't be deleted. With _?= it is this file, and stays until a setup or an uninstallation runs
  ; again; without, it is a copy that NSIS has made.
  Delete "$INSTDIR\Uninstall.exe"
  RMDir $INSTDIR
  ${Log} "Exit code 0"
SectionEnd

Function un.RefuseInUse
  ${Do}
    StrCpy $R8 0
    !include "${PROBES}"
    !insertmacro Probe "$INSTDIR\${OLDER_CONSOLE}"
    ${If} $R8 == 0
      Return
    ${EndIf}
    Call un.SayInUse
  ${Loop}
FunctionEnd

Function un.Unregister
  Call un.DeleteMovedAside
  Call un.RemoveFromPath
  Delete "$SMPROGRAMS\${NAME}.lnk"
  ${If} $AllUsers == 1
    Call un.BringBackStartMenuEntry
    DeleteRegKey HKLM "${EVENT_SOURCE_KEY}"
  ${EndIf}
  DeleteRegKey SHCTX "Software\Classes\${PROGID}"
  !insertmacro ForEachType UnregisterType
  !insertmacro ForCertificateFiles UnregisterType
  !insertmacro TellShell
  DeleteRegKey SHCTX "${APP_PATHS_KEY}"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "Software\${NAME}" ; what the program remembers
  SetShellVarContext current
  Delete "$LOCALAPPDATA\${NAME}\stored*.json" ; what it knows of Exchange
  Delete "$LOCALAPPDATA\${NAME}\stored-*.lock" ; of a wizard that was killed
  RMDir "$LOCALAPPDATA\${NAME}"
FunctionEnd

; Where the user has an installation as well, its entry gave way to that for everyone.
Function un.BringBackStartMenuEntry
  ReadRegStr $0 HKCU "${UNINSTALL_KEY}" InstallLocation
  StrCpy $1 "$0\${WINDOWED}"
  ${IfNot} ${FileExists} $1
    StrCpy $1 "$0\${CONSOLE}" ; an older version's windowed one
  ${EndIf}
  ${If} $0 != ""
  ${AndIf} ${FileExists} $1
    SetShellVarContext current
    SetOutPath $0 ; where it starts
    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" $1
    SetOutPath $WINDIR
    SetShellVarContext all
  ${EndIf}
FunctionEnd

; The weekly checks that run a program in this folder: as the task's own program, or, of older versions, in a line for
; PowerShell, where quotation marks in paths are doubled. PowerShell loads modules from its own folder only.
Function un.RemoveTasks
  !insertmacro SetEnvironment SSTWIZARD_FOLDER $INSTDIR
  StrCpy $R0 "$SYSDIR\WindowsPowerShell\v1.0\powershell.exe"
  StrCpy $R1 '"$R0" -NoProfile -NonInteractive -Command "$$env:PSModulePath = Join-Path $$PSHOME Modules; \
    $$own = $\'${WINDOWED}$\', $\'SSTWizard.exe$\' | ForEach-Object { $$env:SSTWIZARD_FOLDER + $\'\$\' + $$_ }; \
    $$older = ($$env:SSTWIZARD_FOLDER -replace $\'[\x27\u2018-\u201b]$\', $\'$$0$$0$\') + $\'\${OLDER_CONSOLE}$\'; \
    Get-ScheduledTask -TaskName $\'SST Wizard - *$\' -ErrorAction SilentlyContinue | Where-Object { \
    $$own -contains [string]$$_.Actions.Execute -or [string]$$_.Actions.Arguments -match [regex]::Escape($$older) } | \
    Unregister-ScheduledTask -Confirm:$$false"'
  Call un.RunHidden
  ${If} $0 == 0
    ${Log} "Scheduled checks can't be removed: PowerShell doesn't start"
    Return
  ${EndIf}
  System::Call "kernel32::WaitForSingleObject(p r0, i ${PATIENCE_WITH_TASKS})"
  System::Call "kernel32::CloseHandle(p r0)"
FunctionEnd

; Runs program $R0 with the command line $R1, without a window; sets $0 to its process, or to 0.
Function un.RunHidden
  System::Alloc 104 ; STARTUPINFOW
  Pop $1
  System::Call "*$1(i 104)"
  System::Alloc 24 ; PROCESS_INFORMATION
  Pop $2
  StrCpy $3 $SYSDIR
  System::Call "kernel32::CreateProcessW(w R0, w R1, p 0, p 0, i 0, i ${CREATE_NO_WINDOW}, p 0, w r3, p r1, p r2) i .r4"
  StrCpy $0 0
  ${If} $4 != 0
    System::Call "*$2(p .r0, p .r4)"
    System::Call "kernel32::CloseHandle(p r4)"
  ${EndIf}
  System::Free $1
  System::Free $2
FunctionEnd
