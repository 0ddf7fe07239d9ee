import { gettext } from "../i18n.js";
import { showToast } from "./toast.js";

/** Puts words on the clipboard. @param {string} text */
export async function copyWords(text) {
  try {
    await navigator.clipboard.writeText(text);
    showToast({ tone: "success", message: gettext("Copied.") });
  } catch {
    showToast({ tone: "error", message: gettext("The browser did not allow copying.") });
  }
}
