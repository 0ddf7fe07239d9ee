"""Shapes of an import of results on the API."""

import dataclasses
import json
from typing import Any

from django.utils.translation import gettext as _
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from campaigns.metrics import columns
from campaigns.metrics.importing import Refused
from campaigns.metrics.record import Warned
from campaigns.metrics.serializers import WarningSerializer
from campaigns.metrics.understanding import Wish
from campaigns.models import Campaign, ResultsImport
from campaigns.serializers import SpendableField

MAX_SOURCE_CHARACTERS = 60


class WishSerializer(serializers.Serializer[Any]):
    """What is to be done with a file of results."""

    campaign = SpendableField(
        queryset=Campaign.objects.all(),
        required=False,
        default=None,
        help_text="Of which everything is; may be left out where a column says.",
    )
    dry_run = serializers.BooleanField(default=False, help_text="Store nothing, say what would happen.")
    mapping = serializers.CharField(
        default="",
        allow_blank=True,
        help_text='JSON: role to column, from 0, such as `{"date": 0, "clicks": 3}`; it replaces the whole guess.',
    )
    source = serializers.CharField(  # type: ignore[assignment]  # of the numbers, not of a field
        default="",
        allow_blank=True,
        max_length=MAX_SOURCE_CHARACTERS,
        help_text="Where the numbers come from; the same source replaces its own days. Guessed from the header.",
    )

    @property
    def wish(self) -> Wish:
        """What was asked for, once it is valid."""
        return Wish(**{each.name: self.validated_data[each.name] for each in dataclasses.fields(Wish)})

    def validate_mapping(self, text: str) -> dict[str, int] | None:
        """Role to column; None where none is sent."""
        try:
            mapping = json.loads(text) if text else None
        except ValueError:
            mapping = text
        if mapping is None:
            return None
        if not isinstance(mapping, dict) or not all(map(_is_column, mapping.values())):
            raise serializers.ValidationError(_("Enter a JSON object of columns, counted from 0."), "invalid_mapping")
        unknown = set(mapping) - set(columns.ROLES)
        if unknown:
            sentence = _("There is no role called %(name)s.") % {"name": min(unknown)[:40]}
            raise serializers.ValidationError(sentence, "unknown_role")
        return {role: index for role, index in mapping.items() if index is not None}


class ImportSerializer(WishSerializer):
    """A form with a file of results."""

    file = serializers.FileField(help_text="CSV; comma, semicolon or tab; UTF-8, UTF-16 or CP949.")


def _is_column(value: Any) -> bool:
    return value is None or (type(value) is int and 0 <= value < 200)


class ColumnSerializer(serializers.Serializer[Any]):
    """A column of the file, what it is taken for, and what stands in its first rows."""

    index = serializers.IntegerField()
    header = serializers.CharField()
    role = serializers.CharField(allow_null=True, help_text=f"One of {', '.join(columns.ROLES)}; null: not used.")
    samples = serializers.ListField(child=serializers.CharField())


class SumsSerializer(serializers.Serializer[Any]):
    """Sums of what is accepted."""

    impressions = serializers.IntegerField()
    clicks = serializers.IntegerField()
    conversions = serializers.IntegerField()


class RefusedRowSerializer(serializers.Serializer[Any]):
    """A row that is not imported."""

    line = serializers.IntegerField(help_text="In the file, from 1.")
    field = serializers.CharField()
    code = serializers.CharField()
    detail = serializers.SerializerMethodField()
    value = serializers.CharField(help_text="What stands there.")

    def get_detail(self, refused: Refused) -> str:
        """As a sentence."""
        return {
            "missing": _("Something is missing here."),
            "totals_row": _("This row holds totals, not a day."),
            "not_a_date": _("This is not a date. Write it as 2026-11-20."),
            "too_early": _("This lies before the year 2000."),
            "in_future": _("This day has not begun yet."),
            "negative": _("A count cannot be negative."),
            "not_whole": _("A count must be a whole number."),
            "not_a_number": _("This is not a number."),
            "too_large": _("This number is too large to be true."),
            "not_in_campaign": _("This campaign has no such creative."),
            "unknown_campaign": _("There is no such campaign."),
            "other_campaign": _("This row is of another campaign."),
            "unknown_metric": _("This is neither impressions, clicks nor conversions."),
        }[refused.code]


class ImportReportSerializer(serializers.Serializer[Any]):
    """What an import did, or would do; ``missing`` names roles without a column, and then nothing was read."""

    dry_run = serializers.BooleanField()
    encoding = serializers.CharField()
    delimiter = serializers.CharField()
    header_line = serializers.IntegerField()
    source = serializers.CharField()  # type: ignore[assignment]  # of the numbers, not of a field
    columns = ColumnSerializer(many=True)
    missing = serializers.ListField(child=serializers.CharField())
    rows_read = serializers.IntegerField()
    rows_refused = serializers.IntegerField()
    counts_new = serializers.IntegerField(help_text="Counts of a day that were not known.")
    counts_changed = serializers.IntegerField(help_text="Counts that the same source said otherwise before.")
    counts_unchanged = serializers.IntegerField()
    days_new = serializers.IntegerField(help_text="Days of a campaign of which this source has said nothing before.")
    days_changed = serializers.IntegerField(help_text="Days with a count that is new or said otherwise before.")
    days_unchanged = serializers.IntegerField()
    first_day = serializers.DateField(allow_null=True)
    last_day = serializers.DateField(allow_null=True)
    sums = SumsSerializer()
    refused = RefusedRowSerializer(many=True, help_text="The first 200.")
    warnings = WarningSerializer(many=True, help_text="The first 100.")
    seconds = serializers.FloatField()


class ImportErrorSerializer(serializers.Serializer[Any]):
    """Why an import failed."""

    code = serializers.CharField()
    detail = serializers.CharField()


class ImportJobSerializer(serializers.ModelSerializer[ResultsImport]):
    """An import by a worker: how far it is, and what came of it."""

    status = serializers.CharField(source="state", help_text="pending, processing, completed, failed or cancelled.")
    has_file = serializers.SerializerMethodField()
    report = serializers.SerializerMethodField()
    error = ImportErrorSerializer(allow_null=True)

    class Meta:
        model = ResultsImport
        fields = (
            "id",
            "status",
            "file_name",
            "size_bytes",
            "bytes_read",
            "rows_read",
            "has_file",
            "campaign",
            "source",
            "dry_run",
            "report",
            "error",
            "created_at",
            "ended_at",
        )

    def get_has_file(self, found: ResultsImport) -> bool:
        """Whether it can be run again."""
        return bool(found.file)

    @extend_schema_field(ImportReportSerializer(allow_null=True))
    def get_report(self, found: ResultsImport) -> dict[str, Any] | None:
        """As a small file's, once there is one; its sentences in the reader's language."""
        if found.report is None:
            return None
        told = {
            "refused": [Refused(**row) for row in found.report["refused"]],
            "warnings": [Warned(**day) for day in found.report["warnings"]],
        }
        return dict(ImportReportSerializer(found.report | told).data)
