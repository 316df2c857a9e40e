@echo off
rem Starts Shotlint from a source tree. Builds it the first time, and again only if something of the build is missing.
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
set "APP=%HERE%app\target\shotlint-app-0.1.0.jar"
set "LIST=%HERE%app\target\shotlint.classpath"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
set "MAJOR="
for /f "tokens=3" %%v in ('""%JAVA%" -version 2^>^&1" ^| findstr /i "version"') do if not defined MAJOR for /f "delims=.-+ tokens=1" %%m in ("%%~v") do set "MAJOR=%%m"
if not defined MAJOR (
  echo shotlint: no Java found; Java 17 or newer is needed ^(https://adoptium.net, or: winget install EclipseAdoptium.Temurin.17.JDK^) 1>&2
  exit /b 2
)
if %MAJOR% LSS 17 (
  echo shotlint: Java %MAJOR% found; Java 17 or newer is needed 1>&2
  exit /b 2
)

set "BUILT=yes"
if not exist "%APP%" set "BUILT="
if not exist "%LIST%" set "BUILT="
if defined BUILT call :check_list
if not defined BUILT (
  echo shotlint: building; this happens once and takes some minutes where libraries have to be fetched 1>&2
  pushd "%HERE%"
  call mvnw.cmd -q -B -DskipTests -pl app -am package 1>&2
  if errorlevel 1 (
    popd
    echo shotlint: the build failed; its messages are above 1>&2
    exit /b 4
  )
  popd
)

set "LIBRARIES="
for /f "usebackq delims=" %%l in ("%LIST%") do set "LIBRARIES=%%l"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx1g --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -cp "%APP%;%LIBRARIES%" org.shotlint.app.cli.Shotlint %*
exit /b %ERRORLEVEL%

:check_list
for /f "usebackq delims=" %%l in ("%LIST%") do set "REST=%%l"
:next_entry
for /f "tokens=1* delims=;" %%a in ("%REST%") do (
  if not exist "%%a" set "BUILT="
  set "REST=%%b"
)
if defined REST goto next_entry
exit /b 0
