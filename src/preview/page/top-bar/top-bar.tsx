import { useRef, useState } from 'react';
import {
  PREVIEW_FAULTS,
  PREVIEW_SAMPLES,
  type PreviewFault,
  type PreviewSample,
  type PreviewWorkbookTexts,
} from '../../../language/preview/texts';
import { openFile, openSample, saveFile, copyTable } from '../workbench/files';
import { usePage } from '../workbench/use-workbench';
import { Choice } from './choice';

const CULTURES = ['vi-VN', 'en-US'] as const;

/** Says that this is no Excel, opens and saves workbooks, and sets what an add-in cannot set itself. */
export function TopBar() {
  const { workbench, texts, state } = usePage();
  const [sample, setSample] = useState<PreviewSample>('nga-nam');
  const file = useRef<HTMLInputElement>(null);
  const { workbook: words, choices } = texts;
  const { tableToCopy } = state;

  return (
    <header className="top-bar">
      <div className="line">
        <h1>{texts.banner}</h1>
        <div className="commands" role="group" aria-label={words.label}>
          <Choice<PreviewSample>
            label={words.sample}
            options={PREVIEW_SAMPLES}
            texts={sampleNames(words)}
            value={sample}
            onChange={setSample}
          />
          <button
            type="button"
            className="main"
            onClick={() => workbench.replace(() => void openSample(workbench, sample))}
          >
            {words.openSample(words.samples[sample].name)}
          </button>
          {tableToCopy !== null && (
            <button type="button" onClick={() => void copyTable(workbench, tableToCopy)}>
              {words.copyMay}
            </button>
          )}
          <button type="button" onClick={() => file.current?.click()}>
            {words.openFile}
          </button>
          <input
            ref={file}
            type="file"
            accept=".xlsx,.xlsm"
            hidden
            aria-label={words.openFile}
            onChange={({ currentTarget }) => {
              const [chosen] = currentTarget.files ?? [];
              if (chosen !== undefined) workbench.replace(() => void openFile(workbench, chosen));
              currentTarget.value = '';
            }}
          />
          <button type="button" onClick={() => void saveFile(workbench, `${words.fileName}.xlsx`)}>
            {words.saveFile}
          </button>
          <button type="button" onClick={() => workbench.replace(() => workbench.open([], null))}>
            {words.blank}
          </button>
        </div>
      </div>
      <div className="line">
        <p>{texts.bannerDetail}</p>
        <div className="choices">
          <Choice
            label={choices.culture}
            options={CULTURES}
            texts={choices.cultures}
            value={state.culture}
            onChange={(culture) => workbench.setCulture(culture)}
          />
          <Choice<PreviewFault>
            label={choices.fault}
            options={PREVIEW_FAULTS}
            texts={choices.faults}
            value={state.fault}
            onChange={(fault) => workbench.setFault(fault)}
          />
        </div>
      </div>
    </header>
  );
}

function sampleNames({ samples }: PreviewWorkbookTexts): Readonly<Record<PreviewSample, string>> {
  return {
    'nga-nam': samples['nga-nam'].title,
    'nga-nam-forms': samples['nga-nam-forms'].title,
    'vinh-loc': samples['vinh-loc'].title,
    'minh-long': samples['minh-long'].title,
    'giao-minh': samples['giao-minh'].title,
  };
}
