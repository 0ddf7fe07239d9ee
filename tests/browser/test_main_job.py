"""The main job from end to end, on real processes: sign in, make a project, have copy and a picture made, place both,
see it saved, reload, export. Web server, worker and queue are those of `make run`; the provider is the offline one."""

import io
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.hashers import make_password
from PIL import Image
from playwright.sync_api import Page, expect

from accounts.models import Quota, User
from generation.models import Job
from projects.models import Project
from tests.browser.editor import Editor
from tests.factories import PASSWORD
from tests.stack import Stack
from tests.stack_fixtures import StartStack, scratch, start_stack  # noqa: F401 - fixtures

pytestmark = pytest.mark.browser

MADE_MS = 60_000


@pytest.fixture
def stack(start_stack: StartStack) -> Stack:  # noqa: F811 - the fixture
    return start_stack(workers=1, OPENAI_API_KEY="")


@pytest.fixture
def browser_context_args(stack: Stack) -> dict[str, Any]:
    return {"base_url": stack.url, "locale": "ko-KR", "viewport": {"width": 1440, "height": 900}}


@pytest.fixture
def mina(stack: Stack, real_passwords: None) -> User:
    user = User.objects.create(
        username="mina", email="mina@example.com", password=make_password(PASSWORD), language="ko"
    )
    Quota.objects.of(user.pk)
    return user


def test_from_sign_in_to_a_finished_visual(page: Page, mina: User, stack: Stack):
    sign_in(page)
    project = new_project(page, mina)
    editor = Editor(page, project).ready()
    place_copy(page)
    place_picture(page)
    editor.expect_phase("saved")
    picture, *words = editor.objects
    assert (picture["type"], {each["type"] for each in words}) == ("Image", {"Textbox"})
    assert editor.stored == editor.objects
    page.reload()
    assert editor.ready().objects == [picture, *words]
    check_export(page, project, picture)
    assert list(Job.objects.order_by("created_at").values_list("kind", "status")) == [
        ("text", "completed"),
        ("image", "completed"),
    ]


def sign_in(page: Page) -> None:
    page.goto("/")
    expect(page).to_have_url("/login?next=/")
    page.locator("input[autocomplete=username]").fill("mina")
    page.locator("input[type=password]").fill(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url("/")


def new_project(page: Page, user: User) -> Project:
    page.get_by_role("tab", name="빈 페이지").click()
    page.locator(".preset").first.click()
    page.wait_for_url("**/projects/*")
    return Project.objects.get(user=user)


def place_copy(page: Page) -> None:
    page.get_by_role("tab", name="생성").click()
    page.get_by_label("무엇에 대한 카피인가요?").fill("여름 시즌 아이스 라테 20% 할인, 7월 한 달")
    expect(page.locator(".cost-line")).to_contain_text("오프라인")
    page.get_by_role("button", name="카피 쓰기").click()
    expect(page.locator(".proposal")).to_have_count(3, timeout=MADE_MS)
    words = page.locator(".proposal-text").all_inner_texts()
    assert len(set(words)) == 3
    page.locator(".proposal").first.get_by_role("button", name="페이지에 넣기").click()
    expect(page.locator(".run-source")).to_contain_text("$0")


def place_picture(page: Page) -> None:
    page.get_by_text("그림", exact=True).click()
    page.get_by_label("어떤 그림인가요?").fill("햇살 드는 창가의 아이스 라테 한 잔")
    page.get_by_role("button", name="그림 만들기").click()
    expect(page.locator(".drawn")).to_be_visible(timeout=MADE_MS)
    page.get_by_role("button", name="페이지에 넣기").click()


def check_export(page: Page, project: Project, picture: dict[str, Any]) -> None:
    """Twice the size of the page, with the picture in it."""
    page.get_by_role("button", name="내보내기", exact=True).click()
    with page.expect_download() as download:
        page.get_by_role("button", name="내려받기").click()
    exported = Image.open(io.BytesIO(Path(download.value.path()).read_bytes()))
    assert (exported.format, exported.size) == ("PNG", (2 * project.width, 2 * project.height))
    centre = exported.crop((project.width // 2, project.height // 2, project.width, project.height))
    colours = centre.convert("RGB").getcolors(maxcolors=1 << 24)
    assert colours is not None
    assert len(colours) > 100, "a picture, not an empty page"


def test_a_generation_that_is_cancelled_or_fails_blocks_nothing(page: Page, mina: User, stack: Stack):
    stack.worker.stop()
    sign_in(page)
    editor = Editor(page, new_project(page, mina)).ready()
    page.get_by_role("tab", name="생성").click()
    page.get_by_text("그림", exact=True).click()
    page.get_by_label("어떤 그림인가요?").fill("비 오는 날의 창가")
    page.get_by_role("button", name="그림 만들기").click()
    expect(page.locator(".run")).to_contain_text("차례를 기다리는 중")
    page.keyboard.press("Escape")
    page.locator(".stage").focus()
    editor.draw("r", (100, 100), (300, 300))
    assert [each["type"] for each in editor.objects] == ["Rect"], "the canvas works meanwhile"
    page.get_by_role("button", name="취소", exact=True).click()
    expect(page.locator(".run")).to_contain_text("취소했어요")
    Quota.objects.filter(user=mina).update(images_per_day=0)
    page.get_by_role("button", name="그림 만들기").click()
    failed = page.locator(".run[data-phase=failed]")
    expect(failed.get_by_role("alert")).to_be_visible()
    Quota.objects.filter(user=mina).update(images_per_day=20)
    failed.get_by_role("button", name="다시 시도").click()
    expect(page.locator(".run[data-phase=running]")).to_be_visible()
