import type { ReactNode } from 'react';
import type { AllowedTransition } from '../detail/TransitionActions';

/** What is to be done with which records. */
export interface ChosenStep<Row> {
  to: string;
  comment: string;
  items: Row[];
}

/** How what is to be seen before a step ends: with those that are to take it, or with none. */
export interface BulkForeword<Row> {
  goOn: (items: Row[]) => void;
  giveUp: () => void;
}

/** How rows of a list change their state together. */
export interface BulkTransitions<Row> {
  /** What the row is called where it is named in a sentence. */
  nameOf: (row: Row) => string;
  /** What the API lets this person do with it now. */
  read: (row: Row) => Promise<readonly AllowedTransition<string>[]>;
  /** What doing it is called: “Nộp”, “Trả lại”. */
  actionLabel: (to: string) => string;
  /** What a field of the record is called, by its path, for faults that keep it from changing its state. */
  fieldLabel?: (path: string) => string;
  /** Sends it; throws the API's problem. */
  send: (row: Row, transition: { to: string; comment?: string }, actionKey: string) => Promise<unknown>;
  /** What stands before a step until the person goes on; nothing where there is nothing to be seen. */
  foreword?: (step: ChosenStep<Row>, answers: BulkForeword<Row>) => ReactNode;
  /** What else can be done with the rows that are chosen, as a small button. */
  more?: (chosen: Row[]) => ReactNode;
  /** When something was changed: to read the list again. */
  onDone: () => void;
}
