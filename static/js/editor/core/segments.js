/** Segments as the editor lists and tells them. */

/**
 * Those that the campaign has written for before the others, each part in its order.
 * @template {{id: number}} Segment @param {Segment[]} segments @param {Set<number>} ofCampaign ids
 * @returns {{ofCampaign: Segment[], others: Segment[]}}
 */
export function inParts(segments, ofCampaign) {
  return { ofCampaign: segments.filter(({ id }) => ofCampaign.has(id)), others: segments.filter(({ id }) => !ofCampaign.has(id)) };
}

/** What it is in plain words. @param {{[field: string]: any}} segment of the API @param {string} language */
export function summaryOf({ summary }, language) {
  return summary?.[language] ?? summary?.en ?? "";
}
