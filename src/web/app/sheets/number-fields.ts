/** Number fields say themselves, in the page's language, what they take: the browser's bubble speaks its own, and goes. */
import { all, byId } from '../browser/elements.ts';
import type { Living } from '../living.ts';

/** Beside each field `x` stands `refusal-x`. What is not taken changes nothing of the pot. */
export function startNumberFields({ say, store }: Living): void {
  for (const field of all<HTMLInputElement>('input[type="number"]')) {
    const box = byId(`refusal-${field.id}`);
    const words = say('page.number-between', { least: field.min, most: field.max });
    let isTold = false;
    const tell = (isWrong: boolean): void => {
      isTold = isWrong;
      box.textContent = isWrong ? words : '';
      box.hidden = !isWrong;
      field.setAttribute('aria-invalid', String(isWrong));
    };
    field.addEventListener('invalid', (event) => {
      event.preventDefault();
      tell(true);
      // A form that was sent waits for the field. Who went on to another field is not taken back.
      if (field.form) field.focus();
    });
    // What else stands in the box is for who put it there.
    const look = (): void => {
      if (isTold && field.validity.valid) tell(false);
    };
    field.addEventListener('input', look);
    // Browsers call it no change when one wrong value becomes another.
    field.addEventListener('blur', () => {
      if (!field.validity.valid) tell(true);
    });
    store.whenShown(look);
  }
}
