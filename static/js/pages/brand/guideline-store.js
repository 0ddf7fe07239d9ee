// What can be done to the guidelines of the brand on the page.
import { computed, signal } from "@preact/signals";
import * as api from "../../api/brands.js";
import { formatNumber, gettext, interpolate, ngettext } from "../../i18n.js";
import { showToast } from "../../ui/toast.js";
import { brand, complain, here, put } from "./store.js";
import { moved } from "./order.js";
import { isWaiting } from "./words.js";

/**
 * @typedef {import("../../api/brands.js").Guideline} Guideline
 * @typedef {import("../../api/brands.js").Words} Words
 */

export const onlyDrafts = signal(false);
/** Ids of guidelines that something is being done to. */
export const busy = signal(/** @type {ReadonlySet<number>} */ (new Set()));
/** Whether all drafts are being published. */
export const publishing = signal(false);
/** Guidelines that are deleted once nobody can take it back any more. @type {Map<number, Guideline>} */
const leaving = new Map();

export const waiting = computed(() => (brand.value?.guidelines ?? []).filter(isWaiting));
export const shown = computed(() => (onlyDrafts.value ? waiting.value : (brand.value?.guidelines ?? [])));

/** @param {Words[]} guidelines @param {boolean} publish @throws {import("../../api/client.js").ApiError} */
export async function add(guidelines, publish) {
  take(await api.addGuidelines(here().id, guidelines, publish));
}

/** @param {Guideline} guideline @param {Words} words @param {boolean} publish @throws {import("../../api/client.js").ApiError} */
export async function change(guideline, words, publish) {
  take([await api.changeGuideline(here().id, guideline.id, { ...words, publish })]);
}

/** @param {Guideline} guideline */
export async function publish(guideline) {
  if (await attempt(guideline, api.publishGuideline)) showToast({ tone: "success", message: gettext("Published. New copy follows it from now on.") });
}

/** @param {Guideline} guideline */
export async function discardDraft(guideline) {
  const words = /** @type {Words} */ (guideline.draft);
  if (!(await attempt(guideline, api.discardDraft))) return;
  const undo = () => void attempt(guideline, (id, one) => api.changeGuideline(id, one, words));
  showToast({ message: gettext("The draft was discarded."), action: { label: gettext("Undo"), perform: undo } });
}

/** @param {Guideline} guideline @param {number} number @returns {Promise<boolean>} */
export async function restore(guideline, number) {
  const done = await attempt(guideline, (id, one) => api.restoreGuidelineVersion(id, one, number));
  if (done) showToast({ tone: "success", message: interpolate(gettext("Version %(number)s is the draft now. Publish it to let copy follow it."), { number: formatNumber(number) }) });
  return done;
}

/** Publishes whatever waits, also what somebody else has drafted meanwhile; all of it, or nothing and it is said why. */
export async function publishAll() {
  publishing.value = true;
  try {
    const made = await api.publishGuidelines(here().id);
    take(made);
    const sentence = ngettext("%(count)s draft was published.", "%(count)s drafts were published.", made.length);
    if (made.length) showToast({ tone: "success", message: interpolate(sentence, { count: formatNumber(made.length) }) });
    if (waiting.value.length === 0) onlyDrafts.value = false;
  } catch (error) {
    complain(error);
  } finally {
    publishing.value = false;
  }
}

/** Those under its heading, in their order. @param {Guideline} guideline */
export function together(guideline) {
  return here().guidelines.filter(({ category }) => category === guideline.category);
}

/** One place up or down under its heading. @param {Guideline} guideline @param {-1 | 1} by */
export async function move(guideline, by) {
  const ids = together(guideline).map(({ id }) => id);
  const at = ids.indexOf(guideline.id);
  await attempt(guideline, async (brandId) => {
    const changed = await api.orderGuidelines(brandId, moved(ids, at, at + by));
    take(changed);
    return /** @type {Guideline} */ (changed.find(({ id }) => id === guideline.id));
  });
}

/** Takes it off the page; it is deleted when the offer to undo has passed. @param {Guideline} guideline */
export function remove(guideline) {
  put({ guidelines: here().guidelines.filter(({ id }) => id !== guideline.id) });
  leaving.set(guideline.id, guideline);
  showToast({
    message: gettext("The guideline was deleted."),
    action: { label: gettext("Undo"), perform: () => bringBack(guideline) },
    onGone: () => void deleteNow(guideline),
  });
}

/** @param {Guideline} guideline */
function bringBack(guideline) {
  leaving.delete(guideline.id);
  take([guideline]);
}

/** @param {Guideline} guideline */
async function deleteNow(guideline) {
  if (!leaving.delete(guideline.id)) return;
  try {
    await api.deleteGuideline(here().id, guideline.id);
  } catch (error) {
    take([guideline]);
    complain(error);
  }
}

/** Whoever leaves the page meanwhile meant it. */
export function deleteOnLeaving() {
  addEventListener("pagehide", () => {
    for (const id of leaving.keys()) void api.deleteGuideline(here().id, id, { keepalive: true });
    leaving.clear();
  });
}

/**
 * Does something to one guideline and shows what it is then.
 * @param {Guideline} guideline @param {(brand: number, id: number) => Promise<Guideline>} act
 * @returns {Promise<boolean>} whether it went well; else it was said
 */
async function attempt(guideline, act) {
  busy.value = new Set([...busy.value, guideline.id]);
  try {
    take([await act(here().id, guideline.id)]);
    return true;
  } catch (error) {
    complain(error);
    return false;
  } finally {
    busy.value = new Set([...busy.value].filter((id) => id !== guideline.id));
  }
}

/** Shows new or changed guidelines in their places. @param {Guideline[]} changed */
function take(changed) {
  const ids = new Set(changed.map(({ id }) => id));
  const others = here().guidelines.filter(({ id }) => !ids.has(id));
  put({ guidelines: [...others, ...changed].sort((a, b) => a.position - b.position || a.id - b.id) });
}
