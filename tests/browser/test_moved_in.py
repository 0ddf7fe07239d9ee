"""Somebody who moved in from the old services, in Chromium: signs in with the old password, finds the designs and results."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import bcrypt
import pytest
from playwright.sync_api import Page, expect

from campaigns.models import Campaign
from generation.models import Job
from projects.models import Project
from tests.browser.editor import Editor
from tests.generation.legacy.conftest import artify, content, old_server, run_import
from tests.generation.legacy.old_databases import Old
from tests.generation.legacy.pictures import bomb, canvas, data_url, image, png

__all__ = ["artify", "content", "old_server"]
pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
PASSWORD = "오래된 비밀번호입니다"


@pytest.fixture
def moved_in(artify: Old, content: Old, tmp_path: Path, settings: Any) -> Iterator[None]:
    """One person in both databases: a design with a picture and a lost one, a campaign with results, a past generation."""
    settings.MEDIA_ROOT = tmp_path / "media"
    settings.PASSWORD_HASHERS = [*settings.PASSWORD_HASHERS, "accounts.hashers.ImportedPasswordHasher"]
    hashed = bcrypt.hashpw(PASSWORD.encode(), bcrypt.gensalt(4)).decode()
    artify.add("users", username="민지", email="minji@example.com", password=hashed)
    content.add("users", username="minji", email="MINJI@example.com", password_hash=hashed, updated_at="2020-01-01")
    red = image(data_url(png("#ff0000", (400, 300))), width=400, height=300, left=100, top=100)
    lost = image(data_url(bomb()), width=200, height=200, left=600, top=100)
    words = {"type": "textbox", "text": "여름 라테", "left": 100, "top": 600, "width": 500, "fontSize": 60}
    artify.add("projects", user_id=1, name="여름 포스터", data=json.dumps(json.dumps(canvas(red, lost, words))))
    content.add("campaigns", user_id=1, name="여름 캠페인", status="active", budget=10)
    content.add("creatives", campaign_id=1, content_type="text", prompt="여름", result="시원해요.", model="gpt-4")
    for name, value in (("impressions", 1000), ("clicks", 50), ("conversions", 5)):
        content.add("metrics", campaign_id=1, metric_name=name, metric_value=value, timestamp="2026-11-01")
    told = {"job_type": "text", "model": "gpt-4", "prompt": "여름 문구", "estimated_cost": 0.01, "status": "completed"}
    content.add("gen_jobs", user_id=1, **told)
    assert run_import(tmp_path / "report.json", artify=artify, content=content).code == 0
    yield


def test_the_old_password_opens_the_door_and_everything_is_there(moved_in: None, page: Page):
    page.goto("/login")
    page.get_by_label("Username or e-mail").fill("minji@example.com")
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_text("여름 포스터")).to_be_visible()
    editor = Editor(page, Project.objects.get()).open()
    assert [each["type"].lower() for each in editor.objects] == ["image", "image", "textbox"]
    colour = page.evaluate(
        """([x, y]) => { const canvas = document.querySelector(".stage canvas");
        const ratio = canvas.width / canvas.getBoundingClientRect().width, box = canvas.getBoundingClientRect();
        return [...canvas.getContext("2d").getImageData((x - box.x) * ratio, (y - box.y) * ratio, 1, 1).data]; }""",
        editor.point(300, 250),
    )
    assert colour[0] > 240 and colour[1] < 15, colour
    editor.click(300, 800)
    page.keyboard.press("Control+a")
    page.keyboard.press("ArrowRight")
    editor.expect_phase("saved")
    project = Project.objects.get()
    assert (project.version, [each["src"] for each in project.data["pages"][0]["objects"][:2]][1]) == (2, "")
    page.goto(f"/campaigns/{Campaign.objects.get().pk}")
    expect(page.get_by_text("시원해요.").first).to_be_visible()
    expect(page.get_by_text("1,000").first).to_be_visible()
    page.goto("/costs")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert Job.objects.get().status == "completed"
