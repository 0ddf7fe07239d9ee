/**
 * Stands in for a canvas's 2D context and writes what is drawn on it as PDF operators: shapes stay shapes, letters stay
 * letters. Fabric draws on it as it draws on the screen, so that a PDF shows what the screen shows.
 */
import { IDENTITY, multiply } from "./matrix.js";
import { PdfPath } from "./path.js";
import { hex4, num } from "./writer.js";

/**
 * @typedef {import("./matrix.js").Matrix} Matrix
 * @typedef {import("./resources.js").GradientRecord} GradientRecord
 * @typedef {GradientRecord & {addColorStop: (offset: number, colour: string) => void}} LiveGradient
 * @typedef {{glyph: number, advance: number, at: number}} Letter in thousandths of the size
 * @typedef {{frame: string, matrix: Matrix, x: number, y: number, size: number, letters: Letter[], inPieces: boolean}} TextRun
 *   `frame`: its operators without the text; `inPieces`: told letter by letter
 */

const EM = 1000;
/** Letters may stand so far, in thousandths of the size, from where they are wanted. */
const SLACK = 0.5;
/** Stands for the text in what is drawn around it. */
const TEXT_HERE = "%text%";
const BLENDS = new Set("multiply screen overlay darken lighten color-dodge color-burn hard-light soft-light difference exclusion hue saturation color luminosity".split(" "));
const CAPS = { butt: 0, round: 1, square: 2 };
const JOINS = { miter: 0, round: 1, bevel: 2 };
const KEPT = "fillStyle strokeStyle globalAlpha globalCompositeOperation lineWidth lineCap lineJoin miterLimit lineDashOffset font textAlign textBaseline direction".split(" ");
const SKEW = /oblique|italic/;
const FONT = /^(.*?)\s*([\d.]+)px\s+(.+)$/;

export class PdfContext {
  fillStyle = /** @type {any} */ ("#000000");
  strokeStyle = /** @type {any} */ ("#000000");
  globalAlpha = 1;
  globalCompositeOperation = "source-over";
  lineWidth = 1;
  lineCap = /** @type {keyof typeof CAPS} */ ("butt");
  lineJoin = /** @type {keyof typeof JOINS} */ ("miter");
  miterLimit = 10;
  lineDashOffset = 0;
  font = "10px sans-serif";
  textAlign = "left";
  textBaseline = "alphabetic";
  direction = "ltr";
  /** Only letters that are not seen, over a picture of them: so that they can be found and copied. */
  isGhost = false;
  /** Fills cut off what follows instead. */
  isClip = false;
  /** @type {Matrix} */
  matrix = IDENTITY;
  operators = /** @type {string[]} */ ([]);
  #dash = /** @type {number[]} */ ([]);
  #path = new PdfPath();
  /** @type {Record<string, any>[]} */
  #stack = [];
  /** The line that may still go on. @type {(TextRun & {index: number}) | null} */
  #run = null;

  /**
   * @param {{resources: import("./resources.js").PdfResources, fonts: import("./font.js").PdfFonts, probe: CanvasRenderingContext2D, base: Matrix}} page
   *   `probe` measures letters and reads colours; `base` leads from pixels to points on paper
   */
  constructor({ resources, fonts, probe, base }) {
    this.resources = resources;
    this.fonts = fonts;
    this.probe = probe;
    this.canvas = probe.canvas;
    this.base = base;
    this.operators.push(`q ${base.map(num).join(" ")} cm`);
  }

  save() {
    // What cuts off must go on doing so after its own shape has been drawn.
    if (!this.isClip) this.operators.push("q");
    const kept = Object.fromEntries(KEPT.map((field) => [field, /** @type {any} */ (this)[field]]));
    this.#stack.push({ ...kept, matrix: this.matrix, dash: this.#dash, isSilent: this.isClip });
  }

  restore() {
    const kept = this.#stack.pop();
    if (!kept) return;
    const { dash, isSilent, ...fields } = kept;
    Object.assign(this, fields);
    this.#dash = dash;
    if (!isSilent) this.operators.push("Q");
  }

