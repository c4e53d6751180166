import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '@/api/problem';
import { renderPart } from '@/testing/render';
import { TransitionActions } from './TransitionActions';

type State = 'ENDORSED' | 'RETURNED';

const actions: Record<State, string> = { ENDORSED: 'Công nhận', RETURNED: 'Trả lại' };
const fields: Record<string, string> = { novelty: 'Tính mới' };
const send = vi.fn<(transition: { to: State; comment?: string }, key: string) => Promise<unknown>>();
const onDone = vi.fn();

function draw() {
  renderPart(
    <TransitionActions<State>
      allowed={[
        { to: 'ENDORSED', commentRequired: false },
        { to: 'RETURNED', commentRequired: true },
      ]}
      actionLabel={(to) => actions[to]}
      stateLabel={(to) => to}
      fieldLabel={(path) => fields[path] ?? path}
      send={send}
      onDone={onDone}
    />,
  );
}

/** Presses the button on the page, then the one of the same name in the dialog. */
async function take(action: string, comment?: string) {
  await userEvent.click(screen.getByRole('button', { name: action }));
  const dialog = within(await screen.findByRole('dialog'));
  if (comment) await userEvent.type(dialog.getByRole('textbox'), comment);
  await userEvent.click(dialog.getByRole('button', { name: action }));
  return dialog;
}

beforeEach(() => {
  send.mockReset();
  onDone.mockReset();
});

describe('changes of state', () => {
  it('that invite stand last, where the eye ends', () => {
    draw();
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'Trả lại',
      'Công nhận',
    ]);
  });

  it('are sent with the comment, without the blanks around it', async () => {
    send.mockResolvedValue({});
    draw();
    await take('Trả lại', ' Bổ sung phụ lục. ');
    expect(send).toHaveBeenCalledWith({ to: 'RETURNED', comment: 'Bổ sung phụ lục.' }, expect.any(String));
    expect(onDone).toHaveBeenCalledOnce();
  });

  it('that need a comment are not sent without one', async () => {
    draw();
    const dialog = await take('Trả lại');
    expect(dialog.getByText('Cần ghi ý kiến')).toBeInTheDocument();
    expect(send).not.toHaveBeenCalled();
  });

  it('that are refused say why, field by field, and can be tried again with the same key', async () => {
    const errors = [{ pointer: '/novelty', code: 'required', message: 'Không được để trống.' }];
    send.mockRejectedValue(new Problem(409, { title: 'Hồ sơ chưa đủ', errors }));
    draw();
    const dialog = await take('Công nhận');
    expect(await dialog.findByText('Tính mới: Không được để trống.')).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: 'Công nhận' }));
    const [first, second] = send.mock.calls.map(([, key]) => key);
    expect(second).toBe(first);
    expect(onDone).not.toHaveBeenCalled();
  });

  it('that came too late load the new version and keep the comment', async () => {
    send.mockRejectedValueOnce(new Problem(412, { title: 'Có người vừa sửa' })).mockResolvedValueOnce({});
    draw();
    const dialog = await take('Trả lại', 'Bổ sung phụ lục.');
    await userEvent.click(await dialog.findByRole('button', { name: 'Tải bản mới, giữ ý kiến đã ghi' }));
    expect(onDone).toHaveBeenCalledOnce();
    expect(dialog.queryByText('Có người vừa sửa')).not.toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: 'Trả lại' }));
    expect(send).toHaveBeenLastCalledWith(
      { to: 'RETURNED', comment: 'Bổ sung phụ lục.' },
      expect.any(String),
    );
  });
});
