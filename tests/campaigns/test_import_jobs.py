"""Large files of results: sent once, done by a worker, watched, called off, done again where a worker died."""

import tracemalloc
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from kombu.exceptions import OperationalError

from campaigns import tasks
from campaigns.metrics import import_jobs, rollup, staging
from campaigns.models import DailyResult, ImportedDay, ResultsImport
from tests.factories import CampaignFactory

pytestmark = pytest.mark.django_db
PATH = "/api/metrics/imports"
TEXT = "Day;Impr.;Link clicks;Purchases\n2026-11-20;4120;38;2\n2026-11-21;3980;41;0\nTotal;1;1;1\n"
STORED = [(date(2026, 11, 20), 4120), (date(2026, 11, 21), 3980)]


@pytest.fixture(autouse=True)
def storage(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def campaign(owner):
    return CampaignFactory(user=owner)


@pytest.fixture
def send(owner_api, campaign):
    def post(text=TEXT, *, api=owner_api, **fields):
        data = text if isinstance(text, bytes) else text.encode()
        form = {"file": SimpleUploadedFile("2026 report.csv", data), "campaign": campaign.pk, **fields}
        return api.post(PATH, form, format="multipart")

    return post


def work(answer):
    """What the worker makes of it, as its owner sees it."""
    tasks.import_results(answer["id"])
    return ResultsImport.objects.get(pk=answer["id"])


def results():
    return list(DailyResult.objects.order_by("day").values_list("day", "impressions"))


def files():
    return default_storage.listdir("imports")[1] if default_storage.exists("imports") else []


def test_a_file_is_tried_and_then_imported_without_being_sent_again(send, owner_api, campaign):
    answer = send(dry_run="true")
    made = answer.json()
    assert answer.status_code == 202 and answer.headers["Location"] == f"{PATH}/{made['id']}"
    assert (made["status"], made["file_name"], made["size_bytes"]) == ("pending", "2026 report.csv", len(TEXT))
    work(made)
    told = owner_api.get(f"{PATH}/{made['id']}").json()
    assert (told["status"], told["bytes_read"], told["rows_read"]) == ("completed", len(TEXT), 3)
    report = told["report"]
    assert report["dry_run"] and (report["days_new"], report["first_day"]) == (2, "2026-11-20")
    assert report["refused"][0]["detail"] == "This row holds totals, not a day."
    assert not ImportedDay.objects.exists() and len(files()) == 1

    wish = {"campaign": campaign.pk, "mapping": '{"date": 0, "impressions": 1}', "dry_run": False}
    answer = owner_api.post(f"{PATH}/{made['id']}/run", wish, format="json")
    assert (answer.status_code, answer.json()["status"], answer.json()["report"]) == (202, "pending", None)
    assert work(made).report["counts_new"] == 2 and results() == STORED
    assert rollup.differences(9) == [] == rollup.day_differences(9)
    assert files() == []
    assert owner_api.post(f"{PATH}/{made['id']}/run", wish, format="json").json()["code"] == "already_ended"


def test_a_second_delivery_finds_nothing_to_do(send):
    made = send().json()
    assert work(made).report["counts_new"] == 5
    assert work(made).report["counts_new"] == 5 and results() == STORED
    tasks.import_results(str(uuid4()))


def test_a_report_says_it_as_the_small_way_does(send, owner_api, campaign):
    text = "date,impressions,clicks\n2026-11-20,1,5\n2026-11-21,-3,1\n"
    form = {"file": SimpleUploadedFile("a.csv", text.encode()), "campaign": campaign.pk, "dry_run": "true"}
    small = owner_api.post("/api/metrics/import", form, format="multipart").json()
    made = send(text, dry_run="true").json()
    work(made)
    large = owner_api.get(f"{PATH}/{made['id']}").json()["report"]
    assert large | {"seconds": 0} == small | {"seconds": 0} and small["warnings"] and small["refused"]


def test_one_at_a_time_and_earlier_files_are_let_go(send, owner_api):
    first = send(dry_run="true").json()
    assert (send().status_code, send().json()["code"]) == (409, "import_running")
    work(first)
    second = send(dry_run="true").json()
    assert len(files()) == 1 and not ResultsImport.objects.get(pk=first["id"]).file
    answer = owner_api.post(f"{PATH}/{first['id']}/run", {"dry_run": True}, format="json")
    assert answer.json()["code"] == "already_ended"
    assert owner_api.get(f"{PATH}/{second['id']}").json()["status"] == "pending"


def test_called_off_nothing_is_stored(send, owner_api):
    made = send().json()
    assert owner_api.post(f"{PATH}/{made['id']}/cancel").json()["status"] == "cancelled"
    assert work(made).state == "cancelled" and not ImportedDay.objects.exists() and files() == []
    assert owner_api.post(f"{PATH}/{made['id']}/cancel").json()["code"] == "already_ended"


@pytest.mark.parametrize("overtake", ["cancel", "again"])
def test_whoever_is_overtaken_while_storing_stores_nothing(send, owner_api, monkeypatch, overtake):
    """The worker has read the file when the person calls it off, or another worker has taken it over."""
    made = send().json()
    apply = staging.apply

    def overtaken():
        touched = apply()
        found = ResultsImport.objects.filter(pk=made["id"])
        found.update(state="cancelled") if overtake == "cancel" else found.update(attempt=7)
        return touched

    monkeypatch.setattr(staging, "apply", overtaken)
    work(made)
    assert not ImportedDay.objects.exists() and not DailyResult.objects.exists()


def test_a_try_makes_way_for_the_next(send, owner_api, campaign, monkeypatch):
    monkeypatch.setattr(import_jobs, "PROGRESS_SECONDS", 0)
    monkeypatch.setattr(staging, "ROWS_AT_ONCE", 1)
    made = send(dry_run="true").json()
    stage, asked = staging.stage, []

    def stage_once(rows):
        stage(rows)
        if not asked:
            asked.append(
                owner_api.post(f"{PATH}/{made['id']}/run", {"campaign": campaign.pk, "dry_run": False}, format="json")
            )

    monkeypatch.setattr(staging, "stage", stage_once)
    assert (work(made).state, asked[0].status_code) == ("pending", 202)
    assert work(made).state == "completed" and results() == STORED


def test_progress_is_told_while_it_is_read(send, monkeypatch):
    monkeypatch.setattr(import_jobs, "PROGRESS_SECONDS", 0)
    monkeypatch.setattr(staging, "ROWS_AT_ONCE", 1000)
    heard = []
    stage = staging.stage
    monkeypatch.setattr(
        staging,
        "stage",
        lambda rows: (
            stage(rows),
            heard.append(ResultsImport.objects.values_list("rows_read", "bytes_read", "size_bytes").get()),
        ),
    )
    work(
        send(
            "date,impressions\n" + "".join(f"{date(2012, 1, 1) + timedelta(days=day)},1\n" for day in range(5000))
        ).json()
    )
    assert [rows for rows, *_ in heard] == [1000, 2000, 3000, 4000, 5000]
    assert 0 < heard[1][1] < heard[4][1] <= heard[4][2]


FAULTS = {
    "no text": (b"\x89PNG\r\n\x1a\n\xff\xfe\x81 ", {}, "unknown_encoding"),
    "nothing in it": (b"\n\n", {}, "empty_file"),
    "columns nobody knows": (b"a,b\n1,2\n", {}, "missing_columns"),
}


@pytest.mark.parametrize(("content", "fields", "code"), FAULTS.values(), ids=FAULTS)
def test_what_is_wrong_is_said_in_the_owner_s_language(send, owner, owner_api, content, fields, code):
    owner.language = "ko"
    owner.save()
    made = send(content, **fields).json()
    work(made)
    told = owner_api.get(f"{PATH}/{made['id']}").json()
    assert (told["status"], told["error"]["code"], told["report"]) == ("failed", code, None)
    assert any("가" <= letter <= "힣" for letter in told["error"]["detail"])


def test_a_campaign_that_may_no_longer_be_changed_gets_nothing(send, owner, stranger, stranger_api, campaign):
    member = campaign.memberships.create(user=stranger, role="editor")
    made = send(api=stranger_api).json()
    member.delete()
    assert work(made).state == "failed" and not ImportedDay.objects.exists()


def test_a_fault_of_ours_is_told_and_can_be_tried_again(send, owner_api, campaign, monkeypatch):
    made = send(dry_run="true").json()
    with monkeypatch.context() as patch, pytest.raises(ZeroDivisionError):
        patch.setattr(staging, "sum_up", lambda source: 1 / 0)
        work(made)
    assert owner_api.get(f"{PATH}/{made['id']}").json()["error"]["code"] == "server_error"
    owner_api.post(f"{PATH}/{made['id']}/run", {"campaign": campaign.pk}, format="json")
    assert work(made).state == "completed"


def test_a_worker_that_died_is_replaced_and_in_the_end_given_up(send):
    made = send().json()
    found = ResultsImport.objects.filter(pk=made["id"])
    assert import_jobs.lost() == []
    found.update(beat_at=timezone.now() - timedelta(minutes=3))
    assert import_jobs.lost() == [UUID(made["id"])], "its message was lost"
    found.update(state="processing", beat_at=timezone.now() - timedelta(minutes=31))
    assert import_jobs.lost() == [] and work(made).state == "processing", "somebody works on it"
    found.update(beat_at=timezone.now() - timedelta(minutes=33))
    assert import_jobs.lost() == [UUID(made["id"])]
    assert work(made).state == "completed" and results() == STORED
    found.update(state="processing", times_lost=3, beat_at=timezone.now() - timedelta(minutes=33))
    assert import_jobs.lost() == [] and found.get().state == "failed"


def test_files_that_nobody_imports_are_forgotten(send):
    made = send(dry_run="true").json()
    work(made)
    assert tasks.forget_old_imports() == 0
    ResultsImport.objects.update(beat_at=timezone.now() - timedelta(days=2))
    assert tasks.forget_old_imports() == 1 and files() == [] and ResultsImport.objects.exists()
    ResultsImport.objects.update(beat_at=timezone.now() - timedelta(days=31))
    assert tasks.forget_old_imports() == 0 and not ResultsImport.objects.exists()


def test_above_the_limit_it_is_refused(send, owner_api, settings):
    settings.METRICS_IMPORT_JOB_MAX_BYTES = 50
    answer = send()
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large") and files() == []
    answer = owner_api.post(PATH, b"", content_type="multipart/form-data; boundary=x", CONTENT_LENGTH="300000000")
    assert answer.status_code == 413, "by its announced length, before it is read"


def test_only_the_owner_sees_it(send, stranger_api):
    made = send().json()
    assert stranger_api.get(f"{PATH}/{made['id']}").status_code == 404
    assert stranger_api.post(f"{PATH}/{made['id']}/cancel").status_code == 404
    assert stranger_api.post(f"{PATH}/{made['id']}/run", {}, format="json").status_code == 404


def test_memory_does_not_grow_with_the_file(send):
    """Ten times the rows take no more than what batches and reports take anyhow."""

    def peak(days):
        rows = "".join(f"2026-11-{1 + at % 27:02},{at % 900},1\n" for at in range(days))
        made = send("date,impressions,clicks\n" + rows).json()
        tracemalloc.start()
        work(made)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    small, large = peak(20_000), peak(200_000)
    assert large < small * 1.3, (small, large)


def test_a_campaign_that_is_gone_is_not_looked_for_in_a_column(send, owner, campaign):
    other = CampaignFactory(user=owner, name="Winter")
    made = send("Day,Campaign,Impressions\n2026-11-20,Winter,4120\n").json()
    campaign.delete()
    found = work(made)
    assert (found.state, found.error["code"]) == ("failed", "campaign_unavailable")
    assert not other.daily_results.exists()


def test_a_queue_that_is_away_costs_no_file(send, owner_api, campaign, monkeypatch):
    wish = {"campaign": campaign.pk, "dry_run": False}
    made = send(dry_run="true").json()
    work(made)

    def away(*_args, **_options):
        raise OperationalError

    with monkeypatch.context() as patched:
        patched.setattr(tasks.import_results, "apply_async", away)
        answer = owner_api.post(f"{PATH}/{made['id']}/run", wish, format="json")
    assert (answer.status_code, answer.json()["code"]) == (503, "queue_unavailable")
    assert owner_api.get(f"{PATH}/{made['id']}").json()["has_file"]
    assert owner_api.post(f"{PATH}/{made['id']}/run", wish, format="json").status_code == 202
    assert work(made).state == "completed" and results() == STORED


def test_a_nul_is_no_reason_to_refuse_a_file(send):
    head, first, second, *_ = TEXT.splitlines(keepends=True)
    filling = "no day;1;1;1\n" * 400  # so that what is padded lies behind what the encoding is guessed from
    found = work(send(head + first + filling + second.replace("3980", "3980\0\0") + "no day\0;1;1;1\n").json())
    assert found.state == "completed" and results() == STORED
    assert found.report["rows_refused"] == 401


def test_a_line_that_no_export_has_is_refused(send):
    found = work(send(TEXT + "9" * 1_000_001).json())
    assert (found.state, found.error["code"]) == ("failed", "broken_file")
    assert not ImportedDay.objects.exists()
