import createClient from 'openapi-fetch';
import type { components, paths } from './schema';
import { send } from './send';

/** The API's records and what is sent to it, as `openapi.yaml` has them: `Schemas['InitiativeView']`. */
export type Schemas = components['schemas'];

/**
 * The API, typed by its contract. Whatever is not a success is thrown as a {@link Problem}, so an answer always has its
 * data; lists are repeated names, as the contract wants them.
 */
export const api = createClient<paths, 'application/json'>({ fetch: send });
