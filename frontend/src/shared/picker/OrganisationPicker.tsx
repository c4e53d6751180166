import { useMemo } from 'react';
import { organisationSource } from './organisationSource';
import { ReferencePicker, type ReferencePickerProps } from './ReferencePicker';

interface Props extends ReferencePickerProps {
  /** Offers also organisations that are no longer in being, for looking into the past. */
  past?: boolean;
  /** Offers only this organisation and those below it. */
  within?: string;
}

/** Picks an organisation by its name or code. */
export function OrganisationPicker({ past = false, within, ...rest }: Props) {
  const source = useMemo(() => organisationSource(past, within), [past, within]);
  return <ReferencePicker source={source} {...rest} />;
}
