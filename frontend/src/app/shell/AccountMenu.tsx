import { Avatar, Button, Divider, Popover, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../session/me';
import { useSession } from '../session/SessionContext';

/** Who is signed in, as what and where, and the way out. */
export function AccountMenu() {
  const { t } = useTranslation('app');
  const session = useSession();
  const { name, username, roles, organisation } = useMe();
  return (
    <Popover position="bottom-end" width={300} trapFocus>
      <Popover.Target>
        <UnstyledButton aria-label={`${t('account')}: ${name}`} p={4}>
          <Avatar name={givenAndFamilyName(name)} color="front" size={34} alt="" />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('account')}>
        <Stack gap={2}>
          <Text fw={650}>{name}</Text>
          <Text size="sm" c="dimmed">
            {username}
          </Text>
          {roles.map((role) => (
            <Text key={role} size="sm">
              {t(`role.${role}`, { defaultValue: role })}
            </Text>
          ))}
          {organisation && (
            <Text size="sm" c="dimmed">
              {organisation.name}
            </Text>
          )}
          <Divider my="sm" />
          <Button
            variant="default"
            leftSection={<IconLogout size={18} stroke={1.75} aria-hidden />}
            onClick={() => void session.signOut()}
          >
            {t('signOut')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

/** Initials are of the given name, which stands last, and the family name: “Nguyễn Văn An” gives “AN”. */
function givenAndFamilyName(name: string): string {
  const words = name.trim().split(/\s+/);
  return words.length < 2 ? name : `${words.at(-1)} ${words[0]}`;
}
