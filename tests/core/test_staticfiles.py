"""What a deployment serves: every module under a name with its hash, and no module that asks for a name that is not there."""

import os
import re
import subprocess
import sys
from pathlib import Path

from django.conf import settings

COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)  # types are named in them
IMPORT = re.compile(r"""(?:\bfrom\s*|\bimport\s*\(?\s*)["'](\.[^"']*\.js)["']""")
HASHED = re.compile(r"\.[0-9a-f]{12}\.js$")


def test_modules_are_collected_under_names_with_their_hash(tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "DEBUG": "false",
        "ARTIFY_DATA_DIR": str(tmp_path),
        "ALLOWED_HOSTS": "artify.example",
    }
    command = [sys.executable, "manage.py", "collectstatic", "--noinput", "--verbosity", "0"]
    ran = subprocess.run(command, cwd=settings.BASE_DIR, env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr[-2000:]
    modules = [path for path in (tmp_path / "static" / "js").rglob("*.js") if HASHED.search(path.name)]
    assert len(modules) > 200
    asked = {
        (path.parent / name).resolve() for path in modules for name in IMPORT.findall(COMMENT.sub("", path.read_text()))
    }
    assert len(asked) > 200
    assert [path for path in asked if not HASHED.search(path.name) or not path.exists()] == []
