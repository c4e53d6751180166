import { Button, Checkbox, FileButton, Select, Stack, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import '@mantine/dropzone/styles.layer.css';
import { IconCamera, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsPhone } from '../useIsPhone';
import type { Paper } from './AttachmentSection';
import type { Filing } from './queries';

/** What the browser's dialog offers; what is taken, the API finds out by looking inside. */
const offered =
  '.pdf,.docx,.xlsx,.pptx,.jpg,.jpeg,.png,.mp4,.m4v,application/pdf,image/jpeg,image/png,video/mp4';

interface Props {
  papers: readonly Paper[];
  takesConfidential: boolean;
  onFiles: (files: readonly File[], filing: Filing) => void;
}

/** Where files are dropped or chosen, or a phone takes a picture. */
export function AttachmentDrop({ papers, takesConfidential, onFiles }: Props) {
  const { t } = useTranslation('attachment');
  const isPhone = useIsPhone();
  const [paper, setPaper] = useState<string | null>(null);
  const [confidential, setConfidential] = useState(false);
  const send = (files: readonly File[]) => onFiles(files, { paper, confidential });
  return (
    <Stack gap="sm">
      {papers.length > 0 && (
        <Select
          label={t('paper')}
          placeholder={t('noPaper')}
          data={papers}
          value={paper}
          onChange={setPaper}
          clearable
        />
      )}
      {takesConfidential && (
        <Checkbox
          label={t('asConfidential')}
          description={t('asConfidentialHint')}
          checked={confidential}
          onChange={({ currentTarget }) => setConfidential(currentTarget.checked)}
        />
      )}
      <Dropzone
        aria-label={t('drop')}
        inputProps={{ 'aria-label': t('drop'), accept: offered }}
        onDrop={send}
        p="md"
        radius="md"
      >
        <Stack align="center" gap={4} style={{ pointerEvents: 'none' }}>
          <IconUpload size={28} aria-hidden />
          <Text fw={600} ta="center">
            {t('drop')}
          </Text>
          <Text size="sm" c="dimmed" ta="center">
            {t('hint')}
          </Text>
        </Stack>
      </Dropzone>
      {isPhone && (
        <FileButton
          accept="image/jpeg,image/png"
          capture="environment"
          onChange={(file) => file && send([file])}
        >
          {(props) => (
            <Button variant="default" leftSection={<IconCamera size={18} aria-hidden />} {...props}>
              {t('camera')}
            </Button>
          )}
        </FileButton>
      )}
    </Stack>
  );
}
