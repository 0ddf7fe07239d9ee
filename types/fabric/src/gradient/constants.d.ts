export declare const linearDefaultCoords: {
    x1: number;
    y1: number;
    x2: number;
    y2: number;
};
export declare const radialDefaultCoords: {
    r1: number;
    r2: number;
    x1: number;
    y1: number;
    x2: number;
    y2: number;
};
