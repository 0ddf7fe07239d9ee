/** What came of a campaign, as the editor shows it. */

/** @typedef {import("../../api/analytics.js").CampaignResults} CampaignResults */

/** As many as are shown, and compared with each other. */
const SHOWN = 5;

/** The best proven creatives; they come in that order. @param {CampaignResults["creatives"]} creatives */
export function bestOf(creatives) {
  return creatives.slice(0, SHOWN);
}

/** Whether nothing at all was measured in these days. @param {CampaignResults} results */
export function isUnmeasured({ total: { impressions, clicks, conversions } }) {
  return impressions + clicks + conversions === 0;
}
