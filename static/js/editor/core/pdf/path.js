/** A path as a canvas builds it, kept in page coordinates: a later change of the transformation leaves it where it is. */
import { applied, inverse } from "./matrix.js";
import { num } from "./writer.js";

/** @typedef {import("./matrix.js").Matrix} Matrix */

const QUARTER = Math.PI / 2;

export class PdfPath {
  /** @type {{operator: "m" | "l" | "c" | "h", points: [number, number][]}[]} */
  steps = [];
  /** The last point, before any transformation. @type {[number, number]} */
  last = [0, 0];

  /** @param {Matrix} matrix @param {"m" | "l" | "c"} operator @param {...number} numbers */
  add(matrix, operator, ...numbers) {
    const points = /** @type {[number, number][]} */ ([]);
    for (let i = 0; i < numbers.length; i += 2) points.push(applied(matrix, numbers[i], numbers[i + 1]));
    if (!this.steps.length && operator !== "m") this.steps.push({ operator: "m", points: [points[0]] });
    this.steps.push({ operator, points });
    this.last = [numbers[numbers.length - 2], numbers[numbers.length - 1]];
  }

  close() {
    if (this.steps.length) this.steps.push({ operator: "h", points: [] });
  }

  /** @param {Matrix} matrix @param {number} cx @param {number} cy @param {number} x @param {number} y */
  quadratic(matrix, cx, cy, x, y) {
    const [x0, y0] = this.last;
    this.add(matrix, "c", x0 + (2 * (cx - x0)) / 3, y0 + (2 * (cy - y0)) / 3, x + (2 * (cx - x)) / 3, y + (2 * (cy - y)) / 3, x, y);
  }

  /**
   * @param {Matrix} matrix @param {number} x @param {number} y @param {number} rx @param {number} ry @param {number} turn
   * @param {number} start @param {number} end @param {boolean} isBack against the clock
   */
  arc(matrix, x, y, rx, ry, turn, start, end, isBack) {
    const full = 2 * Math.PI;
    let sweep = end - start;
    if (!isBack && sweep >= full) sweep = full;
    else if (isBack && sweep <= -full) sweep = -full;
    else sweep = isBack ? -((((start - end) % full) + full) % full) : ((sweep % full) + full) % full;
    const count = Math.max(1, Math.ceil(Math.abs(sweep) / QUARTER - 1e-9));
    const step = sweep / count;
    const handle = (4 / 3) * Math.tan(step / 4);
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const place = (/** @type {number} */ u, /** @type {number} */ v) => [x + rx * u * cos - ry * v * sin, y + rx * u * sin + ry * v * cos];
    const [sx, sy] = place(Math.cos(start), Math.sin(start));
    this.add(matrix, this.steps.length ? "l" : "m", sx, sy);
    for (let i = 0; i < count; i += 1) {
      const [from, to] = [start + i * step, start + (i + 1) * step];
      const first = place(Math.cos(from) - handle * Math.sin(from), Math.sin(from) + handle * Math.cos(from));
      const second = place(Math.cos(to) + handle * Math.sin(to), Math.sin(to) - handle * Math.cos(to));
      this.add(matrix, "c", first[0], first[1], second[0], second[1], .../** @type {[number, number]} */ (place(Math.cos(to), Math.sin(to))));
    }
  }

  /** The operators, as seen from inside `matrix` when one is given. @param {Matrix} [matrix] */
  operators(matrix) {
    const back = matrix && inverse(matrix);
    const write = ([x, y] = [0, 0]) => {
      const [u, v] = back ? applied(back, x, y) : [x, y];
      return `${num(u)} ${num(v)}`;
    };
    return this.steps.map(({ operator, points }) => `${points.map(write).join(" ")} ${operator}`.trim()).join("\n");
  }
}
