import { Progress } from '../../../packages/cli/src/progress';

/** What a terminal, or a pipe, was sent; the clock says what the test says. */
function watched(isTTY: boolean) {
  const sent: string[] = [];
  const clock = jest.spyOn(performance, 'now').mockReturnValue(0);
  const progress = new Progress({ isTTY, write: (text: string) => sent.push(text) });
  const updateAt = (milliseconds: number, text: string): void => {
    clock.mockReturnValue(milliseconds);
    progress.update(text);
  };
  return { sent, progress, updateAt };
}

afterEach(() => jest.restoreAllMocks());

test('a terminal sees what is under way after a second, and nothing of it at the end', () => {
  const { sent, progress, updateAt } = watched(true);
  updateAt(400, 'pi (1 of 2)');
  expect(sent).toEqual([]);
  updateAt(1200, 'cloud (2 of 2)');
  expect(sent).toEqual(['\r\u001B[Kcloud (2 of 2)']);
  progress.end();
  expect(sent.at(-1)).toBe('\r\u001B[K');
});

test('a run of less than a second, and a pipe, see nothing', () => {
  const short = watched(true);
  short.updateAt(900, 'pi (1 of 1)');
  short.progress.end();
  const pipe = watched(false);
  pipe.updateAt(5000, 'pi (1 of 1)');
  pipe.progress.end();
  expect([...short.sent, ...pipe.sent]).toEqual([]);
});
