import createClient, { type Client, type ClientOptions } from "openapi-fetch";
import type { components, paths } from "./schema.js";

export type { components, operations, paths } from "./schema.js";

/** What is sent and answered, by name: `Schemas["Campaign"]`. */
export type Schemas = components["schemas"];
/** Every error of the API; tell them apart by `code`. */
export type Problem = Schemas["Problem"];
/** Tables (CSV) and events are read with `parseAs: "text"` or `"stream"`. */
export type Artify = Client<paths, "application/json" | "application/problem+json">;

/**
 * A client of the Artify at `baseUrl`.
 *
 * @param key an API key, or an access token
 */
export function createArtify(baseUrl: string, key: string, options: ClientOptions = {}): Artify {
  const api: Artify = createClient<paths, "application/json" | "application/problem+json">({ ...options, baseUrl });
  api.use({
    onRequest({ request }) {
      request.headers.set("Authorization", `Bearer ${key}`);
      return request;
    },
  });
  return api;
}
