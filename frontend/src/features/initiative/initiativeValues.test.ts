import { describe, expect, it } from 'vitest';
import type { Schemas } from '@/api/client';
import {
  equalShares,
  faultsOf,
  type InitiativeValues,
  newAuthor,
  sumOfShares,
  toDraft,
  toValues,
} from './initiativeValues';

const initiative: Schemas['InitiativeView'] = {
  id: '01a20c9d-1890-725c-970f-a8531ca960bb',
  version: 3,
  number: 'SK-2026-000123',
  state: 'RETURNED',
  organisation: { code: 'CT-HND', name: 'Hội Nông dân thành phố Cần Thơ' },
  title: 'Hệ thống tưới nhỏ giọt điều khiển bằng điện thoại',
  kind: 'TECHNICAL',
  annualBenefitVnd: 185_000_000,
  firstAppliedOn: '2026-03-15',
  campaign: { code: 'DKST', title: 'Đoàn kết sáng tạo' },
  authors: [{ fullName: 'Trần Văn Bé', birthYear: 1979, sharePercent: 100, contact: true }],
  firstAppliers: [],
  editable: true,
  allowedTransitions: [{ to: 'SUBMITTED', commentRequired: false }],
  createdAt: '2026-11-24T08:12:31Z',
  createdByName: 'Lê Thị Cẩm Nhung',
  changedAt: '2026-11-24T08:12:31Z',
  changedByName: 'Lê Thị Cẩm Nhung',
};

const translate = ((key: string) => key) as unknown as Parameters<typeof faultsOf>[1];

function faultsWith(change: Partial<InitiativeValues>) {
  return faultsOf({ ...toValues(initiative), ...change }, translate);
}

describe('the form of an initiative', () => {
  it('sends what it was given, references by their codes, and nothing that the person cannot write', () => {
    expect(toDraft(toValues(initiative))).toEqual({
      organisation: 'CT-HND',
      title: 'Hệ thống tưới nhỏ giọt điều khiển bằng điện thoại',
      kind: 'TECHNICAL',
      annualBenefitVnd: 185_000_000,
      firstAppliedOn: '2026-03-15',
      campaign: 'DKST',
      authors: [
        {
          fullName: 'Trần Văn Bé',
          birthYear: 1979,
          sharePercent: 100,
          contact: true,
          publicationConsent: false,
        },
      ],
      firstAppliers: [],
    });
  });

  it('finds no fault in a bare draft with a title and an organisation', () => {
    expect(faultsWith({ authors: [] })).toEqual({});
  });

  it('wants a title that says something', () => {
    expect(faultsWith({ title: '  ' })).toHaveProperty('title');
  });

  it('wants shares that sum to 100, thirds included', () => {
    const third = { ...newAuthor(), fullName: 'A', contact: false, sharePercent: 33.33 };
    const contact = { ...third, contact: true, sharePercent: 33.34 };
    expect(faultsWith({ authors: [contact, third, third] })).toEqual({});
    expect(faultsWith({ authors: [contact, third] })).toHaveProperty('authors');
  });

  it('wants one contact among the authors', () => {
    const half = { ...newAuthor(), fullName: 'A', sharePercent: 50 };
    expect(faultsWith({ authors: [half, half] })).toEqual({ authors: 'initiative:fault.contact' });
    expect(faultsWith({ authors: [{ ...half, contact: true }, half] })).toEqual({});
  });
});

describe('shares', () => {
  it.each([1, 3, 7, 30])('of %i authors are as equal as can be and sum to 100', (count) => {
    const authors = equalShares(count).map((sharePercent) => ({ ...newAuthor(), sharePercent }));
    expect(sumOfShares(authors)).toBe(100);
    const shares = authors.map(({ sharePercent }) => sharePercent);
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThan(0.31);
  });
});
