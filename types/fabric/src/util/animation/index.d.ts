export * from './animate';
export type * from './types';
