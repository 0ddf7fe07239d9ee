/**
 * Drafts: what the server does not have yet, kept in the browser. One per project and visit, so that two
 * tabs on one project never write over each other's, and a visit never over what an earlier one left.
 *
 * A draft is a patch on a base that is stored once as text, in pieces: a change in a design of megabytes is
 * written as what changed, and nothing that is written holds up the page.
 */
import { sameJson } from "../core/equal.js";
import { applySavePatch, savePatch, weightOf } from "../core/save-patch.js";
import { objectCount } from "../core/weight.js";

/**
 * @typedef {import("../core/save-patch.js").SavePatch} SavePatch
 * @typedef {import("../core/document.js").CanvasDocument} CanvasDocument
 * @typedef {import("./autosave.js").Content} Content
 * @typedef {import("./autosave.js").Stored} Stored
 * @typedef {{key: string, project: number, tab: string, baseVersion: number, name: string, savedAt: number}} DraftHead
 *   `savedAt` in milliseconds since 1970
 * @typedef {DraftHead & {schema: number, patch: SavePatch, base: string}} DraftRow as it is stored; `base`: what the keys of its pieces begin with
 * @typedef {DraftHead & {data: any, base?: string}} Draft as it is given back
 * @typedef {{key: string, project: number, text: string}} PieceRow part of a canvas as JSON
 * @typedef {object} DraftStorage
 * @property {(draft: DraftRow) => Promise<boolean>} put false, and nothing written, where its base is not there
 * @property {(key: string) => Promise<void>} remove a draft; its base stays
 * @property {(project: number) => Promise<any[]>} drafts of every tab and every schema
 * @property {(piece: PieceRow) => Promise<void>} putPiece
 * @property {(start: string) => Promise<PieceRow[]>} pieces whose key begins so, in the order of their keys
 * @property {(start: string) => Promise<void>} removePieces whose key begins so
 * @property {(project: number) => Promise<string[]>} pieceKeys
 */

/** 1 held the whole canvas as `data`; 2 holds a patch on a base. */
export const DRAFT_SCHEMA = 2;
/** A patch about more things than this, and than a quarter of the design, makes the design the new base. */
const LARGEST_PATCH = 200;
const LEVELS_ABOVE_AN_OBJECT = 4;
/** So much text is copied into the storage within a few milliseconds. */
const PIECE_CHARACTERS = 200_000;

/** The drafts of one project as one visit sees them. */
export class Drafts {
  /** @type {CanvasDocument | null} */
  #base = null;
  /** How many bases this visit has begun to write. */
  #bases = 0;
  #baseStart = "";

  /**
   * @param {object} parts
   * @param {DraftStorage} parts.storage
   * @param {number} parts.project
   * @param {string} parts.tab
   * @param {string} parts.visit
   * @param {() => number} parts.now
   * @param {(value: unknown, depth: number) => string | Promise<string>} parts.stringify
   */
  constructor({ storage, project, tab, visit, now, stringify }) {
    this.storage = storage;
    this.project = project;
    this.tab = tab;
    this.now = now;
    this.stringify = stringify;
    this.key = `${project}/${tab}/${visit}`;
  }

  /** @param {Content} content @param {number} baseVersion the version it was made from */
  async put({ data, name }, baseVersion) {
    const { key, project, tab } = this;
    const row = { schema: DRAFT_SCHEMA, key, project, tab, baseVersion, name, savedAt: this.now() };
    const patch = this.#base && savePatch(this.#base, data);
    const isSmall = patch && weightOf(patch) <= Math.max(LARGEST_PATCH, objectCount(data) / 4);
    // Somebody may have cleared the browser's storage since: a patch without its base would give nothing back.
    if (isSmall && (await this.storage.put({ ...row, patch, base: this.#baseStart }))) return;
    const before = this.#baseStart;
    const base = await this.#writeBase(data);
    if (!(await this.storage.put({ ...row, patch: {}, base }))) throw new Error("The draft's base is gone.");
    this.#base = data;
    this.#baseStart = base;
    // Only now does no draft stand on the earlier one.
    if (before) await this.storage.removePieces(before);
  }

  /** @param {CanvasDocument} data @returns {Promise<string>} what the keys of its pieces begin with */
  async #writeBase(data) {
    const start = `${this.key}/${(this.#bases += 1)}/`;
    const text = await this.stringify(data, LEVELS_ABOVE_AN_OBJECT);
    for (let at = 0; at < text.length; at += PIECE_CHARACTERS) {
      const key = start + String(at).padStart(12, "0");
      await this.storage.putPiece({ key, project: this.project, text: text.slice(at, at + PIECE_CHARACTERS) });
    }
    return start;
  }

  /** The server has it. */
  clear() {
    return this.storage.remove(this.key);
  }

  /**
   * The newest draft worth offering: not of a tab that is still open, and not what the server has.
   * Drafts that the server has are put away on the way.
   * @param {Stored} stored
   * @param {() => Promise<Set<string>>} openTabs
   * @returns {Promise<Draft | null>}
   */
  async findUnsaved(stored, openTabs) {
    // In this order: whoever wrote a piece was open before, so one who is not open now writes no draft on it any more.
    const pieces = await this.storage.pieceKeys(this.project);
    const open = await openTabs();
    const rows = await this.storage.drafts(this.project);
    const isLeft = (/** @type {{key: string, tab: string}} */ { key, tab }) => key !== this.key && (tab === this.tab || !open.has(tab));
    await this.#sweep(pieces, new Set(rows.map(({ key }) => key)), isLeft);
    const found = await Promise.all(rows.filter(isLeft).map((row) => this.#read(row)));
    const drafts = found.flatMap((draft) => draft ?? []);
    const same = drafts.filter((draft) => draft.name === stored.name && sameJson(draft.data, stored.data));
    await Promise.all(same.map((draft) => this.discard(draft)));
    const unsaved = drafts.filter((draft) => !same.includes(draft)).sort((a, b) => b.savedAt - a.savedAt);
    return unsaved[0] ?? null;
  }

  /** Puts away the bases whose draft reached the server. @param {string[]} pieces @param {Set<string>} needed @param {(visit: {key: string, tab: string}) => boolean} isLeft */
  async #sweep(pieces, needed, isLeft) {
    const visits = new Set(pieces.map((key) => key.split("/").slice(0, 3).join("/")));
    const idle = [...visits].filter((key) => !needed.has(key) && isLeft({ key, tab: key.split("/")[1] }));
    await Promise.all(idle.map((key) => this.storage.removePieces(`${key}/`)));
  }

  /** A row of any schema that we know; null where it cannot be read, and it stays. @param {any} row @returns {Promise<Draft | null>} */
  async #read(row) {
    if (row.schema === 1) return row;
    if (row.schema !== DRAFT_SCHEMA) return null;
    const { schema: _schema, patch, ...head } = row;
    const text = (await this.storage.pieces(row.base)).map((piece) => piece.text).join("");
    return text ? { ...head, data: applySavePatch(JSON.parse(text), patch) } : null;
  }

  /** @param {Draft} draft */
  async discard(draft) {
    await this.storage.remove(draft.key);
    if (draft.base) await this.storage.removePieces(draft.base);
  }
}
