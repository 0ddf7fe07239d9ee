"""A campaign: a goal, a time, a budget."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.models import Budget, User
from artify.core.among import Among
from artify.core.money import MoneyField
from artify.core.stamped import Stamped, StampedQuerySet
from campaigns.models.sharing import role_of


class CampaignQuerySet(StampedQuerySet["Campaign"]):
    """Reading campaigns."""

    def visible_to(self, user: User) -> "CampaignQuerySet":
        """The campaigns that this person may see: their own, and those shared with them."""
        return self.filter(models.Q(user_id=user.pk) | models.Q(Among("pk", _shared_with(user))))

    def spendable_by(self, user: User) -> "CampaignQuerySet":
        """The campaigns that this person may change and whose budget they may spend: not those of a mere viewer."""
        shared = _shared_with(user).filter(role=CampaignMember.Role.EDITOR)
        return self.filter(models.Q(user_id=user.pk) | models.Q(Among("pk", shared)))

    def with_role_of(self, user: User) -> "CampaignQuerySet":
        """Each with ``role``: owner, editor or viewer."""
        return self.annotate(role=role_of(user, CampaignMember.objects.filter(campaign=models.OuterRef("pk"))))

    def with_spend(self) -> "CampaignQuerySet":
        """Each with ``held_nano`` and ``spent_nano`` of its budget in the ledger; None before the first generation."""
        budget = Budget.objects.filter(kind=Budget.Kind.CAMPAIGN_USD, owner_id=models.OuterRef("pk"), period="")
        return self.annotate(
            held_nano=models.Subquery(budget.values("held")[:1]), spent_nano=models.Subquery(budget.values("spent")[:1])
        )

    def with_is_shared(self) -> "CampaignQuerySet":
        """Each with ``is_shared``: whether it has members beside its owner."""
        members = CampaignMember.objects.filter(campaign=models.OuterRef("pk"))
        return self.annotate(is_shared=models.Exists(members))


class Campaign(Stamped):
    """A campaign; what its creatives cost counts against ``budget``."""

    class Status(models.TextChoices):
        DRAFT = "draft", _("draft")
        ACTIVE = "active", _("active")
        PAUSED = "paused", _("paused")
        COMPLETED = "completed", _("completed")

    # Where each status may go to; nothing leaves "completed".
    MOVES = {"draft": ["active"], "active": ["paused", "completed"], "paused": ["active", "completed"], "completed": []}

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("owner"), on_delete=models.CASCADE, related_name="campaigns"
    )
    name = models.CharField(_("name"), max_length=200)
    description = models.TextField(_("description"), max_length=5000, blank=True)
    status = models.CharField(_("status"), max_length=10, choices=Status.choices, default=Status.DRAFT)
    budget = MoneyField(  # type: ignore[misc] # the plugin reads Any as "never None"
        _("budget (US dollars)"), null=True, blank=True, help_text=_("What generation may cost; empty means no limit.")
    )
    start_date = models.DateField(_("start"), null=True, blank=True)
    end_date = models.DateField(_("end"), null=True, blank=True)
    created_at = models.DateTimeField(_("created"), auto_now_add=True)
    updated_at = models.DateTimeField(_("changed"), auto_now=True)

    objects = CampaignQuerySet.as_manager()

    class Meta:
        verbose_name = _("campaign")
        verbose_name_plural = _("campaigns")
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.CheckConstraint(condition=models.Q(budget__gte=0), name="campaign_budget_not_negative"),
            models.CheckConstraint(
                condition=models.Q(end_date__gte=models.F("start_date")),
                name="campaign_ends_after_start",
                violation_error_message=_("The end must not lie before the start."),
            ),
            models.CheckConstraint(
                condition=models.Q(status__in=["draft", "active", "paused", "completed"]),
                name="campaign_status_known",
            ),
        ]

    def __str__(self) -> str:
        return self.name


class CampaignMember(models.Model):
    """Somebody a campaign is shared with: a viewer looks, an editor changes it and spends its budget."""

    class Role(models.TextChoices):
        VIEWER = "viewer", _("viewer")
        EDITOR = "editor", _("editor")

    campaign = models.ForeignKey(
        Campaign, verbose_name=_("campaign"), on_delete=models.CASCADE, related_name="memberships"
    )
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("member"), on_delete=models.CASCADE, related_name="memberships"
    )
    role = models.CharField(_("role"), max_length=10, choices=Role.choices, default=Role.VIEWER)
    created_at = models.DateTimeField(_("since"), auto_now_add=True)

    class Meta:
        verbose_name = _("campaign member")
        verbose_name_plural = _("campaign members")
        ordering = ["created_at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["campaign", "user"], name="campaign_member_once"),
            models.CheckConstraint(condition=models.Q(role__in=["viewer", "editor"]), name="campaign_role_known"),
        ]

    def __str__(self) -> str:
        return f"{self.user} ({self.get_role_display()})"


def _shared_with(user: User) -> "models.QuerySet[CampaignMember]":
    return CampaignMember.objects.filter(user_id=user.pk).values("campaign_id")  # type: ignore[return-value]
