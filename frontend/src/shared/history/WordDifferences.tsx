import { Text } from '@mantine/core';
import { diffWordsWithSpace } from 'diff';
import classes from './WordDifferences.module.css';

/** Two versions of a text in one: what was taken out is struck through, what was put in is marked. */
export function WordDifferences({ before, after }: { before: string; after: string }) {
  return (
    <Text size="sm" component="div">
      {diffWordsWithSpace(before, after).map(({ value, added, removed }, at) => {
        const key = `${at}-${value.length}`;
        const Version = added ? 'ins' : removed ? 'del' : 'span';
        const look = added ? classes.added : removed ? classes.removed : undefined;
        return (
          <Version key={key} className={look}>
            {value}
          </Version>
        );
      })}
    </Text>
  );
}
