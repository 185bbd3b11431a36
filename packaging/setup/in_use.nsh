; What setup and uninstaller do about programs that run from $Folder.

!define GW_OWNER 4
!define PROCESS_QUERY_LIMITED_INFORMATION 0x1000
!define WTS_USER_NAME 5
!define CLOSING_ATTEMPTS 150 ; half a minute

Var Folder
Var Users ; who use it in other sessions
Var InUseText

; Sets $R8 to 1 if a file is there and can't be opened for writing: a program that runs, a library in use.
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

; Sets $R8 to 1 if one of the programs in a folder runs, of this version or an older one.
!macro ProbePrograms FOLDER
  !insertmacro Probe "${FOLDER}\${WINDOWED}"
  !insertmacro Probe "${FOLDER}\${CONSOLE}"
  !insertmacro Probe "${FOLDER}\${OLDER_CONSOLE}"
!macroend

!macro DefineInUse UN
; Asks the windows of this session that run from $Folder to close, once, and waits for a while. Who has unsaved work is
; asked by the program.
Function ${UN}CloseWindows
  StrCpy $0 0
  ${Do}
    System::Call "user32::FindWindowExW(p 0, p r0, p 0, p 0) p .r0"
    ${If} $0 == 0
      ${Break}
    ${EndIf}
    System::Call "user32::IsWindowVisible(p r0) i .r1"
    System::Call "user32::GetWindow(p r0, i ${GW_OWNER}) p .r2"
    System::Call "user32::GetClassNameW(p r0, w .r7, i ${NSIS_MAX_STRLEN})"
    ${If} $1 != 0
    ${AndIf} $2 == 0 ; a dialog belongs to the window that is asked
    ${AndIf} $7 != "ConsoleWindowClass" ; of a command, which would be broken off, and ends by itself
      System::Call "user32::GetWindowThreadProcessId(p r0, *i .r3)"
      Call ${UN}FindProgram
      ${If} $4 == "$Folder\${WINDOWED}"
      ${OrIf} $4 == "$Folder\${CONSOLE}"
      ${OrIf} $4 == "$Folder\${OLDER_CONSOLE}"
        ${Log} "Closing a window of process $3"
        System::Call "user32::PostMessageW(p r0, i ${WM_CLOSE}, p 0, p 0)"
      ${EndIf}
    ${EndIf}
  ${Loop}
  ${For} $0 1 ${CLOSING_ATTEMPTS}
    StrCpy $R8 0
    !insertmacro ProbePrograms $Folder
    ${If} $R8 == 0
      Return
    ${EndIf}
    Sleep 200
  ${Next}
FunctionEnd

; Sets $4 to the path of the program of process $3, or to nothing.
Function ${UN}FindProgram
  StrCpy $4 ""
  System::Call "kernel32::OpenProcess(i ${PROCESS_QUERY_LIMITED_INFORMATION}, i 0, i r3) p .r5"
  ${If} $5 != 0
    System::Call "kernel32::QueryFullProcessImageNameW(p r5, i 0, w .r4, *i ${NSIS_MAX_STRLEN}) i .r6"
    System::Call "kernel32::CloseHandle(p r5)"
    ${If} $6 == 0
      StrCpy $4 ""
    ${EndIf}
  ${EndIf}
FunctionEnd

; Says that the program is in use, and by whom in other sessions; returns if it is to be tried again.
Function ${UN}SayInUse
  Call ${UN}FindUsers
  StrCpy $InUseText "$(InUse)"
  ${If} $Users != ""
    StrCpy $InUseText "$InUseText$\n$\n$(InUseBy)"
  ${EndIf}
  ${Log} $InUseText
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION $InUseText /SD IDCANCEL IDRETRY again
  StrCpy $ExitCode ${IN_USE}
  ${Log} "Exit code $ExitCode"
  SetErrorLevel $ExitCode
  Quit
  again:
FunctionEnd

; Writes into the log in which sessions the programs run, and into $Users who has the others.
Function ${UN}FindUsers
  StrCpy $Users ""
  System::Call "kernel32::GetCurrentProcessId() i .r0"
  System::Call "kernel32::ProcessIdToSessionId(i r0, *i .R0)"
  System::Call "wtsapi32::WTSEnumerateProcessesW(p 0, i 0, i 1, *p .R1, *i .R2) i .r0"
  ${If} $0 == 0
    Return
  ${EndIf}
  StrCpy $R3 $R1
  ${For} $R4 1 $R2
    System::Call "*$R3(i .R5, i .r3, w .R6, p)" ; WTS_PROCESS_INFOW: session, process, name, user
    IntPtrOp $R3 $R3 + 24
    ${If} $R6 == "${WINDOWED}"
    ${OrIf} $R6 == ${CONSOLE}
    ${OrIf} $R6 == ${OLDER_CONSOLE}
      Call ${UN}FindProgram
      ${If} $4 == "" ; Windows does not say
      ${OrIf} $4 == "$Folder\$R6"
        Call ${UN}TakeUser
      ${EndIf}
    ${EndIf}
  ${Next}
  System::Call "wtsapi32::WTSFreeMemory(p R1)"
FunctionEnd

; Takes the user of session $R5, in which the program $R6 runs; $R0 is this session.
Function ${UN}TakeUser
  System::Call "wtsapi32::WTSQuerySessionInformationW(p 0, i R5, i ${WTS_USER_NAME}, *p .r5, *i) i .r6"
  StrCpy $7 ""
  ${If} $6 != 0
    System::Call "*$5(&w256 .r7)"
    System::Call "wtsapi32::WTSFreeMemory(p r5)"
  ${EndIf}
  ${Log} "$R6 runs in session $R5 (user: $7)"
  ${If} $R5 == $R0
  ${OrIf} $7 == ""
    Return
  ${EndIf}
  ${If} $Users != ""
    StrCpy $Users "$Users, "
  ${EndIf}
  StrCpy $Users "$Users$7"
FunctionEnd
!macroend
