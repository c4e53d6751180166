import { useCallback, useRef } from 'react';
import { sameJson } from '@/api/mergePatch';

export interface ActionKey {
  /** The Idempotency-Key for sending `body`: the same for every try of the same content, a new one for other content. */
  of(body: unknown): string;
  /** To be called when it went through: what comes next is another action. */
  done(): void;
}

/**
 * One Idempotency-Key for each thing a person does, so that pressing twice, or trying again after the connection broke,
 * does it once.
 */
export function useActionKey(): ActionKey {
  const kept = useRef<{ key: string; body: unknown }>(undefined);
  const of = useCallback((body: unknown) => {
    if (!kept.current || !sameJson(kept.current.body, body))
      kept.current = { key: crypto.randomUUID(), body };
    return kept.current.key;
  }, []);
  const done = useCallback(() => {
    kept.current = undefined;
  }, []);
  return { of, done };
}
