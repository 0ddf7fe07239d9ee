// What the home page shows, and what can be done to it. The grid follows at once; a failure puts it back.
import { signal } from "@preact/signals";
import { ApiError } from "../../api/client.js";
import { deleteProject, duplicateProject, listProjects, renameProject, restoreProject } from "../../api/projects.js";
import { gettext, interpolate } from "../../i18n.js";
import { showToast } from "../../ui/toast.js";

/** @typedef {import("../../api/projects.js").ProjectSummary} ProjectSummary */

export const projects = signal(/** @type {ProjectSummary[]} */ ([]));
export const count = signal(/** @type {number | null} */ (null));
export const search = signal("");
export const state = signal(/** @type {"loading" | "ready" | "error"} */ ("loading"));
export const loadingMore = signal(false);
export const hasMore = signal(false);
export const loadError = signal(/** @type {ApiError | null} */ (null));
/** Ids of projects that something is being done to. */
export const busy = signal(/** @type {ReadonlySet<number>} */ (new Set()));

let pageNumber = 1;
/** @type {AbortController | null} */
let loading = null;

/** @param {unknown} error */
function complain(error) {
  if (!(error instanceof ApiError)) throw error;
  showToast({ tone: "error", message: error.detail });
}

/** Loads the first page of what is searched for; a search that came later wins. */
export async function load() {
  loading?.abort();
  const turn = (loading = new AbortController());
  state.value = "loading";
  try {
    show(await listProjects({ search: search.value, signal: turn.signal }));
  } catch (error) {
    if (turn.signal.aborted) return;
    if (!(error instanceof ApiError)) throw error;
    loadError.value = error;
    state.value = "error";
  }
}

/** @param {import("../../api/projects.js").ProjectPage} page */
function show(page) {
  pageNumber = 1;
  projects.value = page.results;
  count.value = page.count ?? null;
  hasMore.value = page.next !== null;
  state.value = "ready";
}

export async function loadMore() {
  loadingMore.value = true;
  try {
    const page = await listProjects({ search: search.value, page: pageNumber + 1 });
    pageNumber += 1;
    const known = new Set(projects.value.map((project) => project.id));
    projects.value = [...projects.value, ...page.results.filter((project) => !known.has(project.id))];
    hasMore.value = page.next !== null;
  } catch (error) {
    complain(error);
  } finally {
    loadingMore.value = false;
  }
}

/** @param {number} id @param {boolean} now */
function mark(id, now) {
  const ids = new Set(busy.value);
  if (now) ids.add(id);
  else ids.delete(id);
  busy.value = ids;
}

/** @param {ProjectSummary} project */
function put(project) {
  projects.value = projects.value.map((each) => (each.id === project.id ? { ...each, ...project } : each));
}

/** @param {ProjectSummary} project @param {string} name */
export async function rename(project, name) {
  const wanted = name.normalize("NFC").trim();
  if (!wanted || wanted === project.name) return;
  put({ ...project, name: wanted });
  try {
    put(await renameProject(project.id, wanted));
  } catch (error) {
    put(project);
    complain(error);
  }
}

/** @param {ProjectSummary} project */
export async function duplicate(project) {
  mark(project.id, true);
  try {
    const copy = await duplicateProject(project.id);
    projects.value = [copy, ...projects.value];
    changeCount(1);
    showToast({ tone: "success", message: gettext("Duplicated."), action: { label: gettext("Open"), perform: () => location.assign(`/projects/${copy.id}`) } });
  } catch (error) {
    complain(error);
  } finally {
    mark(project.id, false);
  }
}

/** @param {number} by */
function changeCount(by) {
  if (count.value !== null) count.value += by;
}

/** Takes a project away and offers to bring it back. @param {ProjectSummary} project */
export async function remove(project) {
  const index = projects.value.findIndex((each) => each.id === project.id);
  projects.value = projects.value.filter((each) => each.id !== project.id);
  changeCount(-1);
  try {
    await deleteProject(project.id);
  } catch (error) {
    insert(project, index);
    complain(error);
    return;
  }
  showToast({
    message: interpolate(gettext("“%(name)s” was deleted."), { name: project.name }),
    action: { label: gettext("Undo"), perform: () => void bringBack(project, index) },
  });
}

/** @param {ProjectSummary} project @param {number} index */
async function bringBack(project, index) {
  try {
    await restoreProject(project.id);
    insert(project, index);
  } catch (error) {
    complain(error);
  }
}

/** @param {ProjectSummary} project @param {number} index where it stood */
function insert(project, index) {
  projects.value = projects.value.toSpliced(index, 0, project);
  changeCount(1);
}
