import { TextInput } from '@mantine/core';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '@/api/problem';
import type { Loaded } from '@/api/record';
import { renderPart } from '@/testing/render';
import { AutosaveStatus } from './AutosaveStatus';
import { ConflictDialog } from './ConflictDialog';
import { ErrorSummary } from './ErrorSummary';
import { useRecordForm } from './useRecordForm';

interface Draft {
  title: string;
  novelty: string;
}

const labels: Record<string, string> = { title: 'Tên', novelty: 'Tính mới' };
const labelOf = (path: string) => labels[path] ?? path;
const loaded = (data: Draft, version: number): Loaded<Draft> => ({ data, etag: `"${version}"` });
const began = loaded({ title: 'Tưới', novelty: 'Mới' }, 1);

const save = vi.fn<(values: Draft, base: Loaded<Draft> | undefined, key: string) => Promise<Loaded<Draft>>>();
const reload = vi.fn<() => Promise<Loaded<Draft>>>();

function Form({
  record,
  autosave,
}: {
  record?: Loaded<Draft>;
  autosave?: boolean | ((values: Draft) => boolean);
}) {
  const recordForm = useRecordForm<Draft, Draft>({
    record,
    toValues: (draft) => ({ title: draft?.title ?? '', novelty: draft?.novelty ?? '' }),
    save,
    reload,
    onSaved: () => undefined,
    autosave,
  });
  const { form, onSubmit, tries, conflict, resolve } = recordForm;
  return (
    <form onSubmit={onSubmit}>
      <ErrorSummary form={form} labelOf={labelOf} tries={tries} />
      <TextInput label="Tên" {...form.getInputProps('title')} />
      <TextInput label="Tính mới" {...form.getInputProps('novelty')} />
      <AutosaveStatus recordForm={recordForm} labelOf={labelOf} />
      <button type="submit">Lưu</button>
      <ConflictDialog
        conflict={conflict}
        fields={[
          { name: 'title', label: 'Tên' },
          { name: 'novelty', label: 'Tính mới' },
        ]}
        onResolve={resolve}
      />
    </form>
  );
}

function refusal(status: number, errors: { pointer: string; code: string; message: string }[] = []) {
  return new Problem(status, { type: '/problems/x', title: 'Không được', errors });
}

const nameField = () => screen.getByRole('textbox', { name: 'Tên' });
const noveltyField = () => screen.getByRole('textbox', { name: 'Tính mới' });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  save.mockReset();
  reload.mockReset();
});

describe('a form over a record', () => {
  it('sends what was changed on the version that was read', async () => {
    save.mockResolvedValue(loaded({ title: 'Tưới nhỏ giọt', novelty: 'Mới' }, 2));
    renderPart(<Form record={began} />);
    await userEvent.type(nameField(), ' nhỏ giọt');
    await press('Lưu');
    expect(save).toHaveBeenCalledWith({ title: 'Tưới nhỏ giọt', novelty: 'Mới' }, began, expect.any(String));
  });

  it('puts the faults that the server found at their fields and leads there', async () => {
    save.mockRejectedValue(
      refusal(400, [{ pointer: '/novelty', code: 'required', message: 'Không được để trống.' }]),
    );
    renderPart(<Form record={began} />);
    await press('Lưu');
    expect(await screen.findByText('Có 1 chỗ cần sửa')).toBeVisible();
    expect(noveltyField()).toBeInvalid();
    await press('Tính mới');
    expect(noveltyField()).toHaveFocus();
  });

  it('uses the same key when the same content is sent again after the connection broke', async () => {
    save.mockRejectedValueOnce(new Problem(0)).mockResolvedValue(loaded({ title: 'A', novelty: '' }, 1));
    renderPart(<Form />);
    await userEvent.type(nameField(), 'A');
    await press('Lưu');
    await press('Lưu');
    const keys = save.mock.calls.map(([, , key]) => key);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
  });

  it('shows both versions after a conflict and loses nothing that was typed', async () => {
    save.mockRejectedValueOnce(refusal(412));
    reload.mockResolvedValue(loaded({ title: 'Tưới phun', novelty: 'Rất mới' }, 7));
    renderPart(<Form record={began} />);
    await userEvent.type(nameField(), ' nhỏ giọt');
    await press('Lưu');
    expect(await screen.findByText('Có người vừa sửa nội dung này')).toBeVisible();
    // Both touched the title: mine is proposed. Only they touched the novelty: theirs is.
    expect(screen.getByRole('radio', { name: 'Tên: Bản của bạn' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Tính mới: Bản trên máy chủ' })).toBeChecked();
    await press('Đưa vào biểu mẫu');
    expect(nameField()).toHaveValue('Tưới nhỏ giọt');
    expect(noveltyField()).toHaveValue('Rất mới');

    save.mockResolvedValueOnce(loaded({ title: 'Tưới nhỏ giọt', novelty: 'Rất mới' }, 8));
    await press('Lưu');
    expect(save.mock.lastCall?.[1]?.etag).toBe('"7"');
  });
});

it('asks nothing where the other changed nothing that the form shows', async () => {
  save
    .mockRejectedValueOnce(refusal(412))
    .mockResolvedValueOnce(loaded({ title: 'Tưới!', novelty: 'Mới' }, 3));
  reload.mockResolvedValue(loaded(began.data, 2));
  renderPart(<Form record={began} />);
  await userEvent.type(nameField(), '!');
  await press('Lưu');
  expect(save).toHaveBeenCalledTimes(2);
  expect(save.mock.lastCall?.[1]?.etag).toBe('"2"');
  expect(screen.queryByText('Có người vừa sửa nội dung này')).not.toBeInTheDocument();
});

describe('a draft', () => {
  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const pause = () => act(() => vi.advanceTimersByTimeAsync(2500));

  it('saves itself after a pause', async () => {
    save.mockResolvedValue(loaded({ title: 'Tưới!', novelty: 'Mới' }, 2));
    renderPart(<Form record={began} autosave />);
    await userEvent.type(nameField(), '!');
    await pause();
    expect(save).toHaveBeenCalledOnce();
    expect(screen.getByText(/^Đã tự lưu lúc/)).toBeVisible();
  });

  it('waits where what it now holds is not to be saved by itself', async () => {
    save.mockResolvedValue(loaded({ title: 'Tưới!', novelty: 'Mới' }, 2));
    renderPart(<Form record={began} autosave={({ title }) => !title.endsWith('?')} />);
    await userEvent.type(nameField(), '?');
    await pause();
    expect(save).not.toHaveBeenCalled();
    await userEvent.type(nameField(), '{Backspace}!');
    await pause();
    expect(save).toHaveBeenCalledOnce();
  });

  it('saves the rest where one part is not valid yet, and says which', async () => {
    save
      .mockRejectedValueOnce(
        refusal(400, [{ pointer: '/novelty/0', code: 'too-short', message: 'Quá ngắn.' }]),
      )
      .mockResolvedValue(loaded({ title: 'Tưới!', novelty: 'Mới' }, 2));
    renderPart(<Form record={began} autosave />);
    await userEvent.type(nameField(), '!');
    await userEvent.type(noveltyField(), '?');
    await pause();
    expect(save.mock.lastCall?.[0]).toEqual({ title: 'Tưới!', novelty: 'Mới' });
    expect(screen.getByText(/trừ mục chưa hợp lệ: Tính mới/)).toBeVisible();
    expect(noveltyField()).toHaveValue('Mới?');
  });
});
