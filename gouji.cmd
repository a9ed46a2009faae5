@echo off
rem Runs the gouji command; builds its jar first when it is missing or older than the sources.
setlocal
set "GOUJI_HOME=%~dp0"
set "GOUJI_JAR=%GOUJI_HOME%cli\target\gouji.jar"
set "GOUJI_JAVA=java"
if defined JAVA_HOME set "GOUJI_JAVA=%JAVA_HOME%\bin\java"

powershell -NoProfile -Command "$jar = Get-Item -LiteralPath $env:GOUJI_JAR -ErrorAction SilentlyContinue; if (-not $jar) { exit 1 }; $sources = 'pom.xml','core\pom.xml','core\src\main','poi-adapter\pom.xml','poi-adapter\src\main','cli\pom.xml','cli\src\main' | ForEach-Object { Get-ChildItem -LiteralPath (Join-Path $env:GOUJI_HOME $_) -Recurse -File }; if ($sources | Where-Object { $_.LastWriteTime -gt $jar.LastWriteTime }) { exit 1 }"
if errorlevel 1 (
  call mvn -B -q -f "%GOUJI_HOME%pom.xml" -DskipTests -Dmaven.javadoc.skip=true -pl cli -am package 1>&2
  if errorlevel 1 exit /b 1
)

"%GOUJI_JAVA%" -jar "%GOUJI_JAR%" %*
exit /b %errorlevel%
