import { useMemo } from 'react';
import { api, type Schemas } from '@/api/client';
import { dataOf } from '@/api/record';
import {
  type Reference,
  ReferencePicker,
  type ReferencePickerProps,
  type ReferenceSource,
} from './ReferencePicker';

/** How many are offered at once; more words narrow it down. */
const offered = 20;

interface Props extends ReferencePickerProps {
  /** Offers only initiatives in these states. */
  states: readonly Schemas['InitiativeState'][];
}

/** Picks an initiative by its title or number; the value is its id. */
export function InitiativePicker({ states, ...rest }: Props) {
  const source = useMemo(() => initiatives([...states]), [states]);
  return <ReferencePicker source={source} {...rest} />;
}

function initiatives(status: Schemas['InitiativeState'][]): ReferenceSource {
  return {
    key: ['/api/v1/initiatives', 'picker', status],
    search: async (words, signal) => {
      const query = { q: words || undefined, status, limit: offered };
      const { items } = await dataOf(api.GET('/api/v1/initiatives', { params: { query }, signal }));
      return items.map(reference);
    },
    find: async (id, signal) =>
      reference(await dataOf(api.GET('/api/v1/initiatives/{id}', { params: { path: { id } }, signal }))),
  };
}

function reference(initiative: {
  id: string;
  title: string;
  number?: string;
  organisation: Schemas['OrganisationReference'];
}): Reference {
  const { id, title, number, organisation } = initiative;
  return {
    code: id,
    name: title,
    detail: [number, organisation.shortName ?? organisation.name].filter(Boolean).join(' · '),
  };
}
