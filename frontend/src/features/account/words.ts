/** The roles that people can be given, from the widest use to the narrowest. */
export const givenRoles = [
  'author',
  'organisation-officer',
  'organisation-lead',
  'reviewer',
  'committee',
  'standing-committee',
  'auditor',
  'administrator',
] as const;
