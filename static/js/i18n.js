// Words, numbers, money and dates in the reader's language. Everything a person reads goes through here.

const catalogue = /** @type {Window} */ (/** @type {unknown} */ (globalThis));

/** The page's language, `ko` or `en`. */
export function language() {
  return globalThis.document?.documentElement.lang || "en";
}

/** @param {string} msgid English text */
export function gettext(msgid) {
  return catalogue.gettext ? catalogue.gettext(msgid) : msgid;
}

/**
 * For a word that stands for several things: "Copy" is what one does with an object, and what an advertisement says.
 * @param {string} context
 * @param {string} msgid English text
 */
export function pgettext(context, msgid) {
  return catalogue.pgettext ? catalogue.pgettext(context, msgid) : msgid;
}

/**
 * @param {string} singular
 * @param {string} plural
 * @param {number} count
 */
export function ngettext(singular, plural, count) {
  if (catalogue.ngettext) return catalogue.ngettext(singular, plural, count);
  return count === 1 ? singular : plural;
}

/**
 * Fills `%(name)s` places. An unknown name stays as it is, so that a slip in a translation is seen and not "undefined".
 * @param {string} text
 * @param {Record<string, string | number>} values
 */
export function interpolate(text, values) {
  return text.replace(/%\((\w+)\)s/g, (place, name) => (name in values ? String(values[name]) : place));
}

/**
 * @param {number} value
 * @param {Intl.NumberFormatOptions} [options]
 */
export function formatNumber(value, options) {
  return new Intl.NumberFormat(language(), options).format(value);
}

/**
 * US dollars: `$0`, `$0.0123`, `$1,234.50`; what is too small for four places is `< $0.0001`.
 * @param {string | number} usd a decimal string as the API sends it, or a number
 */
export function formatMoney(usd) {
  const size = Math.abs(Number(usd));
  return size === 0 ? "$0" : money(Number(usd), 2, size < 1 ? 4 : 2);
}

/** Dollars in a column: four places whatever the size, so that the figures stand under each other. @param {string | number} usd */
export function formatMoneyCell(usd) {
  return money(Number(usd), 4, 4);
}

/** @param {number} value @param {number} minimumFractionDigits @param {number} maximumFractionDigits */
function money(value, minimumFractionDigits, maximumFractionDigits) {
  const size = Math.abs(value);
  const sign = value < 0 ? "-" : "";
  if (size > 0 && size < 0.0001) return `< ${sign}$0.0001`;
  return `${sign}$${new Intl.NumberFormat("en-US", { minimumFractionDigits, maximumFractionDigits }).format(size)}`;
}

/**
 * `2026. 11. 22. (일)` in Korean, `Sun, Nov 22, 2026` in English.
 * @param {string | Date} moment ISO 8601 or a Date
 * @param {string} [timeZone] the account's; the browser's when left out
 */
export function formatDate(moment, timeZone) {
  const month = language() === "ko" ? "numeric" : "short";
  const options = /** @type {const} */ ({ year: "numeric", month, day: "numeric", weekday: "short", timeZone });
  return new Intl.DateTimeFormat(language(), options).format(new Date(moment));
}

/**
 * Date and time of day, to the minute.
 * @param {string | Date} moment
 * @param {string} [timeZone]
 */
export function formatDateTime(moment, timeZone) {
  return `${formatDate(moment, timeZone)} ${formatTime(moment, timeZone)}`;
}

/**
 * The time of day, to the minute.
 * @param {string | Date} moment
 * @param {string} [timeZone]
 */
export function formatTime(moment, timeZone) {
  return new Intl.DateTimeFormat(language(), { hour: "numeric", minute: "2-digit", timeZone }).format(new Date(moment));
}

/** The unit a distance is told in: [name, its length in seconds, up to how many seconds it is used]. */
const UNITS = /** @type {const} */ ([
  ["minute", 60, 3_600],
  ["hour", 3_600, 86_400],
  ["day", 86_400, 2_592_000],
]);

/**
 * `just now`, `3 minutes ago`, `yesterday`; older than 30 days it is the date.
 * @param {string | Date} moment
 * @param {Date} [now]
 */
export function formatRelative(moment, now = new Date()) {
  const seconds = (new Date(moment).getTime() - now.getTime()) / 1000;
  if (Math.abs(seconds) < 45) return gettext("just now");
  const unit = UNITS.find(([, , limit]) => Math.abs(seconds) < limit);
  if (!unit) return formatDate(moment);
  const count = Math.round(seconds / unit[1]) || Math.sign(seconds);
  return new Intl.RelativeTimeFormat(language(), { numeric: "auto" }).format(count, unit[0]);
}

/**
 * A size in pixels as people write it: `1080 × 1920`.
 * @param {number} width
 * @param {number} height
 */
export function formatSize(width, height) {
  return `${width} × ${height}`;
}
