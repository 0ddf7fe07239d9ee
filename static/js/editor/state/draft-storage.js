/** Drafts in IndexedDB. A browser without it, or with none to spare, rejects: the caller says so. */

/** @typedef {import("./drafts.js").BaseRow} BaseRow */

const DATABASE = "artify";
/** 2 added the bases; the drafts of 1 stay where they are. */
const DATABASE_VERSION = 2;
const DRAFTS = "drafts";
const BASES = "bases";

/** @type {Promise<IDBDatabase> | null} */
let opening = null;

/** @returns {Promise<IDBDatabase>} */
function open() {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, DATABASE_VERSION);
    request.onupgradeneeded = () => addStores(request.result);
    request.onsuccess = () => {
      const database = request.result;
      // A newer Artify in another tab wants to upgrade: it must not wait for this one.
      database.onversionchange = () => {
        database.close();
        opening = null;
      };
      resolve(database);
    };
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("Another tab keeps the drafts of an older version open."));
  });
  opening.catch(() => {
    opening = null;
  });
  return opening;
}

/** @param {IDBDatabase} database */
function addStores(database) {
  for (const name of [DRAFTS, BASES]) {
    if (!database.objectStoreNames.contains(name)) database.createObjectStore(name, { keyPath: "key" }).createIndex("project", "project");
  }
}

/**
 * @template T
 * @param {IDBTransactionMode} mode
 * @param {(drafts: IDBObjectStore, bases: IDBObjectStore) => IDBRequest<T>} work
 * @returns {Promise<T>} after the transaction is on disk
 */
async function inStores(mode, work) {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction([DRAFTS, BASES], mode, { durability: "strict" });
    const request = work(transaction.objectStore(DRAFTS), transaction.objectStore(BASES));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
  });
}

/** @type {import("./drafts.js").DraftStorage} */
export const draftStorage = {
  async put(draft, base) {
    await inStores("readwrite", (drafts, bases) => {
      if (base) bases.put(base);
      return drafts.put(draft);
    });
  },
  async removeDraft(key) {
    await inStores("readwrite", (drafts) => drafts.delete(key));
  },
  async remove(key) {
    await inStores("readwrite", (drafts, bases) => {
      bases.delete(key);
      return drafts.delete(key);
    });
  },
  drafts(project) {
    return inStores("readonly", (drafts) => drafts.index("project").getAll(project));
  },
  base(key) {
    return inStores("readonly", (_drafts, bases) => /** @type {IDBRequest<BaseRow | undefined>} */ (bases.get(key)));
  },
  async baseKeys(project) {
    const keys = await inStores("readonly", (_drafts, bases) => bases.index("project").getAllKeys(project));
    return keys.map(String);
  },
};
