import type { CSSRules } from './typedefs';
/**
 * Returns CSS rules for a given SVG document
 * @param {HTMLElement} doc SVG document to parse
 * @return {Object} CSS rules of this document
 */
export declare function getCSSRules(doc: Document): CSSRules;
