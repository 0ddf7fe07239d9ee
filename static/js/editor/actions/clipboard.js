/**
 * Copy, cut and paste. By keys the browser's own events bring the clipboard, without a question; a menu asks for it
 * and takes our own where it is refused.
 */
import { gettext, pgettext } from "../../i18n.js";
import { showToast } from "../../ui/toast.js";
import { clip, standsFor } from "../core/clipping.js";
import { isOpen } from "../state/project.js";
import { selectedObjects, selection } from "../state/design.js";
import { keepClipping, keptClipping } from "../state/clipboard.js";
import { deleteSelection } from "./delete-selection.js";
import { pasteObjects, pasteWords } from "./paste.js";
import { picturesIn, uploadImages } from "./upload-images.js";

const FIELDS = "input, textarea, select, [contenteditable]";

/** @returns {string} the words for the system's clipboard */
function copyObjects() {
  const clipping = clip(selectedObjects.value);
  keepClipping(clipping);
  return clipping.words;
}

/** Where the system refuses, ours has to do. @param {string} words */
async function tellSystem(words) {
  await globalThis.navigator?.clipboard?.writeText(words).catch(() => {});
}

/** @returns {Promise<string | null>} null when the system does not say */
async function askSystem() {
  return (await globalThis.navigator?.clipboard?.readText?.().catch(() => null)) ?? null;
}

/** @param {string | null} text what the system's clipboard holds @param {boolean} [inPlace] */
function pasteText(text, inPlace) {
  const clipping = keptClipping();
  if (clipping && (text === null || text === "" || standsFor(clipping, text))) return pasteObjects(clipping.objects, inPlace);
  if (text?.trim()) return pasteWords(text);
}

/** A file, or something that only another program knows, is no reason to paste what was copied before. @param {DataTransfer | null} data */
function pasteData(data) {
  const text = data?.getData("text/plain") ?? null;
  if (text || !data?.types.some((type) => type !== "text/plain")) return pasteText(text);
  const words = wordsOfHtml(data.getData("text/html"));
  if (words) return pasteText(words);
  showToast({ tone: "error", message: gettext("What was copied is neither a picture nor text, so it cannot be pasted.") });
}

const MARKUP = /<(script|style)[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^>]*>/gi;

/** Without its markup, so that nothing of it is run or fetched. @param {string} markup */
function wordsOfHtml(markup) {
  return new DOMParser().parseFromString(markup.replace(MARKUP, ""), "text/html").body.textContent?.trim() ?? "";
}

/** @type {import("./action.js").Action} */
export const copy = {
  id: "copy",
  group: "edit",
  label: () => pgettext("verb", "Copy"),
  icon: "copy",
  shortcuts: ["Mod+C"],
  native: true,
  undoable: false,
  isEnabled: () => selection.value.length > 0,
  perform: () => tellSystem(copyObjects()),
};

/** @type {import("./action.js").Action} */
export const cut = {
  id: "cut",
  group: "edit",
  label: () => gettext("Cut"),
  icon: "scissors",
  shortcuts: ["Mod+X"],
  native: true,
  undoable: true,
  isEnabled: () => deleteSelection.isEnabled(),
  async perform() {
    const words = copyObjects();
    deleteSelection.perform();
    await tellSystem(words);
  },
};

/** @type {import("./action.js").Action} */
export const paste = {
  id: "paste",
  group: "edit",
  label: () => gettext("Paste"),
  icon: "clipboard-paste",
  shortcuts: ["Mod+V"],
  native: true,
  undoable: true,
  isEnabled: () => isOpen.value,
  perform: async () => pasteText(await askSystem()),
};

/** @type {import("./action.js").Action} */
export const pasteInPlace = {
  id: "paste-in-place",
  group: "edit",
  label: () => gettext("Paste in place"),
  shortcuts: ["Mod+Shift+V"],
  undoable: true,
  isEnabled: () => isOpen.value,
  perform: async () => pasteText(await askSystem(), true),
};

/** Listens to the browser's own copy, cut and paste. */
export function listenToClipboard() {
  document.addEventListener("copy", (event) => take(event, false));
  document.addEventListener("cut", (event) => take(event, true));
  document.addEventListener("paste", (event) => {
    if (!isOurs(event)) return;
    event.preventDefault();
    const pictures = picturesIn(event.clipboardData);
    if (pictures.length) void uploadImages(pictures);
    else void pasteData(event.clipboardData);
  });
}

/** @param {ClipboardEvent} event @param {boolean} away */
function take(event, away) {
  if (!isOurs(event) || !selection.value.length || hasMarkedWords()) return;
  event.preventDefault();
  event.clipboardData?.setData("text/plain", copyObjects());
  if (away && deleteSelection.isEnabled()) deleteSelection.perform();
}

/** A field has a clipboard life of its own. @param {ClipboardEvent} event */
function isOurs(event) {
  const target = /** @type {HTMLElement | null} */ (event.target);
  return isOpen.value && !document.querySelector("dialog[open]") && !target?.closest?.(FIELDS);
}

/** Words that are marked on the page are what one means to copy. */
function hasMarkedWords() {
  return Boolean(getSelection()?.toString());
}
