import { describe, expect, it } from 'vitest';
import type { Schemas } from '@/api/client';
import { canBeOneDecision, formsFor, isDecidable, prizeFor } from './competence';

const prize = (subject: Schemas['SubjectType'], amountVnd: number, organisationKind?: 'COMMUNE_FRONT') => ({
  subject,
  organisationKind,
  factor: 1,
  baseSalaryVnd: 2_340_000,
  amountVnd,
});

const table: Schemas['CommendationFormView'][] = [
  {
    level: 'ORGANISATION',
    form: 'CERTIFICATE_OF_MERIT',
    subjects: ['PERSON', 'GROUP'],
    prizes: [prize('PERSON', 702_000), prize('GROUP', 1_404_000), prize('PERSON', 351_000, 'COMMUNE_FRONT')],
  },
  { level: 'CENTRAL_FRONT', form: 'COMMEMORATIVE_MEDAL', subjects: ['PERSON'], prizes: [] },
  { level: 'CENTRAL_FRONT', form: 'OTHER', subjects: ['PERSON', 'GROUP'], prizes: [] },
];

describe('the forms of a level', () => {
  it('are those that the tables name for such a subject', () => {
    expect(formsFor(table, 'CENTRAL_FRONT', 'PERSON')).toEqual(['COMMEMORATIVE_MEDAL', 'OTHER']);
    expect(formsFor(table, 'CENTRAL_FRONT', 'GROUP')).toEqual(['OTHER']);
    expect(formsFor(table, 'STATE', 'PERSON')).toEqual([]);
  });
});

describe('the prize money', () => {
  const award = { level: 'ORGANISATION', form: 'CERTIFICATE_OF_MERIT', subject: 'PERSON' } as const;

  it('goes by the kind of organisation that gives it, where the tables name one', () => {
    expect(prizeFor(table, award, 'COMMUNE_FRONT')).toBe(351_000);
    expect(prizeFor(table, award, 'SOCIO_POLITICAL')).toBe(702_000);
    expect(prizeFor(table, award, undefined)).toBe(702_000);
  });

  it('goes by person or group', () => {
    expect(prizeFor(table, { ...award, subject: 'GROUP' }, 'COMMUNE_FRONT')).toBe(1_404_000);
  });

  it('is not made up where the tables have none', () => {
    expect(prizeFor(table, { ...award, form: 'OTHER' }, undefined)).toBeUndefined();
    expect(prizeFor(table, { ...award, form: undefined }, undefined)).toBeUndefined();
  });
});

it('proposals are decided once approved, own awards while they are drafts', () => {
  expect(isDecidable({ level: 'CITY_FRONT', state: 'APPROVED' })).toBe(true);
  expect(isDecidable({ level: 'CITY_FRONT', state: 'SUBMITTED' })).toBe(false);
  expect(isDecidable({ level: 'ORGANISATION', state: 'DRAFT' })).toBe(true);
  expect(isDecidable({ level: 'ORGANISATION', state: 'AWARDED' })).toBe(false);
});

it('one decision is of one level, and of organisations’ own awards of one organisation', () => {
  const hnd = { code: 'CT-HND', name: 'Hội Nông dân' };
  const ldld = { code: 'CT-LDLD', name: 'Liên đoàn Lao động' };
  const proposal = { level: 'CITY_FRONT', state: 'APPROVED', organisation: hnd } as const;
  const own = { level: 'ORGANISATION', state: 'DRAFT', organisation: hnd } as const;
  expect(canBeOneDecision([proposal, { ...proposal, organisation: ldld }])).toBe(true);
  expect(canBeOneDecision([proposal, { ...proposal, level: 'STATE' }])).toBe(false);
  expect(canBeOneDecision([proposal, { ...proposal, state: 'SUBMITTED' }])).toBe(false);
  expect(canBeOneDecision([own, own])).toBe(true);
  expect(canBeOneDecision([own, { ...own, organisation: ldld }])).toBe(false);
});
