/** What on a design is not of its brand, and the design with that mended. */
import { colourJudge, fontJudge } from "./brand-look.js";
import { formatColour, parseColour } from "./colour.js";
import { nearestWeight, weightNumber } from "./fonts.js";
import { isText } from "./objects.js";
import { painted, withColours, withFaces } from "./looks.js";

/**
 * @typedef {import("./document.js").CanvasDocument} CanvasDocument
 * @typedef {import("./document.js").CanvasObject} CanvasObject
 * @typedef {import("./document.js").Page} Page
 * @typedef {{kind: "colour" | "font", from: string, to: string}} Slip a colour or a typeface that is not the brand's, and what comes nearest
 * @typedef {Slip & {page: string, root: string, id: string, object: CanvasObject | null, locked: boolean}} OffBrand
 *   `root`: id of the object on the page, `id`: of the object itself or of its member; without an object it is the page's background
 * @typedef {{page: string, root: string, object: CanvasObject, text: string}} Words
 */

const LETTER = /\p{L}/u;

/**
 * Looks at designs for one brand; an object that was looked at before is not looked at again.
 * @param {import("./brand-look.js").BrandLook} brand
 * @returns {(document: CanvasDocument) => OffBrand[]} page by page, the background first, from front to back
 */
export function createInspector({ palette, fonts }) {
  const judgeColour = colourJudge(palette);
  const judgeFont = fontJudge(fonts);
  /** By the object of the page: what was found in it and its members. @type {WeakMap<CanvasObject, OffBrand[]>} */
  const seen = new WeakMap();

  const foundIn = (/** @type {CanvasObject} */ root, /** @type {string} */ page) => {
    const known = seen.get(root) ?? [...seenParts(root)].flatMap(({ part, locked }) => slipsOf(part).map((slip) => ({ ...slip, page, root: root.id, id: part.id, object: part, locked })));
    seen.set(root, known);
    return known;
  };
  const slipsOf = (/** @type {CanvasObject} */ object) => [...coloursAmiss(object), ...fontsAmiss(object)];
  const coloursAmiss = (/** @type {CanvasObject} */ object) => collect("colour", (note) => withColours(object, (colour) => note(judgeColour(colour), colour)));
  const fontsAmiss = (/** @type {CanvasObject} */ object) =>
    collect("font", (note) => withFaces(object, (look) => note(judgeFont(look.fontFamily, String(object.text ?? "")), look)));
  const backgroundAmiss = (/** @type {Page} */ page) => collect("colour", (note) => painted(page.background, (colour) => note(judgeColour(colour), colour)));

  return (document) =>
    document.pages.flatMap((page) => [
      ...backgroundAmiss(page).map((slip) => ({ ...slip, page: page.id, root: "", id: "", object: null, locked: false })),
      ...page.objects.toReversed().flatMap((object) => foundIn(object, page.id)),
    ]);
}

/**
 * @param {"colour" | "font"} kind
 * @param {(note: <T>(found: {from: string, to: string} | null, value: T) => T) => unknown} walk
 * @returns {Slip[]} each once
 */
function collect(kind, walk) {
  /** @type {Map<string, Slip>} */
  const slips = new Map();
  walk((found, value) => {
    if (found) slips.set(found.from, { kind, ...found });
    return value;
  });
  return [...slips.values()];
}

/** An object and its members, without what is hidden. @param {CanvasObject} part @param {boolean} [within] whether what it is in is locked @returns {Generator<{part: CanvasObject, locked: boolean}>} */
function* seenParts(part, within = false) {
  if (part.visible === false) return;
  const locked = within || Boolean(part.locked);
  yield { part, locked };
  for (const member of part.objects ?? []) yield* seenParts(member, locked);
}

/**
 * The texts that say something, page by page.
 * @param {CanvasDocument} document
 * @returns {Words[]}
 */
export function wordsOf(document) {
  return document.pages.flatMap((page) =>
    page.objects.toReversed().flatMap((object) =>
      [...seenParts(object)].filter(({ part }) => isText(part) && LETTER.test(part.text ?? "")).map(({ part }) => ({ page: page.id, root: object.id, object: part, text: String(part.text) })),
    ),
  );
}

/**
 * The design with these put right: the nearest colour of the palette, a typeface of the brand. What is locked stays.
 * @param {CanvasDocument} document
 * @param {OffBrand[]} slips
 * @returns {CanvasDocument}
 */
export function mended(document, slips) {
  const free = slips.filter(({ locked }) => !locked);
  const pages = document.pages.map((page) => mendedPage(page, free.filter((slip) => slip.page === page.id)));
  return pages.every((page, i) => page === document.pages[i]) ? document : { ...document, pages };
}

/** @param {Page} page @param {OffBrand[]} slips @returns {Page} */
function mendedPage(page, slips) {
  if (slips.length === 0) return page;
  /** @type {Map<string, OffBrand[]>} */
  const byId = new Map();
  for (const slip of slips) {
    const own = byId.get(slip.id);
    if (own) own.push(slip);
    else byId.set(slip.id, [slip]);
  }
  const background = painted(page.background, replacing(byId.get("") ?? []));
  return { ...page, background, objects: page.objects.map((object) => mendedObject(object, byId)) };
}

/** @param {CanvasObject} object @param {Map<string, OffBrand[]>} byId @returns {CanvasObject} */
function mendedObject(object, byId) {
  const slips = byId.get(object.id) ?? [];
  const own = slips.length ? withFaces(withColours(object, replacing(slips)), refacing(slips)) : object;
  if (!Array.isArray(object.objects)) return own;
  const members = object.objects.map((/** @type {CanvasObject} */ member) => mendedObject(member, byId));
  return members.every((/** @type {CanvasObject} */ member, /** @type {number} */ i) => member === object.objects[i]) ? own : { ...own, objects: members };
}

/** @param {Slip[]} slips @returns {(colour: string) => string} */
function replacing(slips) {
  const colours = new Map(slips.filter(({ kind }) => kind === "colour").map(({ from, to }) => [from, to]));
  return (colour) => {
    const found = parseColour(colour);
    return (found && colours.get(formatColour(found))) || colour;
  };
}

/** Weights that a typeface lacks become the nearest it has. @param {Slip[]} slips @returns {(look: Record<string, any>) => Record<string, any>} */
function refacing(slips) {
  const faces = new Map(slips.filter(({ kind }) => kind === "font").map(({ from, to }) => [from, to]));
  return (look) => {
    const family = faces.get(look.fontFamily);
    if (!family) return look;
    return { ...look, fontFamily: family, ...("fontWeight" in look && { fontWeight: nearestWeight(family, weightNumber(look.fontWeight)) }) };
  };
}
