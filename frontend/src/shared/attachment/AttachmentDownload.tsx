import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { downloadFile } from '@/api/download';
import { useProblemText } from '../problem/useProblemText';
import { type Attachment, contentAddress, type Owner } from './queries';

/** Saves the file, under its name. */
export function AttachmentDownload({ owner, attachment }: { owner: Owner; attachment: Attachment }) {
  const { t } = useTranslation('attachment');
  const textOf = useProblemText();
  const { name } = attachment;
  const download = useMutation({
    mutationFn: () => downloadFile(contentAddress(owner, attachment), name),
    onError: (error) => {
      const { title, detail } = textOf(error);
      notifications.show({ color: 'front', title, message: detail, autoClose: 10_000 });
    },
  });
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      leftSection={<IconDownload size={16} aria-hidden />}
      aria-label={t('downloadNamed', { name })}
      loading={download.isPending}
      onClick={() => download.mutate()}
    >
      {t('download')}
    </Button>
  );
}
