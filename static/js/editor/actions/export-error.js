import { formatNumber } from "../../i18n.js";

/** An export that did not work out; the message is for the person. */
export class ExportError extends Error {}

/** @param {number} bytes as channels count them: 1 kB is 1,000 bytes */
export function formatBytes(bytes) {
  const [amount, unit] = bytes < 1_000_000 ? [bytes / 1000, "kB"] : [bytes / 1_000_000, "MB"];
  return `${formatNumber(amount, { maximumFractionDigits: amount < 10 ? 1 : 0 })} ${unit}`;
}
