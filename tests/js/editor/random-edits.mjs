/** Designs and random changes to them. Run by itself it prints cases as JSON: [before, patch, after]. */
import { savePatch } from "../../../static/js/editor/core/save-patch.js";

/** A small generator (mulberry32), so that a failure can be had again. */
export function randomness(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

let ids = 0;
export const thing = (fields = {}) => ({ type: "Rect", id: `o${(ids += 1)}`, left: 0, top: 0, fill: "#ff0000", ...fields });
export const sheet = (objects) => ({ id: `p${(ids += 1)}`, background: "#ffffff", objects });
export const design = (...pages) => ({ schema: 1, fabric: "7.4.0", pages });

const without = (list, i) => list.filter((_each, at) => at !== i);
const inserted = (list, i, item) => [...list.slice(0, i), item, ...list.slice(i)];
const replaced = (list, i, item) => list.map((each, at) => (at === i ? item : each));

function shuffledOne(list, random) {
  const from = Math.floor(random() * list.length);
  return inserted(without(list, from), Math.floor(random() * list.length), list[from]);
}

function changedList(list, random, make, change) {
  const at = Math.floor(random() * list.length);
  const kind = random();
  if (!list.length || kind < 0.25) return inserted(list, Math.floor(random() * (list.length + 1)), make());
  if (kind < 0.4) return without(list, at);
  if (kind < 0.65) return shuffledOne(list, random);
  return replaced(list, at, change(list[at]));
}

/** One random change, as an edit of the editor leaves it: what did not change is shared. */
export function changed(document, random) {
  const changeObject = (object) => {
    const { shadow: _gone, ...bare } = object;
    return random() < 0.3 ? bare : { ...object, left: Math.floor(random() * 100), ...(random() < 0.4 && { shadow: { blur: 3 } }) };
  };
  const changePage = (page) =>
    random() < 0.15
      ? { ...page, background: `#${Math.floor(random() * 900 + 100)}` }
      : { ...page, objects: changedList(page.objects, random, thing, changeObject) };
  const several = document.pages.length > 1 && random() < 0.25;
  if (!several) return changedOnePage(document, random, changePage);
  return { ...document, pages: changedList(document.pages, random, () => sheet([thing(), thing()]), changePage) };
}

function changedOnePage(document, random, changePage) {
  const at = Math.floor(random() * document.pages.length);
  return { ...document, pages: replaced(document.pages, at, changePage(document.pages[at])) };
}

/** A design, and what a few random changes make of it. */
export function pair(random) {
  const objects = () => Array.from({ length: Math.floor(random() * 9) }, () => thing());
  const before = design(...Array.from({ length: 1 + Math.floor(random() * 3) }, () => sheet(objects())));
  let after = before;
  for (let i = 0; i < 1 + random() * 8; i += 1) after = changed(after, random);
  return [before, after];
}

if (process.argv[1] === import.meta.filename) {
  const random = randomness(Number(process.argv[2] ?? 1));
  const cases = Array.from({ length: Number(process.argv[3] ?? 200) }, () => pair(random)).map(([before, after]) => [before, savePatch(before, after), after]);
  console.log(JSON.stringify(cases));
}
