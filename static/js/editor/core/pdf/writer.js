/** Writes a PDF 1.7: numbered objects, compressed streams, the table of where each begins. */

const HEADER = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";

export class PdfWriter {
  /** @type {(Uint8Array<ArrayBuffer> | null)[]} */
  #objects = [];

  /** Takes a number for an object that is written later. */
  reserve() {
    return this.#objects.push(null);
  }

  /** @param {string} body @param {number} [number] one that was reserved @returns {number} */
  add(body, number = this.reserve()) {
    this.#objects[number - 1] = latin(body);
    return number;
  }

  /**
   * @param {string} dictionary without its brackets and length
   * @param {Uint8Array<ArrayBuffer>} data
   * @param {{packed?: boolean, number?: number}} [options] `packed`: compressed already
   * @returns {Promise<number>}
   */
  async stream(dictionary, data, { packed = false, number = this.reserve() } = {}) {
    const bytes = packed ? data : await deflated(data);
    const filter = packed ? "" : " /Filter /FlateDecode";
    this.#objects[number - 1] = joined([latin(`<< ${dictionary}${filter} /Length ${bytes.length} >>\nstream\n`), bytes, latin("\nendstream")]);
    return number;
  }

  /** @param {number} root of the catalogue @param {number} info @returns {Blob} */
  file(root, info) {
    const parts = [latin(HEADER)];
    const offsets = [];
    let at = parts[0].length;
    for (const [i, body] of this.#objects.entries()) {
      const whole = joined([latin(`${i + 1} 0 obj\n`), body ?? latin("null"), latin("\nendobj\n")]);
      offsets.push(`${String(at).padStart(10, "0")} 00000 n \n`);
      at += whole.length;
      parts.push(whole);
    }
    const size = this.#objects.length + 1;
    parts.push(latin(`xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}trailer\n<< /Size ${size} /Root ${root} 0 R /Info ${info} 0 R >>\nstartxref\n${at}\n%%EOF\n`));
    return new Blob(parts, { type: "application/pdf" });
  }
}

/** @param {string} text @returns {Uint8Array<ArrayBuffer>} one byte a letter */
export function latin(text) {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** @param {Uint8Array[]} parts */
function joined(parts) {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** @param {Uint8Array<ArrayBuffer>} data */
async function deflated(data) {
  const stream = new Blob([data]).stream().pipeThrough(new CompressionStream("deflate"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Any language, as PDF has it outside of pages. @param {string} text */
export function pdfText(text) {
  const units = Array.from({ length: text.length }, (_, i) => hex4(text.charCodeAt(i)));
  return `<FEFF${units.join("")}>`;
}

/** @param {number} value */
export function hex4(value) {
  return value.toString(16).toUpperCase().padStart(4, "0");
}

/** A number in as few letters as it needs. @param {number} value */
export function num(value) {
  return String(Math.round(value * 1e4) / 1e4 || 0).replace(/^(-?)0\./, "$1.");
}
