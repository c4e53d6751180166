import { Badge, Group, Stack, Text, ThemeIcon } from '@mantine/core';
import {
  type Icon,
  IconFileTypeDocx,
  IconFileTypePdf,
  IconFileTypePpt,
  IconFileTypeXls,
  IconLock,
  IconMovie,
  IconPhoto,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../format/date';
import { AttachmentDownload } from './AttachmentDownload';
import type { Paper } from './AttachmentSection';
import { ChangeAttachment } from './ChangeAttachment';
import { PicturePreview } from './PicturePreview';
import type { Attachment, Owner } from './queries';
import { RemoveAttachment } from './RemoveAttachment';
import { useSize } from './useSize';

const icons: Record<Attachment['type'], Icon> = {
  PDF: IconFileTypePdf,
  DOCX: IconFileTypeDocx,
  XLSX: IconFileTypeXls,
  PPTX: IconFileTypePpt,
  JPEG: IconPhoto,
  PNG: IconPhoto,
  MP4: IconMovie,
};

interface Props {
  owner: Owner;
  attachment: Attachment;
  papers: readonly Paper[];
  editable: boolean;
  isDraft: boolean;
  takesConfidential: boolean;
}

/** One file: what it is, who attached it when, and what this person can do with it. */
export function AttachmentLine({ owner, attachment, papers, editable, isDraft, takesConfidential }: Props) {
  const { t } = useTranslation('attachment');
  const sizeOf = useSize();
  const { type, name, description, checklistItem, confidential, withdrawnAt } = attachment;
  const TypeIcon = icons[type];
  const paper = papers.find(({ value }) => value === checklistItem)?.label ?? checklistItem;
  const by = attachment.createdByName ?? '';
  const at = formatInstant(attachment.createdAt);
  const isOwn = editable && !withdrawnAt;
  return (
    <Group component="li" wrap="nowrap" align="flex-start" gap="sm">
      <ThemeIcon variant="light" size={32} color="gray">
        <TypeIcon size={20} aria-hidden />
      </ThemeIcon>
      <Stack gap={2} miw={0} style={{ flex: 1 }}>
        <Group gap="xs">
          <Text fw={600} size="sm" style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Text>
          {confidential && (
            <Badge variant="light" color="orange" leftSection={<IconLock size={12} aria-hidden />}>
              {t('confidential')}
            </Badge>
          )}
        </Group>
        <Text size="xs" c="dimmed">
          {[t(`type.${type}`), sizeOf(attachment.bytes), by ? t('by', { name: by, at }) : at].join(' · ')}
        </Text>
        {paper && <Text size="xs">{t('filedUnder', { paper })}</Text>}
        {description && <Text size="sm">{description}</Text>}
        {withdrawnAt && (
          <Text size="xs" c="dimmed">
            {t('withdrawn', { name: attachment.withdrawnByName, at: formatInstant(withdrawnAt) })}
          </Text>
        )}
        <Group gap={4} ml={-8}>
          {(type === 'JPEG' || type === 'PNG') && <PicturePreview owner={owner} attachment={attachment} />}
          <AttachmentDownload owner={owner} attachment={attachment} />
          {isOwn && (
            <>
              <ChangeAttachment
                owner={owner}
                attachment={attachment}
                papers={papers}
                takesConfidential={takesConfidential}
              />
              <RemoveAttachment owner={owner} attachment={attachment} isDraft={isDraft} />
            </>
          )}
        </Group>
      </Stack>
    </Group>
  );
}
