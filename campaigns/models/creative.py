"""What was made for a campaign, and what people thought of it."""

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from artify.core.among import Among
from campaigns.models.campaign import Campaign, CampaignMember
from campaigns.models.segment import Segment


class CreativeQuerySet(models.QuerySet["Creative"]):
    """Reading creatives."""

    def visible_to(self, user: User) -> "CreativeQuerySet":
        """The creatives that this person may see: their own, and those of campaigns shared with them."""
        shared = CampaignMember.objects.filter(user_id=user.pk).values("campaign_id")
        owned = Campaign.objects.filter(user_id=user.pk).values("pk")
        return self.filter(
            models.Q(user_id=user.pk) | models.Q(Among("campaign_id", shared)) | models.Q(Among("campaign_id", owned))
        )

    def with_feedback_of(self, user: User) -> "CreativeQuerySet":
        """Each with ``ratings`` and ``rating`` (how many, and their mean), and ``own_rating`` of this person."""
        given = Feedback.objects.filter(creative=models.OuterRef("pk")).order_by().values("creative")
        return self.annotate(
            ratings=Coalesce(models.Subquery(given.annotate(n=models.Count("pk")).values("n")), 0),
            rating=models.Subquery(given.annotate(mean=models.Avg("rating")).values("mean")),
            own_rating=models.Subquery(given.filter(user_id=user.pk).values("rating")),
        )


class Creative(models.Model):
    """One finished text, picture or video.

    ``result`` is {"text": …} for a text, {"asset": id, "url": …, "width": …, "height": …} for a picture. Project and
    job are plain references: they live on floors above.
    """

    class ContentType(models.TextChoices):
        TEXT = "text", _("text")
        IMAGE = "image", _("image")
        VIDEO = "video", _("video")

    class Status(models.TextChoices):
        COMPLETED = "completed", _("completed")
        ARCHIVED = "archived", _("archived")

    class ScoreSource(models.TextChoices):
        CREATIVE = "creative", _("the creative")
        CAMPAIGN = "campaign", _("its campaign")

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("owner"), on_delete=models.CASCADE, related_name="creatives"
    )
    campaign = models.ForeignKey(
        Campaign,
        verbose_name=_("campaign"),
        on_delete=models.SET_NULL,
        related_name="creatives",
        null=True,
        blank=True,
    )
    segment = models.ForeignKey(
        Segment, verbose_name=_("segment"), on_delete=models.SET_NULL, related_name="creatives", null=True, blank=True
    )
    project_reference = models.BigIntegerField(_("project"), null=True, blank=True)
    job_reference = models.CharField(_("job"), max_length=64, blank=True, db_index=True)
    content_type = models.CharField(_("type"), max_length=10, choices=ContentType.choices)
    prompt = models.TextField(_("prompt"))
    result = models.JSONField(_("result"), default=dict)
    model = models.CharField(_("model"), max_length=100)
    status = models.CharField(_("status"), max_length=10, choices=Status.choices, default=Status.COMPLETED)
    # What came of it: sums of its metrics, and what they prove; kept by campaigns.performance.
    impressions = models.BigIntegerField(_("impressions"), default=0)
    clicks = models.BigIntegerField(_("clicks"), default=0)
    conversions = models.BigIntegerField(_("conversions"), default=0)
    score = models.FloatField(_("performance score"), default=0.0)
    score_low = models.FloatField(_("performance, at least"), default=0.0)  # lower bound of a one-sided interval
    score_source = models.CharField(_("measured on"), max_length=10, choices=ScoreSource.choices, blank=True)
    created_at = models.DateTimeField(_("created"), auto_now_add=True)

    objects = CreativeQuerySet.as_manager()

    class Meta:
        verbose_name = _("creative")
        verbose_name_plural = _("creatives")
        ordering = ["-created_at", "-pk"]
        indexes = [models.Index(fields=["user", "-created_at", "-id"], name="creative_user_recent")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(content_type__in=["text", "image", "video"]), name="creative_type_known"
            ),
            models.CheckConstraint(
                condition=models.Q(status__in=["completed", "archived"]), name="creative_status_known"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_content_type_display()}: {self.prompt[:60]}"


class FeedbackQuerySet(models.QuerySet["Feedback"]):
    """Reading feedback."""

    def visible_to(self, user: User) -> "FeedbackQuerySet":
        """The feedback on creatives that this person may see."""
        return self.filter(creative__in=Creative.objects.visible_to(user))


class Feedback(models.Model):
    """What one person thinks of one creative: 1 (poor) to 5 (excellent)."""

    creative = models.ForeignKey(
        Creative, verbose_name=_("creative"), on_delete=models.CASCADE, related_name="feedbacks"
    )
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("user"), on_delete=models.CASCADE, related_name="feedbacks"
    )
    rating = models.PositiveSmallIntegerField(_("rating"), validators=[MinValueValidator(1), MaxValueValidator(5)])
    comment = models.TextField(_("comment"), max_length=2000, blank=True)
    created_at = models.DateTimeField(_("created"), auto_now_add=True)

    objects = FeedbackQuerySet.as_manager()

    class Meta:
        verbose_name = _("feedback")
        verbose_name_plural = _("feedback")
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["user", "creative"], name="feedback_once"),
            models.CheckConstraint(condition=models.Q(rating__range=(1, 5)), name="feedback_rating_1_to_5"),
        ]

    def __str__(self) -> str:
        return f"{self.rating}/5"