  /** @param {number} a @param {number} b @param {number} c @param {number} d @param {number} e @param {number} f */
  transform(a, b, c, d, e, f) {
    this.matrix = multiply(this.matrix, [a, b, c, d, e, f]);
  }

  /** @param {number} x @param {number} y */
  translate(x, y) {
    this.transform(1, 0, 0, 1, x, y);
  }

  /** @param {number} x @param {number} y */
  scale(x, y) {
    this.transform(x, 0, 0, y, 0, 0);
  }

  /** @param {number} angle */
  rotate(angle) {
    this.transform(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0);
  }

  beginPath() {
    this.#path = new PdfPath();
  }

  closePath() {
    this.#path.close();
  }

  /** @param {number} x @param {number} y */
  moveTo(x, y) {
    this.#path.add(this.matrix, "m", x, y);
  }

  /** @param {number} x @param {number} y */
  lineTo(x, y) {
    this.#path.add(this.matrix, "l", x, y);
  }

  /** @param {number} a @param {number} b @param {number} c @param {number} d @param {number} x @param {number} y */
  bezierCurveTo(a, b, c, d, x, y) {
    this.#path.add(this.matrix, "c", a, b, c, d, x, y);
  }

  /** @param {number} cx @param {number} cy @param {number} x @param {number} y */
  quadraticCurveTo(cx, cy, x, y) {
    this.#path.quadratic(this.matrix, cx, cy, x, y);
  }

  /** @param {number} x @param {number} y @param {number} radius @param {number} start @param {number} end @param {boolean} [isBack] */
  arc(x, y, radius, start, end, isBack = false) {
    this.#path.arc(this.matrix, x, y, radius, radius, 0, start, end, isBack);
  }

  /** @param {number} x @param {number} y @param {number} rx @param {number} ry @param {number} turn @param {number} start @param {number} end @param {boolean} [isBack] */
  ellipse(x, y, rx, ry, turn, start, end, isBack = false) {
    this.#path.arc(this.matrix, x, y, rx, ry, turn, start, end, isBack);
  }

  /** @param {number} x @param {number} y @param {number} width @param {number} height */
  rect(x, y, width, height) {
    this.moveTo(x, y);
    this.lineTo(x + width, y);
    this.lineTo(x + width, y + height);
    this.lineTo(x, y + height);
    this.closePath();
  }

  /** @param {number[]} dash */
  setLineDash(dash) {
    this.#dash = dash;
  }

  getLineDash() {
    return this.#dash;
  }

  /** @param {string} [rule] */
  clip(rule) {
    if (this.#path.steps.length) this.operators.push(`${this.#path.operators()} ${rule === "evenodd" ? "W*" : "W"} n`);
  }

  /** @param {string} [rule] */
  fill(rule) {
    if (this.isClip) return this.clip(rule);
    this.#paint(this.fillStyle, false, `${this.#path.operators()} ${rule === "evenodd" ? "f*" : "f"}`);
  }

  stroke() {
    if (this.isClip || !this.#path.steps.length) return;
    const { matrix } = this;
    if (!Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2])) return;
    this.#paint(this.strokeStyle, true, `${matrix.map(num).join(" ")} cm ${this.#pen()} ${this.#path.operators(matrix)} S`);
  }

