/**
 * Takes a style string and parses it in one that has only defined values
 * and lowercases properties
 * @param style
 * @param oStyle
 */
export declare function parseStyleString(style: string, oStyle: Record<string, any>): void;
