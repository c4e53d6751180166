import { describe, expect, it } from 'vitest';
import { commendationList } from '../commendationList';
import { figureSearch, groupsOf, rowSearch, statisticsExport, statisticsList } from './statistics';

const search = statisticsList.validateSearch({
  by: 'YEAR',
  across: 'FORM',
  fromYear: '2024',
  toYear: 2026,
  organisation: 'CT',
  level: ['CITY_FRONT', 'NOWHERE'],
});

describe('the statistics', () => {
  it('are grouped by level where the address says nothing, and never twice by the same', () => {
    expect(groupsOf({})).toEqual({ rows: 'LEVEL', columns: undefined });
    expect(groupsOf({ by: ['FORM'], across: ['FORM'] })).toEqual({ rows: 'FORM', columns: undefined });
    expect(groupsOf(search)).toEqual({ rows: 'YEAR', columns: 'FORM' });
  });

  it('count whole years', () => {
    expect(statisticsExport(search).query).toEqual({
      level: ['CITY_FRONT'],
      organisation: 'CT',
      'awardedOn.from': '2024-01-01',
      'awardedOn.to': '2026-12-31',
      groupBy: ['YEAR', 'FORM'],
    });
  });

  it('lead to the list that a figure counts', () => {
    const row = {
      year: 2025,
      organisation: { code: 'CT-HND', name: 'Hội Nông dân' },
      form: 'PRAISE' as const,
    };
    const found = { ...rowSearch(search, row), ...figureSearch.women };
    expect(found).toEqual({
      level: ['CITY_FRONT'],
      form: ['PRAISE'],
      organisation: 'CT-HND',
      subtree: false,
      'awardedOn.from': '2025-01-01',
      'awardedOn.to': '2025-12-31',
      status: ['AWARDED'],
      subjectType: ['PERSON'],
      gender: ['FEMALE'],
    });
    // The list keeps all of it in its address.
    expect(commendationList.validateSearch(found)).toEqual(found);
  });
});
