import { FluentProvider, Title3, webLightTheme } from '@fluentui/react-components';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const pane = document.getElementById('pane');
if (pane === null) {
  throw new Error('The page has no element "pane" to draw in: see src/taskpane/page/taskpane.html.');
}

// The page hides the pane where it cannot run and says why (page/notice.js), before this file or as Office gets ready.
if (!pane.hidden) {
  void Office.onReady(() => {
    if (!pane.hidden) draw(pane);
  });
}

function draw(element: HTMLElement): void {
  createRoot(element).render(
    <StrictMode>
      <FluentProvider theme={webLightTheme}>
        <Title3 as="h1">Sổ Chỉ Số</Title3>
      </FluentProvider>
    </StrictMode>,
  );
}
