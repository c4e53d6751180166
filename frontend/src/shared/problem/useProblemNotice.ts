import { notifications } from '@mantine/notifications';
import { useProblemText } from './useProblemText';

/** Tells a failure of something that a person just did and whose place on the page is gone or small. */
export function useProblemNotice(): (error: unknown) => void {
  const textOf = useProblemText();
  return (error) => {
    const { title, detail } = textOf(error);
    notifications.show({ color: 'front', title, message: detail, autoClose: 10_000 });
  };
}
