import { Button, Menu } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { changeLanguage, currentLanguage, type Language, languages } from '../language';

const names: Record<Language, string> = { vi: 'Tiếng Việt', en: 'English' };

/** Vietnamese or English, for the site's texts and for those of the API. */
export function LanguageSwitch() {
  const { t } = useTranslation('app');
  const queryClient = useQueryClient();
  const chosen = currentLanguage();
  const choose = async (language: Language) => {
    await changeLanguage(language);
    // Names that the API gives in the asked language are read anew.
    await queryClient.invalidateQueries();
  };
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          c="inherit"
          px="xs"
          leftSection={<IconLanguage size={20} stroke={1.75} aria-hidden />}
          aria-label={`${t('language')}: ${names[chosen]}`}
        >
          {chosen.toUpperCase()}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={chosen} onChange={(language) => void choose(language as Language)}>
          {languages.map((language) => (
            <Menu.RadioItem key={language} value={language} lang={language} closeMenuOnClick>
              {names[language]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
