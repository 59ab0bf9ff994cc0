import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { Linter } from 'eslint';

const source = readFileSync(join(__dirname, '../../src/taskpane/page/notice.js'), 'utf8');

const syntaxFaults = (code: string) =>
  new Linter().verify(code, {
    languageOptions: { ecmaVersion: 5, sourceType: 'script', globals: { document: false, Office: false } },
    // BigInt and globalThis are only asked for by typeof, which no browser minds.
    rules: { 'no-undef': 'error' },
  });

describe('the notice is read by Internet Explorer 11', () => {
  test('it is ES5 and uses nothing that is not there', () => {
    expect(syntaxFaults(source)).toEqual([]);
  });

  test.each(['const a = 1;', '(() => 1)();', 'Promise.resolve();'])('this check would see “%s”', (newer) => {
    expect(syntaxFaults(source + newer)).not.toEqual([]);
  });
});

describe('what is shown', () => {
  test('nothing in an Excel that is new enough', () => {
    expect(shownIn(page({ host: 'Excel', newest: 20 }))).toEqual(['pane']);
  });

  test('nothing in the oldest Excel that is new enough', () => {
    expect(shownIn(page({ host: 'Excel', newest: 14 }))).toEqual(['pane']);
  });

  test('what Excel is needed, in an older one with a new browser', () => {
    expect(shownIn(page({ host: 'Excel', newest: 13 }))).toEqual(['old-excel']);
  });

  test.each(['BigInt', 'globalThis', 'Object.hasOwn', 'Array.prototype.at', 'look-behind'])(
    'the same in a browser without %s, whatever Excel says',
    (missing) => {
      expect(shownIn(page({ host: 'Excel', newest: 20, missing }))).toEqual(['old-excel']);
    },
  );

  test('an old Excel is told that the page is ready, or it would cover the notice', () => {
    const old = page({ host: 'Excel', newest: 1, missing: 'BigInt' });
    expect(shownIn(old)).toEqual(['old-excel']);
    expect(old.readyCalls()).toBe(1);
  });

  test('where to open it, in a browser without Excel', () => {
    expect(shownIn(page({ host: null, newest: 0 }))).toEqual(['outside-excel']);
  });

  test('that office.js is missing, before anything else needs it', () => {
    expect(shownIn(page('without office.js'))).toEqual(['without-office']);
  });
});

interface Surroundings {
  readonly host: 'Excel' | null;
  /** The newest 1.x of ExcelApi. */
  readonly newest: number;
  /** What the browser has not got, as an expression; `look-behind` is a part of its regular expressions. */
  readonly missing?: string;
}

interface Page {
  readonly elements: Readonly<Record<string, { hidden: boolean }>>;
  readonly run: () => void;
  readonly readyCalls: () => number;
}

function page(surroundings: Surroundings | 'without office.js'): Page {
  const elements = {
    pane: { hidden: false },
    'old-excel': { hidden: true },
    'outside-excel': { hidden: true },
    'without-office': { hidden: true },
  };
  let readyCalls = 0;
  const globals: Record<string, unknown> = {
    document: { getElementById: (id: keyof typeof elements) => elements[id] },
  };
  if (surroundings !== 'without office.js') {
    const { host, newest } = surroundings;
    globals['Office'] = {
      onReady: (ready: (info: { readonly host: 'Excel' | null }) => void) => {
        readyCalls += 1;
        ready({ host });
      },
      context: {
        requirements: {
          isSetSupported: (name: string, version: string) =>
            name === 'ExcelApi' && Number(version.split('.')[1]) <= newest,
        },
      },
    };
  }
  const missing = surroundings === 'without office.js' ? undefined : surroundings.missing;
  return {
    elements,
    readyCalls: () => readyCalls,
    run: () => {
      const context = createContext(globals);
      if (missing !== undefined) {
        const takenAway = missing === 'look-behind' ? WITHOUT_LOOK_BEHIND : `delete ${missing}`;
        new Script(takenAway).runInContext(context);
      }
      new Script(source).runInContext(context);
    },
  };
}

/** Safari before 16.4 throws on such an expression. */
const WITHOUT_LOOK_BEHIND = `RegExp = function (text) {
  if (text.indexOf('(?<!') !== -1) throw new SyntaxError('invalid group specifier name');
};`;

/** What a person sees once the script has run. */
function shownIn({ elements, run }: Page): readonly string[] {
  run();
  return Object.keys(elements).filter((id) => elements[id]?.hidden === false);
}
