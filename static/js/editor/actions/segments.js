/** Loading the segments, and choosing the one that copy is written for. */
import { batch } from "@preact/signals";
import { listAllSegments, listSegmentsOf } from "../../api/segments.js";
import { choices, copyWish, kind } from "../state/generation.js";
import { showSide } from "../state/layout.js";
import { projectCampaign } from "../state/project.js";
import { campaignSegments, segmentsFault, segmentsPhase } from "../state/segments.js";
import { faultOf } from "./fault.js";

/** The latest question; an answer to an earlier one is thrown away. */
let asked = 0;

/** Loads them, or loads them anew; those that are there stay until the answer comes. */
export async function loadSegments() {
  const question = (asked += 1);
  const isFirst = segmentsPhase.value !== "ready";
  if (isFirst) segmentsPhase.value = "loading";
  try {
    const campaign = projectCampaign.value;
    const [all, ofCampaign] = await Promise.all([listAllSegments(), campaign ? listSegmentsOf(campaign) : []]);
    if (question !== asked) return;
    batch(() => {
      choices.value = { ...choices.value, segments: all };
      campaignSegments.value = new Set(ofCampaign.map(({ id }) => id));
      segmentsPhase.value = "ready";
      forgetGone(all.map(({ id }) => String(id)));
    });
  } catch (error) {
    if (question !== asked) return;
    segmentsFault.value = faultOf(error);
    if (isFirst) segmentsPhase.value = "failed";
  }
}

/** Nothing is written for a segment that was deleted meanwhile. @param {string[]} ids those that are there */
function forgetGone(ids) {
  const { segment, compare } = copyWish.value;
  const left = compare?.filter((id) => ids.includes(id)) ?? null;
  if ((segment && !ids.includes(segment)) || left?.length !== compare?.length)
    copyWish.value = { ...copyWish.value, segment: ids.includes(segment) ? segment : "", compare: left };
}

/** What is written from now on is for this one alone. @param {string} id empty for everybody */
export function chooseSegment(id) {
  copyWish.value = { ...copyWish.value, segment: id, compare: null };
}

/** Goes on to the words. */
export function writeForSegment() {
  kind.value = "copy";
  showSide("generate");
}
