/**
 * Says what to do where the pane cannot run, instead of a blank page. Excel 2016 and 2019 open the page in Internet
 * Explorer 11, so this file is ES5 and is shipped as it is written; the bundle, which comes after it, is not ES5.
 * What is said stands in the page, hidden.
 */
(function () {
  'use strict';

  /** The newest set of Excel's functions that the pane cannot do without. */
  var REQUIRED_SET = '1.14';
  var pane = document.getElementById('pane');

  function show(notice) {
    pane.hidden = true;
    document.getElementById(notice).hidden = false;
  }

  /** Texts of formulas are read with it; written into this file it would stop an older browser at once. */
  function looksBehind() {
    try {
      return new RegExp('(?<!a)b').test('b');
    } catch (error) {
      return !error;
    }
  }

  /** The youngest of what the bundle uses, in the language and in its libraries: Chrome and Edge 93, Safari 16.4. */
  function browserIsNewEnough() {
    return (
      typeof globalThis === 'object' &&
      typeof BigInt === 'function' &&
      typeof Object.hasOwn === 'function' &&
      typeof Array.prototype.at === 'function' &&
      looksBehind()
    );
  }

  if (!browserIsNewEnough()) {
    show('old-excel');
  } else if (typeof Office === 'undefined') {
    show('without-office');
  }

  // Office takes the add-in for broken unless its page says that it is ready, even where there is only a notice to read.
  if (typeof Office !== 'undefined') {
    Office.onReady(function (info) {
      if (pane.hidden) return;
      if (info.host !== 'Excel') {
        show('outside-excel');
      } else if (!Office.context.requirements.isSetSupported('ExcelApi', REQUIRED_SET)) {
        show('old-excel');
      }
    });
  }
})();
