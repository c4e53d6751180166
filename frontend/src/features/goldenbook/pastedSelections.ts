import Papa from 'papaparse';
import type { DossierWork } from './dossierQueries';
import { folded } from './dossierWorks';
import { mostVotes, type SelectionResult, type SelectionValues } from './selectionValues';

/** Why a line is not taken over. */
export type PastedFault = 'unknown' | 'decided' | 'twice' | 'result' | 'votes' | 'reason';

/** A line of a pasted list, as it was understood. */
export interface PastedLine {
  /** Which line it is, for people: the first is 1. */
  line: number;
  /** What stands where the work's number is expected. */
  number: string;
  work: DossierWork | undefined;
  /** As it was written where it is no known word. */
  resultText: string;
  values: SelectionValues;
  faults: PastedFault[];
}

/** How results are written, accents and case aside. */
const resultWords: Record<SelectionResult, readonly string[]> = {
  SELECTED: ['selected', 'duoc chon', 'duoc tuyen chon', 'chon', 'dat'],
  NOT_SELECTED: [
    'not_selected',
    'not selected',
    'khong duoc chon',
    'khong duoc tuyen chon',
    'khong chon',
    'khong dat',
  ],
};

/**
 * Reads the Council's answers as they come out of a spreadsheet: number; result; votes for; votes against; reason. A
 * head line may be there. A work is known by its number, or by its title where it has none.
 */
export function pastedSelections(text: string, works: readonly DossierWork[]): PastedLine[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: delimiterOf(text) });
  const known = new Map(works.flatMap((work) => keysOf(work).map((key) => [key, work] as const)));
  const seen = new Set<string>();
  return data
    .map((cells, index) => ({ cells: cells.map((cell) => cell.trim()), line: index + 1 }))
    .filter(({ cells }) => cells.some(Boolean))
    .map(({ cells, line }) => lineOf(cells, line, known))
    .filter((line, index) => index > 0 || !isHead(line))
    .map((line) => {
      if (!line.work || !seen.has(line.work.nomination)) {
        if (line.work) seen.add(line.work.nomination);
        return line;
      }
      return { ...line, faults: [...line.faults, 'twice' as const] };
    });
}

/** Spreadsheets copy with tabs; files have semicolons where a comma is the decimal sign, as in Vietnam. */
function delimiterOf(text: string): string {
  const [first = ''] = text.trimStart().split(/\r?\n/);
  return ['\t', ';'].find((delimiter) => first.includes(delimiter)) ?? ',';
}

function keysOf({ number, title }: DossierWork): string[] {
  return [number, title].filter((key) => key !== undefined).map(folded);
}

function lineOf(cells: string[], line: number, known: ReadonlyMap<string, DossierWork>): PastedLine {
  const [number = '', resultText = '', votesForText = '', votesAgainstText = '', reason = ''] = cells;
  const work = known.get(folded(number));
  const result = resultOf(resultText);
  const [votesFor, votesAgainst] = [votesOf(votesForText), votesOf(votesAgainstText)];
  const faults: PastedFault[] = [];
  if (!work) faults.push('unknown');
  else if (work.state !== 'FORWARDED') faults.push('decided');
  if (!result) faults.push('result');
  if (votesFor === '' || votesAgainst === '') faults.push('votes');
  if (result === 'NOT_SELECTED' && !reason) faults.push('reason');
  const values = { nomination: work?.nomination ?? '', result, votesFor, votesAgainst, reason };
  return { line, number, work, resultText, values, faults };
}

function resultOf(text: string): SelectionResult | '' {
  const words = folded(text).replaceAll(/\s+/g, ' ');
  const found = Object.entries(resultWords).find(([, known]) => known.includes(words));
  return (found?.[0] ?? '') as SelectionResult | '';
}

function votesOf(text: string): number | '' {
  return /^\d{1,4}$/.test(text) && Number(text) <= mostVotes ? Number(text) : '';
}

/** A first line of which nothing is understood names the columns. */
function isHead({ faults }: PastedLine): boolean {
  return (['unknown', 'result', 'votes'] as const).every((fault) => faults.includes(fault));
}

/** The rows of the form with what the understood lines say of them. */
export function filledFrom(
  rows: readonly SelectionValues[],
  lines: readonly PastedLine[],
): SelectionValues[] {
  const byWork = new Map(
    lines.filter(({ faults }) => faults.length === 0).map(({ values }) => [values.nomination, values]),
  );
  return rows.map((row) => byWork.get(row.nomination) ?? row);
}
