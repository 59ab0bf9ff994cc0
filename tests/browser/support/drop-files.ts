import type { Frame } from 'playwright-core';

/** Drops files as a person does, by way of a field that holds them. */
export async function dropFiles(pane: Frame, paths: readonly string[]): Promise<void> {
  await pane.locator('input[type=file]').evaluate((chosen) => {
    const field = chosen.cloneNode() as HTMLInputElement;
    field.id = 'dropped';
    document.body.append(field);
  });
  await pane.locator('#dropped').setInputFiles([...paths]);
  await pane.locator('[data-drop]').evaluate((area) => {
    const field = document.getElementById('dropped') as HTMLInputElement;
    const dataTransfer = new DataTransfer();
    for (const file of field.files ?? []) dataTransfer.items.add(file);
    field.remove();
    area.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
}
