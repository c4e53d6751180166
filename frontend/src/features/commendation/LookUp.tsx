import { Alert, Button, CloseButton, Group, NumberInput, Paper, Text, TextInput, Title } from '@mantine/core';
import { IconUserSearch } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommendationListView } from './CommendationFilters';

interface Props {
  view: CommendationListView;
  /** How many awards were found; absent while it is not known. */
  found: number | undefined;
  onClose: () => void;
}

/** “Has this person been awarded before?” The list below answers; the address keeps the question. */
export function LookUp({ view, found, onClose }: Props) {
  const { t } = useTranslation('commendation');
  const { subjectName, birthYear } = view.search;
  const [name, setName] = useState(subjectName?.[0] ?? '');
  const [year, setYear] = useState<number | string>(birthYear?.[0] ?? '');
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim()) return;
    view.setFilters({
      subjectName: [name.trim()],
      birthYear: year === '' ? undefined : [String(year)],
      status: ['AWARDED'],
    });
  };
  const close = () => {
    if (subjectName) view.setFilters({ subjectName: undefined, birthYear: undefined, status: undefined });
    onClose();
  };
  return (
    <Paper component="section" p="md" mb="md" aria-label={t('lookUp.title')}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Title order={2} size="h5">
          {t('lookUp.title')}
        </Title>
        <CloseButton aria-label={t('lookUp.close')} onClick={close} />
      </Group>
      <form onSubmit={ask}>
        <Group align="flex-end" gap="sm" mt={4}>
          <TextInput
            required
            data-autofocus
            autoFocus
            flex="1 1 16rem"
            maw={{ sm: 420 }}
            label={t('lookUp.name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <NumberInput
            flex="0 1 8rem"
            label={t('field.birthYear')}
            hideControls
            allowDecimal={false}
            allowNegative={false}
            thousandSeparator=""
            maxLength={4}
            inputMode="numeric"
            value={year}
            onChange={setYear}
          />
          <Button type="submit" leftSection={<IconUserSearch size={18} aria-hidden />}>
            {t('lookUp.ask')}
          </Button>
        </Group>
      </form>
      <div role="status">
        {subjectName && found !== undefined && (
          <Alert mt="md" color={found > 0 ? 'orange' : 'green'} variant="light">
            <Text size="sm">
              {found > 0
                ? t('lookUp.found', { count: found, name: subjectName[0] })
                : t('lookUp.none', { name: subjectName[0] })}
            </Text>
          </Alert>
        )}
      </div>
    </Paper>
  );
}
