/**
 * @private
 * @param {Object} attributes Array of attributes to parse
 */
export declare function setStrokeFillOpacity(attributes: Record<string, any>): Record<string, any>;
