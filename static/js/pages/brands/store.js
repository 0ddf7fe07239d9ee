// What the page of brands shows, and what can be done to it.
import { signal } from "@preact/signals";
import { deleteBrand, listBrands } from "../../api/brands.js";
import { ApiError } from "../../api/client.js";
import { listMembers } from "../../api/members.js";
import { formatNumber, gettext, interpolate, ngettext } from "../../i18n.js";
import { confirmDialog } from "../../ui/dialog.js";
import { showToast } from "../../ui/toast.js";
import { guidelineCount } from "../brand/words.js";

/** @typedef {import("../../api/brands.js").BrandRow} Brand */

export const brands = signal(/** @type {Brand[]} */ ([]));
export const state = signal(/** @type {"loading" | "ready" | "error"} */ ("loading"));
export const loadError = signal(/** @type {ApiError | null} */ (null));

export async function load() {
  state.value = "loading";
  try {
    brands.value = await listBrands();
    state.value = "ready";
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    loadError.value = error;
    state.value = "error";
  }
}

/** Asks, naming what goes, and deletes. @param {Brand} brand @returns {Promise<boolean>} whether it is gone */
export async function remove(brand) {
  try {
    if (!(await isSure(brand))) return false;
    await deleteBrand(brand.id);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    showToast({ tone: "error", message: error.detail });
    return false;
  }
  brands.value = brands.value.filter(({ id }) => id !== brand.id);
  showToast({ message: interpolate(gettext("The brand “%(name)s” was deleted."), { name: brand.name }) });
  return true;
}

/** @param {Brand} brand */
async function isSure(brand) {
  const members = (await listMembers(`/api/brands/${brand.id}`)).length;
  const sentences = [
    interpolate(gettext("Gone for good: %(guidelines)s with all their versions, the colours, the fonts and the logo."), { guidelines: guidelineCount(brand.guideline_count) }),
    members ? interpolate(ngettext("%(count)s person loses access.", "%(count)s people lose access.", members), { count: formatNumber(members) }) : "",
    gettext("Copy and pictures that were made with it stay."),
  ];
  return confirmDialog({
    title: interpolate(gettext("Delete “%(name)s”?"), { name: brand.name }),
    body: sentences.filter(Boolean).join(" "),
    confirmLabel: gettext("Delete brand"),
    danger: true,
  });
}
