/** What came of a campaign, as the editor shows it. */

/** As many as are shown, and compared with each other. */
const SHOWN = 5;

/** The best proven creatives; they come in that order. @template Creative @param {Creative[]} creatives @returns {Creative[]} */
export function bestOf(creatives) {
  return creatives.slice(0, SHOWN);
}

/** Whether nothing at all was measured in these days. @param {{total: {impressions: number, clicks: number, conversions: number}}} results */
export function isUnmeasured({ total: { impressions, clicks, conversions } }) {
  return impressions + clicks + conversions === 0;
}