  #pen() {
    const dash = this.#dash.map((length) => num(Math.max(length, 0))).join(" ");
    return `${num(this.lineWidth)} w ${CAPS[this.lineCap] ?? 0} J ${JOINS[this.lineJoin] ?? 0} j ${num(Math.max(this.miterLimit, 1))} M [${dash}] ${num(this.lineDashOffset)} d`;
  }

  /** @param {number} x @param {number} y @param {number} width @param {number} height */
  fillRect(x, y, width, height) {
    const before = this.#path;
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
    this.#path = before;
  }

  clearRect() {}

  /** @param {any} style @param {boolean} isStroke @param {string} operators */
  #paint(style, isStroke, operators) {
    if (this.isGhost || !style) return;
    const { rgb, alpha, pattern } = this.#paintOf(style);
    const opacity = this.globalAlpha * alpha;
    if (opacity <= 0) return;
    const blend = BLENDS.has(this.globalCompositeOperation) ? camel(this.globalCompositeOperation) : "Normal";
    const set = pattern ? `/Pattern ${isStroke ? "CS" : "cs"} /${pattern} ${isStroke ? "SCN" : "scn"}` : `${rgb.map(num).join(" ")} ${isStroke ? "RG" : "rg"}`;
    this.operators.push(`q /${this.resources.state(opacity, blend)} gs ${set} ${operators} Q`);
  }

  /** @param {any} style @returns {{rgb: number[], alpha: number, pattern?: string}} */
  #paintOf(style) {
    if (typeof style === "string") return colourOf(this.probe, style);
    return { rgb: [], alpha: 1, pattern: this.resources.pattern(style, multiply(this.base, this.matrix)) };
  }

  /** @param {number[]} numbers */
  createLinearGradient(...numbers) {
    return this.#gradient("linear", numbers);
  }

  /** @param {number[]} numbers */
  createRadialGradient(...numbers) {
    return this.#gradient("radial", numbers);
  }

  /** @param {"linear" | "radial"} kind @param {number[]} numbers @returns {LiveGradient} */
  #gradient(kind, numbers) {
    const stops = /** @type {GradientRecord["stops"]} */ ([]);
    return { kind, numbers, stops, addColorStop: (offset, colour) => stops.push({ offset, rgb: colourOf(this.probe, colour).rgb }) };
  }

  /** @param {any} source @param {number[]} box [sx, sy, sw, sh,] dx, dy, dw, dh */
  drawImage(source, ...box) {
    const [width, height] = [source.naturalWidth || source.width, source.naturalHeight || source.height];
    const [x, y, w = width, h = height] = box.length > 4 ? box.slice(4) : box;
    const crop = /** @type {[number, number, number, number]} */ (box.length > 4 ? box.slice(0, 4) : [0, 0, width, height]);
    if (this.isGhost || this.isClip || crop[2] < 1 || crop[3] < 1) return;
    const name = this.resources.picture({ source, crop });
    const place = multiply(this.matrix, [w, 0, 0, -h, x, y + h]);
    this.#paint("#000000", false, `${place.map(num).join(" ")} cm /${name} Do`);
  }

  /** @param {string} text @param {number} x @param {number} y */
  fillText(text, x, y) {
    this.#write(text, x, y, false);
  }

  /** @param {string} text @param {number} x @param {number} y */
  strokeText(text, x, y) {
    this.#write(text, x, y, true);
  }

  /** @param {string} text */
  measureText(text) {
    this.probe.font = this.font;
    return this.probe.measureText(text);
  }

  /** @param {string} text @param {number} x @param {number} y @param {boolean} isStroke */
  #write(text, x, y, isStroke) {
    const match = FONT.exec(this.font);
    if (!match || this.isClip || (this.isGhost && isStroke)) return;
    const [, look, size, family] = match;
    const weight = /\bbold\b/.test(look) ? 700 : Number(/\b\d{3}\b/.exec(look)?.[0] ?? 400);
    const font = this.fonts.font({ family: family.split(",")[0].trim().replace(/^["']|["']$/g, ""), weight, italic: SKEW.test(look) });
    if (!font) return;
    const letters = this.#letters(font, text, Number(size));
    const before = this.operators.length;
    const line = (/** @type {string} */ pen, /** @type {number} */ mode) => `${pen}BT /${font.name} ${size} Tf ${mode} Tr ${TEXT_HERE} ET`;
    if (letters.length === 0) return;
    if (this.isGhost) this.operators.push(`q ${line("", 3)} Q`);
    else if (isStroke) this.#paint(this.strokeStyle, true, line(`${this.#pen()} `, 1));
    else this.#paint(this.fillStyle, false, line("", 0));
    if (this.operators.length === before) return;
    this.#put({ frame: /** @type {string} */ (this.operators.pop()), matrix: this.matrix, x, y, size: Number(size), letters, inPieces: false });
  }

  /** Each letter where the browser would put it, kerning and all. @param {import("./font.js").PdfFont} font @param {string} text @param {number} size @returns {Letter[]} */
  #letters(font, text, size) {
    this.probe.font = this.font;
    const letters = /** @type {Letter[]} */ ([]);
    let before = "";
    for (const letter of text) {
      const glyph = font.glyph(letter);
      const at = before ? (this.probe.measureText(before + letter).width - this.probe.measureText(letter).width) * (EM / size) : 0;
      if (glyph) letters.push({ ...glyph, at });
      before += letter;
    }
    return letters;
  }

  /** Letters that are told one by one, because they are spaced, make one line: else each would be read as a word. @param {TextRun} run */
  #put(run) {
    const last = this.#run;
    const next = last && this.#goesOn(last, run) ? { ...last, inPieces: true, letters: [...last.letters, ...shifted(run.letters, ((run.x - last.x) * EM) / run.size)] } : run;
    if (last && next !== run) this.operators.length = last.index;
    const text = next.frame.replace(TEXT_HERE, () => shownText(next));
    this.#run = { ...next, index: this.operators.push(text) - 1 };
  }

  /** Between the two nothing may have been drawn, nor have changed for good. @param {TextRun & {index: number}} last @param {TextRun} run */
  #goesOn(last, run) {
    const between = this.operators.slice(last.index + 1).join(" ");
    const isFree = between === "" || (between === "Q q" && this.operators[last.index - 1] === "q");
    return isFree && last.frame === run.frame && last.y === run.y && run.x > last.x && last.matrix.every((value, i) => value === run.matrix[i]);
  }

  /** The whole page. @returns {string} */
  content() {
    while (this.#stack.length) this.restore();
    return `${this.operators.join("\n")}\nQ\n`;
  }
}

