"""People and things for tests, valid unless a test asks for something else."""

from decimal import Decimal

import factory
from django.test import RequestFactory
from django.utils import timezone
from factory.django import DjangoModelFactory
from rest_framework.test import APIClient

from accounts import ledger
from accounts.models import Attempt, Budget, Entry, Quota, User
from accounts.tokens import sign_in
from artify.core.money import to_nano
from campaigns.models import Brand, Campaign, Segment
from generation.models import Job
from generation.order import Order
from generation.pricing import price_list
from projects.models import Project, Template

PASSWORD = "a long walk at dawn"


class UserFactory(DjangoModelFactory):
    class Meta:
        model = User
        skip_postgeneration_save = True

    username = factory.Sequence(lambda number: f"person{number}")
    email = factory.LazyAttribute(lambda user: f"{user.username}@example.com")
    password = factory.django.Password(PASSWORD)
    language = "en"
    time_zone = "Asia/Seoul"

    @factory.post_generation
    def quota(self, create, extracted, **caps):
        if create:
            Quota.objects.of(self.pk)
            Quota.objects.filter(user=self).update(**caps)


class CampaignFactory(DjangoModelFactory):
    class Meta:
        model = Campaign

    user = factory.SubFactory(UserFactory)
    name = "Spring sale"
    budget = Decimal(20)


class SegmentFactory(DjangoModelFactory):
    class Meta:
        model = Segment

    user = factory.SubFactory(UserFactory)
    name = "Runners in Seoul"
    criteria = {"region": ["Seoul"], "interests": ["running"]}


class BrandFactory(DjangoModelFactory):
    class Meta:
        model = Brand

    user = factory.SubFactory(UserFactory)
    name = "Morning Mill"


class ProjectFactory(DjangoModelFactory):
    class Meta:
        model = Project

    user = factory.SubFactory(UserFactory)
    name = "Poster"
    data = {"objects": []}


class TemplateFactory(DjangoModelFactory):
    """Everybody's, unless it has an owner."""

    class Meta:
        model = Template

    name = "Winter sale"
    width = 1080
    height = 1080
    data = {"objects": []}


class JobFactory(DjangoModelFactory):
    class Meta:
        model = Job

    user = factory.SubFactory(UserFactory)
    kind = "text"
    model = "offline-text"
    provider = "offline"
    prompt = "A line for the spring sale"
    params = {"n": 1, "max_tokens": 100}


def book(user: User, job: Job, usd: Decimal, model: str = "gpt-4o") -> Attempt:
    """A settled attempt of the job, as the ledger books it."""
    attempt = Attempt.objects.create(
        day=timezone.localdate(),
        user=user,
        job_reference=str(job.pk),
        kind="text",
        model=model,
        state="settled",
        reserved_nano=2 * to_nano(usd),
        charged_nano=to_nano(usd),
    )
    key = ledger.budget_key(Budget.Kind.USER_MONTH_USD, user.pk, ledger.local_month(user))
    budget, _created = Budget.objects.get_or_create(
        key=key, kind="user_month_usd", owner_id=user.pk, period=ledger.local_month(user)
    )
    Budget.objects.filter(pk=key).update(spent=budget.spent + to_nano(usd))
    Entry.objects.create(attempt=attempt, budget=budget, kind="settle", held_delta=0, spent_delta=to_nano(usd))
    return attempt


def text_order(user: User, prompt: str, model: str, max_tokens: int, campaign: Campaign | None = None) -> Order:
    """An order of one text, as the API's view takes it."""
    params = {"n": 1, "max_tokens": max_tokens, "temperature": 0.7, "tone": ""}
    prices = price_list(model, "text")
    return Order(user=user, kind="text", prompt=prompt, prices=prices, params=params, campaign=campaign)


def client_of(user: User) -> APIClient:
    """An API client with an access token of a new session of the user."""
    client = APIClient()
    access = sign_in(user, RequestFactory().post("/api/login")).access
    client.credentials(HTTP_AUTHORIZATION=f"Bearer {access}")
    return client
