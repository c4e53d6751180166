import { Button, type ButtonProps } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { download as downloadFile, type FileType } from '@/api/download';
import { useProblemText } from '../problem/useProblemText';

interface Props extends ButtonProps {
  /** Where the API gives the file. */
  address: string;
  type: FileType;
  fileName: string;
  children: ReactNode;
}

/** Fetches a file of the API and saves it as a file. */
export function DownloadButton({ address, type, fileName, children, ...rest }: Props) {
  const textOf = useProblemText();
  const download = useMutation({
    mutationFn: () => downloadFile({ address, type, fileName }),
    onError: (error) => {
      const { title, detail } = textOf(error);
      notifications.show({ color: 'front', title, message: detail, autoClose: 10_000 });
    },
  });
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={18} aria-hidden />}
      {...rest}
      loading={download.isPending}
      onClick={() => download.mutate()}
    >
      {children}
    </Button>
  );
}
