import { html } from "htm/preact";
import { useEffect } from "preact/hooks";
import { effect, untracked } from "@preact/signals";
import { formatNumber, gettext, interpolate, ngettext } from "../../i18n.js";
import { pageName } from "../actions/page-name.js";
import { describe } from "../core/describe.js";
import { round } from "../core/geometry.js";
import { announce, announcement } from "../state/announcement.js";
import { lastStep, page, selectedObjects, selection } from "../state/design.js";
import { isOpen } from "../state/project.js";
import { nameOf } from "./object-name.js";

/** @typedef {import("../core/describe.js").Deed} Deed */

/** A rubber band selects many one after the other; only where it ends is told. */
const PAUSE_MS = 250;
/** Lists that tell of the selection themselves while they have the focus. */
const OWN_WORDS = "[role=listbox], [role=tree]";

/** Tells what happens on the canvas: what is selected, made, deleted, undone. */
export function Announcer() {
  useEffect(() => {
    const stops = [tellSteps(), tellSelection(), tellPage()];
    return () => stops.forEach((stop) => stop());
  }, []);
  return html`<div class="visually-hidden" role="status" data-announcer>${announcement.value}</div>`;
}

function tellSteps() {
  let first = true;
  return effect(() => {
    const step = lastStep.value;
    if (step && !first) untracked(() => tellStep(step.how, describe(step.patch)));
    first = false;
  });
}

/** @param {"done" | "undone" | "redone"} how @param {Deed} deed */
function tellStep(how, deed) {
  const what = VERBS[deed.verb]();
  if (how === "undone") announce(interpolate(gettext("Undone: %(what)s"), { what }));
  else if (how === "redone") announce(interpolate(gettext("Redone: %(what)s"), { what }));
  else announce(wordsFor(deed) || announcement.value);
}

/** @type {Record<import("../core/describe.js").Verb, () => string>} */
const VERBS = {
  add: () => gettext("add"),
  delete: () => gettext("delete"),
  group: () => gettext("group"),
  ungroup: () => gettext("ungroup"),
  move: () => gettext("move"),
  resize: () => gettext("resize"),
  rotate: () => gettext("rotate"),
  write: () => gettext("text change"),
  order: () => gettext("change of order"),
  style: () => gettext("change of look"),
  background: () => gettext("change of background"),
  "page-add": () => gettext("new page"),
  "page-delete": () => gettext("delete page"),
  "page-move": () => gettext("move page"),
  "page-rename": () => gettext("rename page"),
};

/** What a step just did, where the user cannot hear it from the control that did it. @param {Deed} deed */
function wordsFor({ verb, objects }) {
  const name = namesOf(objects);
  if (verb === "add") return interpolate(gettext("Added: %(name)s"), { name });
  if (verb === "delete") return interpolate(gettext("Deleted: %(name)s"), { name });
  if (verb === "group") return gettext("Grouped");
  if (verb === "ungroup") return gettext("Ungrouped");
  if (verb === "order") return gettext("Order changed");
  if (verb === "move" && objects.length === 1) return placeOf(objects[0]);
  return "";
}

/** @param {import("../core/document.js").CanvasObject} object */
function placeOf({ left = 0, top = 0 }) {
  return interpolate(gettext("Left %(left)s, top %(top)s"), { left: formatNumber(round(left, 1)), top: formatNumber(round(top, 1)) });
}

/** @param {import("../core/document.js").CanvasObject[]} objects */
function namesOf(objects) {
  if (objects.length === 1) return nameOf(objects[0]);
  return interpolate(ngettext("%(count)s object", "%(count)s objects", objects.length), { count: objects.length });
}

function tellSelection() {
  let timer = 0;
  let first = true;
  return effect(() => {
    void selection.value;
    clearTimeout(timer);
    if (!first) timer = setTimeout(tellSelected, PAUSE_MS, lastStep.peek(), page.peek());
    first = false;
  });
}

/** A step that went with it has been told already. @param {unknown} stepThen @param {import("../core/document.js").Page} pageThen */
function tellSelected(stepThen, pageThen) {
  if (!isOpen.value || stepThen !== lastStep.value || pageThen.id !== page.value.id || document.activeElement?.matches(OWN_WORDS)) return;
  const objects = selectedObjects.value;
  announce(objects.length ? interpolate(gettext("Selected: %(name)s"), { name: namesOf(objects) }) : gettext("Nothing selected"));
}

function tellPage() {
  let shown = "";
  return effect(() => {
    const { id } = page.value;
    if (shown && id !== shown && isOpen.peek()) untracked(() => tellShown());
    shown = id;
  });
}

function tellShown() {
  const count = page.value.objects.length;
  announce(interpolate(ngettext("%(page)s, %(count)s object", "%(page)s, %(count)s objects", count), { page: pageName(page.value), count }));
}
