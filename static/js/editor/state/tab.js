/**
 * Which tab this is, and which others are open. A name survives a reload; a lock held as long as the
 * tab lives tells the others that it does.
 */
import { newId } from "../core/ids.js";

const NAME_KEY = "artify-tab";
const LOCK_PREFIX = "artify-tab/";

/** @returns {Promise<string>} this tab's name, held until it closes */
export async function nameTab() {
  const earlier = sessionStorage.getItem(NAME_KEY);
  // A duplicated tab inherits the name; the lock then belongs to the other one.
  const name = earlier && (await hold(earlier)) ? earlier : newId();
  if (name !== earlier) await hold(name);
  sessionStorage.setItem(NAME_KEY, name);
  return name;
}

/** @param {string} name @returns {Promise<boolean>} false when another tab holds it */
function hold(name) {
  // Locks are missing where the page came over plain HTTP: then every tab counts as closed.
  if (!navigator.locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    void navigator.locks.request(LOCK_PREFIX + name, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock && new Promise(() => {});
    });
  });
}

/** @returns {Promise<Set<string>>} names of the tabs that are open, this one too */
export async function openTabs() {
  if (!navigator.locks) return new Set();
  const { held = [] } = await navigator.locks.query();
  const names = held.flatMap(({ name }) => (name?.startsWith(LOCK_PREFIX) ? [name.slice(LOCK_PREFIX.length)] : []));
  return new Set(names);
}
