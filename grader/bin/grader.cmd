@echo off
rem Starts the grader of the checkout this file lies in, and builds it first where that is needed.
setlocal enableextensions
for %%I in ("%~dp0..\..") do set "ROOT=%%~fI"
set "TARGET=%ROOT%\grader\app\target"
set "STAMP=%TARGET%\built"

rem --- which Java: JAVA_HOME, or the one on the PATH; it must be a JDK, 17 or later
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java.exe") else (
    set "JAVA="
    for %%I in (java.exe) do set "JAVA=%%~$PATH:I"
)
if not defined JAVA (
    echo grader: no Java found: install a JDK 17 or later, or point JAVA_HOME to one>&2
    exit /b 2
)
if not exist "%JAVA%" (
    echo grader: there is no %JAVA%: point JAVA_HOME to a JDK 17 or later>&2
    exit /b 2
)
set "VERSION="
for /f "tokens=3" %%V in ('""%JAVA%" -version 2^>^&1 ^| findstr /c:"version""') do if not defined VERSION set "VERSION=%%~V"
for /f "tokens=1,2 delims=.-+" %%A in ("%VERSION%") do if "%%A"=="1" (set "FEATURE=%%B") else set "FEATURE=%%A"
if %FEATURE% LSS 17 (
    echo grader: Java %VERSION% at %JAVA% is too old: install a JDK 17 or later and point JAVA_HOME to it>&2
    exit /b 2
)

rem --- build on first use, and after a change
set "STALE=yes"
if exist "%STAMP%" for /f %%S in ('powershell -NoProfile -Command "$t=(Get-Item -LiteralPath $env:STAMP).LastWriteTimeUtc; $f=@(Get-ChildItem -Recurse -Path ($env:ROOT+'\grader\*\src\main'),($env:ROOT+'\grader\*\pom.xml'),($env:ROOT+'\pom.xml') | Where-Object { $_.LastWriteTimeUtc -gt $t }); if ($f.Count -gt 0) {'yes'} else {'no'}"') do set "STALE=%%S"
if "%STALE%"=="no" goto start
where mvn >nul 2>&1
if errorlevel 1 (
    echo grader: not built yet, and mvn is not on the PATH: install Maven 3.8 or later>&2
    exit /b 2
)
echo building the grader, once...>&2
if not exist "%TARGET%" mkdir "%TARGET%"
type nul >"%STAMP%.new"
pushd "%ROOT%"
call mvn -q -B -DskipTests -pl grader/app -am package 1>&2
if errorlevel 1 (
    popd
    echo grader: the grader does not build: Maven's messages are above>&2
    exit /b 70
)
popd
move /y "%STAMP%.new" "%STAMP%" >nul

:start
for %%J in ("%TARGET%\interleave-grader-*.jar") do set "JAR=%%~fJ"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Dfile.encoding=UTF-8 --enable-native-access=ALL-UNNAMED "-Dinterleave.home=%ROOT%" -cp "%JAR%;%TARGET%\lib\*" interleave.grader.cli.Main %*
exit /b %ERRORLEVEL%
