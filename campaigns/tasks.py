"""What is done for creatives beside any request."""

from celery import shared_task

from campaigns.creatives import performance


@shared_task
def update_performance() -> int:
    """Work out anew how every creative performs; how many have changed."""
    return performance.update_all()
