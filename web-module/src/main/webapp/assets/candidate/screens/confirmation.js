/** Asks before something that cannot be taken back. */
import { button, el } from '../dom.js';
import { say } from '../dictionary.js';

/** Resolves to the note (perhaps empty) when the candidate agrees, to null otherwise. */
export function confirmed(key, yes, { note = false } = {}) {
  const opener = document.activeElement;
  const area = note && el('textarea', { class: 'input area', id: 'note', rows: 3, maxlength: 2000 });
  const dialog = el('dialog', { class: 'dialog', 'aria-labelledby': 'dialog-title' });
  return new Promise((resolve) => {
    let agreed = false;
    const agree = () => {
      agreed = true;
      dialog.close();
    };
    dialog.append(
      el(
        'div',
        { class: 'stack' },
        el('h2', { id: 'dialog-title' }, say(`${key}-title`)),
        el('p', {}, say(key)),
        area && el('div', { class: 'field' }, el('label', { for: 'note' }, say('confirm.note')), area),
        el(
          'div',
          { class: 'actions' },
          button('primary', say(yes), agree, { 'data-action': 'confirm' }),
          button('secondary', say('confirm.no'), () => dialog.close(), { 'data-action': 'cancel' }),
        ),
      ),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      opener?.focus?.();
      resolve(agreed ? (area ? area.value.trim() : '') : null);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
