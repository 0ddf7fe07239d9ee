"""Quotas, segments and prices as CSV in the back office: seen first, whole or not at all, safe in a spreadsheet."""

import csv
from decimal import Decimal
from io import StringIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from accounts.models import Quota
from artify.core.models import Change
from campaigns.models import Segment
from generation.models import Price
from tests.factories import UserFactory
from tests.office import member

pytestmark = pytest.mark.django_db
QUOTAS, SEGMENTS, PRICES = "accounts_quota", "campaigns_segment", "generation_generationmodel"


def upload(office, name, text, encoding="utf-8", **fields):
    content = text if isinstance(text, bytes) else text.encode(encoding)
    file = SimpleUploadedFile("rows.csv", content)
    fields = {"reason": "New year", "step": "preview", "file": file, **fields}
    return office.post(reverse(f"admin:{name}_import"), fields)


def apply(office, name, preview):
    """As a browser sends it back: with other line ends."""
    text = preview.context["text"].replace("\n", "\r\n")
    fields = {"reason": "New year", "step": "apply", "text": text, "token": preview.context["token"]}
    return office.post(reverse(f"admin:{name}_import"), fields, follow=True)


def faults(page):
    return [words for line in page.context["lines"] for words in line.faults]


def test_quotas_are_shown_before_they_change_and_recorded(office, staff, owner, stranger):
    text = "username,texts_per_day,images_per_day,usd_per_month\nOWNER,7,20,12.5\nstranger,100,20,50\n"
    preview = upload(office, QUOTAS, text)
    assert "100 → 7" in preview.text and "50 → 12.5" in preview.text
    assert (preview.context["changing"], preview.context["refused"]) == (1, 0)
    assert Quota.objects.get(user=owner).texts_per_day == 100
    assert "1 row was imported." in apply(office, QUOTAS, preview).text
    assert Quota.objects.get(user=owner).usd_per_month == Decimal("12.5")
    change = Change.objects.get()
    assert (change.by, change.reason, change.before["texts_per_day"], change.after["texts_per_day"]) == (
        staff,
        "New year",
        100,
        7,
    )
    Quota.objects.filter(user=owner).update(texts_per_day=100)
    apply(office, QUOTAS, preview)
    assert Quota.objects.get(user=owner).texts_per_day == 100, "a preview is applied once"


def test_a_file_with_a_refused_line_changes_nothing(office, owner, stranger):
    lines = ["owner,7,20,50", "nobody,1,1,1", "stranger,-1,x,50", "owner,8,20,50"]
    page = upload(office, QUOTAS, "username,texts_per_day,images_per_day,usd_per_month\n" + "\n".join(lines))
    assert page.context["refused"] == 3 and not page.context["token"]
    told = " ".join(faults(page))
    assert "no such account" in told and "must be an integer" in told and "twice" in told
    assert Quota.objects.get(user=owner).texts_per_day == 100 and not Change.objects.exists()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"name\n1\n", "columns are missing: username"),
        (b"\x89PNG\0", "not a CSV"),
        (b"\xff\xfe\xff", "not a CSV"),
        (b"", "empty"),
        (b"username,texts_per_day,images_per_day,usd_per_month\n" + b"a,1,1,1\n" * 2001, "2,000 lines at most"),
        (b"a" * 1_000_001, "larger than 1 MB"),
    ],
)
def test_what_is_no_such_file_is_refused_in_words(office, content, words):
    page = upload(office, QUOTAS, content)
    assert page.status_code == 200 and words in str(page.context["form"].errors)


def test_segments_from_korean_excel(office, owner):
    Segment.objects.create(name="러너", criteria={}, user=owner)
    text = 'name,description,criteria\n러너,서울에서 달리는 사람,"{""region"": [""Seoul""]}"\n'
    preview = upload(office, SEGMENTS, text, encoding="cp949")
    assert faults(preview) == []
    apply(office, SEGMENTS, preview)
    made = Segment.objects.get(user=None)
    assert (made.name, made.criteria) == ("러너", {"region": ["Seoul"]})
    assert "not JSON" in faults(upload(office, SEGMENTS, "name,description,criteria\na,b,{\n"))[0]


def test_prices_are_added_and_those_that_hold_stay(office):
    head = "model,unit,size,quality,usd,effective_from\n"
    preview = upload(office, PRICES, head + "gpt-4o,input_1k,,,0.003,2030-01-01T00:00\n")
    apply(office, PRICES, preview)
    assert Price.objects.get(usd="0.003").model.name == "gpt-4o"
    exported = office.get(reverse(f"admin:{PRICES}_export")).text.lstrip("\ufeff")
    assert upload(office, PRICES, exported).context["changing"] == 0
    assert "holds already" in faults(upload(office, PRICES, exported.replace(",0.0025,", ",9,")))[0]
    wrong = ["nope,input_1k,,,1,2030-01-01T00:00", "gpt-4o,miles,,,1,2030-01-01T00:00", "gpt-4o,image,,,1,soon"]
    assert len(faults(upload(office, PRICES, head + "\n".join(wrong)))) >= 3


def test_a_spreadsheet_runs_nothing_of_an_export(office):
    Segment.objects.create(name="=HYPERLINK(1)", description="@x")
    text = office.get(reverse(f"admin:{SEGMENTS}_export")).text
    rows = list(csv.reader(StringIO(text.lstrip("\ufeff"))))
    assert rows[1][:2] == ["'=HYPERLINK(1)", "'@x"]
    assert upload(office, SEGMENTS, text).context["changing"] == 0, "and comes back as it was"


@pytest.mark.parametrize(
    ("group", "name", "may"),
    [
        ("support", QUOTAS, False),
        ("finance", QUOTAS, True),
        ("finance", PRICES, True),
        ("brand manager", SEGMENTS, True),
    ],
)
def test_files_change_what_the_form_may(client, group, name, may):
    client.force_login(member(group))
    UserFactory()
    assert (client.get(reverse(f"admin:{name}_import")).status_code == 200) is may
    assert ("Import from CSV" in client.get(reverse(f"admin:{name}_changelist")).text) is may
    assert client.get(reverse(f"admin:{name}_export")).status_code == 200
