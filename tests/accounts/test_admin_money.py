"""Caps, grants, blocks and undecided attempts in the back office: seen before they happen, asked why, done once."""

from decimal import Decimal

import pytest
from django.contrib.admin.models import LogEntry
from django.urls import reverse
from django.utils import timezone

from accounts import ledger
from accounts.models import Attempt, Quota
from artify.core import previewed
from artify.core.models import Change
from tests.factories import JobFactory, book
from tests.ledger_check import check_entries
from tests.office import consider, send

pytestmark = pytest.mark.django_db


def act(office, action, users, **fields):
    return consider(office, "accounts_quota", action, [user.quota for user in users], **fields)


def warnings(response):
    return [str(each) for each in response.context["messages"] if each.level_tag == "warning"]


def test_caps_of_many_accounts_are_set_at_once(office, owner, stranger, staff):
    wish = {"texts_per_day": "7", "usd_per_month": "12.5", "reason": "Agency plan"}
    asked = act(office, "set_caps", [owner, stranger])
    assert "100" in asked.text and "→" not in asked.text
    preview = act(office, "set_caps", [owner, stranger], step="preview", **wish)
    assert preview.text.count("100 → 7") == 2 and "$50.00 → $12.50" in preview.text
    assert Quota.objects.get(user=owner).texts_per_day == 100, "a preview changes nothing"
    act(office, "set_caps", [owner, stranger], step="apply", **wish)
    caps = Quota.objects.filter(user__in=[owner, stranger]).values_list(
        "texts_per_day", "images_per_day", "usd_per_month"
    )
    assert list(caps) == [(7, 20, Decimal("12.5"))] * 2
    assert Quota.objects.get(user=staff).texts_per_day == 100
    words = LogEntry.objects.filter(user=staff).values_list("change_message", flat=True)
    assert len(words) == 2 and all("texts_per_day: 100 → 7" in each and "Agency plan" in each for each in words)


def test_caps_say_their_period_and_what_is_used(office, owner):
    Quota.objects.filter(user=owner).update(usd_per_month=Decimal(50))
    book(owner, JobFactory(user=owner), Decimal("1.5"))
    text = act(office, "set_caps", [owner], step="preview", usd_per_month="1", reason="x").text
    assert "Texts a day:" in text and "US dollars a month:" in text
    assert "<span>US dollars this month <b>$1.50</b></span>" in text
    assert "$50.00 → $1.00 (less than is used)" in text


def test_extra_is_granted_for_today_and_this_month(office, owner):
    wish = {"texts_per_day": "20", "usd_per_month": "5", "reason": "Launch week"}
    assert "100 → 120" in act(office, "grant_extra", [owner], step="preview", **wish).text
    act(office, "grant_extra", [owner], step="apply", **wish)
    standing = ledger.standing(owner)
    assert (standing.caps.texts_per_day, standing.caps.nano_per_month) == (120, 55 * 10**9)
    assert Quota.objects.get(user=owner).texts_per_day == 100
    assert "Launch week" in LogEntry.objects.get().change_message
    text = office.get(reverse("admin:accounts_quota_changelist")).text
    assert "Asia/Seoul" in text
    assert "0 / 120 (with 20 extra)" in text and "$0.00 / $55.00 (with $5.00 extra)" in text and "0 / 20<" in text


def test_a_single_change_is_recorded_with_what_it_was(office, staff, owner):
    page = reverse("admin:accounts_quota_change", args=[owner.quota.pk])
    caps = {"texts_per_day": "9", "images_per_day": "20", "usd_per_month": "50"}
    assert office.post(page, caps).context["errors"], "it asks why"
    office.post(page, {**caps, "reason": "Trial <b>"})
    change = Change.objects.get()
    assert (change.by, change.by_name, change.model) == (staff, "staff", "accounts.quota")
    assert (change.before, change.after, change.reason) == ({"texts_per_day": 100}, {"texts_per_day": 9}, "Trial <b>")
    history = office.get(reverse("admin:accounts_quota_history", args=[owner.quota.pk])).text
    assert "<code>texts_per_day</code> 100 → 9" in history and "Trial &lt;b&gt;" in history
    assert "owner" in office.get(reverse("admin:core_change_changelist"), {"q": "accounts.quota"}).text


