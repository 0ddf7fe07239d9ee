/** The steps that can be undone and redone. It holds patches, never documents. */
import { applyPatch, pageOf } from "../core/patch.js";

/**
 * @typedef {import('../core/document.js').CanvasDocument} CanvasDocument
 * @typedef {import('../core/patch.js').Patch} Patch
 * @typedef {{selected: string[], page: string}} Sight what is selected, and the page that is shown
 * @typedef {{patch: Patch, before: Sight, after: Sight}} Step
 * @typedef {{document: CanvasDocument, patch: Patch} & Sight} Outcome `page`: what is to be shown
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
    return outcome(document, step, "before");
  }

  /** @param {CanvasDocument} document @returns {Outcome | null} null when there is no step */
  redo(document) {
    const step = this.#future.pop();
    if (!step) return null;
    this.#past.push(step);
    return outcome(document, step, "after");
  }

  clear() {
    this.#past = [];
    this.#future = [];
  }
}

/** A step that turned to another page turns back; else the page is shown where it happened. @param {CanvasDocument} document @param {Step} step @param {'before' | 'after'} side @returns {Outcome} */
function outcome(document, { patch, ...step }, side) {
  const { selected, page } = step[side];
  const turned = step.before.page !== step.after.page;
  return { document: applyPatch(document, patch, side), patch, selected, page: turned ? page : pageOf(patch, side, page) };
}
