/** What the API client needs to know of the person and the choice of language; given once at the start. */
export interface ApiAccess {
  /** A token that is still good, renewed where it ran out; `undefined` when nobody is signed in. */
  token(): Promise<string | undefined>;
  /** `vi` or `en`. */
  language(): string;
  /** Called when the API no longer takes the token. */
  refused(): void;
}

let access: ApiAccess | undefined;

export function setApiAccess(given: ApiAccess): void {
  access = given;
}

/** @throws Error when the site calls the API before it has started: a fault of the site's own. */
export function apiAccess(): ApiAccess {
  if (!access) throw new Error('setApiAccess was not called');
  return access;
}
