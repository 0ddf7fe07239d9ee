/** The steps that can be undone and redone. It holds patches, never documents. */
import { applyPatch } from "../core/patch.js";

/**
 * @typedef {import('../core/document.js').CanvasDocument} CanvasDocument
 * @typedef {import('../core/patch.js').Patch} Patch
 * @typedef {{patch: Patch, selectedBefore: string[], selectedAfter: string[]}} Step
 * @typedef {{document: CanvasDocument, selected: string[]}} Outcome
 */

export const MAX_STEPS = 50;

export class History {
  /** @type {Step[]} */
  #past = [];
  /** @type {Step[]} */
  #future = [];

  get canUndo() {
    return this.#past.length > 0;
  }

  get canRedo() {
    return this.#future.length > 0;
  }

  /** Records a step that was just done; what could be redone is gone. @param {Step} step */
  record(step) {
    this.#past = [...this.#past, step].slice(-MAX_STEPS);
    this.#future = [];
  }

  /** @param {CanvasDocument} document @returns {Outcome | null} null when there is no step */
  undo(document) {
    const step = this.#past.pop();
    if (!step) return null;
    this.#future.push(step);
    return { document: applyPatch(document, step.patch, "before"), selected: step.selectedBefore };
  }

  /** @param {CanvasDocument} document @returns {Outcome | null} null when there is no step */
  redo(document) {
    const step = this.#future.pop();
    if (!step) return null;
    this.#past.push(step);
    return { document: applyPatch(document, step.patch, "after"), selected: step.selectedAfter };
  }

  clear() {
    this.#past = [];
    this.#future = [];
  }
}
