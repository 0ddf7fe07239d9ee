// A part of a page that shows what the server says, and says so when it cannot.
import { useEffect, useState } from "preact/hooks";
import { ApiError } from "../api/client.js";

/**
 * Asks once, and again with `load`; an error replaces what was found only until the next answer.
 * @template T @param {() => Promise<T>} ask
 */
export function useLoaded(ask) {
  const [found, setFound] = useState(/** @type {T | null} */ (null));
  const [error, setError] = useState(/** @type {ApiError | null} */ (null));
  const load = async () => {
    setError(null);
    try {
      setFound(await ask());
    } catch (fault) {
      setError(asApiError(fault));
    }
  };
  useEffect(() => void load(), []);
  return { found, error, load };
}

/** What the server said; whatever else went wrong goes on. @param {unknown} fault @returns {ApiError} */
export function asApiError(fault) {
  if (fault instanceof ApiError) return fault;
  throw fault;
}
