export declare function requestAnimFrame(callback: FrameRequestCallback): number;
export declare function cancelAnimFrame(handle: number): void;
