import type { DossierWork } from './dossierQueries';
import type { NominationRow } from './nominationQueries';
import type { NominationState } from './words';

/** A work as the form of a dossier shows it. */
export interface OfferedWork {
  /** The nomination's id. */
  id: string;
  title: string;
  number: string | undefined;
  organisation: string;
  authorNames: string;
  state: NominationState;
}

/** The works that can be chosen, and those that the dossier holds already, even if they cannot be chosen any more. */
export function offeredWorks(
  shortlisted: readonly NominationRow[],
  held: readonly DossierWork[],
): OfferedWork[] {
  const offered = shortlisted.map(({ id, initiative, organisation, authorNames, state }) => ({
    id,
    title: initiative.title,
    number: initiative.number,
    organisation: organisation.shortName ?? organisation.name,
    authorNames,
    state,
  }));
  const known = new Set(offered.map(({ id }) => id));
  const others = held
    .filter(({ nomination }) => !known.has(nomination))
    .map(({ nomination, title, number, organisation, authorNames, state }) => ({
      id: nomination,
      title,
      number,
      organisation: organisation.shortName ?? organisation.name,
      authorNames,
      state,
    }));
  return [...offered, ...others];
}
