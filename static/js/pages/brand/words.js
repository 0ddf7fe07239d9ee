import { formatNumber, gettext, interpolate, ngettext, pgettext } from "../../i18n.js";

/**
 * @typedef {import("../../api/brands.js").Category} Category
 * @typedef {import("../../api/brands.js").Check} Check
 * @typedef {import("../../api/brands.js").Guideline} Guideline
 * @typedef {{category: Category, name: string, hint: string}} CategoryWords
 */

/** In the order of the page: how to speak, then what not to say. @returns {CategoryWords[]} */
export function categories() {
  return [
    { category: "tone", name: gettext("Tone"), hint: gettext("How the brand sounds to whoever reads it.") },
    { category: "style", name: pgettext("guideline", "Style"), hint: gettext("Sentences, length, endings, punctuation.") },
    { category: "values", name: gettext("Values"), hint: gettext("What the brand stands for and comes back to.") },
    { category: "vocabulary", name: gettext("Vocabulary"), hint: gettext("Words that it likes, and how names are written.") },
    { category: "forbidden", name: gettext("Forbidden"), hint: gettext("Words and claims that never appear. Always part of the prompt.") },
    { category: "other", name: pgettext("guideline", "Other"), hint: gettext("Whatever fits nowhere else.") },
  ];
}

/** @param {Category} category */
export function categoryName(category) {
  return categories().find((each) => each.category === category)?.name ?? category;
}

/** What copy is checked for, in a few words. @param {Check} check */
export function checkWords(check) {
  switch (check.kind) {
    case "forbidden_words":
      return interpolate(gettext("not %(words)s"), { words: check.words.join(", ") });
    case "politeness":
      return { haeyo: gettext("해요체 endings"), hapsyo: gettext("합니다체 endings"), plain: gettext("plain 해라체 endings") }[check.form];
    case "emoji":
      return check.most ? interpolate(gettext("at most %(count)s emoji"), { count: formatNumber(check.most) }) : gettext("no emoji");
    case "exclamation":
      return check.most
        ? interpolate(ngettext("at most %(count)s exclamation mark", "at most %(count)s exclamation marks", check.most), { count: formatNumber(check.most) })
        : gettext("no exclamation marks");
    case "sentence_length":
      return interpolate(gettext("sentences up to %(count)s characters"), { count: formatNumber(check.most) });
  }
}

/** Whether something in it waits to be published. @param {Guideline} guideline */
export function isWaiting({ version, draft }) {
  return version === 0 || draft !== null;
}

/** @param {number} count */
export function guidelineCount(count) {
  return interpolate(ngettext("%(count)s guideline", "%(count)s guidelines", count), { count: formatNumber(count) });
}

/** @param {number} count */
export function draftCount(count) {
  return interpolate(ngettext("%(count)s draft", "%(count)s drafts", count), { count: formatNumber(count) });
}
