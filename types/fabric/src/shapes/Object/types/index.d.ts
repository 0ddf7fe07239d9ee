import type { FabricObjectProps } from './FabricObjectProps';
import type { TOptions } from '../../../typedefs';
export type { SerializedObjectProps } from './SerializedObjectProps';
export type { FabricObjectProps };
export type TFabricObjectProps = TOptions<FabricObjectProps>;
