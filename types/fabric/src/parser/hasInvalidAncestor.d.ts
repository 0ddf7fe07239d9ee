export declare function hasInvalidAncestor(element: Element): boolean;
