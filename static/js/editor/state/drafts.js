/**
 * Drafts: what the server does not have yet, kept in the browser. One per project and tab, so that two
 * tabs on one project never write over each other's.
 */
import { sameJson } from "../core/equal.js";

/**
 * @typedef {import("./autosave.js").Content} Content
 * @typedef {import("./autosave.js").Stored} Stored
 * @typedef {{schema: number, key: string, project: number, tab: string, baseVersion: number, name: string, data: unknown, savedAt: number}} Draft
 *   `savedAt` in milliseconds since 1970
 * @typedef {object} DraftStorage
 * @property {(draft: Draft) => Promise<void>} put
 * @property {(key: string) => Promise<void>} remove
 * @property {(project: number) => Promise<Draft[]>} list of every tab
 */

export const DRAFT_SCHEMA = 1;

/** The drafts of one project as one tab sees them. */
export class Drafts {
  /**
   * @param {object} parts
   * @param {DraftStorage} parts.storage
   * @param {number} parts.project
   * @param {string} parts.tab
   * @param {() => number} parts.now
   */
  constructor({ storage, project, tab, now }) {
    this.storage = storage;
    this.project = project;
    this.tab = tab;
    this.now = now;
    this.key = `${project}/${tab}`;
  }

  /** @param {Content} content @param {number} baseVersion the version it was made from */
  async put(content, baseVersion) {
    const { key, project, tab } = this;
    await this.storage.put({ schema: DRAFT_SCHEMA, key, project, tab, baseVersion, ...content, savedAt: this.now() });
  }

  clear() {
    return this.storage.remove(this.key);
  }

  /**
   * The newest draft worth offering: not of a tab that is still open, and not what the server has.
   * Drafts that the server has are put away on the way.
   * @param {Stored} stored
   * @param {Set<string>} openTabs
   * @returns {Promise<Draft | null>}
   */
  async findUnsaved(stored, openTabs) {
    const drafts = (await this.storage.list(this.project)).filter((draft) => draft.schema === DRAFT_SCHEMA);
    const left = drafts.filter((draft) => draft.tab === this.tab || !openTabs.has(draft.tab));
    const same = left.filter((draft) => draft.name === stored.name && sameJson(draft.data, stored.data));
    await Promise.all(same.map((draft) => this.storage.remove(draft.key)));
    const unsaved = left.filter((draft) => !same.includes(draft)).sort((a, b) => b.savedAt - a.savedAt);
    return unsaved[0] ?? null;
  }

  /** @param {Draft} draft */
  discard(draft) {
    return this.storage.remove(draft.key);
  }
}
