import type { FormErrors } from '@mantine/form';
import type { TFunction } from 'i18next';
import type { Schemas } from '@/api/client';
import { Problem } from '@/api/problem';

export type SelectionResult = Schemas['SelectionResult'];

export const selectionResults = Object.keys({
  SELECTED: true,
  NOT_SELECTED: true,
} satisfies Record<SelectionResult, true>) as SelectionResult[];

/** The most votes that one work can have for or against it. */
export const mostVotes = 1000;

/** What the Council decided on one work, as far as it is filled in. */
export interface SelectionValues {
  /** The nomination's id. */
  nomination: string;
  result: SelectionResult | '';
  votesFor: number | '';
  votesAgainst: number | '';
  reason: string;
}

/** The form of the Council's answers: a row for each work that it has not decided on yet. */
export interface SelectionsValues {
  rows: SelectionValues[];
}

export function emptyRows(works: readonly Schemas['DossierWork'][]): SelectionsValues {
  return {
    rows: works
      .filter(({ state }) => state === 'FORWARDED')
      .map(({ nomination }) => ({ nomination, result: '', votesFor: '', votesAgainst: '', reason: '' })),
  };
}

/** Rows that stay empty are of works still to be decided on. */
export function isBegun({ result, votesFor, votesAgainst, reason }: SelectionValues): boolean {
  return result !== '' || votesFor !== '' || votesAgainst !== '' || reason.trim() !== '';
}

/** The rows to send, as the API takes them, each with its place in the form. */
export function toSelections({ rows }: SelectionsValues): { selection: Schemas['Selection']; row: number }[] {
  return rows.flatMap(({ nomination, result, votesFor, votesAgainst, reason }, row) => {
    if (result === '' || votesFor === '' || votesAgainst === '') return [];
    return {
      row,
      selection: { nomination, result, votesFor, votesAgainst, reason: reason.trim() || undefined },
    };
  });
}

/** The faults that can be told before the server is asked. */
export function faultsOf(values: SelectionsValues, t: TFunction): FormErrors {
  const faults: FormErrors = {};
  const required = t('shared:form.required');
  for (const [row, selection] of values.rows.entries()) {
    if (!isBegun(selection)) continue;
    for (const name of ['result', 'votesFor', 'votesAgainst'] as const) {
      if (selection[name] === '') faults[`rows.${row}.${name}`] = required;
    }
    if (selection.result === 'NOT_SELECTED' && !selection.reason.trim()) {
      faults[`rows.${row}.reason`] = t('goldenbook:dossier.fault.reason');
    }
  }
  if (!values.rows.some(isBegun)) faults.rows = t('goldenbook:dossier.fault.noResult');
  return faults;
}

/**
 * A refusal with its faults at the rows of the form: the API counts only what was sent, and names a person's own works
 * by their ids.
 *
 * @param ownCase what is said at a work of the person's own
 */
export function atRows(problem: Problem, values: SelectionsValues, ownCase: string): Problem {
  const sent = toSelections(values);
  const named = problem.kind === 'own-case' ? problem.members.nominations : undefined;
  const own = Array.isArray(named) ? named : [];
  const ownFaults = values.rows.flatMap(({ nomination }, row) =>
    own.includes(nomination) ? { pointer: `/rows/${row}/result`, code: 'own-case', message: ownCase } : [],
  );
  const faults = problem.faults.map((fault) => {
    const [, index = '', member] = /^\/selections\/(\d+)(?:\/(\w+))?/.exec(fault.pointer) ?? [];
    const row = sent[Number(index)]?.row;
    if (index === '' || row === undefined) return fault;
    const name = member && member !== 'nomination' ? member : 'result';
    return { ...fault, pointer: `/rows/${row}/${name}` };
  });
  return new Problem(
    problem.status,
    { ...problem.members, errors: [...faults, ...ownFaults] },
    problem.retryAfter,
  );
}
