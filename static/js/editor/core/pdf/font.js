/** A typeface of a PDF: only the letters that occur, taken from as many files as they lie in. */
import { facesFor, inRanges, parseRange } from "../type/faces.js";
import { trueType } from "../type/truetype.js";
import { hex4, latin, num } from "./writer.js";

/**
 * @typedef {import("../type/faces.js").Face} Face
 * @typedef {import("../type/font-file.js").FontFile} FontFile
 * @typedef {{family: string, weight: number, italic: boolean}} Look
 */

const EM = 1000;
/** Entries of one block of a character map, by its specification. */
const BLOCK = 100;
/** Joiners and variation selectors have no picture of their own. */
const INVISIBLE = /[\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff]/;

export class PdfFont {
  /** @type {Map<string, number>} letter → glyph in this font */
  #glyphs = new Map();
  /** @type {import("../type/font-file.js").Shape[]} */
  #shapes = [];

  /** @param {string} name in the page's resources @param {Look} look @param {{face: Face, file: FontFile}[]} sources */
  constructor(name, look, sources) {
    this.name = name;
    this.look = look;
    this.sources = sources.map(({ face, file }) => ({ file, ranges: parseRange(face.range) }));
    const first = sources[0].file;
    this.unitsPerEm = first.unitsPerEm;
    this.ascent = first.ascent;
    this.descent = first.descent;
    this.#shapes.push({ points: [], ends: [], advance: Math.round(this.unitsPerEm / 2) });
  }

  /** @param {string} letter */
  has(letter) {
    return INVISIBLE.test(letter) || this.#sourceOf(letter) !== undefined;
  }

  /** @param {string} letter */
  #sourceOf(letter) {
    const code = /** @type {number} */ (letter.codePointAt(0));
    return this.sources.find(({ file, ranges }) => inRanges(ranges, code) && file.glyphOf(code));
  }

  /** @param {string} letter @returns {{glyph: number, advance: number} | null} the advance in thousandths of the size; null for what is not seen */
  glyph(letter) {
    const known = this.#glyphs.get(letter);
    if (known !== undefined) return { glyph: known, advance: this.#width(known) };
    const source = this.#sourceOf(letter);
    if (!source) return null;
    const shape = source.file.shape(source.file.glyphOf(/** @type {number} */ (letter.codePointAt(0))), this.look.weight);
    const glyph = this.#shapes.push(rescaled(shape, this.unitsPerEm / source.file.unitsPerEm)) - 1;
    this.#glyphs.set(letter, glyph);
    return { glyph, advance: this.#width(glyph) };
  }

  /** @param {number} glyph */
  #width(glyph) {
    return (this.#shapes[glyph].advance * EM) / this.unitsPerEm;
  }

  /** @param {import("./writer.js").PdfWriter} pdf @param {number} number that pages know it by */
  async write(pdf, number) {
    const name = this.#postScriptName();
    const { ascent, descent, unitsPerEm } = this;
    const bytes = trueType(this.#shapes, { ascent, descent, unitsPerEm });
    const file = await pdf.stream(`/Length1 ${bytes.length}`, bytes);
    const em = (/** @type {number} */ units) => num((units * EM) / unitsPerEm);
    const box = `[${em(-unitsPerEm)} ${em(descent)} ${em(unitsPerEm * 2)} ${em(ascent)}]`;
    const slant = this.look.italic ? "/Flags 68 /ItalicAngle -12" : "/Flags 4 /ItalicAngle 0";
    const descriptor = pdf.add(
      `<< /Type /FontDescriptor /FontName /${name} ${slant} /FontBBox ${box} /Ascent ${em(ascent)} /Descent ${em(descent)} /CapHeight ${em(ascent)} /StemV 80 /FontFile2 ${file} 0 R >>`,
    );
    const widths = this.#shapes.map((_, glyph) => num(this.#width(glyph))).join(" ");
    const letters = pdf.add(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} 0 R /W [0 [${widths}]] /CIDToGIDMap /Identity >>`,
    );
    const unicode = await pdf.stream("", latin(this.#characterMap()));
    pdf.add(`<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${letters} 0 R] /ToUnicode ${unicode} 0 R >>`, number);
  }

  /** A subset has six letters before its name. */
  #postScriptName() {
    const { family, weight, italic } = this.look;
    const plain = family.replace(/[^A-Za-z0-9]/g, "") || "Font";
    const tag = [...this.name.replace(/\D/g, "").padStart(6, "0")].map((digit) => String.fromCharCode(65 + Number(digit))).join("");
    return `${tag}+${plain}-${weight}${italic ? "Italic" : ""}`;
  }

  /** So that text can be searched and copied. */
  #characterMap() {
    const lines = [...this.#glyphs].map(([letter, glyph]) => {
      const units = Array.from({ length: letter.length }, (_, i) => hex4(letter.charCodeAt(i)));
      return `<${hex4(glyph)}> <${units.join("")}>`;
    });
    const blocks = [];
    for (let at = 0; at < lines.length; at += BLOCK) {
      const block = lines.slice(at, at + BLOCK);
      blocks.push(`${block.length} beginbfchar\n${block.join("\n")}\nendbfchar`);
    }
    return [
      "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def /CMapName /Adobe-Identity-UCS def /CMapType 2 def",
      "1 begincodespacerange <0000> <FFFF> endcodespacerange",
      ...blocks,
      "endcmap CMapName currentdict /CMap defineresource pop end end",
    ].join("\n");
  }
}

/** @param {import("../type/font-file.js").Shape} shape @param {number} factor */
function rescaled(shape, factor) {
  if (factor === 1) return shape;
  const points = shape.points.map(({ x, y, on }) => ({ x: Math.round(x * factor), y: Math.round(y * factor), on }));
  return { points, ends: shape.ends, advance: Math.round(shape.advance * factor) };
}

/** The typefaces of one PDF, each made when it is first asked for. */
export class PdfFonts {
  /** @type {Map<string, PdfFont | null>} */
  #made = new Map();

  /** @param {Face[]} faces @param {ReadonlyMap<string, FontFile>} files by address */
  constructor(faces, files) {
    this.faces = faces;
    this.files = files;
  }

  /** @param {Look} look @returns {PdfFont | null} null where none of ours is meant */
  font(look) {
    const key = `${look.family} ${look.weight} ${look.italic}`;
    if (!this.#made.has(key)) this.#made.set(key, this.#make(look));
    return this.#made.get(key) ?? null;
  }

  /** @param {Look} look */
  #make(look) {
    const sources = facesFor(this.faces, look).flatMap((face) => {
      const file = this.files.get(face.address);
      return file ? { face, file } : [];
    });
    return sources.length ? new PdfFont(`F${this.#made.size + 1}`, look, sources) : null;
  }

  /** Whether every letter can be written. @param {import("../type/faces.js").Run} run */
  covers(run) {
    const font = this.font(run);
    return [...run.text].every((letter) => /\s/.test(letter) || font?.has(letter));
  }

  get all() {
    return [...this.#made.values()].filter((font) => font !== null);
  }
}
