import type { TFabricEnv } from './types';
export declare const getEnv: () => TFabricEnv;
