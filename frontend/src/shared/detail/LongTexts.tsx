import { Paper, Stack, Text, Title } from '@mantine/core';

interface Props {
  /** Texts with their names; those that are not there are left out. */
  texts: { label: string; text: string | undefined }[];
}

/** The long texts of a record, to be read: one after the other, lines broken where the writer broke them. */
export function LongTexts({ texts }: Props) {
  const written = texts.filter(({ text }) => text);
  if (written.length === 0) return null;
  return (
    <Paper component="section" p="lg">
      <Stack gap="lg">
        {written.map(({ label, text }) => (
          <section key={label} aria-label={label}>
            <Title order={2} size="h5" mb={4}>
              {label}
            </Title>
            <Text maw="72ch" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {text}
            </Text>
          </section>
        ))}
      </Stack>
    </Paper>
  );
}
