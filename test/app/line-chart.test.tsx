// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../support/words.ts';
import { LineChart } from '../../app/charts/LineChart.tsx';

beforeEach(() => {
  // jsdom lays nothing out: the chart is told that it is 400 px wide.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #tell: ResizeObserverCallback;
      constructor(tell: ResizeObserverCallback) {
        this.#tell = tell;
      }
      observe(): void {
        this.#tell([{ contentRect: { width: 400, height: 180 } } as ResizeObserverEntry], this);
      }
      unobserve(): void {
        return undefined;
      }
      disconnect(): void {
        return undefined;
      }
    },
  );
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => {
    draw();
    return 0;
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('the label of a band stands where the line does not cross it, over the line and under its points', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 80, y: 0 },
    { x: 100, y: 20 },
  ];
  const limits = [{ value: 10, label: 'Moderate', level: 'band', direction: 'above' as const }];
  const { container } = render(
    <LineChart
      {...{ title: 'T', summary: 'S', x: [0, 100], y: [0, 20], formatX: String, marks: [], limits }}
      series={[{ id: 's', label: 'PHQ-9', marker: 'circle', points }]}
    />,
  );
  const label = container.querySelector('.kap-limit text');
  expect([label?.textContent, label?.getAttribute('text-anchor')]).toEqual(['Moderate', 'start']);
  const drawn = [...container.querySelectorAll('polyline, .kap-limit text, svg[role] .kap-point')].map(
    ({ nodeName }) => nodeName,
  );
  expect(drawn.slice(0, 2)).toEqual(['polyline', 'text']);
  expect(drawn.length).toBe(5);
});
