# Offers Briefer under "Open with" for briefs (.md) and libraries (library.yaml), for this
# user and this copy of Briefer; run it again after moving the folder. No file type is taken
# over: what opens Markdown today goes on doing so. With -Remove it takes all of it back.
param([switch]$Remove)

$program = Join-Path (Split-Path $PSScriptRoot) 'briefer.exe'  # this lies in _internal
$classes = 'HKCU:\Software\Classes'
$own = @("$classes\Briefer.File", "$classes\Applications\briefer.exe")

if ($Remove) {
    $own | Where-Object { Test-Path $_ } | ForEach-Object { Remove-Item $_ -Recurse }
    foreach ($ending in '.md', '.yaml') {
        Remove-ItemProperty "$classes\$ending\OpenWithProgids" 'Briefer.File' -ErrorAction Ignore
    }
    return
}
if (-not (Test-Path $program)) { throw "there is no $program" }

$command = '"{0}" "%1"' -f $program
foreach ($key in $own) {
    New-Item "$key\shell\open\command" -Force -Value $command | Out-Null
    New-Item "$key\DefaultIcon" -Force -Value ('"{0}",0' -f $program) | Out-Null
    New-ItemProperty $key 'FriendlyAppName' -Value 'Briefer' -Force | Out-Null
}
New-Item "$classes\Applications\briefer.exe\SupportedTypes" -Force | Out-Null
foreach ($ending in '.md', '.yaml') {
    New-ItemProperty "$classes\Applications\briefer.exe\SupportedTypes" $ending -Value '' -Force | Out-Null
    # With -Force, New-Item empties a key that is there, and other programs are listed in this one.
    if (-not (Test-Path "$classes\$ending\OpenWithProgids")) {
        New-Item "$classes\$ending\OpenWithProgids" -Force | Out-Null
    }
    New-ItemProperty "$classes\$ending\OpenWithProgids" 'Briefer.File' -Value '' -Force | Out-Null
}
