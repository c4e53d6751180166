import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download, type FileType } from '@/api/download';
import { formatNumber } from '../format/number';
import { useProblemText } from '../problem/useProblemText';
import { exportAddress, type ListExport } from './listExport';

const kilobyte = 1024;

/** Gives the whole list, as it is filtered and sorted, as a file. */
export function ExportMenu({ exported }: { exported: ListExport }) {
  const { t } = useTranslation('shared');
  const textOf = useProblemText();
  const [bytes, setBytes] = useState(0);
  const save = useMutation({
    mutationFn: (type: FileType) =>
      download({
        address: exportAddress(exported),
        type,
        fileName: `${exported.path.split('/').at(-1)}.${type}`,
        onReceived: setBytes,
      }),
    onMutate: () => setBytes(0),
    onSuccess: () => notifications.show({ color: 'green', message: t('list.exported') }),
    onError: (error) => {
      const { title, detail } = textOf(error);
      notifications.show({ color: 'front', title, message: detail, autoClose: 10_000 });
    },
  });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          aria-busy={save.isPending}
          disabled={save.isPending}
        >
          {save.isPending
            ? t('list.exporting', { size: formatNumber(Math.ceil(bytes / kilobyte)) })
            : t('list.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => save.mutate('xlsx')}>{t('list.exportXlsx')}</Menu.Item>
        <Menu.Item onClick={() => save.mutate('csv')}>{t('list.exportCsv')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
