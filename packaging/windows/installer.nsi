; The installer: for the signed-in user only, without administrator rights, in Chinese and English.
;   makensis -DVERSION=0.1.0 -DSTAGE=folder -DOUTPUT=setup.exe installer.nsi
Target amd64-unicode
Unicode true
SetCompressor /SOLID lzma
SetCompressorDictSize 64 ; MB: the twins are stored once
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\VolunteerDesk"
!define CLASSES "Software\Classes"
!define OFFICE "VolunteerDesk.Office"

Name "$(title)"
OutFile "${OUTPUT}"
BrandingText "Volunteer Desk ${VERSION}"
InstallDir "$LOCALAPPDATA\Programs\VolunteerDesk"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=2052 "ProductName" "志愿服务工作台"
VIAddVersionKey /LANG=2052 "FileDescription" "志愿服务工作台 安装程序"
VIAddVersionKey /LANG=2052 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "LegalCopyright" "GNU GPL 3"

!define MUI_ICON "${STAGE}\volunteer-desk.ico"
!define MUI_UNICON "${STAGE}\volunteer-desk.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${STAGE}\welcome.bmp"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\volunteer-desk.exe"
!define MUI_COMPONENTSPAGE_NODESC
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
; The first is taken where the system speaks neither.
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "English"

LangString title ${LANG_SIMPCHINESE} "志愿服务工作台"
LangString title ${LANG_ENGLISH} "Volunteer Desk"
LangString kind ${LANG_SIMPCHINESE} "志愿服务工作台数据文件"
LangString kind ${LANG_ENGLISH} "Volunteer Desk office"
LangString program ${LANG_SIMPCHINESE} "程序（必需）"
LangString program ${LANG_ENGLISH} "Program (required)"
LangString desktop ${LANG_SIMPCHINESE} "桌面快捷方式"
LangString desktop ${LANG_ENGLISH} "Shortcut on the desktop"
LangString running ${LANG_SIMPCHINESE} "志愿服务工作台正在运行。请先关闭它，再点“重试”。"
LangString running ${LANG_ENGLISH} "Volunteer Desk is running. Close it first, then choose Retry."
LangString oldSystem ${LANG_SIMPCHINESE} "本程序需要 64 位的 Windows 10 或更高版本。"
LangString oldSystem ${LANG_ENGLISH} "This program needs Windows 10 or newer, 64 bit."
LangString dataStays ${LANG_SIMPCHINESE} "程序已卸载。您的数据文件（.vdesk）、备份和设置都原样保留。"
LangString dataStays ${LANG_ENGLISH} "The program was removed. Your offices (.vdesk), backups and settings stay as they are."

; A running program cannot be replaced: its file does not open for writing.
!macro requireClosed un
Function ${un}requireClosed
  again:
  IfFileExists "$INSTDIR\volunteer-desk.exe" 0 closed
  ClearErrors
  FileOpen $0 "$INSTDIR\volunteer-desk.exe" a
  IfErrors 0 free
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(running)" /SD IDCANCEL IDRETRY again
  SetErrorLevel 2
  Quit
  free:
  FileClose $0
  closed:
FunctionEnd
!macroend
!insertmacro requireClosed ""
!insertmacro requireClosed "un."

Function .onInit
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(oldSystem)" /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
FunctionEnd

Section "$(program)" sectionProgram
  SectionIn RO
  Call requireClosed
  SetOutPath "$INSTDIR"
  File "${STAGE}\volunteer-desk.exe"
  File "${STAGE}\volunteer-desk.com"
  File "${STAGE}\LICENSE.txt"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\$(title).lnk" "$INSTDIR\volunteer-desk.exe"

  WriteRegStr HKCU "${CLASSES}\.vdesk" "" "${OFFICE}"
  WriteRegStr HKCU "${CLASSES}\${OFFICE}" "" "$(kind)"
  WriteRegStr HKCU "${CLASSES}\${OFFICE}\DefaultIcon" "" '"$INSTDIR\volunteer-desk.exe",0'
  WriteRegStr HKCU "${CLASSES}\${OFFICE}\shell\open\command" "" '"$INSTDIR\volunteer-desk.exe" "%1"'
  WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\volunteer-desk.exe" "" "$INSTDIR\volunteer-desk.exe"

  WriteRegStr HKCU "${KEY}" "DisplayName" "$(title)"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\volunteer-desk.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "Volunteer Desk"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "StartMenu" "$SMPROGRAMS\$(title).lnk"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" $0
  ${RefreshShellIcons}
SectionEnd

Section "$(desktop)" sectionDesktop
  CreateShortcut "$DESKTOP\$(title).lnk" "$INSTDIR\volunteer-desk.exe"
  WriteRegStr HKCU "${KEY}" "Desktop" "$DESKTOP\$(title).lnk"
SectionEnd

; Only what was installed goes; offices, backups and settings stay.
Section "Uninstall"
  Call un.requireClosed
  ReadRegStr $0 HKCU "${KEY}" "StartMenu"
  ReadRegStr $1 HKCU "${KEY}" "Desktop"
  Delete "$0"
  Delete "$1"
  Delete "$INSTDIR\volunteer-desk.exe"
  Delete "$INSTDIR\volunteer-desk.com"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  ReadRegStr $0 HKCU "${CLASSES}\.vdesk" ""
  ${If} $0 == "${OFFICE}"
    DeleteRegKey HKCU "${CLASSES}\.vdesk"
  ${EndIf}
  DeleteRegKey HKCU "${CLASSES}\${OFFICE}"
  DeleteRegKey HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\volunteer-desk.exe"
  DeleteRegKey HKCU "${KEY}"
  ${RefreshShellIcons}
  MessageBox MB_OK|MB_ICONINFORMATION "$(dataStays)" /SD IDOK
SectionEnd
