/** Drafts in IndexedDB. A browser without it, or with none to spare, rejects: the caller says so. */

/** @typedef {import("./drafts.js").Draft} Draft */

const DATABASE = "artify";
const DATABASE_VERSION = 1;
const STORE = "drafts";

/** @type {Promise<IDBDatabase> | null} */
let opening = null;

/** @returns {Promise<IDBDatabase>} */
function open() {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, DATABASE_VERSION);
    request.onupgradeneeded = () => {
      const store = request.result.createObjectStore(STORE, { keyPath: "key" });
      store.createIndex("project", "project");
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("Another tab keeps the drafts of an older version open."));
  });
  opening.catch(() => {
    opening = null;
  });
  return opening;
}

/**
 * @template T
 * @param {IDBTransactionMode} mode
 * @param {(store: IDBObjectStore) => IDBRequest<T>} work
 * @returns {Promise<T>} after the transaction is on disk
 */
async function inStore(mode, work) {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, mode, { durability: "strict" });
    const request = work(transaction.objectStore(STORE));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
  });
}

/** @type {import("./drafts.js").DraftStorage} */
export const draftStorage = {
  async put(draft) {
    await inStore("readwrite", (store) => store.put(draft));
  },
  async remove(key) {
    await inStore("readwrite", (store) => store.delete(key));
  },
  list(project) {
    return inStore("readonly", (store) => store.index("project").getAll(project));
  },
};
