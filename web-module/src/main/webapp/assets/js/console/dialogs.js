/** Buttons that open a question, and the buttons that leave it. */
export function dialogs(root) {
  root.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-dialog]");
    if (opener) {
      open(opener);
    }
    if (event.target.closest("[data-dialog-close]")) {
      event.target.closest("dialog").close();
    }
  });
}

function open(opener) {
  // What the form would refuse is said before the question is asked.
  if (!opener.form || opener.form.reportValidity()) {
    document.getElementById(opener.dataset.dialog).showModal();
  }
}
