/** The brands that one may use, and the one that the open project speaks for. Which one is remembered in this browser. */
import { computed, signal } from "@preact/signals";

/**
 * @typedef {import("../../api/brands.js").BrandRow} Brand
 * @typedef {import("./generation.js").Fault} Fault
 */

const LAST_KEY = "artify-brand";
const projectKey = (/** @type {number} */ project) => `${LAST_KEY}-${project}`;

export const brands = signal(/** @type {Brand[]} */ ([]));
export const brandsPhase = signal(/** @type {"idle" | "loading" | "ready" | "failed"} */ ("idle"));
export const brandsFault = signal(/** @type {Fault | null} */ (null));
/** Id of the project's brand; empty for none. */
export const brandId = signal("");
export const brand = computed(() => brands.value.find(({ id }) => String(id) === brandId.value) ?? null);

/** What a project that is opened begins with: its own last choice, else the only brand, else the one used last. @param {number} project */
export function usualBrand(project) {
  const isOffered = (/** @type {string | null} */ id) => brands.value.some((each) => String(each.id) === id);
  const own = read(projectKey(project));
  if (own !== null && (own === "" || isOffered(own))) return own;
  if (brands.value.length === 1) return String(brands.value[0].id);
  const last = read(LAST_KEY);
  return last !== null && isOffered(last) ? last : "";
}

/** @param {number} project @param {string} id empty for none */
export function rememberBrand(project, id) {
  write(projectKey(project), id);
  if (id) write(LAST_KEY, id);
}

/** @param {string} key */
function read(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** @param {string} key @param {string} value */
function write(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A browser that stores nothing asks again next time.
  }
}
