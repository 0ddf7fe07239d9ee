"""Looks for this house's own mistakes with semgrep, which lives in a virtual environment of its own (.venv-scan).

First every rule must find its sample; then the repository must have nothing to find. Usage: python -m scripts.scan
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from scripts.own_environment import ROOT, own_environment

RULES = ROOT / "scripts" / "semgrep.yml"
SEMGREP = "semgrep==1.185.0"  # pins other versions of what we use: hence the environment of its own
# By rule: where its sample stands, and what it says.
SAMPLES = {
    "someone-elses-row": ("app/views.py", "row = Project.objects.get(pk=pk)\n"),
    "no-csrf-exemption": ("app/pages.py", "view = csrf_exempt(view)\n"),
    "html-that-nobody-escaped": ("app/tags.py", "html = mark_safe(name)\n"),
    "call-without-a-limit": ("app/calls.py", "import httpx\nhttpx.get(url)\n"),
    "objects-from-bytes": ("app/bytes.py", "import pickle\npickle.loads(data)\n"),
    "shell": ("app/shell.py", "import subprocess\nsubprocess.run(line, shell=True)\n"),
    "money-in-floats": ("accounts/ledger.py", "usd = float(text)\n"),
    "cookie-that-scripts-read": ("app/cookies.py", 'response.set_cookie("name", value)\n'),
    "upload-opened-as-it-says": ("app/pictures.py", "picture = Image.open(file)\n"),
    "markup-from-strings": ("static/js/page.js", "element.innerHTML = name;\n"),
    "token-in-storage": ("static/js/store.js", 'localStorage.setItem("key", accessToken);\n'),
    "template-that-does-not-escape": ("templates/page.html", "<p>{{ name|safe }}</p>\n"),
}


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        for path, code in SAMPLES.values():
            (Path(folder) / path).parent.mkdir(parents=True, exist_ok=True)
            (Path(folder) / path).write_text(code)
        blind = SAMPLES.keys() - {rule for rule, _place in findings(Path(folder))}
    if blind:
        print(f"These rules do not find their samples: {', '.join(sorted(blind))}")
        return 1
    found = findings(ROOT)
    for rule, place in found:
        print(f"{place}: {rule}")
    print(f"{len(SAMPLES)} rules, {len(found)} findings.")
    return bool(found)


def findings(folder: Path) -> list[tuple[str, str]]:
    """Each rule that matched, and where."""
    semgrep = own_environment(".venv-scan", SEMGREP) / "semgrep"
    command = [str(semgrep), "scan", "--config", str(RULES), "--json", "--quiet"]
    options = ["--metrics=off", "--disable-version-check", "--no-git-ignore", "--exclude", "vendor"]
    skipped = [word for name in (".venv*", "node_modules", "var") for word in ("--exclude", name)]
    ran = subprocess.run([*command, *options, *skipped, "."], cwd=folder, capture_output=True, text=True, check=False)
    report = json.loads(ran.stdout)
    if report["errors"]:
        raise SystemExit(f"semgrep could not read everything: {report['errors'][:3]}")
    return [
        (each["check_id"].rsplit(".", 1)[-1], f"{each['path']}:{each['start']['line']}") for each in report["results"]
    ]


if __name__ == "__main__":
    sys.exit(main())
