import { Button, Image, Modal, Skeleton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconEye } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchFile } from '@/api/download';
import { ProblemAlert } from '../problem/ProblemAlert';
import { type Attachment, contentAddress, type Owner } from './queries';

interface Props {
  owner: Owner;
  attachment: Attachment;
}

/** Shows a picture over the page, fetched only when it is asked for. */
export function PicturePreview({ owner, attachment }: Props) {
  const { t } = useTranslation('attachment');
  const [isOpen, shown] = useDisclosure(false);
  const { name } = attachment;
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconEye size={16} aria-hidden />}
        aria-label={t('viewNamed', { name })}
        onClick={shown.open}
      >
        {t('view')}
      </Button>
      <Modal opened={isOpen} onClose={shown.close} title={name} size="xl">
        <Picture owner={owner} attachment={attachment} />
      </Modal>
    </>
  );
}

function Picture({ owner, attachment }: Props) {
  // The content under a hash never changes.
  const picture = useQuery({
    queryKey: ['content', attachment.sha256],
    queryFn: () => fetchFile(contentAddress(owner, attachment)),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
  const address = useObjectAddress(picture.data);
  if (picture.isError) return <ProblemAlert error={picture.error} onRetry={() => void picture.refetch()} />;
  if (!address) return <Skeleton h={320} />;
  return <Image src={address} alt={attachment.description ?? attachment.name} fit="contain" mah="75vh" />;
}

/** An address that the browser has for a file in memory, as long as this is shown. */
function useObjectAddress(file: Blob | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!file) return;
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address;
}
