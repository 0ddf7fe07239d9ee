"""The second factor of the back office: asked of whom it must be, each code good once, a way back in when it is lost."""

import re
from urllib.parse import urlencode

import pytest
from django.test import Client
from django.urls import reverse
from django_otp.oath import totp
from django_otp.plugins.otp_static.models import StaticToken
from django_otp.plugins.otp_totp.models import TOTPDevice

from tests.factories import UserFactory, client_of
from tests.office import apply

pytestmark = pytest.mark.django_db
ASK, SET_UP = "/admin/second-factor/", "/admin/second-factor/set-up/"


def code_of(user, step=0):
    """What the authenticator shows, now or ``step`` half minutes later (one of tolerance)."""
    device = TOTPDevice.objects.filter(user=user).latest("pk")
    return f"{totp(device.bin_key, device.step, device.t0 - step * device.step, device.digits):06}"


def forgive(user):
    """As if the time to wait after a wrong code were over."""
    for device in (*TOTPDevice.objects.filter(user=user), *user.staticdevice_set.all()):
        device.throttle_reset()


def another_browser(user):
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def codes(office, staff):
    """The second factor of staff, set up in one browser; its recovery codes."""
    office.get(SET_UP)
    page = office.post(SET_UP, {"code": code_of(staff), "step": "confirm"})
    return re.findall(r"<li><code>(\w+)</code>", page.text)


def test_nobody_is_asked_who_has_none(office):
    assert office.get("/admin/").status_code == 200
    assert office.get(ASK).headers["Location"] == "/admin/"


def test_setting_it_up_with_a_code(office, staff):
    page = office.get(SET_UP)
    device = TOTPDevice.objects.get(user=staff)
    assert 'data-text="otpauth://totp/' in page.text
    assert office.get(SET_UP).context["key"] == page.context["key"], "the same until it is confirmed"
    refused = office.post(SET_UP, {"code": "000000", "step": "confirm"})
    assert "This code is wrong" in refused.text and not TOTPDevice.objects.get(pk=device.pk).confirmed
    assert office.get("/admin/").status_code == 200, "what is not confirmed locks nobody out"
    forgive(staff)
    done = office.post(SET_UP, {"code": code_of(staff), "step": "confirm"})
    assert len(re.findall(r"<li><code>\w+</code>", done.text)) == 10
    assert page.context["key"] not in done.text
    assert office.get("/admin/").status_code == 200, "this browser has shown it"


def test_every_other_session_is_asked(codes, staff):
    browser = another_browser(staff)
    wish = reverse("admin:accounts_quota_changelist")
    sent = browser.get(wish, follow=True)
    assert sent.redirect_chain[-1][0] == f"{ASK}?{urlencode({'next': wish})}"
    assert browser.post(wish, {"action": "set_caps"}).status_code == 302
    assert browser.get(SET_UP).headers["Location"] == ASK
    done = browser.post(ASK, {"code": code_of(staff, step=1), "next": wish})
    assert done.headers["Location"] == wish and browser.get(wish).status_code == 200
    assert browser.get("/account").status_code == 200


def test_a_used_code_is_refused(codes, staff):
    code = code_of(staff, step=1)
    assert another_browser(staff).post(ASK, {"code": code}).status_code == 302
    thief = another_browser(staff)
    again = thief.post(ASK, {"code": code})
    assert again.status_code == 200 and "was used before" in again.text
    assert thief.get("/admin/").status_code == 302


def test_a_recovery_code_lets_in_once(codes, staff):
    spaced = f" {codes[0][:4]}-{codes[0][4:].upper()} "
    assert another_browser(staff).post(ASK, {"code": spaced}).status_code == 302
    assert StaticToken.objects.count() == 9
    forgive(staff)
    assert another_browser(staff).post(ASK, {"code": codes[0]}).status_code == 200
    forgive(staff)
    assert another_browser(staff).post(ASK, {"code": codes[1]}).status_code == 302


def test_guessing_is_slowed_down(codes, staff):
    thief = another_browser(staff)
    for _number in range(3):
        thief.post(ASK, {"code": "000000"})
    assert thief.post(ASK, {"code": code_of(staff, step=1)}).status_code == 200, "right, but too soon"
    forgive(staff)
    assert thief.post(ASK, {"code": code_of(staff, step=1)}).status_code == 302


def test_it_leads_nowhere_else(codes, staff):
    answer = another_browser(staff).post(ASK, {"code": codes[0], "next": "https://elsewhere.example/"})
    assert answer.headers["Location"] == "/admin/"


def test_it_can_be_demanded_of_everybody(office, staff, settings):
    settings.REQUIRE_SECOND_FACTOR = True
    assert office.get("/admin/", follow=True).redirect_chain[-1][0] == SET_UP
    office.post(SET_UP, {"code": code_of(staff), "step": "confirm"})
    assert office.get("/admin/").status_code == 200
    office.post(SET_UP, {"step": "remove"})
    assert office.get("/admin/", follow=True).redirect_chain[-1][0] == SET_UP


def test_staff_reads_others_costs_only_where_it_was_shown(codes, office, staff, staff_api, owner, settings):
    """An access token alone says nothing of the second factor; with the page session that showed it, it counts."""
    path = f"/api/users/{owner.pk}/costs/daily"
    refused = staff_api.get(path)
    assert (refused.status_code, refused.json()["code"]) == (403, "second_factor_required")
    assert staff_api.get(f"/api/users/{staff.pk}/costs/daily").status_code == 200, "one's own"
    staff_api.cookies = another_browser(staff).cookies
    assert staff_api.get(path).status_code == 403
    staff_api.cookies = office.cookies
    assert staff_api.get(path).status_code == 200
    boss = UserFactory(is_staff=True)
    other = client_of(boss)
    other.cookies = office.cookies
    assert other.get(path).status_code == 200, "has none"
    settings.REQUIRE_SECOND_FACTOR = True
    assert other.get(path).status_code == 403, "somebody else's session"


def test_a_visit_ends_where_it_is_awaited(office, staff, owner):
    office.post(reverse("admin:accounts_user_see", args=[owner.pk]), {"reason": "Asked for help"})
    assert office.get("/account").wsgi_request.user == owner
    device = TOTPDevice.objects.create(user=staff, name="authenticator", confirmed=True)
    assert office.get("/account").wsgi_request.user == staff
    device.delete()
    assert office.get("/account").wsgi_request.user == owner


def test_removing_it_takes_the_session_that_showed_it(codes, office, staff):
    thief = another_browser(staff)
    thief.post(SET_UP, {"step": "remove"})
    assert TOTPDevice.objects.filter(user=staff, confirmed=True).exists()
    office.post(SET_UP, {"step": "remove"})
    assert not TOTPDevice.objects.exists() and not StaticToken.objects.exists()


def test_a_superuser_lets_a_colleague_in_again(codes, office, staff):
    boss = UserFactory(is_staff=True, is_superuser=True)
    apply(another_browser(boss), "accounts_user", "remove_second_factor", [staff])
    assert another_browser(staff).get("/admin/").status_code == 200


def test_secrets_are_in_no_list(office):
    assert "otp_totp" not in office.get("/admin/").text and "otp_static" not in office.get("/admin/").text
