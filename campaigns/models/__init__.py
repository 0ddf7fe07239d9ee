"""Brands, segments, campaigns, and what came of them."""

from campaigns.models.brand import Brand, Guideline
from campaigns.models.campaign import Campaign, CampaignMember
from campaigns.models.creative import Creative, Feedback
from campaigns.models.metric import Metric
from campaigns.models.segment import Segment

__all__ = ["Brand", "Campaign", "CampaignMember", "Creative", "Feedback", "Guideline", "Metric", "Segment"]
