"""Jobs, models and prices in the back office."""

import json
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from decimal import Decimal
from operator import attrgetter
from typing import Any

from django.conf import settings
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Count, QuerySet
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext, ngettext_lazy
from django.utils.translation import gettext_lazy as _

from artify.core.admin import Large, NamedCells, NamedRows, ReadOnly, money, preformatted, two_lines, with_code
from artify.core.changes import State
from artify.core.considered import Considered, ReasonForm, change
from artify.core.errors import AlreadyEnded
from artify.core.imported import Imported, Table
from artify.core.money import exact_usd
from artify.core.recorded import ReasonedForm, Recorded
from generation.cancel import cancel
from generation.faults import fault
from generation.models import GenerationModel, Job, LedgerCheck, Price
from generation.retry import retry
from generation.tasks import enqueue

EXCERPT_CHARACTERS = 60
HAD_ENDED = ngettext_lazy(
    "%(count)d job was skipped, because it had ended already.",
    "%(count)d jobs were skipped, because they had ended already.",
    "count",
)
CANNOT_BE_REPEATED = ngettext_lazy(
    "%(count)d job was skipped, because it has not failed and was not cancelled, or its last call still runs.",
    "%(count)d jobs were skipped, because they have not failed and were not cancelled, or their last call still runs.",
    "count",
)


class ModelFilter(admin.SimpleListFilter):
    """Jobs of one model. From the catalogue: asking the jobs themselves would read the whole table."""

    title = _("model")
    parameter_name = "model"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        """The models of the catalogue."""
        return [(name, name) for name in GenerationModel.objects.values_list("name", flat=True)]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Job]) -> QuerySet[Job]:
        """The jobs of the chosen one."""
        return queryset.filter(model=self.value()) if self.value() else queryset


class BusiestUsersFilter(admin.SimpleListFilter):
    """Jobs of one of the users with the most jobs this week; everyone else is found by searching."""

    title = _("user")
    parameter_name = "user"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        """The ten busiest, the busiest first."""
        week = Job.objects.filter(created_at__gte=timezone.now() - timedelta(days=7))
        busiest = week.values_list("user_id", "user__username").annotate(count=Count("pk")).order_by("-count")[:10]
        return [(str(pk), username) for pk, username, _count in busiest]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Job]) -> QuerySet[Job]:
        """The jobs of the chosen one."""
        chosen = self.value()
        return queryset.filter(user_id=int(chosen)) if chosen and chosen.isdecimal() else queryset


