/**
 * wrapper for setting element's style
 * @param {HTMLElement} element an HTMLElement
 * @param {Object} styles to apply to element
 */
export declare function setStyle(element: HTMLElement, styles: Record<string, string>): void;
