import { costsSummary } from "../../api/costs.js";
import { quota } from "../state/generation.js";
import { faultOf } from "./fault.js";

/** Loads what is left today; without an answer the last one stays. */
export async function loadStanding() {
  try {
    const { texts, images } = await costsSummary();
    quota.value = { texts, images };
  } catch (error) {
    faultOf(error); // what is no failed request is a slip of ours
  }
}
