import { Badge, type MantineColor } from '@mantine/core';

/**
 * Colours by what a state means to the person, the same in every room: grey rests, blue waits, green is agreed, gold
 * stands out, orange wants work, red ended badly. The word beside it says the same.
 */
const colours: Record<string, MantineColor> = {
  SUBMITTED: 'blue',
  UNDER_REVIEW: 'blue',
  REVIEWING: 'blue',
  OPEN: 'blue',
  QUEUED: 'blue',
  RUNNING: 'blue',
  FORWARDED: 'indigo',
  SENT: 'indigo',
  ENDORSED: 'green',
  APPROVED: 'green',
  ACCEPTED: 'green',
  SHORTLISTED: 'green',
  ACTIVE: 'green',
  HELD: 'green',
  ISSUED: 'green',
  ANSWERED: 'green',
  CONFIRMED: 'green',
  COMPLETED: 'green',
  OUTSTANDING: 'gold',
  SELECTED: 'gold',
  PUBLISHED: 'gold',
  AWARDED: 'gold',
  EXEMPLARY: 'gold',
  RETURNED: 'orange',
  DECLINED: 'red',
  INELIGIBLE: 'red',
  NOT_SHORTLISTED: 'red',
  NOT_SELECTED: 'red',
  REVOKED: 'red',
  CANCELLED: 'red',
  FAILED: 'red',
};

interface Props {
  state: string;
  /** The state in words. */
  label: string;
}

export function StateBadge({ state, label }: Props) {
  return <Badge color={colours[state] ?? 'gray'}>{label}</Badge>;
}
