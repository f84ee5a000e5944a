import { describe, expect, test } from 'vitest';
import { hang, place, textWidth, thin } from '#components/chart/labels.ts';

describe('text width', () => {
  test('a longer or larger text is wider', () => {
    expect(textWidth('$100 million')).toBeGreaterThan(textWidth('$100'));
    expect(textWidth('$100', 26)).toBeCloseTo(2 * textWidth('$100', 13));
  });
  test('"$100 million" at 13 px is 70 to 95 px wide', () => {
    expect(textWidth('$100 million')).toBeGreaterThan(70);
    expect(textWidth('$100 million')).toBeLessThan(95);
  });
});

describe('thinning of axis labels', () => {
  const ticks = (step: number) =>
    [0, 1, 2, 3, 4, 5, 6, 7, 8].map((n) => ({ x: n * step, text: '$1 million' }));
  test('with 120 px between them all nine stay', () => {
    expect(thin(ticks(120))).toHaveLength(9);
  });
  test('with 40 px between them every second stays, evenly', () => {
    expect(thin(ticks(40)).map((tick) => tick.x)).toEqual([0, 80, 160, 240, 320]);
  });
  test('with 20 px between them every fourth stays', () => {
    expect(thin(ticks(20)).map((tick) => tick.x)).toEqual([0, 80, 160]);
  });
  test('one always stays', () => {
    expect(thin(ticks(0))).toHaveLength(1);
    expect(thin([])).toEqual([]);
  });
});

describe('labels above an axis', () => {
  test('two at one place take two rows', () => {
    const rows = place(
      [
        { x: 200, text: 'first' },
        { x: 205, text: 'second' },
      ],
      { width: 400 },
    );
    expect(rows.map((label) => label.row).sort()).toEqual([0, 1]);
  });
  test('labels at the ends lean inwards', () => {
    const [first, last] = place(
      [
        { x: 2, text: 'left end' },
        { x: 398, text: 'right end' },
      ],
      {
        width: 400,
      },
    );
    expect(first!.anchor).toBe('start');
    expect(last!.anchor).toBe('end');
  });
});

describe('labels on lines below an axis', () => {
  const published = [
    { x: 500, text: 'chips and power, amortised $41M' },
    { x: 530, text: 'the same, rented $79M' },
    { x: 640, text: 'to buy it all $778M' },
  ];
  const across = (index: number, anchor: string) => {
    const { x, text } = published[index]!;
    const length = textWidth(text);
    return anchor === 'end' ? [x - length, x] : [x, x + length];
  };
  test.each([360, 560, 800])('no line crosses a label at %i px', (width) => {
    const scaled = published.map((label) => ({ ...label, x: (label.x / 800) * width }));
    const placed = hang(scaled, { width });
    placed.forEach((label, index) => {
      const length = textWidth(scaled[index]!.text);
      const [from, to] =
        label.anchor === 'end' ? [label.x - length, label.x] : [label.x, label.x + length];
      placed.forEach((line, other) => {
        if (other === index || line.row < label.row) return;
        expect(line.x > from! && line.x < to!, `${other} crosses ${index}`).toBe(false);
      });
    });
  });
  test('three at 800 px need two rows and stay inside', () => {
    const placed = hang(published, { width: 800 });
    expect(Math.max(...placed.map((label) => label.row))).toBeLessThanOrEqual(1);
    placed.forEach((label, index) => {
      const [from, to] = across(index, label.anchor);
      expect(from!).toBeGreaterThanOrEqual(0);
      expect(to!).toBeLessThanOrEqual(800);
    });
  });
});
