/** Work of an earlier visit that the server does not have. */
import { signal } from "@preact/signals";

/** @typedef {{draft: import("./drafts.js").Draft, changedSince: boolean}} DraftOffer `changedSince`: the server has moved on */

export const draftOffer = signal(/** @type {DraftOffer | null} */ (null));
/** Whether the user is being asked which of two versions to keep. */
export const conflictOpen = signal(false);
/** This tab, as its drafts are filed. */
export const tabName = signal("");
