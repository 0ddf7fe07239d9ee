/** Reads big-endian numbers one after the other, as font files hold them. */
export class Reader {
  /** @param {Uint8Array} bytes @param {number} [at] */
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.at = at;
  }

  u8() {
    return this.view.getUint8(this.at++);
  }

  i8() {
    return this.view.getInt8(this.at++);
  }

  u16() {
    this.at += 2;
    return this.view.getUint16(this.at - 2);
  }

  i16() {
    this.at += 2;
    return this.view.getInt16(this.at - 2);
  }

  u32() {
    this.at += 4;
    return this.view.getUint32(this.at - 4);
  }

  /** A number of 2.14 bits. */
  f2dot14() {
    return this.i16() / 16_384;
  }

  /** A number of 16.16 bits. */
  fixed() {
    this.at += 4;
    return this.view.getInt32(this.at - 4) / 65_536;
  }

  tag() {
    return String.fromCharCode(this.u8(), this.u8(), this.u8(), this.u8());
  }

  /** WOFF2's UIntBase128. */
  base128() {
    let value = 0;
    for (let i = 0; i < 5; i += 1) {
      const byte = this.u8();
      value = value * 128 + (byte & 127);
      if (!(byte & 128)) return value;
    }
    throw new RangeError("A length in the font file is too long.");
  }

  /** WOFF2's 255UInt16. */
  short255() {
    const code = this.u8();
    if (code === 253) return this.u16();
    if (code === 254) return this.u8() + 506;
    return code === 255 ? this.u8() + 253 : code;
  }

  /** @param {number} length */
  take(length) {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}
