/**
 * Takes a style object and parses it in one that has only defined values
 * and lowercases properties
 * @param style
 * @param oStyle
 */
export declare function parseStyleObject(style: Record<string, any>, oStyle: Record<string, any>): void;
