import { describe, expect, it } from 'vitest';
import type { Schemas } from '@/api/client';
import { type CommendationValues, faultsOf, givenKey, toDraft, toValues } from './commendationValues';

const view: Schemas['CommendationView'] = {
  id: '0199c0de-7a10-7b3c-9f21-4be1d6a3c001',
  version: 1,
  state: 'DRAFT',
  organisation: { code: 'CT-HND', name: 'Hội Nông dân' },
  subject: { type: 'PERSON', name: 'Nguyễn Văn An', birthYear: 1980, person: true },
  level: 'CITY_FRONT',
  achievementKey: 'MOVEMENT_WORK CT-HND 2026',
  reasonKind: 'MOVEMENT_WORK',
  papers: [{ name: 'Báo cáo thành tích', present: true }],
  editable: true,
  allowedTransitions: [],
  createdAt: '2025-12-31T18:00:00Z',
  createdByName: 'Lê Thị Hoa',
  changedAt: '2025-12-31T18:00:00Z',
  changedByName: 'Lê Thị Hoa',
};

const t = ((key: string) => key) as never;
const own: CommendationValues = {
  ...toValues(undefined),
  organisation: 'CT-HND',
  level: 'ORGANISATION',
  form: 'CERTIFICATE_OF_MERIT',
  subject: { ...toValues(undefined).subject, name: 'Trần Thị Ánh', birthYear: 1975 },
  achievement: 'Dẫn đầu phong trào.',
  reasonKind: 'MOVEMENT_WORK',
  isAwarded: true,
  award: {
    number: '45/QĐ-HND',
    signedOn: '2025-11-10',
    signer: 'Trần Văn Bình',
    signerTitle: '',
    prizeVnd: undefined,
    overrideReason: '',
  },
};

describe('the form of a commendation', () => {
  it('takes over what the record has, without what only the API says', () => {
    const values = toValues(view);
    expect(values.subject).toEqual({
      type: 'PERSON',
      name: 'Nguyễn Văn An',
      birthYear: 1980,
      gender: '',
      position: '',
      workplace: '',
      directWorker: undefined,
    });
    expect(values.achievementKey).toBe('');
  });

  it('sends no birth year of a group', () => {
    const group = { ...own, subject: { ...own.subject, type: 'GROUP' as const } };
    expect(toDraft(group).subject).toEqual({ type: 'GROUP', name: 'Trần Thị Ánh' });
  });

  it('sends the decision of an own award only where the organisation gave it', () => {
    expect(toDraft(own).award).toEqual({
      number: '45/QĐ-HND',
      signedOn: '2025-11-10',
      signer: 'Trần Văn Bình',
    });
    expect(toDraft({ ...own, level: 'CITY_FRONT' })).not.toHaveProperty('award');
    expect(toDraft({ ...own, isAwarded: false })).not.toHaveProperty('award');
    expect(toDraft(own)).not.toHaveProperty('isAwarded');
  });
});

describe('the name of the achievement', () => {
  it('is that which a person gave, not what the API made of the rest', () => {
    expect(givenKey(view)).toBeUndefined();
    expect(givenKey({ ...view, achievementKey: 'Tưới nhỏ giọt' })).toBe('Tưới nhỏ giọt');
    expect(
      givenKey({ ...view, achievementKey: 'SK-2026-000123', initiative: { number: 'SK-2026-000123' } }),
    ).toBeUndefined();
    expect(
      givenKey({ ...view, achievementKey: 'DKST CT-HND 2026', campaign: { code: 'DKST' } }),
    ).toBeUndefined();
  });
});

describe('faults told before the server is asked', () => {
  it('let a draft lack most', () => {
    expect(faultsOf(toValues(view), t)).toEqual({});
    expect(Object.keys(faultsOf(toValues(undefined), t))).toEqual(['organisation', 'subject.name']);
  });

  it('want an own award whole', () => {
    expect(faultsOf(own, t)).toEqual({});
    const bare = { ...own, form: '' as const, award: { ...own.award, number: ' ' } };
    expect(Object.keys(faultsOf(bare, t))).toEqual(['form', 'award.number']);
    const nobody = { ...own, subject: { ...own.subject, birthYear: '' as const } };
    expect(Object.keys(faultsOf(nobody, t))).toEqual(['subject.birthYear']);
  });

  it('take no date that has not come', () => {
    const later = { ...own, award: { ...own.award, signedOn: '2999-01-01' } };
    expect(Object.keys(faultsOf(later, t))).toEqual(['award.signedOn']);
  });
});
