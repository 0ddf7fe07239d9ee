/**
 * Parses a short font declaration, building adding its properties to a style object
 * @param {String} value font declaration
 * @param {Object} oStyle definition
 */
export declare function parseFontDeclaration(value: string, oStyle: Record<string, any>): void;
