import { organisationSource } from './organisationSource';
import { ReferencesPicker, type ReferencesPickerProps } from './ReferencesPicker';

const inBeing = organisationSource(false, undefined);

/** Picks several organisations by their names or codes. */
export function OrganisationsPicker(props: ReferencesPickerProps) {
  return <ReferencesPicker source={inBeing} {...props} />;
}
