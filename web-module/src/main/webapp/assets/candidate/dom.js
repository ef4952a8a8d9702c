/** Building elements without ever parsing text as HTML. */

const SVG = 'http://www.w3.org/2000/svg';

/**
 * @param properties attributes by name; `on` holds listeners; `true` sets an empty attribute; null and false leave it out
 * @param children elements, texts, or nothing
 */
export function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'on') {
      Object.entries(value).forEach(([event, listener]) => element.addEventListener(event, listener));
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `/assets/icons/icons.svg#${name}`);
  svg.append(use);
  return svg;
}

export function button(kind, label, action, { symbol = null, ...attributes } = {}) {
  return el(
    'button',
    { type: 'button', class: `button button-${kind}`, on: { click: action }, ...attributes },
    symbol && icon(symbol),
    el('span', {}, label),
  );
}

export function notice(kind, text, { role = null } = {}) {
  return el(
    'div',
    { class: `notice notice-${kind}`, role },
    icon(kind === 'success' ? 'check' : 'alert'),
    el('p', {}, text),
  );
}

/** One question's answer at a time can fail; a second press while the first still works does nothing. */
export function once(action) {
  let running = false;
  return async (event) => {
    if (running) {
      return;
    }
    running = true;
    try {
      await action(event);
    } finally {
      running = false;
    }
  };
}
