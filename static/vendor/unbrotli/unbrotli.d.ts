/** Brotli (RFC 7932), the bytes that were compressed. */
export default function unbrotli(compressed: Uint8Array, length?: number): Uint8Array;
