export declare const getTagName: (node: Element) => string;
