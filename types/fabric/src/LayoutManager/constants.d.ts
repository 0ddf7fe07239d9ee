export declare const LAYOUT_TYPE_INITIALIZATION = "initialization";
export declare const LAYOUT_TYPE_ADDED = "added";
export declare const LAYOUT_TYPE_REMOVED = "removed";
export declare const LAYOUT_TYPE_IMPERATIVE = "imperative";
export declare const LAYOUT_TYPE_OBJECT_MODIFIED = "object_modified";
export declare const LAYOUT_TYPE_OBJECT_MODIFYING = "object_modifying";
