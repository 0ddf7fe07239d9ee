/** The open project, and how its saving goes. */
import { computed, signal } from "@preact/signals";

/** @typedef {import("./autosave.js").SaveState} SaveState */

export const projectId = signal(0);
export const projectName = signal("");
/** Id of the campaign that it belongs to, or null. */
export const projectCampaign = signal(/** @type {number | null} */ (null));
export const saveState = signal(/** @type {SaveState} */ ({ phase: "saved", detail: "", drafted: true }));
/** What stands between the user and the page: nothing, loading, or a fault in a sentence. */
export const opening = signal(/** @type {{phase: "loading" | "open" | "failed", detail: string}} */ ({ phase: "loading", detail: "" }));
export const isOpen = computed(() => opening.value.phase === "open");
