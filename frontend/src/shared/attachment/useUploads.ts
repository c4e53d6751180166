import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { attach, attachmentsKey, type Filing, type Owner } from './queries';

/** A file on its way. */
export interface Sending {
  /** Also its Idempotency-Key: sending it again is the same action. */
  key: string;
  file: File;
  filing: Filing;
  /** Bytes sent so far; absent while it waits for those before it. */
  sent?: number;
  error?: unknown;
}

export interface Uploads {
  sendings: readonly Sending[];
  add: (files: readonly File[], filing: Filing) => void;
  /** Stops it, or forgets that it failed. */
  drop: (sending: Sending) => void;
  again: (sending: Sending) => void;
}

/** Sends files one after the other; each can be stopped, and one that fails doesn't hold up the rest. */
export function useUploads(owner: Owner): Uploads {
  const queryClient = useQueryClient();
  const [sendings, setSendings] = useState<readonly Sending[]>([]);
  const running = useRef<{ key: string; controller: AbortController }>(undefined);
  const change = useCallback((key: string, changes: Partial<Sending>) => {
    setSendings((all) => all.map((each) => (each.key === key ? { ...each, ...changes } : each)));
  }, []);
  const forget = useCallback((key: string) => {
    setSendings((all) => all.filter((each) => each.key !== key));
  }, []);

  const send = useCallback(
    async ({ key, file, filing }: Sending) => {
      const controller = new AbortController();
      running.current = { key, controller };
      change(key, { sent: 0 });
      const onProgress = (sent: number) => change(key, { sent: Math.min(sent, file.size) });
      try {
        await attach(owner, file, filing, { actionKey: key, onProgress, signal: controller.signal });
        await queryClient.invalidateQueries({ queryKey: attachmentsKey(owner) });
        forget(key);
      } catch (error) {
        if (controller.signal.aborted) forget(key);
        else change(key, { error });
      } finally {
        running.current = undefined;
      }
    },
    [owner, queryClient, change, forget],
  );

  useEffect(() => {
    const next = sendings.find(({ sent, error }) => sent === undefined && !error);
    if (next && !running.current) void send(next);
  }, [sendings, send]);
  // Leaving the page stops what was not sent whole; nothing is kept of it.
  useEffect(() => () => running.current?.controller.abort(), []);

  const add = (files: readonly File[], filing: Filing) => {
    const added = files.map((file) => ({ key: crypto.randomUUID(), file, filing }));
    setSendings((all) => [...all, ...added]);
  };
  const drop = ({ key }: Sending) => {
    if (running.current?.key === key) running.current.controller.abort();
    else forget(key);
  };
  const again = ({ key }: Sending) => change(key, { sent: undefined, error: undefined });
  return { sendings, add, drop, again };
}
