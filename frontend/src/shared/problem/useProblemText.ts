import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';

export interface ProblemText {
  title: string;
  detail: string;
}

/** What to tell a person of a failure: the API's own words where it gave any, else the site's for the status. */
export function useProblemText(): (error: unknown) => ProblemText {
  const { t } = useTranslation('shared');
  return (error) => {
    const own = {
      title: t(`problem.${ownKey(error)}.title`),
      detail: t(`problem.${ownKey(error)}.detail`),
    };
    if (!(error instanceof Problem)) return own;
    return { title: error.title || own.title, detail: error.detail ?? (error.title ? '' : own.detail) };
  };
}

function ownKey(error: unknown): 'unreachable' | 'unavailable' | 'notFound' | 'forbidden' | 'other' {
  if (!(error instanceof Problem)) return 'other';
  if (error.status === 0) return 'unreachable';
  if (error.status === 404) return 'notFound';
  if (error.status === 403) return 'forbidden';
  return error.status === 429 || error.status >= 502 ? 'unavailable' : 'other';
}
