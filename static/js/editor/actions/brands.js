/** Loading the brands, and choosing the one that the project speaks for. */
import { batch } from "@preact/signals";
import { listBrands } from "../../api/brands.js";
import { sameJson } from "../core/equal.js";
import { brandId, brands, brandsFault, brandsPhase, rememberBrand, usualBrand } from "../state/brand.js";
import { copyWish, pictureWish } from "../state/generation.js";
import { projectId } from "../state/project.js";
import { faultOf } from "./fault.js";

/** Loads the brands, or loads them anew; those that are there stay until the answer comes. */
export async function loadBrands() {
  const isFirst = brandsPhase.value !== "ready";
  if (isFirst) brandsPhase.value = "loading";
  try {
    const list = await listBrands();
    batch(() => {
      // The same brands again are no news to those who look at the canvas with them.
      if (!sameJson(list, brands.value)) brands.value = list;
      brandsPhase.value = "ready";
      const isGone = brandId.value !== "" && !list.some(({ id }) => String(id) === brandId.value);
      if (isFirst || isGone) take(usualBrand(projectId.value));
    });
  } catch (error) {
    brandsFault.value = faultOf(error);
    if (isFirst) brandsPhase.value = "failed";
  }
}

/** Makes it the brand of this project, also the next time. @param {string} id empty for none */
export function chooseBrand(id) {
  rememberBrand(projectId.value, id);
  take(id);
}

/** What is written and drawn from now on is in its voice. @param {string} id */
function take(id) {
  batch(() => {
    brandId.value = id;
    copyWish.value = { ...copyWish.value, brand: id };
    pictureWish.value = { ...pictureWish.value, brand: id };
  });
}
