/** The version history while it is open: what there is, and what is looked at. */
import { signal } from "@preact/signals";

/**
 * @typedef {import("../core/document.js").CanvasDocument} CanvasDocument
 * @typedef {{number: number, kind: "auto" | "named" | "restore", label: string, name: string, width: number, height: number,
 *   restored_from: number | null, author: string | null, device: string, tab: string, created_at: string}} Line
 * @typedef {{phase: "loading" | "open" | "failed", lines: Line[], next: string | null, busy: boolean, detail: string}} VersionList
 *   `next`: where the next part begins; `busy`: it is being fetched
 * @typedef {{number: number, phase: "loading" | "open" | "failed", document: CanvasDocument | null, detail: string}} Chosen
 */

export const EMPTY_LIST = /** @type {VersionList} */ ({ phase: "loading", lines: [], next: null, busy: false, detail: "" });

export const versionsOpen = signal(false);
export const versionList = signal(EMPTY_LIST);
export const chosenVersion = signal(/** @type {Chosen | null} */ (null));
/** Whether the version of now stands beside the chosen one. */
export const comparing = signal(false);
export const restoring = signal(false);
