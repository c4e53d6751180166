import { type FormValidateInput, type UseFormReturnType, useForm } from '@mantine/form';
import { useDebouncedCallback } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sameJson } from '@/api/mergePatch';
import { Problem } from '@/api/problem';
import type { Loaded } from '@/api/record';
import { errorsByPath, memberOfPointer } from './pointer';
import { useActionKey } from './useActionKey';

/** Time without typing after which a draft saves itself, in milliseconds. */
const autosaveDelay = 2000;

type Saver = 'person' | 'autosave';

interface Given<T, V extends object> {
  /** The record to change; none for a new one. */
  record: Loaded<T> | undefined;
  /** The record as the form shows it; of none for an empty form. */
  toValues: (record: T | undefined) => V;
  validate?: FormValidateInput<V>;
  /**
   * Sends what the form holds and answers the record as it then is.
   *
   * @param base the record that the person has changed; none to create it
   * @param actionKey the Idempotency-Key, for creating
   */
  save: (values: V, base: Loaded<T> | undefined, actionKey: string) => Promise<Loaded<T>>;
  /** Reads the record again after somebody else changed it. */
  reload?: (base: Loaded<T>) => Promise<Loaded<T>>;
  /** After every save, by the person or by itself. */
  onSaved: (saved: Loaded<T>, by: Saver) => void;
  /** Whether a save by the person is told as one; not where it is a step of something that is told itself. */
  tellsSaved?: boolean;
  /** Drafts save themselves while they are written; a function says whether what the form now holds may. */
  autosave?: boolean | ((values: V) => boolean);
}

/** Two versions of a record that were changed at the same time, and what both began with. */
export interface Conflict<V> {
  base: V;
  mine: V;
  theirs: V;
}

/** When a draft last saved itself, and which of its members the API did not take yet. */
export interface Autosave {
  at: Date;
  without: string[];
}

export interface RecordForm<V> {
  form: UseFormReturnType<V>;
  onSubmit: (event?: FormEvent<HTMLFormElement>) => void;
  isSaving: boolean;
  /** What kept the last save from going through. */
  problem: Problem | undefined;
  /** How often saving was refused for its fields. */
  tries: number;
  conflict: Conflict<V> | undefined;
  /** Takes the versions as the person put them together; they are saved by the next save. */
  resolve: (merged: V) => void;
  autosaved: Autosave | undefined;
}

/**
 * A form over one record of the API: validates, saves with If-Match or an Idempotency-Key, puts the server's faults at
 * their fields, and turns a 412 into a choice between both versions, with nothing typed lost.
 */
export function useRecordForm<T, V extends object>(given: Given<T, V>): RecordForm<V> {
  const { toValues, save, reload, onSaved, tellsSaved = true, autosave } = given;
  const { t } = useTranslation('shared');
  const base = useRef(given.record);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const isUndecided = useRef(false);
  const actionKey = useActionKey();
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [tries, setTries] = useState(0);
  const [conflict, setConflict] = useState<Conflict<V>>();
  const [autosaved, setAutosaved] = useState<Autosave>();
  const form = useForm<V>({
    initialValues: toValues(given.record?.data),
    validate: given.validate,
    validateInputOnBlur: true,
    onValuesChange: () => {
      if (autosave) saveLater();
    },
  });
  const saveLater = useDebouncedCallback(() => {
    if (form.isDirty() && !conflict) enqueue('autosave');
  }, autosaveDelay);

  function mayAutosave(values: V): boolean {
    return typeof autosave === 'function' ? autosave(values) : Boolean(autosave);
  }

  /** One save after the other, so that a draft's own save and the person's never race for the same version. */
  function enqueue(by: Saver): void {
    // A save that fails in an unforeseen way is told too, and the next one goes on behind it.
    queue.current = queue.current
      .then(() => run(by))
      .catch((error: unknown) => {
        setProblem(error instanceof Problem ? error : Problem.unexpected(error));
      });
  }

  async function run(by: Saver): Promise<void> {
    // Until the person has chosen between two versions, a save that waited would write over the other's.
    if (isUndecided.current) return;
    const values = form.getValues();
    if (by === 'autosave' && !(form.isDirty() && mayAutosave(values))) return;
    setSaving(by === 'person');
    setProblem(undefined);
    try {
      await keep(values, by, []);
    } catch (error) {
      await fail(error, values, by);
    } finally {
      setSaving(false);
    }
  }

  /** @param without members that stay as they were, since the API does not take what the form holds */
  async function keep(values: V, by: Saver, without: string[]): Promise<void> {
    const sent = { ...values, ...pick(toValues(base.current?.data), without) };
    const saved = await save(sent, base.current, actionKey.of(sent));
    actionKey.done();
    base.current = saved;
    form.resetDirty(sent);
    if (by === 'autosave') setAutosaved({ at: new Date(), without });
    else if (tellsSaved) notifications.show({ color: 'green', message: t('form.saved') });
    onSaved(saved, by);
  }

  async function fail(error: unknown, values: V, by: Saver): Promise<void> {
    if (!(error instanceof Problem)) throw error;
    if (error.status === 412 && reload && base.current) return meet(values, await reload(base.current), by);
    const without = error.faults
      .map(({ pointer }) => memberOfPointer(pointer))
      .filter((name) => name in values);
    if (by === 'autosave' && without.length > 0) return keepWithout(values, without);
    setProblem(error);
    if (by === 'autosave' || error.faults.length === 0) return;
    form.setErrors(errorsByPath(error.faults));
    setTries((count) => count + 1);
  }

  /** A half-written part must not keep the rest of a draft from being saved; it is tried again with the next change. */
  async function keepWithout(values: V, without: string[]): Promise<void> {
    try {
      await keep(values, 'autosave', without);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setProblem(error);
    }
  }

  async function meet(mine: V, theirs: Loaded<T>, by: Saver): Promise<void> {
    const began = toValues(base.current?.data);
    const now = toValues(theirs.data);
    base.current = theirs;
    // The other's change was of nothing that the form shows: there is nothing to choose.
    if (sameJson(began, now)) return keep(mine, by, []);
    if (sameJson(mine, now)) form.resetDirty(mine);
    else {
      isUndecided.current = true;
      setConflict({ base: began, mine, theirs: now });
    }
  }

  return {
    form,
    onSubmit: form.onSubmit(
      () => {
        saveLater.cancel();
        enqueue('person');
      },
      () => setTries((count) => count + 1),
    ),
    isSaving,
    problem,
    tries,
    conflict,
    resolve: (merged) => {
      isUndecided.current = false;
      setConflict(undefined);
      form.setValues(merged);
      form.resetDirty(toValues(base.current?.data));
    },
    autosaved,
  };
}

function pick<V extends object>(values: V, names: string[]): Partial<V> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name))) as Partial<V>;
}
