export * from './Gradient';
export type * from './typedefs';
