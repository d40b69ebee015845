/** Number fields say in the page's language what they take. The browser's own bubble speaks its own language, and disappears. */
import { all, byId } from '../browser/elements.ts';
import { tell } from '../browser/worded.ts';
import type { Living } from '../living.ts';

/** Each field `x` has its message in `refusal-x`. A wrong number does not change the pot. */
export function startNumberFields({ say, store }: Living): void {
  for (const field of all<HTMLInputElement>('input[type="number"]')) {
    const box = byId(`refusal-${field.id}`);
    const words = (): string => say('page.number-between', { least: field.min, most: field.max });
    let isTold = false;
    const show = (isWrong: boolean): void => {
      isTold = isWrong;
      tell(box, isWrong ? words : undefined);
      box.hidden = !isWrong;
      field.setAttribute('aria-invalid', String(isWrong));
    };
    field.addEventListener('invalid', (event) => {
      event.preventDefault();
      show(true);
      // A submitted form waits for this field. Someone who moved on to another field stays there.
      if (field.form) field.focus();
    });
    // Clears only its own message: other parts use the box too.
    const look = (): void => {
      if (isTold && field.validity.valid) show(false);
    };
    field.addEventListener('input', look);
    // Browsers report no change when one wrong value replaces another.
    field.addEventListener('blur', () => {
      if (!field.validity.valid) show(true);
    });
    store.whenShown(look);
  }
}
