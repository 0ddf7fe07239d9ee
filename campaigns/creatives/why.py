"""Why a creative is recommended, in one sentence."""

from django.utils.formats import number_format
from django.utils.translation import gettext as _

from campaigns.creatives.scoring import counts_of
from campaigns.models import Creative


def why(creative: Creative) -> str:
    """What was measured and what of it is proven, in the reader's language."""
    counts = counts_of(creative)
    if not counts:
        return _("Nothing has been measured yet.")
    said = {
        "impressions": number_format(counts.impressions, use_l10n=True, force_grouping=True),
        "ctr": _percent(counts.ctr),
        "cvr": _percent(counts.cvr),
        "least": _percent(creative.score_low),
    }
    if not counts.are_possible:
        return _("More clicks or conversions were reported than can be, so only %(least)s is proven.") % said
    if creative.score_source == Creative.ScoreSource.CAMPAIGN:
        return (
            _(
                "Of its whole campaign, %(ctr)s of %(impressions)s impressions clicked, %(cvr)s of those bought; "
                "for this one at least %(least)s is likely."
            )
            % said
        )
    return (
        _("%(ctr)s of %(impressions)s impressions clicked, %(cvr)s of those bought; at least %(least)s proven.") % said
    )


def _percent(share: float) -> str:
    return f"{number_format(100 * share, decimal_pos=1, use_l10n=True)}%"
