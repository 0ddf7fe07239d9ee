import { formatNumber } from "../i18n.js";

/** A share: `2.90%`, `0.04%`, `12.3%`. @param {number} share */
export function percent(share) {
  const places = share === 0 ? 0 : Math.abs(share) < 0.1 ? 2 : 1;
  return formatNumber(share, { style: "percent", maximumFractionDigits: places, minimumFractionDigits: places });
}
