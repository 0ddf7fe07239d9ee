import { newId } from "../core/ids.js";
import { comparing } from "../state/generation.js";
import { generateCopy } from "./generate-copy.js";

/**
 * Has the same wish written for each chosen segment, side by side: each is a run of its own, with its job and its cost, so that one that fails or is
 * cancelled leaves the others alone.
 * @param {import("../state/generation.js").CopyWish} wish
 */
export function compareSegments(wish) {
  const group = newId();
  for (const segment of wish.compare ?? []) void generateCopy({ ...wish, segment, compare: null, group });
  comparing.value = group;
}
