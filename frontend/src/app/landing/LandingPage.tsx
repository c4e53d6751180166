import {
  Anchor,
  Box,
  Button,
  Container,
  Group,
  Paper,
  SimpleGrid,
  Stack,
  Text,
  ThemeIcon,
  Title,
} from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconBook2, IconBulb, IconReportAnalytics } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/SessionContext';
import { ColourSchemeSwitch } from '../shell/ColourSchemeSwitch';
import { LanguageSwitch } from '../shell/LanguageSwitch';
import { Mark } from '../shell/Mark';
import classes from './LandingPage.module.css';

const tasks = [
  { key: 'initiatives', icon: IconBulb },
  { key: 'goldenBook', icon: IconBook2 },
  { key: 'reports', icon: IconReportAnalytics },
] as const;

/** What the public sees first: what this is, the way in, and the way to the public book. */
export function LandingPage() {
  const { t } = useTranslation('app');
  const session = useSession();
  useDocumentTitle('Sáng Tạo');
  return (
    <Box className={classes.page}>
      <Container component="header" size="lg" py="md">
        <Group justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Mark />
            <Text fw={700} size="lg">
              Sáng Tạo
            </Text>
          </Group>
          <Group gap={4} wrap="nowrap">
            <LanguageSwitch />
            <ColourSchemeSwitch />
          </Group>
        </Group>
      </Container>
      <Container component="main" size="lg" py={{ base: 'xl', sm: 64 }}>
        <Stack gap="lg" maw={760}>
          <Text fw={600} className={classes.eyebrow}>
            {t('landing.eyebrow')}
          </Text>
          <Title order={1} className={classes.title}>
            {t('landing.title')}
          </Title>
          <Text size="lg" c="dimmed" maw={640}>
            {t('landing.what')}
          </Text>
          <Group mt="xs">
            <Button size="lg" onClick={() => void session.signIn('/tong-quan')}>
              {t('signIn')}
            </Button>
            <Button size="lg" variant="light" onClick={() => void session.register('/tong-quan')}>
              {t('landing.register')}
            </Button>
            <Button size="lg" variant="default" component="a" href="/sach-vang">
              {t('landing.openBook')}
            </Button>
          </Group>
        </Stack>
        <SimpleGrid cols={{ base: 1, sm: 3 }} mt={{ base: 48, sm: 80 }} spacing="lg">
          {tasks.map(({ key, icon: Icon }) => (
            <Paper key={key} p="lg">
              <ThemeIcon size={44} radius="md" variant="light">
                <Icon size={24} stroke={1.75} aria-hidden />
              </ThemeIcon>
              <Title order={2} size="h4" mt="md" mb={6}>
                {t(`landing.${key}.title`)}
              </Title>
              <Text c="dimmed">{t(`landing.${key}.text`)}</Text>
            </Paper>
          ))}
        </SimpleGrid>
      </Container>
      <Container component="footer" size="lg" py="xl">
        <Text size="sm" c="dimmed">
          {t('landing.account')} <Anchor href="/sach-vang">{t('landing.openBook')}</Anchor>
        </Text>
      </Container>
    </Box>
  );
}
