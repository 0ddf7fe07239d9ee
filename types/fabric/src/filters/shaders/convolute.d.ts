export declare const fragmentSource: {
    Convolute_3_1: string;
    Convolute_3_0: string;
    Convolute_5_1: string;
    Convolute_5_0: string;
    Convolute_7_1: string;
    Convolute_7_0: string;
    Convolute_9_1: string;
    Convolute_9_0: string;
};
