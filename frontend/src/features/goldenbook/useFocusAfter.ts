import { useEffect, useRef } from 'react';

/**
 * Keeps the keyboard in a list whose rows go away or change their places: after the next change the focus is on the
 * first of the wanted buttons that can be pressed, or on the list itself where none is left.
 */
export function useFocusAfter() {
  const list = useRef<HTMLDivElement>(null);
  const asked = useRef<(list: HTMLElement) => (HTMLElement | null | undefined)[]>(undefined);
  useEffect(() => {
    if (!asked.current || !list.current) return;
    const wanted = asked.current(list.current);
    asked.current = undefined;
    const pressable = wanted.find((each) => each && !each.hasAttribute('disabled'));
    (pressable ?? list.current).focus();
  });
  return {
    /** For the list's box, together with `tabIndex={-1}`. */
    list,
    focusAfter: (find: (list: HTMLElement) => (HTMLElement | null | undefined)[]) => {
      asked.current = find;
    },
  };
}

/** The button of this kind in the row at this place, or in the last one before it. */
export function nearest(list: HTMLElement, selector: string, place: number): HTMLElement[] {
  const all = [...list.querySelectorAll<HTMLElement>(selector)];
  return all.slice(0, place + 1).reverse();
}