class PoisonFilter(admin.SimpleListFilter):
    """Jobs that took their worker down."""

    title = _("lost a worker")
    parameter_name = "lost"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """Once or given up."""
        return [("1", _("at least once")), (str(settings.JOB_MAX_LOST), _("given up"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Job]) -> QuerySet[Job]:
        """The jobs that did so often."""
        chosen = self.value()
        return queryset.filter(times_lost__gte=int(chosen)) if chosen and chosen.isdecimal() else queryset


@admin.register(Job)
class JobAdmin(ReadOnly, Recorded, Large, admin.ModelAdmin[Job]):
    """What was generated for whom, and what it cost. Nothing is edited here; open jobs can be called off."""

    list_display = ("created_at", "state", "user", "excerpt", "cost", "model_and_kind")
    list_filter = ("status", "kind", "cache", PoisonFilter, ModelFilter, BusiestUsersFilter, "created_at")
    list_select_related = ("user",)
    search_fields = ("prompt",)
    person_field = "user"
    search_help_text = _("Words of the prompt, username or e-mail")
    ordering = ("-created_at",)
    actions = ("cancel_jobs", "retry_jobs")
    fields = (
        ("user", "kind", "model", "provider"),
        ("status", "error"),
        "prompt_text",
        "parameters",
        "result_text",
        "guidelines_used",
        ("campaign", "brand", "segment"),
        ("cost", "prompt_tokens", "completion_tokens", "ledger"),
        ("tries", "times_lost", "is_async", "idempotency_key"),
        ("created_at", "started_at", "completed_at", "lease_until"),
    )
    readonly_fields = (
        "error",
        "prompt_text",
        "parameters",
        "result_text",
        "guidelines_used",
        "cost",
        "ledger",
        "created_at",
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[Job]:
        """Without the results, which a list does not show and which may be long."""
        jobs = super().get_queryset(request)
        in_list = request.resolver_match is not None and "object_id" not in request.resolver_match.kwargs
        return jobs.defer("result", "params", "brand_context") if in_list else jobs

    def get_fields(self, request: HttpRequest, obj: Job | None = None) -> Any:
        """Without the way to the ledger for those whom it does not let in."""
        if request.user.has_perm("accounts.view_attempt"):
            return self.fields
        return [_without(fields, "ledger") for fields in self.fields]

    def has_cancel_permission(self, request: HttpRequest) -> bool:
        """Calling a job off is a change, though no form changes one."""
        return request.user.has_perm("generation.change_job")

    @admin.display(description=_("status"), ordering="status")
    def state(self, job: Job) -> SafeString | str:
        """What became of it, and why where it failed."""
        label = job.get_status_display()
        return two_lines(label, _sentence(job.error_code)) if job.error_code else label

    @admin.display(description=_("error"), ordering="error_code")
    def error(self, job: Job) -> SafeString | str:
        """Why it failed, as its user is told, and the code."""
        return with_code(_sentence(job.error_code), job.error_code)

    @admin.display(description=_("model"), ordering="model")
    def model_and_kind(self, job: Job) -> SafeString:
        """Which model was asked, and for what."""
        return two_lines(job.model, job.get_kind_display())

    @admin.display(description=_("prompt"))
    def excerpt(self, job: Job) -> str:
        """How the prompt begins."""
        more = "…" if len(job.prompt) > EXCERPT_CHARACTERS else ""
        return job.prompt[:EXCERPT_CHARACTERS] + more

    @admin.display(description=_("cost"), ordering="cost_nano")
    def cost(self, job: Job) -> SafeString:
        """What the provider billed."""
        return money(job.cost_usd)

    @admin.display(description=_("prompt"))
    def prompt_text(self, job: Job) -> SafeString:
        """The prompt as it was written."""
        return preformatted(job.prompt)

    @admin.display(description=_("parameters"))
    def parameters(self, job: Job) -> SafeString:
        """The parameters as JSON."""
        return _json(job.params)

    @admin.display(description=_("result"))
    def result_text(self, job: Job) -> SafeString | str:
        """The result as JSON, if there is one."""
        return _json(job.result) if job.result is not None else "–"

    @admin.display(description=_("guidelines used"))
    def guidelines_used(self, job: Job) -> SafeString | str:
        """Which of the brand's guidelines shaped it, as JSON."""
        return _json(job.brand_context) if job.brand_context is not None else "–"

    @admin.display(description=_("ledger"))
    def ledger(self, job: Job) -> SafeString:
        """The way to the job's attempts."""
        address = f"{reverse('admin:accounts_attempt_changelist')}?q={job.pk}"
        return format_html('<a href="{}">{}</a>', address, _("Attempts in the ledger"))

    @admin.action(description=_("Cancel…"), permissions=["cancel"])
    def cancel_jobs(self, request: HttpRequest, queryset: QuerySet[Job]) -> TemplateResponse | None:
        """Call off what has not ended yet."""
        return CANCEL.answer(self, request, queryset)

    @admin.action(description=_("Try again…"), permissions=["cancel"])
    def retry_jobs(self, request: HttpRequest, queryset: QuerySet[Job]) -> TemplateResponse | None:
        """Queue failed and cancelled jobs anew."""
        return RETRY.answer(self, request, queryset)


def _cells(after: Job.Status) -> Callable[[Job, Any], tuple[Any, ...]]:
    """The state before and after, the model, whose it is, and how the prompt begins."""
    return lambda job, _values: (
        change(job.get_status_display(), after.label),
        job.model,
        job.user.username,
        job.prompt[:EXCERPT_CHARACTERS],
    )


def _cancel(job: Job, _values: dict[str, Any]) -> str | None:
    before = job.status
    try:
        cancel(job)
    except AlreadyEnded:
        return None
    return f"Cancelled: {before} → cancelled"


def _retry(job: Job, _values: dict[str, Any]) -> str | None:
    return f"Tried again: {job.status} {job.error_code} → pending" if retry(job, enqueue) else None


def _state(job: Job) -> State:
    return dict(Job.objects.filter(pk=job.pk).values("status", "error_code", "tries").get())


JOB_HEADINGS = (_("status"), _("model"), _("user"), _("prompt"))
CANCEL = Considered(
    "cancel_jobs",
    _("Cancel jobs"),
    ReasonForm,
    JOB_HEADINGS,
    _cells(Job.Status.CANCELLED),
    _cancel,
    HAD_ENDED,
    lambda jobs: jobs.filter(status__in=Job.OPEN),
    state=_state,
)
RETRY = Considered(
    "retry_jobs",
    _("Try jobs again"),
    ReasonForm,
    JOB_HEADINGS,
    _cells(Job.Status.PENDING),
    _retry,
    CANNOT_BE_REPEATED,
    lambda jobs: jobs.filter(status__in=[Job.Status.FAILED, Job.Status.CANCELLED]),
    state=_state,
)


class NewPricesOnly(NamedRows):
    """A price that holds already is history: a change is a new row with its date."""

    def add_fields(self, form: Any, index: Any) -> None:
        """The fields of one row, closed where the price holds."""
        super().add_fields(form, index)
        price = form.instance
        if price.pk and price.effective_from <= timezone.now():
            for name, field in form.fields.items():
                field.disabled = name != "id"


class PriceInline(NamedCells):
    """What the model costs from which date on."""

    formset = NewPricesOnly

    model = Price
    extra = 0
    fields = ("unit", "size", "quality", "usd", "effective_from")
    ordering = ("unit", "size", "quality", "-effective_from")

    def formfield_for_dbfield(self, db_field: models.Field[Any, Any], request: HttpRequest, **kwargs: Any) -> Any:
        """The form field; a price below zero is refused in words on its own field."""
        if db_field.name == "usd":
            words = {"min_value": _("A price cannot be below zero.")}
            kwargs |= {"min_value": Decimal(0), "error_messages": words}
        return super().formfield_for_dbfield(db_field, request, **kwargs)


@admin.register(LedgerCheck)
class LedgerCheckAdmin(ReadOnly, admin.ModelAdmin[LedgerCheck]):
    """What the daily comparison of the ledger with itself found."""

    list_display = ("at", "attempts", "seconds", "number_of_findings")
    list_per_page = 50
    fields = (("at", "attempts", "seconds"), "found")
    readonly_fields = ("at", "found")

    @admin.display(description=_("findings"))
    def number_of_findings(self, check: LedgerCheck) -> int:
        """How many disagreements."""
        return len(check.findings)

    @admin.display(description=_("findings"))
    def found(self, check: LedgerCheck) -> SafeString | str:
        """Each disagreement on a line."""
        lines = ["{code} {subject}: {detail}".format(**finding) for finding in check.findings]
        return preformatted("\n".join(lines)) if lines else str(_("Everything agrees."))


class PriceTable(Table):
    """Prices of the models there are: each with the moment from which it holds, as 2026-12-01T00:00."""

    columns = ("model", "unit", "size", "quality", "usd", "effective_from")
    keys = ("model", "unit", "size", "quality", "effective_from")

    def find(self, line: dict[str, str]) -> Price:
        """The price of that moment, or a new one."""
        model = GenerationModel.objects.filter(name=line["model"]).first()
        if model is None:
            raise ValidationError({"model": gettext("There is no such model: add it first.")})
        key: dict[str, Any] = {name: line[name] for name in ("unit", "size", "quality")}
        key |= {"model": model, "effective_from": _moment(line["effective_from"])}
        return Price.objects.select_related("model").filter(**key).first() or Price(**key)

    def fill(self, row: Price, line: dict[str, str]) -> None:
        """The amount; not of a price that holds already."""
        before = None if row._state.adding else row.usd
        super().fill(row, line)
        if before is not None and before != row.usd and row.effective_from <= timezone.now():
            raise ValidationError({"usd": gettext("This price holds already: add one with a later date.")})

    def rows(self) -> QuerySet[Price]:
        """All prices."""
        return Price.objects.select_related("model").order_by("model__name", "unit", "size", "quality")

    def cells(self, row: Price) -> list[Any]:
        """As in a file."""
        amount = "" if row.usd is None else f"{row.usd.normalize():f}"
        moment = timezone.localtime(row.effective_from).isoformat()
        return [row.model.name, row.unit, row.size, row.quality, amount, moment]


def _moment(text: str) -> datetime:
    try:
        found = parse_datetime(text)
    except ValueError:
        found = None
    if found is None:
        raise ValidationError({"effective_from": gettext("This is no time; write it as 2026-12-01T00:00.")})
    return found if timezone.is_aware(found) else timezone.make_aware(found)


@admin.register(GenerationModel)
class GenerationModelAdmin(Imported, Recorded, admin.ModelAdmin[GenerationModel]):
    """The models on offer. A new price is a new row with its date; the old one stays for what it cost."""

    form = ReasonedForm
    table = PriceTable()
    list_display = ("name", "price_now", "enabled", "kind", "provider")
    list_filter = ("kind", "provider", "enabled")
    search_fields = ("name",)
    inlines = (PriceInline,)

    def has_import_permission(self, request: HttpRequest) -> bool:
        """Files are of prices."""
        return request.user.has_perms(("generation.add_price", "generation.change_price"))

    def get_queryset(self, request: HttpRequest) -> QuerySet[GenerationModel]:
        """With the prices, read at once."""
        return super().get_queryset(request).prefetch_related("prices")

    @admin.display(description=_("price now"))
    def price_now(self, model: GenerationModel) -> SafeString | str:
        """What holds now, each on a line."""
        lines = [(price.of_what, exact_usd(price.usd)) for price in _holding(model.prices.all())]
        return format_html_join("", "<div>{}: <b>{}</b></div>", lines) or gettext("no price")


def _holding(prices: Iterable[Price]) -> list[Price]:
    """Of each thing that is paid for the price that holds now, whichever order they come in."""
    now = timezone.now()
    begun = sorted((price for price in prices if price.effective_from <= now), key=attrgetter("effective_from"))
    latest = {(price.unit, price.size, price.quality): price for price in begun}
    return [latest[key] for key in sorted(latest)]


def _without(fields: str | tuple[str, ...], name: str) -> str | tuple[str, ...]:
    return fields if isinstance(fields, str) else tuple(each for each in fields if each != name)


def _sentence(code: str) -> Any:
    return fault(code).sentence if code else ""


def _json(value: Any) -> SafeString:
    return preformatted(json.dumps(value, ensure_ascii=False, indent=2))
