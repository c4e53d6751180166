import type { Schemas } from '@/api/client';

/** The contract's kinds of organisation, as values: a kind that it gains or loses does not compile here. */
export const organisationKinds = Object.keys({
  CENTRAL_FRONT: true,
  CITY_FRONT: true,
  SOCIO_POLITICAL: true,
  MEMBER: true,
  DISTRICT_FRONT: true,
  COMMUNE_FRONT: true,
  GRASSROOTS: true,
} satisfies Record<Schemas['OrganisationKind'], true>) as Schemas['OrganisationKind'][];
