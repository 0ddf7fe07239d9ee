/** The user's past generations, as the History panel shows them. */
import { signal } from "@preact/signals";

/**
 * @typedef {import("./generation.js").Fault} Fault
 * @typedef {{id: string, kind: "text" | "image", status: string, model: string, provider: string, prompt: string, params: Record<string, any>,
 *   result: any[] | null, thumbnail_url: string | null, error: string | null, campaign: number | null, brand: number | null, segment: number | null,
 *   cost_usd: string, cache: string, saved_usd: string, created_at: string}} PastRun
 * @typedef {{kind: string, status: string, search: string}} PastFilters empty: whatever it is
 */

export const pastFilters = signal(/** @type {PastFilters} */ ({ kind: "", status: "", search: "" }));
/** Newest first. */
export const pastRuns = signal(/** @type {PastRun[]} */ ([]));
export const pastPhase = signal(/** @type {"loading" | "ready" | "failed"} */ ("loading"));
export const pastFault = signal(/** @type {Fault | null} */ (null));
/** Where the list goes on; null at its end. */
export const pastCursor = signal(/** @type {string | null} */ (null));
export const loadingMorePast = signal(false);
