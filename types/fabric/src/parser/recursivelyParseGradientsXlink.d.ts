export declare function recursivelyParseGradientsXlink(doc: Document, gradient: Element): void;
