/**
 * @private
 */
export declare function elementMatchesRule(element: HTMLElement | SVGElement, selectors: string[]): boolean;
