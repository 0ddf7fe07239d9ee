import { useState } from "preact/hooks";

/** Of a drawing that says no size. */
const FALLBACK_PX = 512;

/** The size of a picture once it is there; null when it cannot be had. */
export function usePictureSize() {
  const [size, setSize] = useState(/** @type {{width: number, height: number} | undefined | null} */ (undefined));
  const image = {
    onLoad: (/** @type {any} */ { currentTarget }) => setSize({ width: currentTarget.naturalWidth || FALLBACK_PX, height: currentTarget.naturalHeight || FALLBACK_PX }),
    onError: () => setSize(null),
  };
  return { size, image };
}
