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
    <Menu position="bottom-end">
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
        {languages.map((language) => (
          <Menu.Item
            key={language}
            role="menuitemradio"
            aria-checked={language === chosen}
            fw={language === chosen ? 600 : 400}
            lang={language}
            onClick={() => void choose(language)}
          >
            {names[language]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
