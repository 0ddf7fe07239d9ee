/** Changes of a document as pure functions: each takes one and returns the next. */

/**
 * @typedef {import('./document.js').CanvasDocument} CanvasDocument
 * @typedef {import('./document.js').CanvasObject} CanvasObject
 * @typedef {import('./document.js').Page} Page
 */

/**
 * The same document where nothing changes, so that looking is not mistaken for editing.
 * @param {CanvasDocument} document
 * @param {(page: Page) => Page} change
 * @returns {CanvasDocument}
 */
function changePages(document, change) {
  const pages = document.pages.map(change);
  return pages.every((page, i) => page === document.pages[i]) ? document : { ...document, pages };
}

/** @param {CanvasDocument} document @param {string} pageId @param {(page: Page) => Page} change */
function changePage(document, pageId, change) {
  return changePages(document, (page) => (page.id === pageId ? change(page) : page));
}

/**
 * Puts objects on top of a page, or at `index` counted from the back.
 * @param {CanvasDocument} document
 * @param {string} pageId
 * @param {CanvasObject[]} added
 * @param {number} [index]
 */
export function addObjects(document, pageId, added, index) {
  return changePage(document, pageId, (page) => {
    const at = index ?? page.objects.length;
    const objects = [...page.objects.slice(0, at), ...added, ...page.objects.slice(at)];
    return { ...page, objects };
  });
}

/**
 * @param {CanvasDocument} document
 * @param {Iterable<string>} ids
 */
export function removeObjects(document, ids) {
  const gone = new Set(ids);
  return changePages(document, (page) => {
    const objects = page.objects.filter((object) => !gone.has(object.id));
    return objects.length === page.objects.length ? page : { ...page, objects };
  });
}

/**
 * Replaces each named object by what `change` makes of it.
 * @param {CanvasDocument} document
 * @param {Iterable<string>} ids
 * @param {(object: CanvasObject) => CanvasObject} change
 */
export function changeObjects(document, ids, change) {
  const wanted = new Set(ids);
  return changePages(document, (page) => {
    const objects = page.objects.map((object) => (wanted.has(object.id) ? change(object) : object));
    return objects.every((object, i) => object === page.objects[i]) ? page : { ...page, objects };
  });
}

/**
 * The same also for members of groups. What becomes null is taken out, and so is a group that is left empty.
 * @param {CanvasDocument} document
 * @param {Iterable<string>} ids
 * @param {(object: CanvasObject) => CanvasObject | null} change
 */
export function changeAnywhere(document, ids, change) {
  const wanted = new Set(ids);
  return changePages(document, (page) => {
    const objects = changedList(page.objects, wanted, change);
    return objects === page.objects ? page : { ...page, objects };
  });
}

/** @param {CanvasObject[]} objects @param {ReadonlySet<string>} wanted @param {(object: CanvasObject) => CanvasObject | null} change @returns {CanvasObject[]} */
function changedList(objects, wanted, change) {
  const next = objects.flatMap((object) => (wanted.has(object.id) ? (change(object) ?? []) : withChangedMembers(object, wanted, change)));
  return next.length === objects.length && next.every((object, i) => object === objects[i]) ? objects : next;
}

/** @param {CanvasObject} object @param {ReadonlySet<string>} wanted @param {(object: CanvasObject) => CanvasObject | null} change @returns {CanvasObject | never[]} */
function withChangedMembers(object, wanted, change) {
  if (!Array.isArray(object.objects)) return object;
  const members = changedList(object.objects, wanted, change);
  if (members === object.objects) return object;
  return members.length ? { ...object, objects: members } : [];
}

/**
 * Replaces objects by the given ones of the same id.
 * @param {CanvasDocument} document
 * @param {CanvasObject[]} objects
 */
export function replaceObjects(document, objects) {
  const byId = new Map(objects.map((object) => [object.id, object]));
  return changeObjects(document, byId.keys(), (object) => byId.get(object.id) ?? object);
}

/**
 * @param {CanvasDocument} document
 * @param {string} pageId
 * @param {(objects: CanvasObject[]) => CanvasObject[]} reorder
 */
export function reorderObjects(document, pageId, reorder) {
  return changePage(document, pageId, (page) => {
    const objects = reorder(page.objects);
    return objects.every((object, i) => object === page.objects[i]) ? page : { ...page, objects };
  });
}

/**
 * Puts a group in the place of the front one of its members.
 * @param {CanvasDocument} document
 * @param {string} pageId
 * @param {CanvasObject} group
 */
export function takeIntoGroup(document, pageId, group) {
  const members = new Set(group.objects.map((/** @type {CanvasObject} */ { id }) => id));
  return changePage(document, pageId, (page) => {
    const front = page.objects.findLastIndex(({ id }) => members.has(id));
    const objects = page.objects.flatMap((object, i) => (i === front ? [group] : members.has(object.id) ? [] : [object]));
    return { ...page, objects };
  });
}

/**
 * Puts the members of groups in the place of each.
 * @param {CanvasDocument} document
 * @param {string} pageId
 * @param {ReadonlyMap<string, CanvasObject[]>} parts by the id of the group
 */
export function replaceGroups(document, pageId, parts) {
  return changePage(document, pageId, (page) => ({ ...page, objects: page.objects.flatMap((object) => parts.get(object.id) ?? [object]) }));
}

/**
 * @param {CanvasDocument} document
 * @param {string} pageId
 * @param {any} background a CSS colour, or a gradient as Fabric writes it
 */
export function setBackground(document, pageId, background) {
  return changePage(document, pageId, (page) => (page.background === background ? page : { ...page, background }));
}

/**
 * @param {CanvasDocument} document
 * @param {string} id
 * @returns {CanvasObject | undefined}
 */
export function findObject(document, id) {
  for (const page of document.pages) {
    const found = page.objects.find((object) => object.id === id);
    if (found) return found;
  }
  return undefined;
}

/**
 * @param {CanvasObject} object
 * @param {number} dx in page pixels
 * @param {number} dy in page pixels
 * @returns {CanvasObject}
 */
export function moved(object, dx, dy) {
  return { ...object, left: (object.left ?? 0) + dx, top: (object.top ?? 0) + dy };
}
