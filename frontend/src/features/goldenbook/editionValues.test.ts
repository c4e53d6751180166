import type { TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import { type EditionValues, faultsOf, toDraft, type toValues, valuesForNext } from './editionValues';

const t = ((key: string) => key) as unknown as TFunction;

const edition: EditionValues = {
  ...valuesForNext(2027, 'Sách vàng Sáng tạo năm 2027', undefined),
  organisationDeadline: '2027-07-31',
  criteria: [
    { name: 'Tính mới', weight: 33.33, maxScore: 10 },
    { name: 'Hiệu quả', weight: 66.67, maxScore: 10 },
  ],
  checklist: [
    { code: 'PICTURES', name: 'Ảnh', required: false },
    { code: '', name: 'Đơn đề nghị', required: true },
    { code: '', name: 'Đơn đề nghị', required: true },
  ],
};

describe('an edition', () => {
  it('takes what comes on the last day: the API is told the first instant after it', () => {
    expect(toDraft(edition).organisationDeadline).toBe('2027-08-01T00:00:00+07:00');
    expect(toDraft(edition).forwardingDeadline).toBeUndefined();
  });

  it('gives new papers a code of their own, and leaves known ones theirs', () => {
    expect(toDraft(edition).checklist?.map(({ code }) => code)).toEqual([
      'PICTURES',
      'DON_DE_NGHI',
      'DON_DE_NGHI_2',
    ]);
  });

  it('needs weights that sum to 100, and a reason for another target than the years since 1945', () => {
    expect(faultsOf(edition, t)).toEqual({});
    const [first] = edition.criteria;
    expect(faultsOf({ ...edition, criteria: first ? [first] : [] }, t)).toEqual({
      criteria: 'goldenbook:fault.weights',
    });
    expect(faultsOf({ ...edition, targetCount: 82 }, t)).toEqual({});
    expect(faultsOf({ ...edition, targetCount: 80 }, t)).toEqual({
      targetCountReason: 'shared:form.required',
    });
  });

  it('begins with the criteria and papers of the one before, not with its dates', () => {
    const before = { ...toDraft(edition), id: 'x', targetCount: 82 } as never as Parameters<
      typeof toValues
    >[0];
    const next = valuesForNext(2028, 'Sách vàng Sáng tạo năm 2028', {
      ...(before as object),
      forwardingDeadline: '2027-09-02T00:00:00+07:00',
    } as never);
    expect(next.criteria).toEqual(edition.criteria);
    expect(next.checklist.map(({ name }) => name)).toEqual(['Ảnh', 'Đơn đề nghị', 'Đơn đề nghị']);
    expect(next).toMatchObject({ year: 2028, organisationDeadline: '', targetCount: '' });
  });
});