def test_changing_caps_lifts_no_block_that_came_meanwhile(office, owner, monkeypatch):
    page = reverse("admin:accounts_quota_change", args=[owner.quota.pk])
    save = Quota.save

    def blocked_meanwhile(quota, *arguments, **options):
        Quota.objects.filter(pk=quota.pk).update(blocked_at=timezone.now(), blocked_reason="overrun")
        save(quota, *arguments, **options)

    monkeypatch.setattr(Quota, "save", blocked_meanwhile)
    caps = {"texts_per_day": "9", "images_per_day": "20", "usd_per_month": "50", "reason": "Trial"}
    answer = office.post(page, caps)
    assert answer.status_code == 302, answer.context["errors"]
    quota = Quota.objects.get(user=owner)
    assert quota.texts_per_day == 9 and quota.blocked_at is not None


def test_the_history_of_caps_says_who_why_before_and_after(office, staff, owner):
    act(office, "set_caps", [owner], step="apply", texts_per_day="7", reason="Agency plan")
    act(office, "grant_extra", [owner], step="apply", images_per_day="5", reason="Launch week")
    granted, capped = Change.objects.all()
    assert (capped.before, capped.after, capped.reason) == ({"texts_per_day": 100}, {"texts_per_day": 7}, "Agency plan")
    (key,) = granted.after
    assert key.startswith("extra user_day_images") and (granted.before[key], granted.after[key]) == (0, 5)
    staff.delete()
    assert {(each.by, each.by_name) for each in Change.objects.all()} == {(None, "staff")}


def test_a_change_that_cannot_be_recorded_is_not_made(office, owner, monkeypatch):
    def full(*_arguments, **_options):
        raise OSError

    monkeypatch.setattr(Change, "save", full)
    with pytest.raises(OSError):
        act(office, "set_caps", [owner], step="apply", texts_per_day="7", reason="Agency plan")
    assert Quota.objects.get(user=owner).texts_per_day == 100


def decide(office, action, attempt, **fields):
    return consider(office, "accounts_attempt", action, [attempt], **fields)


def test_an_unknown_attempt_is_settled_by_the_bill(office, unknown):
    preview = decide(office, "settle_unknown", unknown, step="preview", usd="0.123456789", reason="Invoice 7")
    assert "$0.50 → $0.123456789" in preview.text and "reserved: blocks" not in preview.text
    assert "owner" in preview.text and str(unknown.key) not in preview.context["lines"][0][0]
    assert Attempt.objects.get().state == "unknown"
    decide(office, "settle_unknown", unknown, step="apply", usd="0.123456789", reason="Invoice 7")
    assert (Attempt.objects.get().state, Attempt.objects.get().charged_nano) == ("settled", 123_456_789)
    assert "Invoice 7" in LogEntry.objects.get().change_message
    check_entries()


def test_a_bill_above_the_reserve_is_said_to_block_the_account(office, unknown):
    preview = decide(office, "settle_unknown", unknown, step="preview", usd="0.6", reason="Invoice 7")
    assert "$0.50 → $0.60" in preview.text and "reserved: blocks the account" in preview.text


def test_an_unknown_attempt_is_voided_with_a_reason_only(office, unknown):
    decide(office, "void_unknown", unknown, step="apply")
    assert Attempt.objects.get().state == "unknown"
    decide(office, "void_unknown", unknown, step="apply", reason="Not on the invoice")
    assert Attempt.objects.get().state == "void" and ledger.standing(unknown.user).nano == 0
    check_entries()


def test_what_is_settled_is_not_decided_again(office, unknown):
    ledger.settle(unknown.key, Decimal("0.1"))
    told = warnings(decide(office, "void_unknown", unknown))
    assert told == ["1 attempt was skipped, because it is not unknown."]
    assert Attempt.objects.get().state == "settled" and not LogEntry.objects.exists()


