export declare function parseUseDirectives(doc: Document): void;
