import type { CSSRules } from './typedefs';
/**
 * @private
 */
export declare function getGlobalStylesForElement(element: HTMLElement | SVGElement, cssRules?: CSSRules): Record<string, string>;
