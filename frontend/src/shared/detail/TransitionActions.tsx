import { Button, type ButtonProps } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { TransitionDialog } from './TransitionDialog';

/** A change of state that the API lets this person make. */
export interface AllowedTransition<S extends string> {
  to: S;
  commentRequired: boolean;
}

export interface TransitionProps<S extends string> {
  allowed: readonly AllowedTransition<S>[];
  /** What doing it is called: “Nộp”, “Trả lại”. */
  actionLabel: (to: S) => string;
  /** What the state is called: “Đã nộp”, “Bị trả lại”. */
  stateLabel: (to: S) => string;
  /** What a field of the record is called, by its path, for faults that keep it from changing its state. */
  fieldLabel?: (path: string) => string;
  /** What comes of it, where more happens than the state's name says. */
  explanation?: (to: S) => ReactNode;
  /** Sends it; throws the API's problem. */
  send: (transition: { to: S; comment?: string }, actionKey: string) => Promise<unknown>;
  /** When it is done: to read the record again. */
  onDone: () => void;
  /** What can be done about a refusal, shown under it; `close` ends the dialog. */
  remedy?: (error: unknown, close: () => void) => ReactNode;
}

/** What is to be seen before the person is asked, and how it ends. */
export interface Foreword {
  goOn: () => void;
  giveUp: () => void;
}

interface Props<S extends string> extends TransitionProps<S> {
  /** What stands before the dialog of a change until the person goes on; nothing where there is nothing to be seen. */
  foreword?: (to: S, answers: Foreword) => ReactNode;
}

/** States that end or send back; their buttons do not invite. */
const quiet = new Set([
  'RETURNED',
  'DECLINED',
  'WITHDRAWN',
  'REVOKED',
  'CANCELLED',
  'CLOSED',
  'INELIGIBLE',
  'NOT_SHORTLISTED',
  'NOT_SELECTED',
]);

/** A button for every change of state open to this person, as the API says; each asks once, with a comment. */
export function TransitionActions<S extends string>({ foreword, ...props }: Props<S>) {
  const [asked, setAsked] = useState<AllowedTransition<S>>();
  const [isForewarned, setForewarned] = useState(false);
  const ordered = [...props.allowed].sort((one, other) => rank(one.to) - rank(other.to));
  const close = () => {
    setAsked(undefined);
    setForewarned(false);
  };
  const before =
    asked && !isForewarned && foreword?.(asked.to, { goOn: () => setForewarned(true), giveUp: close });
  return (
    <>
      {ordered.map((transition) => (
        <Button key={transition.to} {...looksOf(transition.to)} onClick={() => setAsked(transition)}>
          {props.actionLabel(transition.to)}
        </Button>
      ))}
      {before}
      {asked && !before && <TransitionDialog {...props} transition={asked} onClose={close} />}
    </>
  );
}

function rank(to: string): number {
  return quiet.has(to) ? 0 : 1;
}

function looksOf(to: string): ButtonProps {
  return quiet.has(to) ? { variant: 'default' } : { variant: 'filled' };
}