def test_what_was_not_previewed_is_not_applied(office, owner, stranger):
    wish = {"texts_per_day": "7", "reason": "Agency plan"}
    name, chosen = "accounts_quota", [owner.quota]
    token = send(office, name, "set_caps", chosen, step="preview", **wish).context["token"]
    others = (
        send(office, name, "set_caps", chosen, step="apply", **wish),
        send(office, name, "set_caps", chosen, step="apply", token="forged", **wish),
        send(office, name, "set_caps", [owner.quota, stranger.quota], step="apply", token=token, **wish),
    )
    for page in others:
        assert page.context["token"] and "Here is the preview anew" in page.text
    assert not Quota.objects.filter(texts_per_day=7).exists() and not LogEntry.objects.exists()
    token = send(office, name, "set_caps", chosen, step="preview", **wish).context["token"]
    page = send(office, name, "set_caps", chosen, step="apply", token=token, **wish | {"texts_per_day": "8"})
    assert "100 → 8" in page.text and Quota.objects.get(user=owner).texts_per_day == 100
    send(office, name, "set_caps", chosen, step="apply", token=page.context["token"], **wish | {"texts_per_day": "8"})
    assert Quota.objects.get(user=owner).texts_per_day == 8


def test_a_preview_is_applied_once(office, owner):
    wish = {"texts_per_day": "20", "reason": "Launch week"}
    token = send(office, "accounts_quota", "grant_extra", [owner.quota], step="preview", **wish).context["token"]
    for _time in range(2):
        answer = send(office, "accounts_quota", "grant_extra", [owner.quota], step="apply", token=token, **wish)
    assert warnings(answer) == ["This preview was applied already, so nothing changed."]
    assert ledger.standing(owner).caps.texts_per_day == 120 and LogEntry.objects.count() == 1


def test_a_cache_that_is_down_stands_in_no_preview_s_way(office, owner, monkeypatch):
    monkeypatch.setattr(previewed.cache, "add", lambda *_arguments: None)
    act(office, "set_caps", [owner], step="apply", texts_per_day="7", reason="Agency plan")
    assert Quota.objects.get(user=owner).texts_per_day == 7


def test_enter_previews(office, owner):
    page = act(office, "set_caps", [owner], step="preview", texts_per_day="7", reason="Agency plan").text
    assert page.index('value="preview"') < page.index('value="apply"')
    assert 'value="apply"' not in act(office, "set_caps", [owner]).text


def test_actions_with_nothing_to_do_warn(office, owner, stranger):
    assert warnings(act(office, "lift_block", [owner, stranger])) == [
        "2 accounts were skipped, because they are not blocked."
    ]
    same = act(office, "set_caps", [owner], step="apply", texts_per_day="100", reason="x")
    assert warnings(same) == ["1 account was skipped, because it has these caps already."]
    none = act(office, "grant_extra", [owner], step="apply", texts_per_day="0", reason="x")
    assert warnings(none) == ["1 account was skipped, because the amounts are zero."]
    ended = send(office, "generation_job", "cancel_jobs", [JobFactory(user=owner, status="completed")])
    assert warnings(ended) == ["1 job was skipped, because it had ended already."]
    assert "success" not in {each.level_tag for answer in (same, none, ended) for each in answer.context["messages"]}
    assert not LogEntry.objects.exists()


def test_a_block_is_lifted_where_there_is_one(office, owner, stranger):
    Quota.objects.filter(user=owner).update(blocked_at=timezone.now(), blocked_reason="overrun")
    answer = act(office, "lift_block", [owner, stranger], step="apply", reason="Bill checked")
    assert "Done for 1 row." in answer.text
    assert warnings(answer) == ["1 account was skipped, because it is not blocked."]


def test_without_a_cap_nothing_is_set(office, owner):
    page = act(office, "set_caps", [owner], step="apply", reason="None")
    assert "Fill in at least one" in page.text
    assert Quota.objects.get(user=owner).texts_per_day == 100
    assert not LogEntry.objects.exists()


def test_a_block_is_lifted_with_a_reason_only(office, owner):
    Quota.objects.filter(user=owner).update(blocked_at=timezone.now(), blocked_reason="overrun")
    asked = act(office, "lift_block", [owner], step="apply")
    assert "billed more than was reserved" in asked.text and "overrun" in asked.text
    assert Quota.objects.get(user=owner).blocked_at is not None
    act(office, "lift_block", [owner], step="apply", reason="Bill checked with the provider")
    assert Quota.objects.get(user=owner).blocked_at is None
    assert "Bill checked" in LogEntry.objects.get().change_message
