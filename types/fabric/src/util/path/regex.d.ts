export declare const reArcCommandPoints: string;
export declare const rePathCommand = "[mzlhvcsqta][^mzlhvcsqta]*";
