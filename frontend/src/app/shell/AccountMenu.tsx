import { Avatar, Menu, Text, UnstyledButton } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/SessionContext';

/** Who is signed in, as what, and the way out. */
export function AccountMenu() {
  const { t } = useTranslation('app');
  const session = useSession();
  const name = session.name ?? '';
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <UnstyledButton aria-label={`${t('account')}: ${name}`} p={4}>
          <Avatar name={givenAndFamilyName(name)} color="front" size={34} alt="" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text fw={600} c="var(--mantine-color-text)">
            {name}
          </Text>
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconLogout size={18} stroke={1.75} />}
          onClick={() => void session.signOut()}
        >
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Initials are of the given name, which stands last, and the family name: “Nguyễn Văn An” gives “AN”. */
function givenAndFamilyName(name: string): string {
  const words = name.trim().split(/\s+/);
  return words.length < 2 ? name : `${words.at(-1)} ${words[0]}`;
}
