"""Files of results: understood whatever platform wrote them, and counted once."""

import json
from datetime import date, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from campaigns.metrics import rollup, staging
from campaigns.metrics.cells import CellError, Days, read_count
from campaigns.metrics.columns import guess
from campaigns.models import Creative, DailyResult, ImportedDay
from tests.factories import CampaignFactory

PATH = "/api/metrics/import"
KOREAN = '날짜,노출수,클릭수,전환수\n2026.11.20.,"4,120",38,2\n2026. 11. 21.(토),3980,41,-\n합계,8100,79,2\n'
ENGLISH = "Day;Impr.;Link clicks;Purchases\n2026-11-20;4120;38;2\n2026-11-21;3980;41;0\n"
TAB = "Date\tImpressions\tClicks\tConversions\n20261120\t4120\t38\t2\n2026/11/21\t3980\t41\t0\n"
LONG = (
    "timestamp,metric,value\n2026-11-20T23:00:00+09:00,impressions,4120\n2026-11-20,클릭수,38\n2026-11-20,전환,2\n"
    "2026-11-20T15:00:00Z,노출,3980\n2026-11-21,clicks,41\n"
)
TITLED = f'캠페인 보고서,\n"2026.11.20.~2026.11.21.",\n\n{KOREAN}'
EXPECTED = [(date(2026, 11, 20), 4120, 38, 2), (date(2026, 11, 21), 3980, 41, 0)]


@pytest.fixture
def campaign(owner):
    return CampaignFactory(user=owner)


@pytest.fixture
def send(owner_api, campaign):
    def post(text, *, api=owner_api, encoding="utf-8", **fields):
        data = text if isinstance(text, bytes) else text.encode(encoding)
        form = {"file": SimpleUploadedFile("results.csv", data), "campaign": campaign.pk, **fields}
        form = {name: value for name, value in form.items() if value is not None}
        return api.post(PATH, form, format="multipart")

    return post


def results():
    return list(DailyResult.objects.order_by("day").values_list("day", "impressions", "clicks", "conversions"))


def days_of(report):
    return report["days_new"], report["days_changed"], report["days_unchanged"]


FILES = {
    "Korean, CP949": (KOREAN, "cp949", 1),
    "Korean, UTF-8 with a mark": (KOREAN, "utf-8-sig", 1),
    "Korean, UTF-16": (KOREAN, "utf-16", 1),
    "Korean, UTF-16 without a mark": (KOREAN, "utf-16-le", 1),
    "Korean below a title": (TITLED, "cp949", 1),
    "English with semicolons": (ENGLISH, "utf-8", 0),
    "tabs": (TAB, "utf-8", 0),
    "Windows lines": (ENGLISH.replace("\n", "\r\n"), "utf-8", 0),
    "a row a count": (LONG, "utf-8", 0),
}


@pytest.mark.parametrize(("text", "encoding", "refused"), FILES.values(), ids=FILES)
def test_a_file_is_understood_whoever_wrote_it(send, text, encoding, refused):
    report = send(text, encoding=encoding).json()
    assert report["missing"] == [] and report["rows_refused"] == refused, report
    assert results() == EXPECTED
    assert report["sums"] == {"impressions": 8100, "clicks": 79, "conversions": 2}
    assert (report["first_day"], report["last_day"]) == ("2026-11-20", "2026-11-21")
    assert rollup.differences(9) == [] == rollup.day_differences(9)


def test_a_dry_run_tells_and_stores_nothing(send):
    report = send(KOREAN, encoding="cp949", dry_run="true").json()
    assert report["encoding"] == "cp949" and report["dry_run"] and report["counts_new"] == 5
    assert [column["role"] for column in report["columns"]] == ["date", "impressions", "clicks", "conversions"]
    assert report["columns"][1]["samples"] == ["4,120", "3980", "8100"]
    (refused,) = report["refused"]
    assert (refused["line"], refused["code"], refused["value"]) == (4, "totals_row", "합계")
    assert not ImportedDay.objects.exists() and not DailyResult.objects.exists()


def test_the_same_file_twice_adds_nothing(send):
    send(ENGLISH)
    kept = list(ImportedDay.objects.order_by("pk").values())
    report = send(ENGLISH).json()
    assert (report["counts_new"], report["counts_changed"], report["counts_unchanged"]) == (0, 0, 5)
    assert days_of(report) == (0, 0, 2)
    assert list(ImportedDay.objects.order_by("pk").values()) == kept and results() == EXPECTED


def test_a_longer_export_adds_the_new_days_and_corrects_the_others(send, campaign):
    report = send(ENGLISH).json()
    assert days_of(report) == (2, 0, 0)
    longer = ENGLISH.replace("2026-11-21;3980;41;0", "2026-11-21;4400;40;3\n2026-11-22;100;1;0")
    report = send(longer).json()
    assert (report["counts_new"], report["counts_changed"]) == (3, 2)
    assert days_of(report) == (1, 1, 1)
    assert results() == [EXPECTED[0], (date(2026, 11, 21), 4400, 40, 3), (date(2026, 11, 22), 100, 1, 0)]
    send(longer.replace("2026-11-20;4120;38;2", "2026-11-20;4000;0;0"))
    assert results()[0] == (date(2026, 11, 20), 4000, 0, 0)
    assert rollup.differences(9) == [] == rollup.day_differences(9)


