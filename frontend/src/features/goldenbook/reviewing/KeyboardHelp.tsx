import { Kbd, Modal, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  opened: boolean;
  onClose: () => void;
}

/** The keys with which nomination after nomination is scored without the mouse. */
export function KeyboardHelp({ opened, onClose }: Props) {
  const { t } = useTranslation('goldenbook');
  const keys = [
    { keys: ['0–9', 'Enter'], does: t('review.keys.score') },
    { keys: ['Ctrl', 'Enter'], does: t('review.submitNext') },
    { keys: ['Alt', '→'], does: t('review.keys.after') },
    { keys: ['Alt', '←'], does: t('review.keys.before') },
    { keys: ['?'], does: t('review.keys.help') },
  ];
  return (
    <Modal opened={opened} onClose={onClose} title={t('review.keys.title')}>
      <Table withRowBorders={false}>
        <Table.Tbody>
          {keys.map(({ keys: pressed, does }) => (
            <Table.Tr key={does}>
              <Table.Td w={140}>
                {pressed.map((key, at) => (
                  <span key={key}>
                    {at > 0 && ' + '}
                    <Kbd>{key}</Kbd>
                  </span>
                ))}
              </Table.Td>
              <Table.Td>{does}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
