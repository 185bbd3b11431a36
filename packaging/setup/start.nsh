; What setup and uninstaller share: exit codes, the log, how they fail, and the command line.

!define CANCELED 1 ; NSIS ends with it by itself
!define WRONG_USAGE 2
!define NO_RIGHTS 4
!define DISK_FULL 5
!define DOWNGRADE 6
!define OTHER_ERROR 7
!define IN_USE 1618 ; ERROR_INSTALL_ALREADY_RUNNING: Intune and Configuration Manager try again

Var LogFile ; or nothing
Var Sentence ; that says why it fails
Var ExitCode
Var Unknown ; a switch that is none
Var MustExplain ; 1 with /?
Var MustClose ; 1 with /CLOSE

; Calls a function that both have.
!macro Invoke NAME
  !ifdef __UNINSTALL__
    Call un.${NAME}
  !else
    Call ${NAME}
  !endif
!macroend
!define Invoke "!insertmacro Invoke"

!macro Log TEXT
  Push "${TEXT}"
  ${Invoke} Log
!macroend
!define Log "!insertmacro Log"

; Says why it fails, in a window or in the log, and sets the exit code. What comes next ends it.
!macro Fail CODE TEXT
  StrCpy $ExitCode ${CODE}
  StrCpy $Sentence "${TEXT}"
  ${Invoke} Fail
!macroend
!define Fail "!insertmacro Fail"

!macro DefineStart UN
Function ${UN}Log
  Exch $0
  ${If} $LogFile != ""
    Push $1
    Push $2
    Push $3
    Push $4
    Push $5
    Push $6
    Push $7
    ${GetTime} "" "L" $1 $2 $3 $4 $5 $6 $7
    FileOpen $4 $LogFile a
    FileSeek $4 0 END
    FileWriteUTF16LE /BOM $4 "$3-$2-$1 $5:$6:$7  $0$\r$\n"
    FileClose $4
    Pop $7
    Pop $6
    Pop $5
    Pop $4
    Pop $3
    Pop $2
    Pop $1
  ${EndIf}
  Pop $0
FunctionEnd

Function ${UN}Fail
  ${Log} $Sentence
  ${Log} "Exit code $ExitCode"
  SetErrorLevel $ExitCode
  MessageBox MB_OK|MB_ICONSTOP $Sentence /SD IDOK
FunctionEnd

; Ends with an exit code for what is wrong in the command line, or with its explanation.
Function ${UN}TakeCommandLine
  StrCpy $ExitCode 0
  Call ${UN}ReadCommandLine
  ${If} $LogFile != ""
    Call ${UN}OpenLog
  ${EndIf}
  StrCpy $0 $CMDLINE
  ${Log} "${NAME} ${VERSION}: $0"
  ${If} $MustExplain == 1
    MessageBox MB_OK|MB_ICONINFORMATION "$(${UN}Usage)" /SD IDOK
    ${Log} "$(${UN}Usage)"
    SetErrorLevel 0
    Quit
  ${ElseIf} $Unknown != ""
    ${Fail} ${WRONG_USAGE} "$(UnknownSwitch)"
    Quit
  ${EndIf}
FunctionEnd

; NSIS has taken away what it understands by itself: /D= without quotes, and _?=, with all that follows. In quotes it
; does not understand _?=: nobody would wait for what this does, so it is no switch.
Function ${UN}ReadCommandLine
  System::Call "kernel32::GetCommandLineW() p .r0"
  System::Call "kernel32::lstrlenW(p r0) i .r0"
  ${If} $0 >= ${NSIS_MAX_STRLEN}
    ${Fail} ${WRONG_USAGE} "$(TooLong)"
    Quit
  ${EndIf}
  StrCpy $1 $CMDLINE
  System::Call "shell32::CommandLineToArgvW(w r1, *i .r2) p .r3"
  StrCpy $4 $3
  ${For} $5 2 $2 ; the first word is this program
    IntPtrOp $4 $4 + 8
    System::Call "*$4(w .r6)"
    Call ${UN}TakeSwitch
  ${Next}
  System::Call "kernel32::LocalFree(p r3)"
FunctionEnd

; Takes the switch in $6.
Function ${UN}TakeSwitch
  StrCpy $7 $6 3
  StrCpy $8 $6 5
  ${If} $6 == "/S"
    SetSilent silent ; NSIS knows the capital letter only
  ${ElseIf} $6 == "/?"
    StrCpy $MustExplain 1
  ${ElseIf} $6 == "/CLOSE"
    StrCpy $MustClose 1
  ${ElseIf} $8 == "/LOG="
    StrCpy $LogFile $6 "" 5
!if "${UN}" == ""
  ${ElseIf} $6 == "/ALLUSERS"
    StrCpy $Scope "$Scope$6"
  ${ElseIf} $6 == "/CURRENTUSER"
    StrCpy $Scope "$Scope$6"
  ${ElseIf} $6 == "/PATH"
    StrCpy $WantsPath 1
  ${ElseIf} $6 == "/CER"
    StrCpy $WantsCer 1
  ${ElseIf} $6 == "/FORCE"
    StrCpy $IsForced 1
  ${ElseIf} $7 == "/D="
    StrCpy $GivenFolder $6
!endif
  ${ElseIf} $6 != "/NCRC" ; NSIS's own
    StrCpy $Unknown $6
  ${EndIf}
FunctionEnd

; Lines are added to a log that exists.
Function ${UN}OpenLog
  StrCpy $0 $LogFile
  System::Call "kernel32::GetFullPathNameW(w r0, i ${NSIS_MAX_STRLEN}, w .r1, p 0) i .r2"
  ClearErrors
  FileOpen $2 $1 a
  ${If} ${Errors}
    StrCpy $LogFile ""
    StrCpy $Unknown $0
    ${Fail} ${WRONG_USAGE} "$(NoLog)"
    Quit
  ${EndIf}
  FileClose $2
  StrCpy $LogFile $1
FunctionEnd
!macroend
