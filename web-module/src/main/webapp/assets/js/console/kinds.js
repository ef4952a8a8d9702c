/** Shows what only some kinds of question ask for with those kinds alone. */
export function kinds(root) {
  showKinds(root);
  root.addEventListener("change", ({ target }) => {
    if (target.matches("select[data-kind]")) {
      show(target);
    }
  });
}

/** The same for items that have just come from the server. */
export function showKinds(root) {
  root.querySelectorAll("select[data-kind]").forEach(show);
}

function show(kind) {
  for (const field of kind.closest("[data-item]").querySelectorAll("[data-only]")) {
    field.hidden = field.dataset.only !== kind.value;
  }
}
