@echo off
rem Runs the gouji command; builds its jar first when it is missing or older than the sources.
setlocal
set "GOUJI_HOME=%~dp0"
set "GOUJI_JAR=%GOUJI_HOME%cli\target\gouji.jar"
set "GOUJI_JAVA=java.exe"
if defined JAVA_HOME set "GOUJI_JAVA=%JAVA_HOME%\bin\java.exe"

powershell -NoProfile -Command "$jar = Get-Item -LiteralPath $env:GOUJI_JAR -ErrorAction SilentlyContinue; if (-not $jar) { exit 1 }; $sources = 'pom.xml','core\pom.xml','core\src\main','poi-adapter\pom.xml','poi-adapter\src\main','cli\pom.xml','cli\src\main' | ForEach-Object { Get-ChildItem -LiteralPath (Join-Path $env:GOUJI_HOME $_) -Recurse -File }; if ($sources | Where-Object { $_.LastWriteTime -gt $jar.LastWriteTime }) { exit 1 }"
if not errorlevel 1 goto run

rem 1 would say that figures disagree.
call mvn -B -q -f "%GOUJI_HOME%pom.xml" -DskipTests -Dmaven.javadoc.skip=true -pl cli -am package 1>&2
if errorlevel 1 exit /b 2

:run
rem What gouji prints is UTF-8; the console's own code page is set again afterwards.
set "GOUJI_CODE_PAGE="
for /f "tokens=2 delims=:." %%c in ('chcp 2^>nul') do set /a "GOUJI_CODE_PAGE=%%c" >nul 2>&1
if defined GOUJI_CODE_PAGE chcp 65001 >nul 2>&1
"%GOUJI_JAVA%" -Dfile.encoding=UTF-8 -jar "%GOUJI_JAR%" %*
set "GOUJI_EXIT=%errorlevel%"
if defined GOUJI_CODE_PAGE chcp %GOUJI_CODE_PAGE% >nul 2>&1
exit /b %GOUJI_EXIT%
