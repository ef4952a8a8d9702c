import { moments } from "./moments.js";

/**
 * Links to the rest of a list: the rest is put below what is there. Filters send themselves, and
 * those in use are unfolded.
 */
export function more(root) {
  root.addEventListener("click", async (event) => {
    const link = event.target.closest("a[data-more]");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      await follow(link).catch(() => location.assign(link.href));
    }
  });
  for (const fold of root.querySelectorAll("details[data-unfold='true']")) {
    fold.open = true;
  }
  root.addEventListener("change", (event) => {
    if (event.target.matches("[data-submit-on-change]")) {
      event.target.form.requestSubmit();
    }
  });
}

async function follow(link) {
  link.setAttribute("aria-disabled", "true");
  const answer = await fetch(link.href);
  if (!answer.ok || answer.redirected) {
    throw new Error("The list cannot be read.");
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const list = document.getElementById(link.dataset.more);
  const added = [...page.getElementById(link.dataset.more).children].map((row) => document.importNode(row, true));
  list.append(...added);
  moments(list);
  const next = page.querySelector(`a[data-more="${link.dataset.more}"]`);
  if (next) {
    link.href = next.href;
    link.removeAttribute("aria-disabled");
  } else {
    link.remove();
  }
  added[0]?.querySelector("a")?.focus();
}
