; The program's folder in PATH. PATH can be longer than NSIS's strings: it stays in a buffer, and keeps its type.
; What was added stands in the uninstall key, and only that is removed again.

!define HKCU_HANDLE -2147483647
!define HKLM_HANDLE -2147483646
!define KEY_QUERY_AND_SET 0x0003
!define MAX_PATH_VARIABLE 32767
!define PATH_ENTRY PathEntry ; the value in the uninstall key

!macro DefinePath UN
; Reads PATH into a buffer, between two semicolons. Sets $0 to 0 if that worked, $1 to the key, $2 to the type, $3 to the
; buffer, $4 to where PATH begins in it.
Function ${UN}ReadPath
  ${If} $AllUsers == 1
    StrCpy $1 ${HKLM_HANDLE}
    StrCpy $2 "SYSTEM\CurrentControlSet\Control\Session Manager\Environment"
  ${Else}
    StrCpy $1 ${HKCU_HANDLE}
    StrCpy $2 "Environment"
  ${EndIf}
  StrCpy $3 0
  System::Call "advapi32::RegCreateKeyExW(p r1, w r2, i 0, p 0, i 0, i ${KEY_QUERY_AND_SET}, p 0, *p .r1, p 0) i .r0"
  ${If} $0 != 0
    StrCpy $1 0
    Return
  ${EndIf}
  StrCpy $2 0
  StrCpy $5 0
  System::Call "advapi32::RegQueryValueExW(p r1, w 'Path', p 0, *i .r2, p 0, *i .r5) i .r0"
  ${If} $0 == 2 ; there is none
    StrCpy $2 2 ; REG_EXPAND_SZ
    StrCpy $5 0
  ${ElseIf} $2 != 1 ; REG_SZ
  ${AndIf} $2 != 2
    StrCpy $0 1
    Return
  ${EndIf}
  IntOp $6 $5 + 4096 ; for the semicolons, one more folder, and the zero at the end
  System::Alloc $6
  Pop $3
  System::Call "*$3(&i2 59)"
  IntPtrOp $4 $3 + 2
  StrCpy $0 0
  ${If} $5 > 0
    System::Call "advapi32::RegQueryValueExW(p r1, w 'Path', p 0, p 0, p r4, *i r5) i .r0"
  ${EndIf}
  System::Call "kernel32::lstrcatW(p r3, w ';')"
FunctionEnd

; Writes PATH from $4, tells the programs that run, and frees what ReadPath has taken; does not write if $0 is not 0.
Function ${UN}WritePath
  ${If} $0 == 0
    System::Call "kernel32::lstrlenW(p r4) i .r5"
    ${If} $5 == 0
      System::Call "advapi32::RegDeleteValueW(p r1, w 'Path') i .r0"
    ${Else}
      IntOp $5 $5 * 2
      IntOp $5 $5 + 2
      System::Call "advapi32::RegSetValueExW(p r1, w 'Path', i 0, i r2, p r4, i r5) i .r0"
    ${EndIf}
    SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=1000
  ${EndIf}
  ${If} $1 != 0
    System::Call "advapi32::RegCloseKey(p r1)"
  ${EndIf}
  System::Free $3
FunctionEnd

; Removes the folder that was added, if it still is there.
Function ${UN}RemoveFromPath
  ReadRegStr $7 SHCTX "${UNINSTALL_KEY}" ${PATH_ENTRY}
  ${If} $7 == ""
    Return
  ${EndIf}
  DeleteRegValue SHCTX "${UNINSTALL_KEY}" ${PATH_ENTRY}
  Call ${UN}ReadPath
  StrCpy $8 ";$7;"
  StrCpy $5 0
  ${If} $0 == 0
    System::Call "shlwapi::StrStrIW(p r3, w r8) p .r5"
  ${EndIf}
  ${If} $5 == 0
    StrCpy $0 1
  ${Else}
    StrLen $6 $7
    IntOp $6 $6 * 2
    IntPtrOp $6 $5 + $6
    IntPtrOp $6 $6 + 2 ; the semicolon behind it
    System::Call "kernel32::lstrlenW(p r6) i .r8"
    IntOp $8 $8 * 2
    IntOp $8 $8 + 2
    System::Call "ntdll::RtlMoveMemory(p r5, p r6, p r8)"
    System::Call "kernel32::lstrlenW(p r3) i .r5"
    ${If} $5 > 1 ; without the semicolon at the end
      IntOp $5 $5 * 2
      IntPtrOp $5 $3 + $5
      IntPtrOp $5 $5 - 2
      System::Call "*$5(&i2 0)"
    ${EndIf}
    ${Log} "Removing $7 from PATH"
  ${EndIf}
  Call ${UN}WritePath
FunctionEnd
!macroend

; Adds the folder at the end unless it is there; sets the error flag if that is not possible.
Function AddToPath
  Call ReadPath
  StrCpy $5 $INSTDIR
  StrCpy $6 ";$5;"
  StrCpy $8 0
  ${If} $0 == 0
    System::Call "shlwapi::StrStrIW(w r5, w ';') p .r7"
    System::Call "shlwapi::StrStrIW(p r3, w r6) p .r8"
    System::Call "kernel32::lstrlenW(p r3) i .r9"
    StrLen $6 $5
    IntOp $9 $9 + $6
    ${If} $7 != 0 ; a folder with a semicolon would be two
    ${OrIf} $9 >= ${MAX_PATH_VARIABLE}
      StrCpy $0 1
    ${EndIf}
  ${EndIf}
  ${If} $0 == 0
  ${AndIf} $8 != 0
    StrCpy $0 1
    Call WritePath
    Return
  ${EndIf}
  ${If} $0 == 0
    System::Call "kernel32::lstrlenW(p r4) i .r6"
    ${If} $6 < 2 ; PATH is empty
      System::Call "kernel32::lstrcpyW(p r4, w r5)"
    ${Else}
      System::Call "kernel32::lstrcatW(p r3, w r5)"
    ${EndIf}
  ${EndIf}
  Call WritePath
  ${If} $0 == 0
    WriteRegStr SHCTX "${UNINSTALL_KEY}" ${PATH_ENTRY} $INSTDIR
    ${Log} "Added $INSTDIR to PATH"
  ${Else}
    ${Log} "$INSTDIR can't be added to PATH"
    SetErrors
  ${EndIf}
FunctionEnd
