/** Pages as one PDF: letters and shapes stay what they are, typefaces lie inside. */
import unbrotli from "../../../vendor/unbrotli/unbrotli.js";
import { readFile } from "../../api/files.js";
import { gettext, interpolate, ngettext } from "../../i18n.js";
import { PdfContext } from "../core/pdf/context.js";
import { PdfFonts } from "../core/pdf/font.js";
import { onPaper } from "../core/pdf/paper.js";
import { PdfResources } from "../core/pdf/resources.js";
import { PdfWriter, latin, num, pdfText } from "../core/pdf/writer.js";
import { FontFile } from "../core/type/font-file.js";
import { projectName } from "../state/project.js";
import { surface } from "../state/surface.js";
import { writePicture } from "./export-pdf-pictures.js";

/**
 * @typedef {import("../core/export/pages.js").Numbered} Numbered
 * @typedef {import("./export-error.js").Hooks & {only?: string[]}} Hooks
 * @typedef {{width: number, height: number, content: string}} DrawnPage
 */

/**
 * @param {import("../core/export/choice.js").ExportChoice} choice
 * @param {Numbered[]} chosen
 * @param {Hooks} hooks
 * @returns {Promise<{blob: Blob, notes: string[]}>}
 */
export async function pdfOf(choice, chosen, hooks) {
  hooks.onProgress(0, gettext("Reading the typefaces…"));
  const fonts = await fontsOf(chosen, hooks.signal);
  const resources = new PdfResources();
  const drawn = [];
  let pictures = 0;
  for (const [done, { page, number }] of chosen.entries()) {
    hooks.onProgress(done / chosen.length, interpolate(gettext("Page %(number)s…"), { number }));
    const print = await surface().print(page);
    try {
      const paper = onPaper(print.boxOf(hooks.only), choice.paper);
      const probe = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));
      probe.canvas.setAttribute("dir", "ltr");
      const context = new PdfContext({ resources, fonts, probe, base: paper.base });
      pictures += await print.pdf(context, hooks);
      drawn.push({ ...paper, content: context.content() });
    } finally {
      print.dispose();
    }
  }
  hooks.onProgress(1, gettext("Making the file…"));
  const blob = await written(drawn, resources, fonts, hooks.signal);
  const words = ngettext("%(count)s object is in the PDF as a picture: shadows, blurs and letters without a typeface of ours cannot be shapes.", "%(count)s objects are in the PDF as pictures: shadows, blurs and letters without a typeface of ours cannot be shapes.", pictures);
  return { blob, notes: pictures ? [interpolate(words, { count: pictures })] : [] };
}

/** A file that cannot be read makes its letters a picture. @param {Numbered[]} chosen @param {AbortSignal} signal */
async function fontsOf(chosen, signal) {
  const faces = await surface().fontFaces(chosen.flatMap(({ page }) => page.objects));
  const files = new Map();
  for (const { address } of faces) {
    if (files.has(address)) continue;
    try {
      const bytes = new Uint8Array(await (await readFile(address, signal)).arrayBuffer());
      files.set(address, new FontFile(bytes, unbrotli));
    } catch (error) {
      signal.throwIfAborted();
      console.warn(`${address} cannot be put into a PDF.`, error);
    }
  }
  return new PdfFonts(faces, files);
}

/** @param {DrawnPage[]} pages @param {PdfResources} resources @param {PdfFonts} fonts @param {AbortSignal} signal */
async function written(pages, resources, fonts, signal) {
  const pdf = new PdfWriter();
  const shared = pdf.add(await resourcesOf(pdf, resources, fonts, signal));
  const tree = pdf.reserve();
  const kids = [];
  for (const { width, height, content } of pages) {
    const stream = await pdf.stream("", latin(content));
    kids.push(pdf.add(`<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${num(width)} ${num(height)}] /Resources ${shared} 0 R /Contents ${stream} 0 R /Group << /S /Transparency /CS /DeviceRGB >> >>`));
  }
  pdf.add(`<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] >>`, tree);
  const root = pdf.add(`<< /Type /Catalog /Pages ${tree} 0 R /Lang (${document.documentElement.lang || "en"}) /ViewerPreferences << /DisplayDocTitle true >> >>`);
  return pdf.file(root, pdf.add(`<< /Title ${pdfText(projectName.value)} /Producer (Artify) >>`));
}

/** @param {PdfWriter} pdf @param {PdfResources} resources @param {PdfFonts} fonts @param {AbortSignal} signal */
async function resourcesOf(pdf, resources, fonts, signal) {
  const lists = { Font: /** @type {string[]} */ ([]), XObject: /** @type {string[]} */ ([]) };
  for (const font of fonts.all) {
    const number = pdf.reserve();
    await font.write(pdf, number);
    lists.Font.push(`/${font.name} ${number} 0 R`);
  }
  for (const { name, record } of resources.pictures.values()) {
    signal.throwIfAborted();
    lists.XObject.push(`/${name} ${await writePicture(pdf, record)} 0 R`);
  }
  const inline = (/** @type {Map<string, string>} */ definitions) => [...definitions].map(([definition, name]) => `/${name} ${definition}`).join("\n");
  return `<< /Font << ${lists.Font.join(" ")} >> /XObject << ${lists.XObject.join(" ")} >> /ExtGState << ${inline(resources.states)} >> /Pattern << ${inline(resources.patterns)} >> >>`;
}
