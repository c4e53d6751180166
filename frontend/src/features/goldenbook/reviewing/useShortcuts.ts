import { useWindowEvent } from '@mantine/hooks';

interface Shortcuts {
  submit?: () => void;
  before: () => void;
  after: () => void;
  help: () => void;
  /** While a dialog is open its keys are its own. */
  isHeld?: boolean;
}

/** The keys of the scoring page; KeyboardHelp tells them. */
export function useShortcuts({ submit, before, after, help, isHeld }: Shortcuts): void {
  useWindowEvent('keydown', (event) => {
    const does = isHeld ? undefined : actionOf(event, { submit, before, after, help });
    if (!does) return;
    event.preventDefault();
    does();
  });
}

function actionOf(event: KeyboardEvent, { submit, before, after, help }: Shortcuts) {
  const { key, altKey, ctrlKey, metaKey, target } = event;
  if (key === 'Enter' && (ctrlKey || metaKey)) return submit;
  if (altKey && key === 'ArrowRight') return after;
  if (altKey && key === 'ArrowLeft') return before;
  if (key === '?' && !(target instanceof HTMLTextAreaElement)) return help;
  return undefined;
}
