; The pages of the setup.

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
  StrCpy $INSTDIR $GivenFolder
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
  ${If} $AlsoInstalled != ""
    StrCpy $WhatHappens "$WhatHappens$\n$\n$AlsoInstalled"
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
  Call LookForOthersFiles
  ${If} $R0 == 1
    !insertmacro Complain "$(Foreign)"
  ${EndIf}
  Call TryToMakeFolder
  ${If} ${Errors}
    StrCpy $R1 $INSTDIR
    !insertmacro Complain "$(Unusable)"
  ${EndIf}
  Call IsDowngrade
  ${If} $R0 == 1
    MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(Newer)" IDYES replace
    Abort
    replace:
  ${EndIf}
FunctionEnd

; The program's icon, an inch wide, instead of NSIS's picture.
Function ShowFinish
  ShowWindow $mui.FinishPage.Image ${SW_HIDE}
  System::Call "user32::GetDpiForSystem() i .R0"
  System::Call "kernel32::GetModuleHandleW(p 0) p .R1"
  System::Call "user32::LoadImageW(p R1, p ${OWN_ICON}, i ${IMAGE_ICON}, i R0, i R0, i 0) p .R2"
  ${NSD_CreateIcon} 24u 12u 64u 60u ""
  Pop $R1
  SetCtlColors $R1 "" "${MUI_BGCOLOR}"
  SendMessage $R1 ${STM_SETIMAGE} ${IMAGE_ICON} $R2
  ReadRegStr $R1 SHCTX "${UNINSTALL_KEY}" ${PATH_ENTRY}
  ${If} $R1 != ""
    ${NSD_Check} $mui.FinishPage.ShowReadme ; it is there already
    EnableWindow $mui.FinishPage.ShowReadme 0
  ${EndIf}
FunctionEnd

Function AddToPathAtTheEnd
  ClearErrors
  Call AddToPath
  ${If} ${Errors}
    ${Fail} ${OTHER_ERROR} "$(NoPath)"
  ${EndIf}
FunctionEnd

Function Start
  ${If} $AllUsers == 1
    ; The desktop starts it for the user who sits there, not for the administrator who has installed it.
    Exec '"$WINDIR\explorer.exe" "$INSTDIR\${WINDOWED}"'
  ${Else}
    Exec '"$INSTDIR\${WINDOWED}"'
  ${EndIf}
FunctionEnd
