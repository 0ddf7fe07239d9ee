/**
 * Attributes parsed from all SVG elements
 * @type array
 */
export declare const SHARED_ATTRIBUTES: string[];
