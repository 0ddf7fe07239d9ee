// What the gallery of templates shows.
import { computed, signal } from "@preact/signals";
import { ApiError } from "../../../api/client.js";
import { listTemplates } from "../../../api/templates.js";

/** @typedef {import("../../../api/templates.js").Template} Template */
/** @typedef {"all" | "social" | "banner" | "poster" | "mine"} Shelf */

export const shelf = signal(/** @type {Shelf} */ ("all"));
export const language = signal(/** @type {"" | "ko" | "en"} */ (""));
export const words = signal("");
export const templates = signal(/** @type {Template[]} */ ([]));
/** Close in meaning to what is searched for, without its words. */
export const similar = signal(/** @type {Template[]} */ ([]));
export const state = signal(/** @type {"loading" | "ready" | "error"} */ ("loading"));
export const hasMore = signal(false);
export const fault = signal(/** @type {ApiError | null} */ (null));
export const isNarrowed = computed(() => Boolean(words.value || language.value || shelf.value !== "all"));

let pageNumber = 1;
/** @type {AbortController | null} */
let loading = null;

function query() {
  const mine = shelf.value === "mine" || undefined;
  const category = mine || shelf.value === "all" ? undefined : shelf.value;
  return { search: words.value || undefined, language: language.value || undefined, category, mine };
}

/** Loads the first page of what is asked for; what was asked for later wins. */
export async function loadTemplates() {
  state.value = "loading";
  await load(1, (page) => {
    similar.value = page.similar;
    return page.results;
  });
}

export async function loadMoreTemplates() {
  await load(pageNumber + 1, (page) => {
    const known = new Set(templates.value.map(({ id }) => id));
    return [...templates.value, ...page.results.filter(({ id }) => !known.has(id))];
  });
}

/** @param {number} number @param {(page: import("../../../api/templates.js").TemplatePage) => Template[]} arrange */
async function load(number, arrange) {
  loading?.abort();
  const turn = (loading = new AbortController());
  try {
    const page = await listTemplates({ ...query(), page: number }, turn.signal);
    if (turn.signal.aborted) return;
    pageNumber = number;
    templates.value = arrange(page);
    hasMore.value = page.next !== null;
    state.value = "ready";
  } catch (error) {
    if (turn.signal.aborted) return;
    if (!(error instanceof ApiError)) throw error;
    fault.value = error;
    state.value = "error";
  }
}

/** Narrows the gallery and loads it. @param {{shelf?: Shelf, language?: "" | "ko" | "en", words?: string}} wanted */
export function narrow(wanted) {
  if (wanted.shelf !== undefined) shelf.value = wanted.shelf;
  if (wanted.language !== undefined) language.value = wanted.language;
  if (wanted.words !== undefined) words.value = wanted.words;
  return loadTemplates();
}
