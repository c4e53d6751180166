import { setNonce } from 'get-nonce';

/** The word that the server gave this page: without it the browser takes no style that a script writes. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

// The library that keeps a page behind a dialog from scrolling asks here.
setNonce(styleNonce());
