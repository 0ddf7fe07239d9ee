"""Brands, segments, campaigns, and what came of them."""

from campaigns.models.brand import Brand, BrandMember, Guideline, GuidelineVersion
from campaigns.models.campaign import Campaign, CampaignMember
from campaigns.models.creative import Creative, Feedback
from campaigns.models.daily import CampaignDay, DailyResult
from campaigns.models.imported_day import ImportedDay
from campaigns.models.metric import Metric
from campaigns.models.results_import import ResultsImport
from campaigns.models.segment import Segment, SegmentMember

__all__ = [
    "Brand",
    "BrandMember",
    "Campaign",
    "CampaignDay",
    "CampaignMember",
    "Creative",
    "DailyResult",
    "Feedback",
    "Guideline",
    "GuidelineVersion",
    "ImportedDay",
    "Metric",
    "ResultsImport",
    "Segment",
    "SegmentMember",
]
