// The brand on the page, and what can be done to it as a whole. What is changed shows at once; a failure puts it back.
import { computed, signal } from "@preact/signals";
import { getBrand, updateBrand } from "../../api/brands.js";
import { ApiError } from "../../api/client.js";
import { showToast } from "../../ui/toast.js";

/**
 * @typedef {import("../../api/brands.js").Brand} Brand
 * @typedef {Partial<Pick<Brand, "name" | "palette" | "fonts" | "logo">>} Look
 */

export const brand = signal(/** @type {Brand | null} */ (null));
export const loadError = signal(/** @type {ApiError | null} */ (null));
export const canEdit = computed(() => brand.value !== null && brand.value.role !== "viewer");
export const isOwner = computed(() => brand.value?.role === "owner");

/** One change after the other: the latest is the one that stays. @type {Promise<unknown>} */
let saving = Promise.resolve();

/** The brand that is there; only for what is shown once it is. @returns {Brand} */
export function here() {
  if (!brand.value) throw new Error("The brand is not loaded.");
  return brand.value;
}

/** @param {number} id */
export async function load(id) {
  loadError.value = null;
  try {
    brand.value = await getBrand(id);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    loadError.value = error;
  }
}

/** Changes name, colours, fonts or logo. @param {Look} changes */
export function save(changes) {
  const { id } = here();
  const before = pick(here(), changes);
  put(changes);
  saving = saving.then(async () => {
    try {
      const { updated_at, version } = await updateBrand(id, changes);
      put({ updated_at, version });
    } catch (error) {
      put(before);
      complain(error);
    }
  });
  return saving;
}

/** @param {Partial<Brand>} changes */
export function put(changes) {
  if (brand.value) brand.value = { ...brand.value, ...changes };
}

/** What the brand has under the names of the changes. @param {Brand} whole @param {Look} changes @returns {Look} */
function pick(whole, changes) {
  return Object.fromEntries(Object.keys(changes).map((name) => [name, whole[/** @type {keyof Look} */ (name)]]));
}

/** Says what the server answered; what is no answer of the server's is thrown on. @param {unknown} error */
export function complain(error) {
  if (!(error instanceof ApiError)) throw error;
  showToast({ tone: "error", message: error.errors.map(({ detail }) => detail).join(" ") || error.detail });
}
