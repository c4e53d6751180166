import { describe, expect, it } from 'vitest';
import { validateNewDecision } from './decisionList';
import { type DecisionValues, earlierAwardOf, faultsOf, newDecision, toDraft } from './decisionValues';

const t = ((key: string) => key) as never;
const decision: DecisionValues = {
  ...newDecision('CITY_FRONT', '', ['a', 'b']),
  number: '125/QĐ-MTTQ-BTT',
  signedOn: '2025-11-18',
  signer: 'Nguyễn Thị Hoa',
};

describe('a decision', () => {
  it('leaves prize money to the tables unless something was entered', () => {
    expect(toDraft(decision)).toEqual({
      number: '125/QĐ-MTTQ-BTT',
      signedOn: '2025-11-18',
      signer: 'Nguyễn Thị Hoa',
      awards: [{ commendation: 'a' }, { commendation: 'b' }],
    });
    const paid = {
      ...decision,
      awards: [{ commendation: 'a', prizeVnd: 0, overrideReason: 'Khen đột xuất' }],
    };
    expect(toDraft(paid).awards).toEqual([
      { commendation: 'a', prizeVnd: 0, overrideReason: 'Khen đột xuất' },
    ]);
  });

  it('names who decided only where that is above the city', () => {
    const answered = { ...decision, issuer: 'Chủ tịch UBND thành phố' };
    expect(toDraft(answered)).not.toHaveProperty('issuer');
    expect(toDraft({ ...answered, level: 'CITY_PEOPLE_COMMITTEE' })).toMatchObject({
      issuer: 'Chủ tịch UBND thành phố',
      result: 'AWARDED',
    });
  });

  it('that says no takes a reason and gives no money', () => {
    const no: DecisionValues = {
      ...decision,
      level: 'STATE',
      issuer: 'Chủ tịch nước',
      result: 'DECLINED',
      prizeVnd: 1,
      awards: [{ commendation: 'a', prizeVnd: 5, overrideReason: '' }],
    };
    expect(Object.keys(faultsOf(no, t))).toEqual(['comment']);
    const draft = toDraft({ ...no, comment: 'Chưa đủ thời gian' });
    expect(draft.awards).toEqual([{ commendation: 'a' }]);
    expect(draft).not.toHaveProperty('prizeVnd');
  });

  it('cannot be saved on nobody, or on a day to come', () => {
    expect(faultsOf(decision, t)).toEqual({});
    expect(Object.keys(faultsOf({ ...decision, awards: [] }, t))).toEqual(['awards']);
    expect(Object.keys(faultsOf({ ...decision, signedOn: '2999-01-01' }, t))).toEqual(['signedOn']);
  });
});

it('finds the earlier award that a refusal is about', () => {
  const awards = [
    { subject: 'Lê Văn Dũng', organisation: 'CT-HND', decisionNumber: '12/QĐ', signedOn: '2025-01-02' },
    { subject: 'Trần Thị Ánh', organisation: 'CT-HND', decisionNumber: '12/QĐ', signedOn: '2025-01-02' },
  ];
  const message = 'Trần Thị Ánh đã được khen theo Quyết định số 12/QĐ ngày 02/01/2025';
  expect(earlierAwardOf(message, awards)).toBe(awards[1]);
  expect(earlierAwardOf('Thuộc đơn vị khác', awards)).toBeUndefined();
});

it('reads the address of a new decision', () => {
  expect(validateNewDecision({ level: 'STATE', commendation: 'a', x: 1 })).toEqual({
    level: 'STATE',
    commendation: ['a'],
  });
  expect(validateNewDecision({ level: 'KING' })).toEqual({});
});
