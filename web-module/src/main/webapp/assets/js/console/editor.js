import { announce } from "./announce.js";
import { dragging, showHandles } from "./dragging.js";
import { showKinds } from "./kinds.js";
import { showLocal } from "./utc-fields.js";

/**
 * The editor of an interview. Buttons that add, move or remove are answered by the server as any
 * other; only that the answer takes the place of the form, so that neither place nor focus is lost.
 */
export function editor(root) {
  const form = root.querySelector("form[data-editor]");
  if (!form) {
    return;
  }
  const state = { dirty: false };
  root.addEventListener("input", (event) => {
    if (event.target.closest("form[data-editor]")) {
      markDirty(state);
    }
  });
  root.addEventListener("submit", (event) => submitted(event, state));
  dragging(root, (carried, moved) => {
    const carrier = carried.querySelector("[data-inplace='drag']");
    for (const [name, value] of Object.entries(moved)) {
      carried.elements.namedItem(`drag-${name}`).value = value;
    }
    change(carried, carrier, state, { act: "drag", kind: moved.kind, index: moved.to });
  });
  addEventListener("beforeunload", (event) => {
    if (state.dirty) {
      event.preventDefault();
    }
  });
}

function markDirty(state) {
  state.dirty = true;
  document.querySelector("[data-dirty]").hidden = false;
}

function submitted(event, state) {
  const form = event.target.closest("form[data-editor]");
  const button = event.submitter;
  if (form && button?.dataset.inplace) {
    event.preventDefault();
    change(form, button, state);
  } else if (form) {
    state.dirty = false;
  }
}

async function change(form, button, state, place = placeOf(button)) {
  const unfolded = openFolds(form);
  try {
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form, button)) });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("form[data-editor]");
    if (!answer.ok || !fresh) {
      throw new Error("The server did not answer with the editor.");
    }
    const shown = document.importNode(fresh, true);
    form.replaceWith(shown);
    showLocal(shown);
    showKinds(shown);
    showHandles(shown);
    markDirty(state);
    reopen(unfolded);
    focusAfter(place);
  } catch {
    state.dirty = false;
    HTMLFormElement.prototype.submit.call(form);
  }
}

const itemsOf = (kind) => [...document.querySelectorAll(`form[data-editor] [data-item="${kind}"]`)];

function placeOf(button) {
  const item = button.closest("[data-item]");
  const kind = item?.dataset.item ?? button.dataset.adds;
  return { act: button.dataset.inplace, kind, index: itemsOf(kind).indexOf(item), words: button.getAttribute("aria-label") };
}

function focusAfter({ act, kind, index, words }) {
  const items = itemsOf(kind);
  if (act === "add") {
    items.at(-1).querySelector("[data-first]").focus();
    return;
  }
  if (act === "drag") {
    items[index].querySelector("[data-inplace='up']:enabled, [data-inplace='down']:enabled")?.focus();
    return;
  }
  announce(words);
  if (act === "keep") {
    items[index].querySelector("[data-inplace='keep']").focus();
    return;
  }
  if (act === "remove") {
    const next = items[Math.min(index, items.length - 1)] ?? document.querySelector(`[data-adds="${kind}"]`);
    (next.querySelector?.("[data-inplace='remove']") ?? next).focus();
    return;
  }
  const moved = items[index + (act === "up" ? -1 : 1)];
  const same = moved.querySelector(`[data-inplace="${act}"]`);
  (same.disabled ? moved.querySelector(`[data-inplace="${act === "up" ? "down" : "up"}"]`) : same).focus();
}

// A fold belongs to what is written inside it, which may have moved.
const nameOf = (fold) => fold.closest("[data-item]").querySelector("[data-first]").value;

const openFolds = (form) => [...form.querySelectorAll("details[open]")].map(nameOf);

function reopen(names) {
  for (const fold of document.querySelectorAll("form[data-editor] details")) {
    fold.open = names.includes(nameOf(fold));
  }
}
