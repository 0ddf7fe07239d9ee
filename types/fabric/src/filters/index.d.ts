export * as filters from './filters';
export { getFilterBackend, initFilterBackend, setFilterBackend, } from './FilterBackend';
export { Canvas2dFilterBackend } from './Canvas2dFilterBackend';
export { WebGLFilterBackend } from './WebGLFilterBackend';
export { isWebGLPipelineState, isPutImageFaster } from './utils';
export type * from './typedefs';
