/** "Choose a file instead": for those without camera, microphone or a browser that records. */
import { button, el, icon, write } from '../dom.js';
import { size } from '../format.js';
import { fileFilter, isSound, uploadType } from '../media-types.js';
import { say } from '../dictionary.js';

/** Why a file is not taken, as the end of a message key, or null when it is. */
export function fileMistake(file, kind, maximumBytes) {
  const type = uploadType(file);
  if (type === null) {
    return 'file-type';
  }
  if (kind === 'AUDIO' && !isSound(type)) {
    return 'file-kind';
  }
  if (file.size === 0) {
    return 'file-empty';
  }
  return file.size > maximumBytes ? 'file-large' : null;
}

/** `prominent` makes it the main way to answer, for those who do not record. */
export function fileChoice(kind, maximumBytes, chosen, { prominent = false } = {}) {
  const mistake = el('p', { class: 'field-error', role: 'alert', id: 'file-error' });
  const input = el('input', {
    type: 'file',
    id: 'file',
    name: 'file',
    class: 'visually-hidden',
    tabindex: -1,
    accept: fileFilter(kind),
    'aria-label': say('question.file-label'),
    'aria-describedby': 'file-error',
  });
  input.addEventListener('change', () => {
    const [file] = input.files;
    input.value = '';
    if (!file) {
      return;
    }
    const found = fileMistake(file, kind, maximumBytes);
    write(mistake, ...(found ? [icon('alert'), say(`question.${found}`, { size: () => size(maximumBytes) })] : []));
    if (!found) {
      chosen({ blob: file, contentType: uploadType(file), name: file.name });
    }
  });
  const hint = say(kind === 'AUDIO' ? 'question.file-hint-audio' : 'question.file-hint', { size: () => size(maximumBytes) });
  const open = button(prominent ? 'secondary' : 'quiet', say(prominent ? 'question.file-only' : 'question.file'), () => input.click(), {
    symbol: 'file',
    'data-action': 'file',
  });
  const element = el(
    'div',
    { class: prominent ? 'stack stack-small' : 'file-choice' },
    el('div', { class: 'actions' }, open),
    el('p', { class: 'muted small' }, hint),
    input,
    mistake,
  );
  return { element };
}
