import { useQuery } from '@tanstack/react-query';
import { organisationKindQuery } from '@/records/organisation/organisations';
import { dateInVietnam } from '@/shared/format/date';
import { prizeFor } from './competence';
import type { UsualPrize } from './decidableRows';
import type { DecisionValues } from './decisionValues';
import { formsQuery } from './queries';

/** What the tables give on the day of signing, by the kind of organisation whose decision it is. */
export function useUsualPrizes({ level, organisation, signedOn }: DecisionValues): UsualPrize {
  const isOwn = level === 'ORGANISATION';
  const forms = useQuery(formsQuery(signedOn || dateInVietnam(new Date())));
  const kind = useQuery(organisationKindQuery(isOwn ? organisation : ''));
  const giver = isOwn ? (kind.data ?? undefined) : 'CITY_FRONT';
  return ({ form, subject }) => prizeFor(forms.data ?? [], { level, form, subject: subject.type }, giver);
}
