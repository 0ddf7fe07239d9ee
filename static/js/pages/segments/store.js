// What the page of segments shows, and what can be done to it.
import { signal } from "@preact/signals";
import { ApiError } from "../../api/client.js";
import { deleteSegment, listAllSegments } from "../../api/segments.js";
import { gettext, interpolate } from "../../i18n.js";
import { showToast } from "../../ui/toast.js";

/** @typedef {import("../../api/segments.js").Segment} Segment */

export const segments = signal(/** @type {Segment[]} */ ([]));
export const state = signal(/** @type {"loading" | "ready" | "error"} */ ("loading"));
export const loadError = signal(/** @type {ApiError | null} */ (null));
/** Those that are deleted as soon as the offer to undo has passed. @type {Map<number, Segment>} */
const leaving = new Map();

export async function load() {
  state.value = "loading";
  try {
    segments.value = await listAllSegments();
    state.value = "ready";
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    loadError.value = error;
    state.value = "error";
  }
}

/** Shows a new or changed segment in its place. @param {Segment} segment */
export function put(segment) {
  const others = segments.value.filter(({ id }) => id !== segment.id);
  segments.value = [...others, segment].sort((a, b) => a.name.localeCompare(b.name));
}

/** Takes it off the page; it is deleted when the offer to undo has passed. @param {Segment} segment */
export function remove(segment) {
  segments.value = segments.value.filter(({ id }) => id !== segment.id);
  leaving.set(segment.id, segment);
  const bringBack = () => {
    leaving.delete(segment.id);
    put(segment);
  };
  showToast({
    message: interpolate(gettext("The segment “%(name)s” was deleted."), { name: segment.name }),
    action: { label: gettext("Undo"), perform: bringBack },
    onGone: () => void deleteNow(segment),
  });
}

/** @param {Segment} segment */
async function deleteNow(segment) {
  if (!leaving.delete(segment.id)) return;
  try {
    await deleteSegment(segment.id);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    put(segment);
    showToast({ tone: "error", message: error.detail });
  }
}

/** Whoever leaves the page meanwhile meant it. */
export function deleteOnLeaving() {
  addEventListener("pagehide", () => {
    for (const id of leaving.keys()) void deleteSegment(id, { keepalive: true });
    leaving.clear();
  });
}
