export { Pattern } from './Pattern';
export type * from './types';
