/** Drafts in IndexedDB. A browser without it, or with none to spare, rejects: the caller says so. */

/** @typedef {import("./drafts.js").PieceRow} PieceRow */

const DATABASE = "artify";
/** 3 added the pieces of their bases; the drafts of 1 stay where they are. */
const DATABASE_VERSION = 3;
const DRAFTS = "drafts";
const PIECES = "pieces";

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
      // The browser closed it, for its storage died or was cleared: the next draft opens another.
      database.onclose = () => {
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
  for (const name of [DRAFTS, PIECES]) {
    if (!database.objectStoreNames.contains(name)) database.createObjectStore(name, { keyPath: "key" }).createIndex("project", "project");
  }
}

/**
 * @template T
 * @param {IDBTransactionMode} mode
 * @param {(drafts: IDBObjectStore, pieces: IDBObjectStore) => IDBRequest<T>} work
 * @returns {Promise<T>} after the transaction is on disk
 */
async function inStores(mode, work) {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction([DRAFTS, PIECES], mode, { durability: "strict" });
    const request = work(transaction.objectStore(DRAFTS), transaction.objectStore(PIECES));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
  });
}

/** All keys that begin so: none of ours holds a character above the last one. @param {string} start */
function beginningWith(start) {
  return IDBKeyRange.bound(start, `${start}\uffff`);
}

/** @type {import("./drafts.js").DraftStorage} */
export const draftStorage = {
  async put(draft) {
    const found = await inStores("readwrite", (drafts, pieces) => {
      const counting = pieces.count(beginningWith(draft.base));
      counting.onsuccess = () => counting.result && drafts.put(draft);
      return counting;
    });
    return found > 0;
  },
  async remove(key) {
    await inStores("readwrite", (drafts) => drafts.delete(key));
  },
  drafts(project) {
    return inStores("readonly", (drafts) => drafts.index("project").getAll(project));
  },
  async putPiece(piece) {
    await inStores("readwrite", (_drafts, pieces) => pieces.put(piece));
  },
  pieces(start) {
    return inStores("readonly", (_drafts, pieces) => /** @type {IDBRequest<PieceRow[]>} */ (pieces.getAll(beginningWith(start))));
  },
  async removePieces(start) {
    await inStores("readwrite", (_drafts, pieces) => pieces.delete(beginningWith(start)));
  },
  async pieceKeys(project) {
    const keys = await inStores("readonly", (_drafts, pieces) => pieces.index("project").getAllKeys(project));
    return keys.map(String);
  },
};
