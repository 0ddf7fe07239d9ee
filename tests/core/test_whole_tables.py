"""What goes through whole tables once a day has the time for it, however large they are."""

import pytest
from django.conf import settings

from artify.celery import app

TASKS = [
    "campaigns.tasks.update_performance",
    "generation.tasks.check_ledger",
    "projects.tasks.thin_all_versions",
    "vectorstore.tasks.mend_index",
]


@pytest.mark.parametrize("name", TASKS)
def test_longer_than_a_job_and_shorter_than_the_broker_waits(name):
    app.loader.import_default_modules()
    task = app.tasks[name]
    assert name in {each["task"] for each in settings.CELERY_BEAT_SCHEDULE.values()}
    assert settings.CELERY_TASK_TIME_LIMIT < task.soft_time_limit < task.time_limit
    assert task.time_limit < settings.CELERY_BROKER_TRANSPORT_OPTIONS["visibility_timeout"]
