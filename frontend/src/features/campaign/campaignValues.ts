import type { FormErrors } from '@mantine/form';
import type { TFunction } from 'i18next';
import type { Schemas } from '@/api/client';

/** The form of a campaign; what is not filled in is empty, not absent. */
export interface CampaignValues {
  code: string;
  title: string;
  kind: Schemas['CampaignKind'] | '';
  description: string;
  /** Code of the organisation that leads it. */
  leadOrganisation: string;
  /** Code of the campaign above it. */
  parent: string;
  startsOn: string;
  endsOn: string;
  /** Codes of the organisations that take part. */
  participants: string[];
}

const emptyValues: CampaignValues = {
  code: '',
  title: '',
  kind: '',
  description: '',
  leadOrganisation: '',
  parent: '',
  startsOn: '',
  endsOn: '',
  participants: [],
};

/** A campaign as the form shows it; of none, an empty form. */
export function toValues(campaign: Schemas['CampaignView'] | undefined): CampaignValues {
  if (!campaign) return emptyValues;
  const known = Object.entries(campaign).filter(([name]) => name in emptyValues);
  return {
    ...emptyValues,
    ...Object.fromEntries(known),
    leadOrganisation: campaign.leadOrganisation.code,
    parent: campaign.parent?.code ?? '',
    participants: campaign.participants.map(({ code }) => code),
  };
}

/** What the form holds as the API takes it: empty fields are left out, the list of participants is always there. */
export function toDraft(values: CampaignValues): Schemas['CampaignDraft'] {
  const filled = Object.entries(values).filter(([, value]) => value !== '');
  return Object.fromEntries(filled) as unknown as Schemas['CampaignDraft'];
}

/** The faults that can be told before the server is asked. */
export function faultsOf(values: CampaignValues, t: TFunction): FormErrors {
  const faults: FormErrors = {};
  for (const name of ['code', 'title', 'kind', 'leadOrganisation'] as const) {
    if (!values[name].trim()) faults[name] = t('shared:form.required');
  }
  if (values.code && !/^[A-Z0-9][A-Z0-9-]*$/.test(values.code)) faults.code = t('campaign:fault.code');
  if (values.parent && values.parent === values.code) faults.parent = t('campaign:fault.parent');
  if (values.startsOn && values.endsOn && values.endsOn < values.startsOn) {
    faults.endsOn = t('campaign:fault.endsOn');
  }
  return faults;
}
