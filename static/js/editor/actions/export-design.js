/** Makes the files of an export: one verb for the dialog, whatever the format. */
import { gettext, interpolate } from "../../i18n.js";
import { isPicture } from "../core/export/choice.js";
import { designFile } from "../core/export/json.js";
import { exportName } from "../core/export/names.js";
import { pagesOf } from "../core/export/pages.js";
import { design, page, selection } from "../state/design.js";
import { projectName } from "../state/project.js";
import { pageSize } from "../state/stage.js";
import { surface } from "../state/surface.js";
import { ExportError } from "./export-error.js";
import { pictureOf } from "./export-pictures.js";
import { svgFile } from "./export-svg.js";

/**
 * @typedef {import("../core/export/choice.js").ExportChoice} ExportChoice
 * @typedef {{name: string, blob: Blob, notes: string[]}} Exported
 * @typedef {import("../core/export/pages.js").Numbered} Numbered
 * @typedef {import("./export-error.js").Hooks} Hooks
 */

/**
 * @param {ExportChoice} choice
 * @param {Hooks} hooks
 * @returns {Promise<Exported>}
 * @throws {ExportError} with a sentence for the person; an AbortError when it was cancelled
 */
export async function exportDesign(choice, hooks) {
  const chosen = pagesOf(choice, design.value.pages, page.value.id);
  if (!chosen?.length) throw new ExportError(gettext("Say which pages, for example 1-3, 5."));
  if (choice.format === "json") return jsonFile(chosen);
  if (choice.format === "pdf") return pdfFile(choice, chosen, hooks);
  const files = [];
  for (const [done, each] of chosen.entries()) {
    hooks.onProgress(done / chosen.length, pageWords(each, chosen));
    await nextFrame(hooks.signal);
    files.push({ name: nameOf(choice, each), blob: await fileOf(choice, each, hooks.signal) });
  }
  if (files.length === 1) return { ...files[0], notes: [] };
  return { ...(await zipped(files)), notes: [] };
}

/** @param {ExportChoice} choice @param {Numbered} numbered */
function nameOf({ format, scope }, { number }) {
  const total = scope === "selection" ? 1 : design.value.pages.length;
  return exportName(projectName.value, format, { number, total });
}

/** @param {Numbered} each @param {Numbered[]} chosen */
function pageWords({ number }, chosen) {
  return chosen.length === 1 ? gettext("Making the file…") : interpolate(gettext("Page %(number)s…"), { number });
}

/** @param {ExportChoice} choice @param {Numbered} numbered @param {AbortSignal} signal @returns {Promise<Blob>} */
async function fileOf(choice, { page: shown }, signal) {
  const only = selected(choice);
  const print = await surface().print(shown);
  try {
    if (isPicture(choice.format)) return (await pictureOf(print, choice, { only, signal })).blob;
    const texts = only ? shown.objects.filter(({ id }) => only.includes(id)) : shown.objects;
    return await svgFile(print, choice, { only, signal, texts });
  } finally {
    print.dispose();
  }
}

/** @param {ExportChoice} choice @returns {string[] | undefined} */
function selected({ scope }) {
  if (scope !== "selection") return undefined;
  if (!selection.value.length) throw new ExportError(gettext("Nothing is selected. Select what should be exported, or export the page."));
  return selection.value;
}

/** @param {Numbered[]} chosen @returns {Exported} */
function jsonFile(chosen) {
  const pages = chosen.map(({ page: each }) => each);
  const text = designFile(design.value, pages, { name: projectName.value, ...pageSize.value });
  return { name: exportName(projectName.value, "json"), blob: new Blob([text], { type: "application/json" }), notes: [] };
}

/** @param {ExportChoice} choice @param {Numbered[]} chosen @param {Hooks} hooks @returns {Promise<Exported>} */
async function pdfFile(choice, chosen, hooks) {
  const { pdfOf } = await import("./export-pdf.js");
  const made = await pdfOf(choice, chosen, { ...hooks, only: selected(choice) });
  return { name: chosen.length === 1 ? nameOf(choice, chosen[0]) : exportName(projectName.value, "pdf"), ...made };
}

/** @param {{name: string, blob: Blob}[]} files */
async function zipped(files) {
  const { zipOf } = await import("./zip.js");
  return { name: exportName(projectName.value, "zip"), blob: await zipOf(files) };
}

/** Lets the canvas and the pointer have their turn. @param {AbortSignal} signal */
async function nextFrame(signal) {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}

/**
 * What a picture would be: the file itself for pictures, else only how the first page looks.
 * @param {ExportChoice} choice
 * @param {AbortSignal} signal
 * @returns {Promise<import("./export-pictures.js").Chosen | null>} null where the choice names no page
 */
export async function previewOf(choice, signal) {
  const first = pagesOf(choice, design.value.pages, page.value.id)?.[0];
  if (!first || (choice.scope === "selection" && !selection.value.length)) return null;
  const print = await surface().print(first.page);
  try {
    signal.throwIfAborted();
    const clear = choice.format === "svg" && choice.transparent;
    const form = isPicture(choice.format) ? choice : { ...choice, format: /** @type {const} */ ("png"), scale: 1, budgetKb: 0, transparent: clear };
    return await pictureOf(print, form, { only: selected(choice), signal });
  } finally {
    print.dispose();
  }
}
