import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, type Schemas } from '@/api/client';
import { dataOf } from '@/api/record';
import type { operations } from '@/api/schema';
import { anyOf, flag, text, whole } from '@/shared/list/filterKinds';
import { ListDefinition, type SearchOf } from '@/shared/list/ListDefinition';
import type { ListExport } from '@/shared/list/listExport';
import type { CommendationSearch } from '../commendationList';
import { commendations } from '../queries';
import { commendationForms, levels, subjectTypes } from '../words';

export type Figures = Schemas['CommendationFigures'];
type Asked = NonNullable<operations['getCommendationStatistics']['parameters']['query']>;
export type Dimension = NonNullable<Asked['groupBy']>[number];

/** Where the statistics are, as a list and as a file. */
export const statisticsPath = '/api/v1/commendations/statistics';

export const dimensions = Object.keys({
  LEVEL: true,
  FORM: true,
  SUBJECT_TYPE: true,
  ORGANISATION: true,
  YEAR: true,
} satisfies Record<Dimension, true>) as Dimension[];

/** Figures that can stand in the cells of a cross table. */
export const cellFigures = ['awards', 'persons', 'groups', 'women', 'directWorkers', 'prizeVnd'] as const;
export type CellFigure = (typeof cellFigures)[number];

/** The statistics as their address describes them. */
export const statisticsList = new ListDefinition({
  name: 'commendation-statistics',
  filters: {
    by: anyOf(dimensions),
    across: anyOf(dimensions),
    figure: anyOf(cellFigures),
    fromYear: whole,
    toYear: whole,
    level: anyOf(levels),
    form: anyOf(commendationForms),
    subjectType: anyOf(subjectTypes),
    organisation: text,
    predecessors: flag,
  },
  sortable: ['id'],
  defaultSort: 'id',
});

export type StatisticsSearch = SearchOf<(typeof statisticsList)['filters']>;

/** What the figures are grouped by: in rows, and for a cross table in columns. */
export function groupsOf({ by, across }: StatisticsSearch): {
  rows: Dimension;
  columns: Dimension | undefined;
} {
  const rows = by?.[0] ?? 'LEVEL';
  const columns = across?.[0];
  return { rows, columns: columns === rows ? undefined : columns };
}

/** What tells a row of figures from the others in one dimension. */
export function groupKey(row: Figures, dimension: Dimension): string {
  const { level, form, subjectType, organisation, year } = row;
  const keys: Record<Dimension, string | number | undefined> = {
    LEVEL: level,
    FORM: form,
    SUBJECT_TYPE: subjectType,
    ORGANISATION: organisation?.code,
    YEAR: year,
  };
  return String(keys[dimension] ?? '');
}

/** The filters that the list of commendations takes too. */
export function listSearch({
  level,
  form,
  subjectType,
  organisation,
  predecessors,
  fromYear,
  toYear,
}: StatisticsSearch): CommendationSearch {
  const search: CommendationSearch = {
    level,
    form,
    subjectType,
    organisation,
    predecessors,
    'awardedOn.from': fromYear === undefined ? undefined : firstDay(fromYear),
    'awardedOn.to': toYear === undefined ? undefined : lastDay(toYear),
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

/** The list that a figure of a row counts. */
export function rowSearch(search: StatisticsSearch, row: Partial<Figures>): CommendationSearch {
  return {
    ...listSearch(search),
    ...(row.level && { level: [row.level] }),
    ...(row.form && { form: [row.form] }),
    ...(row.subjectType && { subjectType: [row.subjectType] }),
    ...(row.organisation && { organisation: row.organisation.code, subtree: false, predecessors: undefined }),
    ...(row.year && { 'awardedOn.from': firstDay(row.year), 'awardedOn.to': lastDay(row.year) }),
  };
}

/** What narrows the list of a row to those whom one figure counts. */
export const figureSearch: Record<Exclude<CellFigure, 'prizeVnd'> | 'revoked', CommendationSearch> = {
  awards: { status: ['AWARDED'] },
  persons: { status: ['AWARDED'], subjectType: ['PERSON'] },
  groups: { status: ['AWARDED'], subjectType: ['GROUP'] },
  women: { status: ['AWARDED'], subjectType: ['PERSON'], gender: ['FEMALE'] },
  directWorkers: { status: ['AWARDED'], subjectType: ['PERSON'], directWorker: true },
  revoked: { status: ['REVOKED'] },
};

/** What the API is asked, but for the groups. */
function asked(search: StatisticsSearch) {
  return listSearch(search) as Omit<CommendationSearch, 'status' | 'sort' | 'limit' | 'cursor' | 'page'>;
}

export function statisticsExport(search: StatisticsSearch): ListExport {
  const { rows, columns } = groupsOf(search);
  return {
    path: statisticsPath,
    query: { ...asked(search), groupBy: columns ? [rows, columns] : [rows] },
  };
}

/** The figures of each group, and of all together: shares of the whole are not those of the groups added up. */
export function statisticsQuery(search: StatisticsSearch) {
  const { rows, columns } = groupsOf(search);
  const filters = asked(search);
  const figures = async (groupBy: Dimension[], signal: AbortSignal) =>
    (await dataOf(api.GET(statisticsPath, { params: { query: { ...filters, groupBy } }, signal }))).items;
  return queryOptions({
    queryKey: [...commendations.key, 'statistics', filters, rows, columns],
    queryFn: async ({ signal }) => {
      const [groups, byRow, all] = await Promise.all([
        figures(columns ? [rows, columns] : [rows], signal),
        columns ? figures([rows], signal) : undefined,
        figures([], signal),
      ]);
      return { rows, columns, groups, byRow: byRow ?? groups, all: all[0] as Figures };
    },
    placeholderData: keepPreviousData,
  });
}

function firstDay(year: number): string {
  return `${String(year).padStart(4, '0')}-01-01`;
}

function lastDay(year: number): string {
  return `${String(year).padStart(4, '0')}-12-31`;
}