def test_another_source_adds_to_the_day(send):
    send(ENGLISH)
    send(TAB)
    assert results() == [(day, *(2 * count for count in counts)) for day, *counts in EXPECTED]
    send(TAB, source="a second account")
    send(TAB, source="a second account")
    assert results() == [(day, *(3 * count for count in counts)) for day, *counts in EXPECTED]
    assert rollup.differences(9) == [] == rollup.day_differences(9)


def test_rows_of_one_day_are_added_up(send):
    send("date,hour,clicks\n2026-11-20,1,3\n2026-11-21,1,9\n2026-11-20,2,4\n")
    assert [(row[0].day, row[2]) for row in results()] == [(20, 7), (21, 9)]


def test_a_column_that_is_not_there_leaves_alone_what_was_said_before(send):
    send(ENGLISH, source="meta")
    send("date,clicks\n2026-11-20,50\n", source="meta")
    assert results()[0] == (date(2026, 11, 20), 4120, 50, 2)


def test_the_creatives_named_are_judged(send, campaign, owner):
    creative = Creative.objects.create(user=owner, campaign=campaign, content_type="text", prompt="p", model="m")
    foreign = Creative.objects.create(user=owner, content_type="text", prompt="p", model="m")
    text = f"date,creative,impressions,clicks\n2026-11-20,{creative.pk},100,5\n2026-11-20,,50,1\n2026-11-20,{foreign.pk},1,1\n"
    report = send(text).json()
    assert [(row["line"], row["field"], row["code"]) for row in report["refused"]] == [
        (4, "creative", "not_in_campaign")
    ]
    creative.refresh_from_db()
    assert (creative.impressions, creative.clicks, creative.score_source) == (100, 5, "creative")
    assert DailyResult.objects.get(creative=None).impressions == 50


def test_a_column_may_say_the_campaign(send, campaign, owner, stranger):
    other, theirs = CampaignFactory(user=owner, name="겨울 세일"), CampaignFactory(user=stranger, name="Theirs")
    text = f"캠페인,일자,클릭\n{campaign.pk},2026-11-20,3\n겨울 세일,2026-11-20,4\nTheirs,2026-11-20,5\n{theirs.pk},2026-11-20,5\n"
    report = send(text, campaign=None).json()
    assert [row["code"] for row in report["refused"]] == ["unknown_campaign"] * 2
    assert dict(DailyResult.objects.values_list("campaign", "clicks")) == {campaign.pk: 3, other.pk: 4}
    mapping = json.dumps({"campaign": 0, "date": 1, "clicks": 2})
    report = send(text, mapping=mapping, dry_run="1").json()
    assert [row["code"] for row in report["refused"]] == ["other_campaign", "unknown_campaign", "unknown_campaign"]


def test_columns_can_be_named_by_whoever_sends(send):
    text = "When,Seen,Taps\n2026-11-20,10,2\n"
    report = send(text, dry_run="true").json()
    assert report["missing"] == ["date", "impressions", "clicks", "conversions"] and report["rows_read"] == 0
    answer = send(text)
    assert answer.status_code == 400 and answer.json()["errors"][0]["code"] == "missing_columns"
    assert send(text, mapping='{"date": 0, "impressions": 1, "clicks": 2}').json()["rows_refused"] == 0
    assert results() == [(date(2026, 11, 20), 10, 2, 0)]


BAD = {
    "no file": ({"file": None}, "file", "required"),
    "nothing in it": ({"file": b"\n\n"}, "file", "empty_file"),
    "a picture": ({"file": b"\x89PNG\r\n\x1a\n\xff\xfe\x81 "}, "file", "unknown_encoding"),
    "a quotation mark without end": ({"file": b'date,clicks\n2026-11-20,"' + b"1\n" * 90_000}, "file", "broken_file"),
    "a mapping that is no JSON": ({"mapping": "{"}, "mapping", "invalid_mapping"),
    "a mapping to nowhere": ({"mapping": '{"date": -1}'}, "mapping", "invalid_mapping"),
    "an unknown role": ({"mapping": '{"likes": 1}'}, "mapping", "unknown_role"),
    "a mapping of nothing": ({"mapping": "{}"}, "mapping", "missing_columns"),
    "no campaign at all": ({"campaign": None}, "mapping", "missing_columns"),
    "a campaign that is none": ({"campaign": "x"}, "campaign", "incorrect_type"),
    "an endless source": ({"source": "x" * 61}, "source", "max_length"),
}


