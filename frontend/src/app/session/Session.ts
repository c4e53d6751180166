import { InMemoryWebStorage, type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { Problem } from '@/api/problem';
import type { Configuration } from '../configuration';

/** `ended`: was signed in, and the token can no longer be renewed; what is on the page is still there. */
export type SessionState = 'signed-out' | 'signed-in' | 'ended';

/** Addresses of this site that the identity server sends the browser back to. */
export const returnPath = '/dang-nhap/tro-lai';
export const windowPath = '/dang-nhap/cua-so';

/** What is remembered over the way to the identity server and back. */
interface SignInState {
  returnTo: string;
}

function isOwnAddress(value: string): boolean {
  return value.startsWith('/') && !value.startsWith('//');
}

/**
 * Who is signed in. Authorization code with PKCE; tokens live in this page's memory only and are renewed by refresh
 * token before they run out, so a reload goes by the identity server, which knows the person by its own cookie.
 */
export class Session {
  readonly #manager: UserManager;
  readonly #listeners = new Set<() => void>();
  #user: User | undefined;
  #state: SessionState = 'signed-out';

  constructor(configuration: Configuration, origin = window.location.origin) {
    this.#manager = new UserManager({
      authority: configuration.issuer,
      client_id: configuration.clientId,
      redirect_uri: origin + returnPath,
      popup_redirect_uri: origin + windowPath,
      post_logout_redirect_uri: `${origin}/`,
      response_type: 'code',
      scope: 'openid profile',
      automaticSilentRenew: true,
      userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
      stateStore: new WebStorageStateStore({ store: window.sessionStorage }),
    });
    this.#manager.events.addUserLoaded((user) => this.#become('signed-in', user));
    this.#manager.events.addSilentRenewError(() => this.end());
    this.#manager.events.addAccessTokenExpired(() => this.end());
  }

  get state(): SessionState {
    return this.#state;
  }

  /** The name in the token, shown until the API has told more. */
  get name(): string | undefined {
    return this.#user?.profile.name ?? this.#user?.profile.preferred_username;
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** A token that is good now. After the laptop slept it may have run out unnoticed: then it is renewed first. */
  async token(): Promise<string | undefined> {
    if (!this.#user?.expired) return this.#user?.access_token;
    const renewed = await this.#manager.signinSilent().catch(() => null);
    if (!renewed) this.end();
    return renewed?.access_token;
  }

  /**
   * Leaves this page for the identity server; comes back to `returnTo` of this site.
   *
   * @throws Problem of status 0 when the identity server cannot be reached
   */
  async signIn(returnTo: string): Promise<void> {
    await this.#leave(returnTo);
  }

  /**
   * As {@link signIn}, for somebody who has no account yet: the identity server begins with its page for registering.
   *
   * @throws Problem of status 0 when the identity server cannot be reached
   */
  async register(returnTo: string): Promise<void> {
    await this.#leave(returnTo, 'create');
  }

  async #leave(returnTo: string, prompt?: 'create'): Promise<void> {
    const state: SignInState = { returnTo };
    try {
      await this.#manager.signinRedirect({ state, prompt, ui_locales: document.documentElement.lang });
    } catch (cause) {
      throw Problem.unreachable(cause);
    }
  }

  /**
   * Ends the way back from the identity server.
   *
   * @returns the address in this site that the person came from
   * @throws Error when the answer is not one to a sign-in begun in this tab
   */
  async completeSignIn(): Promise<string> {
    const user = await this.#manager.signinRedirectCallback();
    this.#become('signed-in', user);
    const { returnTo } = user.state as SignInState;
    return isOwnAddress(returnTo) ? returnTo : '/';
  }

  /** Signs in again in a window of its own, so that nothing typed on this page is lost. */
  async signInAgain(): Promise<void> {
    await this.#manager.signinPopup();
  }

  /** Called by the page in that window: hands the answer to the page that opened it. */
  async completeInWindow(): Promise<void> {
    await this.#manager.signinPopupCallback();
  }

  async signOut(): Promise<void> {
    await this.#manager.signoutRedirect();
  }

  /** The API or the identity server no longer takes the token. */
  end(): void {
    if (this.#state === 'signed-in') this.#become('ended', this.#user);
  }

  #become(state: SessionState, user: User | undefined): void {
    this.#state = state;
    this.#user = user;
    for (const listener of this.#listeners) listener();
  }
}