/** @param {Letter[]} letters @param {number} by */
function shifted(letters, by) {
  return letters.map((letter) => ({ ...letter, at: letter.at + by }));
}

/** Where a line stands, the space that its letters have in common, and the letters. @param {TextRun} run */
function shownText({ matrix, x, y, size, letters, inPieces }) {
  const spacing = inPieces ? spacingOf(letters) : 0;
  const parts = /** @type {string[]} */ ([]);
  let pen = letters[0].at;
  for (const { glyph, advance, at } of letters) {
    const isOff = Math.abs(at - pen) > SLACK;
    if (isOff) parts.push(num(pen - at));
    parts.push(`<${hex4(glyph)}>`);
    pen = (isOff ? at : pen) + advance + spacing;
  }
  const place = multiply(matrix, [1, 0, 0, -1, x, y]).map(num).join(" ");
  return `${place} Tm ${spacing ? `${num((spacing * size) / EM)} Tc ` : ""}[${parts.join("").replaceAll("><", "")}] TJ`;
}

/** The usual space between letters: kerning makes few of them differ. @param {Letter[]} letters @returns {number} in thousandths of the size */
function spacingOf(letters) {
  const gaps = letters.slice(1).map(({ at }, i) => at - letters[i].at - letters[i].advance);
  const middle = gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 0;
  return Math.abs(middle) > SLACK ? middle : 0;
}

/** @param {string} operation "color-dodge" → "ColorDodge" */
function camel(operation) {
  return operation.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
}

/** Any CSS colour, as the browser reads it. @param {CanvasRenderingContext2D} probe @param {string} colour */
export function colourOf(probe, colour) {
  probe.fillStyle = "#000000";
  probe.fillStyle = colour;
  const read = String(probe.fillStyle);
  const hex = /^#(..)(..)(..)$/.exec(read);
  if (hex) return { rgb: hex.slice(1).map((pair) => parseInt(pair, 16) / 255), alpha: 1 };
  const [red = 0, green = 0, blue = 0, alpha = 1] = (read.match(/[\d.]+/g) ?? []).map(Number);
  return { rgb: [red / 255, green / 255, blue / 255], alpha };
}
