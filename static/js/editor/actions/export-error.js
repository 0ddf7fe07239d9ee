import { formatNumber } from "../../i18n.js";

/**
 * How a long export tells how far it is, and hears that it is not wanted any more.
 * @typedef {{signal: AbortSignal, onProgress: (share: number, words: string) => void}} Hooks
 */

/** An export that did not work out; the message is for the person. */
export class ExportError extends Error {}

/** @param {number} bytes as channels count them: 1 kB is 1,000 bytes */
export function formatBytes(bytes) {
  const [amount, unit] = bytes < 1_000_000 ? [bytes / 1000, "kB"] : [bytes / 1_000_000, "MB"];
  return `${formatNumber(amount, { maximumFractionDigits: amount < 10 ? 1 : 0 })} ${unit}`;
}
