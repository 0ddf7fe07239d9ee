"""Add the daily results up by campaign and day."""

from django.db import migrations

ADD_UP = """
    INSERT INTO campaigns_campaignday (campaign_id, day, impressions, clicks, conversions)
    SELECT campaign_id, day, SUM(impressions), SUM(clicks), SUM(conversions)
    FROM campaigns_dailyresult GROUP BY campaign_id, day
"""


class Migration(migrations.Migration):
    dependencies = [("campaigns", "0008_campaign_days")]

    operations = [migrations.RunSQL(ADD_UP, "DELETE FROM campaigns_campaignday")]
