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
 */

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
    const shown = this.#shown(font, text, Number(size));
    if (!shown) return;
    const place = multiply(this.matrix, [1, 0, 0, -1, x, y]);
    const letters = (/** @type {string} */ before, /** @type {number} */ mode) => `${before}BT /${font.name} ${size} Tf ${mode} Tr ${place.map(num).join(" ")} Tm ${shown} TJ ET`;
    if (this.isGhost) this.operators.push(`q ${letters("", 3)} Q`);
    else if (isStroke) this.#paint(this.strokeStyle, true, letters(`${this.#pen()} `, 1));
    else this.#paint(this.fillStyle, false, letters("", 0));
  }

  /** Each letter where the browser would put it, kerning and all. @param {import("./font.js").PdfFont} font @param {string} text @param {number} size */
  #shown(font, text, size) {
    this.probe.font = this.font;
    const parts = /** @type {string[]} */ ([]);
    let [before, pen] = ["", 0];
    for (const letter of text) {
      const glyph = font.glyph(letter);
      if (glyph) {
        const wanted = before ? (this.probe.measureText(before + letter).width - this.probe.measureText(letter).width) * (1000 / size) : 0;
        if (Math.abs(wanted - pen) > 0.5) parts.push(num(pen - wanted));
        parts.push(`<${hex4(glyph.glyph)}>`);
        pen = (Math.abs(wanted - pen) > 0.5 ? wanted : pen) + glyph.advance;
      }
      before += letter;
    }
    return parts.length ? `[${parts.join("").replaceAll("><", "")}]` : "";
  }

  /** The whole page. @returns {string} */
  content() {
    while (this.#stack.length) this.restore();
    return `${this.operators.join("\n")}\nQ\n`;
  }
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
