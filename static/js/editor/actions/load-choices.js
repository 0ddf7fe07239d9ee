import { getMe } from "../../api/auth.js";
import { formatMoney, gettext, interpolate } from "../../i18n.js";
import { listCampaigns, listModels } from "../../api/catalog.js";
import { listAllSegments } from "../../api/segments.js";
import { brandsPhase } from "../state/brand.js";
import { choices, choicesFault, choicesLoaded, copyWish, mayReuse, pictureWish } from "../state/generation.js";
import { loadBrands } from "./brands.js";
import { faultOf } from "./fault.js";
import { loadStanding } from "./load-standing.js";

/** Loads what the Generate panel offers. Models are needed; the rest is offered when it is there. */
export async function loadChoices() {
  choicesFault.value = null;
  void loadStanding();
  try {
    const [models, campaigns, segments, me] = await Promise.all([
      listModels(),
      orNone(listCampaigns()),
      orNone(listAllSegments()),
      getMe().catch(() => null),
      brandsPhase.value === "ready" ? null : loadBrands(),
    ]);
    choices.value = { models, campaigns: campaigns.filter(({ role }) => role !== "viewer").map(withWhatIsLeft), segments };
    mayReuse.value = me?.reuse_similar ?? true;
    copyWish.value = { ...copyWish.value, model: usual(models, "text") };
    pictureWish.value = { ...pictureWish.value, model: usual(models, "image") };
    choicesLoaded.value = true;
  } catch (error) {
    choicesFault.value = faultOf(error);
  }
}

/** A campaign with what is left of its budget in its name. @param {import("../state/generation.js").Choice} campaign */
function withWhatIsLeft(campaign) {
  const left = campaign.spend?.left;
  if (left === null || left === undefined) return campaign;
  return { ...campaign, name: interpolate(gettext("%(name)s, %(money)s left"), { name: campaign.name, money: formatMoney(left) }) };
}

/** @template T @param {Promise<T[]>} list @returns {Promise<T[]>} */
async function orNone(list) {
  try {
    return await list;
  } catch {
    return [];
  }
}

/** @param {import("../state/generation.js").Model[]} models @param {"text" | "image"} kind */
function usual(models, kind) {
  const own = models.filter((model) => model.kind === kind);
  return (own.find((model) => model.is_default) ?? own[0])?.name ?? "";
}
