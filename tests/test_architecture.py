"""The house's floors, seen by a machine: who may import whom, in Python and in the browser."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("accounts", "artify", "campaigns", "generation", "projects", "vectorstore")
STATIC_JS = ROOT / "static" / "js"

# The editor's folders, and the folders of ours that each may import; everyone may import its own, and the words and
# the theme ("base", directly in static/js).
EDITOR_FLOORS = {
    "main": {"panels", "tools", "canvas", "actions", "state", "core", "api", "ui"},
    "panels": {"actions", "state", "core", "ui"},
    "actions": {"api", "state", "core", "ui"},
    "canvas": {"state", "core"},
    "tools": {"state", "core"},
    "state": {"api", "core"},
    "core": set(),
    "api": set(),
    "ui": {"core"},
    "base": set(),
}
NAMES = r"[\w\s{},*$]+?\s+from\s+"
IMPORT = re.compile(rf"""^(?:import\s+(?:{NAMES})?|export\s+{NAMES})["']([^"']+)["'](;?)""", re.MULTILINE)
DYNAMIC_IMPORT = re.compile(r"""\bimport\(\s*["']([^"']+)["']""")


def python_files() -> list[Path]:
    found = [path for package in PACKAGES for path in (ROOT / package).rglob("*.py")]
    return sorted(path for path in found if "migrations" not in path.parts)


def js_files() -> list[Path]:
    return sorted(STATIC_JS.rglob("*.js"))


def relative(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_the_floors_are_kept():
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache", "--no-logo"]
    result = subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, text=True)
    assert "0 broken" in result.stdout, result.stdout + result.stderr
    assert result.returncode == 0


def test_the_floors_name_every_package():
    found = {path.parent.name for path in ROOT.glob("*/apps.py")}
    assert found | {"artify"} == set(PACKAGES)


@pytest.mark.parametrize("path", python_files(), ids=relative)
def test_no_import_hides_in_a_function(path: Path):
    functions = [
        node
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    hidden = [
        f"{path.name}:{node.lineno}"
        for function in functions
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    assert hidden == []


def editor_part(path: Path) -> str | None:
    """The floor a module stands on: its folder in editor/, `api`, `ui`, `main`, `base`; None for pages."""
    parts = path.relative_to(STATIC_JS).parts
    if len(parts) == 1:
        return "base"
    if parts[0] == "editor":
        return parts[1] if len(parts) > 2 else "main"
    return parts[0] if parts[0] in EDITOR_FLOORS else None


def imported(path: Path) -> list[str]:
    text = path.read_text()
    return [match[1] for match in IMPORT.finditer(text)] + DYNAMIC_IMPORT.findall(text)


def ours(path: Path) -> list[Path]:
    """The modules of ours that a module imports."""
    return [(path.parent / name).resolve() for name in imported(path) if name.startswith(".")]


def test_there_is_an_editor_to_look_at():
    parts = {editor_part(path) for path in js_files()}
    assert {"main", "canvas", "core", "state", "api"} <= parts


@pytest.mark.parametrize("path", js_files(), ids=relative)
def test_browser_modules_import_downwards(path: Path):
    part = editor_part(path)
    allowed = EDITOR_FLOORS.get(part or "", set(EDITOR_FLOORS)) | {part, "base"}
    targets = [target for target in ours(path) if target.is_relative_to(STATIC_JS)]  # the rest is vendored
    breaches = [relative(target) for target in targets if editor_part(target) not in allowed]
    assert breaches == []


@pytest.mark.parametrize("path", js_files(), ids=relative)
def test_browser_imports_exist_and_end_with_a_semicolon(path: Path):
    # Without it the storage that renames static files overlooks the import, and the page loads a stale module.
    missing = [target.name for target in ours(path) if not target.is_file()]
    bare = [match[1] for match in IMPORT.finditer(path.read_text()) if match[2] != ";"]
    assert (missing, bare) == ([], [])


def test_browser_modules_have_no_import_cycle():
    graph = {path: ours(path) for path in js_files()}
    done: set[Path] = set()

    def visit(path: Path, trail: list[Path]) -> None:
        assert path not in trail, " -> ".join(relative(step) for step in [*trail, path])
        if path not in done:
            for target in graph.get(path, []):
                visit(target, [*trail, path])
            done.add(path)

    for path in graph:
        visit(path, [])
    assert done


def test_only_the_canvas_knows_fabric():
    knowing = {editor_part(path) for path in js_files() if "fabric" in imported(path)}
    assert knowing == {"canvas"}


def test_only_the_api_folder_knows_fetch():
    knowing = {editor_part(path) for path in js_files() if re.search(r"\bfetch\b", code(path))}
    assert knowing == {"api"}


def code(path: Path) -> str:
    """A module's text without its comments."""
    return re.sub(r"/\*.*?\*/|//[^\n]*", "", path.read_text(), flags=re.DOTALL)
