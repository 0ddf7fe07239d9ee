export declare function getMultipleNodes(doc: Document, nodeNames: string[]): Element[];
