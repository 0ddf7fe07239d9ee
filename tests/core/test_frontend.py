"""What every page stands on: import map, icons, vendored files, error pages, design tokens."""

import json
import re
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from django.template import Context, Template
from django.template.loader import get_template
from django.test import RequestFactory
from django.utils import translation

from artify.core.modules import MODULES, needed_by
from tests.language import in_hangul

STATIC = settings.BASE_DIR / "static"
CSS = sorted(path for path in (STATIC / "css").glob("*.css") if path.name != "tokens.css")
ERRORS = ("400.html", "403.html", "404.html", "500.html")


def render(source: str) -> str:
    request = RequestFactory().get("/")
    request.csp_nonce = "n0nce"
    return Template("{% load frontend %}" + source).render(Context({"request": request}))


def test_the_import_map_names_files_that_exist():
    tag = render("{% import_map %}")
    match = re.fullmatch(r'<script type="importmap" nonce="n0nce">(.*)</script>', tag)
    assert match
    imports = json.loads(match[1])["imports"]
    assert set(imports) == set(MODULES)
    assert all(finders.find(path) for path in MODULES.values())


def test_what_the_editor_needs_is_asked_for_at_once_and_nothing_that_is_loaded_late():
    needed = needed_by("js/editor/main.js")
    assert len(needed) == len(set(needed)) > 200
    assert {"vendor/fabric/fabric.js", "js/editor/panels/editor.js", "js/i18n.js"} <= set(needed)
    assert not {"vendor/uqr/uqr.js", "js/editor/panels/elements.js"} & set(needed)
    tag = render("{% preload_modules 'js/editor/main.js' %}")
    assert re.findall(r'<link rel="modulepreload" href="/static/([^"]*)">', tag) == list(needed)


def test_sentences_come_in_the_page_s_language():
    with translation.override("en"):
        assert render("{% sentences %}") == ""
    with translation.override("ko"):
        assert render("{% sentences %}") == '<script defer src="/static/sentences/ko.js" nonce="n0nce"></script>'
    script = (STATIC / "sentences" / "ko.js").read_text()
    assert json.dumps("저장")[1:-1] in script and "django.gettext" in script


def test_the_page_knows_where_each_typeface_is():
    tag = render("{% typeface_sheets %}")
    match = re.fullmatch(r'<script id="typeface-sheets" type="application/json">(.*)</script>', tag)
    assert match
    sheets = json.loads(match[1])
    assert "jua" in sheets
    assert all(finders.find(address.removeprefix("/static/")) for address in sheets.values())


def test_every_bare_import_is_in_the_import_map():
    text = "".join(path.read_text() for path in [*(STATIC / "js").rglob("*.js"), *(STATIC / "vendor").rglob("*.js")])
    bare = set(
        re.findall(r"""(?:^|[;}])(?:import|export)\b[^"';]*?from\s*["']([^."'/][^"']*)["']""", text, re.MULTILINE)
    )
    assert {"preact", "htm/preact"} <= bare <= set(MODULES)


def test_the_licence_of_everything_shipped_is_told():
    packages = json.loads((STATIC / "vendor" / "manifest.json").read_text())["packages"]
    told = (settings.BASE_DIR / "docs" / "licences.md").read_text()
    assert packages
    assert [each["name"] for each in packages if f"| {each['name']} | {each['version']} |" not in told] == []
    assert all(any("LICENSE" in file for file in each["files"]) for each in packages)


def test_an_icon_is_drawn_as_decoration():
    svg = render('{% icon "check" size=20 %}')
    assert 'width="20"' in svg
    assert 'stroke-width="1.8"' in svg
    assert 'aria-hidden="true"' in svg
    assert "<path d=" in svg


def test_an_icon_that_is_not_listed_is_a_fault():
    with pytest.raises(FileNotFoundError):
        render('{% icon "no-such-icon" %}')


@pytest.mark.parametrize("name", ERRORS)
def test_error_pages_need_no_context(name: str):
    page = get_template(name)
    with translation.override("ko"):
        assert in_hangul(page.render())
    with translation.override("en"):
        assert not in_hangul(page.render())


@pytest.mark.parametrize("path", CSS, ids=lambda path: path.name)
def test_colours_come_from_the_tokens(path: Path):
    assert (
        re.findall(r"#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(", re.sub(r"/\*.*?\*/", "", path.read_text(), flags=re.DOTALL))
        == []
    )


@pytest.mark.parametrize("path", CSS, ids=lambda path: path.name)
def test_tokens_that_are_used_exist(path: Path):
    defined = set(re.findall(r"^\s*(--[\w-]+):", (STATIC / "css" / "tokens.css").read_text(), re.MULTILINE))
    own = set(re.findall(r"^\s*(--[\w-]+):", path.read_text(), re.MULTILINE))
    assert set(re.findall(r"var\((--[\w-]+)", path.read_text())) <= defined | own


def test_templates_hold_no_inline_script_style_or_handler():
    texts = {path: path.read_text() for path in (settings.BASE_DIR / "templates").rglob("*.html")}
    inline = re.compile(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=")
    assert texts
    assert [path.name for path, text in texts.items() if inline.search(text) and "mail" not in path.parts] == []
