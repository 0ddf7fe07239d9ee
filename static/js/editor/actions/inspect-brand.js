/** Looks for what is off-brand while the Brand panel is open: in pauses, never while something is dragged or typed. */
import { effect, signal } from "@preact/signals";
import { checkText } from "../../api/brands.js";
import { createInspector, wordsOf } from "../core/off-brand.js";
import { brand } from "../state/brand.js";
import { design } from "../state/design.js";
import { offBrand, reading, readingFault, textFindings } from "../state/off-brand.js";
import { faultOf } from "./fault.js";

/**
 * @typedef {import("../state/brand.js").Brand} Brand
 * @typedef {import("../../api/brands.js").Finding} Finding
 */

/** Without a change for this long the design is looked at; its texts are read after the longer one. */
const LOOK_MS = 250;
const READ_MS = 900;
/** Texts that are read for one design, and that are kept in mind. */
const MOST_TEXTS = 100;
/** The server reads no longer ones. */
const LONGEST_TEXT = 8_000;
const MOST_KNOWN = 500;

/** What was found in a text, by brand and text: what has not changed is not asked for again. @type {Map<string, Finding[]>} */
const known = new Map();
/** Counts up when texts are to be read though nothing changed. */
const again = signal(0);
/** @type {{brand: Brand, inspect: ReturnType<typeof createInspector>} | null} */
let inspector = null;
/** @type {AbortController | null} */
let turn = null;

/** @returns {() => void} ends the looking */
export function inspectBrand() {
  /** @type {ReturnType<typeof setTimeout>[]} */
  let timers = [];
  const rest = () => timers.forEach(clearTimeout);
  const stop = effect(() => {
    const [first] = [offBrand.peek() === null, design.value, brand.value, again.value];
    rest();
    timers = [setTimeout(look, first ? 0 : LOOK_MS), setTimeout(() => void read(), first ? 0 : READ_MS)];
  });
  return () => {
    rest();
    stop();
    turn?.abort();
    offBrand.value = null;
  };
}

/** Reads the texts that could not be read. */
export function readAgain() {
  again.value += 1;
}

/** Looks at the design as it is now. */
export function look() {
  if (!brand.value) return;
  if (inspector?.brand !== brand.value) inspector = { brand: brand.value, inspect: createInspector(brand.value) };
  offBrand.value = inspector.inspect(design.value);
  showFindings(brand.value);
}

/** @param {Brand} own */
function showFindings(own) {
  textFindings.value = wordsOf(design.value).flatMap((words) => {
    const findings = known.get(keyOf(own, words.text)) ?? [];
    return findings.length ? [{ ...words, findings }] : [];
  });
}

/** Asks the server about the texts that it has not read yet, one after the other. */
async function read() {
  turn?.abort();
  const own = brand.value;
  if (!own) return;
  const { signal: stopped } = (turn = new AbortController());
  const texts = unread(own);
  readingFault.value = null;
  reading.value = texts.length > 0;
  try {
    for (const text of texts) remember(keyOf(own, text), await checkText(own.id, text, stopped));
  } catch (error) {
    const fault = faultOf(error);
    if (!stopped.aborted) readingFault.value = fault;
  }
  if (stopped.aborted) return;
  reading.value = false;
  showFindings(own);
}

/** @param {Brand} own */
function unread(own) {
  const texts = new Set(wordsOf(design.value).map(({ text }) => text));
  return [...texts].filter((text) => text.length <= LONGEST_TEXT && !known.has(keyOf(own, text))).slice(0, MOST_TEXTS);
}

/** @param {Brand} own @param {string} text */
function keyOf({ id, version = 0 }, text) {
  return `${id} ${version} ${text}`;
}

/** @param {string} key @param {Finding[]} findings */
function remember(key, findings) {
  known.set(key, findings);
  if (known.size > MOST_KNOWN) known.delete(known.keys().next().value ?? "");
}
