/** Loading what came of a campaign, for the Results panel. */
import { batch } from "@preact/signals";
import { comparison, lastWeeks } from "../../api/analytics.js";
import { listAllCampaigns } from "../../api/campaigns.js";
import { bestOf } from "../core/results.js";
import { projectCampaign, projectId } from "../state/project.js";
import { rememberCampaign, rememberedCampaign, resultCampaigns, results, resultsCampaign, resultsCompared, resultsFault, resultsPhase } from "../state/results.js";
import { faultOf } from "./fault.js";

/** The latest question; an answer to an earlier one is thrown away. */
let asked = 0;
/** What was chosen in this visit: a browser may store nothing. @type {string | null} */
let chosen = null;

/** Loads the campaigns, and the results of the one that was chosen last, else of the project's own; those that are there stay. */
export async function loadResults() {
  const question = (asked += 1);
  const isFirst = resultsPhase.value !== "ready";
  if (isFirst) resultsPhase.value = "loading";
  try {
    const campaigns = await listAllCampaigns();
    const wanted = chosen ?? rememberedCampaign(projectId.value) ?? String(projectCampaign.value ?? "");
    const id = campaigns.some((each) => String(each.id) === wanted) ? wanted : "";
    const found = id ? await resultsOf(Number(id)) : { results: null, compared: null };
    if (question !== asked) return;
    batch(() => {
      resultCampaigns.value = campaigns;
      resultsCampaign.value = id;
      results.value = found.results;
      resultsCompared.value = found.compared;
      resultsPhase.value = "ready";
    });
  } catch (error) {
    if (question !== asked) return;
    resultsFault.value = faultOf(error);
    if (isFirst) resultsPhase.value = "failed";
  }
}

/** @param {number} campaign */
async function resultsOf(campaign) {
  const found = await lastWeeks(campaign);
  const ids = bestOf(found.creatives).map(({ creative }) => creative.id);
  return { results: found, compared: ids.length > 1 ? await comparison(campaign, ids) : null };
}

/** Shows another campaign's results, also the next time. @param {string} id empty for none */
export function chooseResults(id) {
  rememberCampaign(projectId.value, id);
  chosen = id;
  resultsCampaign.value = id;
  resultsPhase.value = "loading";
  void loadResults();
}
