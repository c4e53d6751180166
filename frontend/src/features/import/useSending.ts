import { useCallback, useEffect, useRef, useState } from 'react';
import { useActionKey } from '@/shared/form/useActionKey';
import { startOf } from './preview';
import { type Import, type Sending, startImport } from './queries';

export interface SendingState {
  /** Sends it; answers the import that has begun, or nothing where it failed or was stopped. */
  send: (sending: Sending) => Promise<Import | undefined>;
  isSending: boolean;
  /** Bytes sent so far. */
  sent: number;
  error: unknown;
  /** Stops the sending and forgets what went wrong. */
  reset: () => void;
}

/** Sends a file and tells how far it has come; trying again after a broken connection is the same import. */
export function useSending(): SendingState {
  const actionKey = useActionKey();
  const [isSending, setSending] = useState(false);
  const [sent, setSent] = useState(0);
  const [error, setError] = useState<unknown>();
  const running = useRef<AbortController>(undefined);
  const reset = useCallback(() => {
    running.current?.abort();
    setError(undefined);
    setSending(false);
  }, []);
  // Leaving the page stops what was not sent whole; there is nothing to be found of it afterwards.
  useEffect(() => () => running.current?.abort(), []);

  const send = async (sending: Sending) => {
    reset();
    const controller = new AbortController();
    running.current = controller;
    setSent(0);
    setSending(true);
    try {
      await startOf(sending.file);
      const started = await startImport(sending, actionKey.of(keyed(sending)), setSent, controller.signal);
      actionKey.done();
      return started;
    } catch (failure) {
      if (!controller.signal.aborted) setError(failure);
      return undefined;
    } finally {
      if (running.current === controller) setSending(false);
    }
  };
  return { send, isSending, sent, error, reset };
}

/** What makes two sendings the same. */
function keyed({ file, ...rest }: Sending) {
  return { ...rest, name: file.name, size: file.size, lastModified: file.lastModified };
}
