import { portOf } from '../../src/preview/server/port';

test.each([
  [[], {}, 3443],
  [[], { PORT: '4000' }, 4000],
  [['--port', '5000'], { PORT: '4000' }, 5000],
  [['--port=5000'], {}, 5000],
] as const)('%j with %j is port %d', (words, environment, port) => {
  expect(portOf(words, environment)).toBe(port);
});

test.each([
  [['--port'], {}],
  [['--port', '0'], {}],
  [['--port', '65536'], {}],
  [['--port', '80a'], {}],
  [['--port=4000', 'more'], {}],
  [['4000'], {}],
  [[], { PORT: '' }],
] as const)('%j with %j is no port', (words, environment) => {
  expect(portOf(words, environment)).toBeNull();
});
