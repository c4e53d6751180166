import { useMediaQuery } from '@mantine/hooks';

/** Below the width at which tables become cards and filters move into a drawer; Mantine's `sm`. */
export function useIsPhone(): boolean {
  return useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false });
}