@pytest.mark.parametrize(("fields", "field", "code"), BAD.values(), ids=BAD)
def test_what_is_wrong_as_a_whole_is_said(owner_api, campaign, fields, field, code):
    form = {"file": ENGLISH.encode(), "campaign": campaign.pk, **fields}
    form["file"] = form["file"] and SimpleUploadedFile("results.csv", form["file"])
    form = {name: value for name, value in form.items() if value is not None}
    answer = owner_api.post(PATH, form, format="multipart")
    assert answer.status_code == 400, answer.json()
    assert [(error["field"], error["code"]) for error in answer.json()["errors"]] == [(field, code)]
    assert not ImportedDay.objects.exists()


def test_only_who_may_change_the_campaign_imports(send, campaign, stranger, stranger_api):
    assert send(ENGLISH, api=stranger_api).status_code == 404
    campaign.memberships.create(user=stranger, role="viewer")
    assert send(ENGLISH, api=stranger_api).status_code == 403
    assert not ImportedDay.objects.exists()


def test_a_large_file_is_refused_before_it_is_read(send, settings):
    settings.METRICS_IMPORT_MAX_BYTES = 100
    answer = send(ENGLISH + "2026-11-22;1;1;1\n" * 10)
    assert answer.status_code == 413 and answer.json()["code"] == "too_large"


def test_of_many_refused_rows_some_are_told_and_all_counted(send):
    bad = "date,impressions,clicks\n" + "2026-11-20,-1,2\n" * 1500 + "2026-11-20,10,20\n"
    report = send(bad).json()
    assert report["rows_read"] == 1501 and report["rows_refused"] == 1500 and len(report["refused"]) == 200
    assert report["refused"][0]["detail"] and report["refused"][0]["field"] == "impressions"
    assert [warning["code"] for warning in report["warnings"]] == ["clicks_above_impressions"]
    assert results() == [(date(2026, 11, 20), 10, 20, 0)]


def test_batches_make_no_difference(send, monkeypatch):
    monkeypatch.setattr(staging, "ROWS_AT_ONCE", 7)
    rows = "".join(f"2026-11-{day:02},{day},1\n" for day in range(1, 21))
    send("date,impressions,clicks\n" + rows * 5)
    assert [row[1] for row in results()] == [5 * day for day in range(1, 21)]


TODAY = date(2026, 11, 27)
DATES = {
    "2026-11-20": "2026-11-20",
    " 2026.11.20. ": "2026-11-20",
    "2026. 1. 5.": "2026-01-05",
    "2026년 11월 20일": "2026-11-20",
    "2026년 11월 20일 (금)": "2026-11-20",
    "2026.11.20.(금)": "2026-11-20",
    "2026-11-20 23:59": "2026-11-20",
    "2026-11-20T16:00:00Z": "2026-11-21",
    "20261120": "2026-11-20",
    "11/20/2026": "not_a_date",
    "2026-02-31": "not_a_date",
    "2026-13-01": "not_a_date",
    "1999-12-31": "too_early",
    "2026-11-28": "in_future",
    "9999-12-31T23:59:59-12:00": "not_a_date",
    "Total": "totals_row",
    "총 합계": "totals_row",
    "": "missing",
    "금요일": "not_a_date",
}


@pytest.mark.parametrize(("cell", "expected"), DATES.items())
def test_dates_as_people_write_them(owner, cell, expected):
    days = Days(owner.zone, TODAY)
    for _ in range(2):
        try:
            assert days.read(cell).isoformat() == expected
        except CellError as error:
            assert error.code == expected


COUNTS = {
    "0": 0,
    "1234": 1234,
    " 1,234,567 ": 1234567,
    "1 234": 1234,
    "１２３": 123,
    "1,234회": 1234,
    "12.00": 12,
    "1,234.0": 1234,
    "-": 0,
    "": 0,
    "-3": "negative",
    "2.5": "not_whole",
    "3%": "not_a_number",
    "1,23": "not_a_number",
    "many": "not_a_number",
    "=1+1": "not_a_number",
    "1e9": "not_a_number",
    "9" * 40: "too_large",
    "9" * 19: "too_large",
    "1000000000001": "too_large",
}


@pytest.mark.parametrize(("cell", "expected"), COUNTS.items())
def test_counts_as_platforms_write_them(cell, expected):
    try:
        assert read_count(cell) == expected
    except CellError as error:
        assert error.code == expected


def test_headers_of_platforms_are_known():
    assert guess(["기준일", "캠페인 이름", "노출 수(회)", "클릭수", "총 전환수"]) == {
        "date": 0,
        "campaign": 1,
        "impressions": 2,
        "clicks": 3,
        "conversions": 4,
    }
    assert guess(["Reporting starts", "Campaign name", "Impressions", "Clicks (all)", "Link clicks", "Results"]) == {
        "date": 0,
        "campaign": 1,
        "impressions": 2,
        "clicks": 3,
        "conversions": 5,
    }


def test_the_day_is_the_owner_s_and_today_counts(send, owner):
    today = timezone.localdate(timezone=owner.zone)
    report = send(f"date,clicks\n{today},1\n{today + timedelta(days=1)},1\n").json()
    assert [row["code"] for row in report["refused"]] == ["in_future"]
    assert ImportedDay.objects.get().day == today
