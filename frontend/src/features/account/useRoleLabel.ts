import { useTranslation } from 'react-i18next';

/** What a role is called, by its name in the API. */
export function useRoleLabel(): (role: string) => string {
  const { t } = useTranslation('app');
  return (role) => t(`role.${role}`, { defaultValue: role });
}
