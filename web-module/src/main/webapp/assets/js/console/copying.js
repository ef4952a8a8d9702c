import { announce } from "./announce.js";

/** Buttons that copy the text of a field. */
export function copying(root) {
  root.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy]");
    if (!button) {
      return;
    }
    const field = document.getElementById(button.dataset.copy);
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      confirm(button);
    } catch {
      // Without permission the text stays selected, to be copied by hand.
      field.focus();
    }
  });
}

function confirm(button) {
  const label = button.querySelector("span");
  const before = label.textContent;
  label.textContent = button.dataset.copied;
  announce(button.dataset.copied);
  setTimeout(() => (label.textContent = before), 2000);
}
