<#
How is bedside run from its tree on Windows? Makes .venv, installs the pinned parts (every
file checked against its hash), compiles the language files and opens a training ward.

  packaging\run.ps1          run it
  packaging\run.ps1 -Test    check it
  packaging\run.ps1 -Bundle  build dist\bedside and start the self-test inside it
#>
param([switch]$Test, [switch]$Bundle)
Set-StrictMode -Version Latest
$ErrorActionPreference = "Stop"
Set-Location (Split-Path -Parent $PSScriptRoot)

function Invoke-Checked {
    $program, $arguments = $args
    & $program @arguments
    if ($LASTEXITCODE -ne 0) { throw "$program ended with $LASTEXITCODE" }
}

function Find-Python {
    foreach ($candidate in @(@("py", "-3"), @("python"), @("python3"))) {
        $name = $candidate[0]
        $first = @($candidate | Select-Object -Skip 1)
        if (-not (Get-Command $name -ErrorAction SilentlyContinue)) { continue }
        & $name @first -c "import sys; sys.exit(sys.version_info < (3, 11))" 2>$null
        if ($LASTEXITCODE -eq 0) { return , $candidate }
    }
    throw "bedside needs Python 3.11 or newer and found none."
}

$needsAll = $Test -or $Bundle
$requirements = if ($needsAll) { "packaging\requirements-dev.txt" } else { "packaging\requirements.txt" }
$stamp = ".venv\.installed"
$wanted = (Get-FileHash $requirements -Algorithm SHA256).Hash
$bin = ".venv\Scripts"

$installed = if (Test-Path $stamp) { Get-Content $stamp } else { @() }
if ($installed -notcontains $wanted) {
    if (-not (Test-Path "$bin\python.exe")) {
        $python = Find-Python
        $first = @($python | Select-Object -Skip 1)
        Invoke-Checked $python[0] @first -m venv .venv
    }
    Invoke-Checked "$bin\python.exe" -m pip install --quiet --disable-pip-version-check --no-input --require-hashes -r $requirements
    # What checking needs includes what running needs.
    @((Get-FileHash "packaging\requirements.txt" -Algorithm SHA256).Hash, $wanted) | Set-Content $stamp
}

foreach ($source in Get-ChildItem "translations\*.ts") {
    $target = [IO.Path]::ChangeExtension($source.FullName, ".qm")
    if (-not (Test-Path $target) -or (Get-Item $target).LastWriteTime -lt $source.LastWriteTime) {
        Invoke-Checked "$bin\pyside6-lrelease.exe" -silent $source.FullName -qm $target
    }
}

if ($Test) {
    $env:QT_QPA_PLATFORM = "offscreen"
    Invoke-Checked "$bin\ruff.exe" check bedside tests packaging
    Invoke-Checked "$bin\ruff.exe" format --check bedside tests packaging
    Invoke-Checked "$bin\mypy.exe"
    Invoke-Checked "$bin\lint-imports.exe"
    Invoke-Checked "$bin\python.exe" -m pytest -q --benchmark-disable
} elseif ($Bundle) {
    Invoke-Checked "$bin\pyinstaller.exe" --noconfirm --log-level WARN --distpath dist --workpath build\bundle packaging\bedside.spec
    Invoke-Checked "dist\bedside\bedside.exe" self-test
} else {
    Invoke-Checked "$bin\python.exe" -m bedside --training
}
