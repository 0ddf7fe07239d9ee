import { client } from "../api/client.js";

/** Sends the reader to the sign-in page, and back here afterwards. */
export function goToSignIn() {
  location.assign(`/login?next=${encodeURIComponent(location.pathname + location.search)}`);
}

/** From now on an ended session leads to the sign-in page. For pages that have nothing unsaved. */
export function leaveWhenSessionEnds() {
  client.session.onEnd(goToSignIn);
}

/** The data that the server put into the page. @param {string} id of a json_script block @returns {any} */
export function pageData(id) {
  return JSON.parse(document.getElementById(id)?.textContent || "null");
}

/** The element of a page's template that a component takes over. @param {string} id */
export function place(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element;
}
