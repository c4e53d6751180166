import { describe, expect, it } from 'vitest';
import type { Schemas } from '@/api/client';
import { type CampaignNode, treesOf } from './campaignTree';

const campaign = (code: string, parent?: string): Schemas['CampaignRow'] => ({
  id: code,
  code,
  title: code,
  kind: 'MOVEMENT',
  leadOrganisation: { code: 'CT', name: 'Cần Thơ' },
  parent,
});

const drawn = (nodes: CampaignNode[]): string =>
  nodes.map((node) => node.campaign.code + (node.below.length ? `(${drawn(node.below)})` : '')).join(' ');

describe('campaigns as trees', () => {
  it('hang below what stands above them, whichever comes first', () => {
    const given = [campaign('B', 'TOP'), campaign('A1', 'A'), campaign('TOP'), campaign('A', 'TOP')];
    expect(drawn(treesOf(given))).toBe('TOP(B A(A1))');
  });

  it('stand at the top where what is above them is not known', () => {
    expect(drawn(treesOf([campaign('A', 'ELSEWHERE'), campaign('B')]))).toBe('A B');
  });
});
