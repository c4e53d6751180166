import type { TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import type { Schemas } from '@/api/client';
import { mergePatch } from '@/api/mergePatch';
import { faultsOf, toDraft, toValues } from './campaignValues';

const t = ((key: string) => key) as TFunction;

const known: Schemas['CampaignView'] = {
  id: '0197c1a2-0000-7000-8000-000000000000',
  version: 3,
  code: 'TTST',
  title: 'Tuổi trẻ sáng tạo',
  kind: 'MOVEMENT',
  leadOrganisation: { code: 'CT-DTN', name: 'Thành đoàn Cần Thơ' },
  parent: { code: 'DKST', title: 'Đoàn kết sáng tạo' },
  startsOn: '2026-03-26',
  participants: [{ code: 'CT-31135', name: 'Phường Ninh Kiều' }],
  editable: true,
  createdAt: '2026-03-01T00:00:00Z',
  createdByName: 'Ban Phong trào',
  changedAt: '2026-03-01T00:00:00Z',
  changedByName: 'Ban Phong trào',
};

describe('the form of a campaign', () => {
  it('sends what it was filled from', () => {
    expect(toDraft(toValues(known))).toEqual({
      code: 'TTST',
      title: 'Tuổi trẻ sáng tạo',
      kind: 'MOVEMENT',
      leadOrganisation: 'CT-DTN',
      parent: 'DKST',
      startsOn: '2026-03-26',
      participants: ['CT-31135'],
    });
  });

  it('says in a patch that the last participant and the campaign above are gone', () => {
    const before = toValues(known);
    const after = { ...before, parent: '', participants: [] };
    expect(mergePatch(toDraft(before), toDraft(after))).toEqual({ parent: null, participants: [] });
  });

  it('tells what is missing or does not fit', () => {
    const values = { ...toValues(known), title: ' ', code: 'Thi đua', endsOn: '2026-03-25' };
    expect(faultsOf(values, t)).toEqual({
      title: 'shared:form.required',
      code: 'campaign:fault.code',
      endsOn: 'campaign:fault.endsOn',
    });
    expect(faultsOf({ ...toValues(known), endsOn: '2026-03-26' }, t)).toEqual({});
  });

  it('does not take a campaign as its own superior', () => {
    expect(faultsOf({ ...toValues(known), parent: 'TTST' }, t)).toEqual({ parent: 'campaign:fault.parent' });
  });
});
