import { expect, test } from 'vitest';
import { reportUrl } from '#components/figure/report-url.ts';

const report = {
  repository: 'https://github.com/training-bill/training-bill/',
  page: 'https://example.org/compute/?s=mfu-0.40#in-parallel',
  figure: 'in-parallel',
  title: 'More chips finish sooner',
  values: { columns: ['Chips', 'Days'], rows: [[1024, 706]] },
  modelVersion: '1.0.0',
};

test('the issue form holds page, figure, values and model version', () => {
  const url = new URL(reportUrl(report));
  expect(url.origin + url.pathname).toBe(
    'https://github.com/training-bill/training-bill/issues/new',
  );
  expect(url.searchParams.get('title')).toBe('Wrong number in in-parallel');
  const body = url.searchParams.get('body')!;
  expect(body).toContain('Page: https://example.org/compute/?s=mfu-0.40#in-parallel');
  expect(body).toContain('in-parallel (More chips finish sooner)');
  expect(body).toContain('Chips,Days\r\n1024,706');
  expect(body).toContain('Model version: 1.0.0');
});

test('a long table and a long address stay below the 8,000 letters GitHub takes', () => {
  const rows = Array.from({ length: 2000 }, (_, n) => [n, 'é & " % value']);
  const long = reportUrl({
    ...report,
    page: `https://example.org/?s=${'x'.repeat(50_000)}`,
    values: { columns: ['n', 'text'], rows },
  });
  expect(long.length).toBeLessThan(8000);
});
