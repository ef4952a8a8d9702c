/** Building elements without ever parsing text as HTML. */
import { Message } from './dictionary.js';

const SVG = 'http://www.w3.org/2000/svg';

/** The messages behind texts and attributes, so that a change of language needs no new elements. */
const texts = new WeakMap();
const attributes = new WeakMap();

/**
 * @param properties attributes by name; `on` holds listeners; `true` sets an empty attribute; null and false leave it out
 * @param children elements, texts, messages, or nothing
 */
export function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'on') {
      Object.entries(value).forEach(([event, listener]) => element.addEventListener(event, listener));
    } else if (value !== null && value !== undefined && value !== false) {
      set(element, name, value);
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false).map(node));
  return element;
}

export function set(element, name, value) {
  element.setAttribute(name, value === true ? '' : String(value));
  if (value instanceof Message) {
    attributes.set(element, { ...attributes.get(element), [name]: value });
  }
}

/** Replaces what an element says. */
export function write(element, ...children) {
  element.replaceChildren(...children.flat().filter(Boolean).map(node));
  return element;
}

function node(child) {
  if (!(child instanceof Message)) {
    return child;
  }
  const text = document.createTextNode(String(child));
  texts.set(text, child);
  return text;
}

/** Says everything below `root` anew in the language of now. */
export function translate(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let each = root; each; each = walker.nextNode()) {
    const message = texts.get(each);
    if (message) {
      each.data = String(message);
    }
    Object.entries(attributes.get(each) ?? {}).forEach(([name, value]) => each.setAttribute(name, String(value)));
  }
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

export function button(kind, label, action, { symbol = null, ...more } = {}) {
  return el(
    'button',
    { type: 'button', class: `button button-${kind}`, on: { click: busyWhile(action) }, ...more },
    symbol && icon(symbol),
    el('span', {}, label),
  );
}

/** On a slow way the button shows that it was heard. */
function busyWhile(action) {
  return async ({ currentTarget }) => {
    currentTarget.setAttribute('aria-busy', 'true');
    try {
      await action();
    } finally {
      currentTarget.removeAttribute('aria-busy');
    }
  };
}

export function notice(kind, text, { role = null, actions = [] } = {}) {
  return el(
    'div',
    { class: `notice notice-${kind}`, role },
    icon(kind === 'success' ? 'check' : 'alert'),
    el('div', { class: 'stack stack-small' }, el('p', {}, text), actions.length > 0 && el('div', { class: 'actions' }, actions)),
  );
}

/** A second press while the first still works does nothing. */
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
