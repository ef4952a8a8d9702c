/**
 * Items of the editor that can be dragged by their handles. The arrows beside them do the same for
 * keyboards and fingers; browsers without scripts show no handles.
 *
 * @param dropped what to do: the form, and { kind, from, to }
 */
export function dragging(root, dropped) {
  const drag = { item: null };
  showHandles(root);
  root.addEventListener("dragstart", (event) => begin(event, drag));
  root.addEventListener("dragover", (event) => hover(event, drag));
  root.addEventListener("drop", (event) => drop(event, drag, dropped));
  root.addEventListener("dragend", () => end(drag));
}

/** Shows the handles of what has just come from the server. */
export function showHandles(root) {
  for (const handle of root.querySelectorAll("[data-drag]")) {
    handle.hidden = false;
    handle.draggable = true;
  }
}

/** Where the item comes to stand: before or behind the one it was dropped on. */
export function landing(from, over, below) {
  const to = below ? over + 1 : over;
  return from < to ? to - 1 : to;
}

function begin(event, drag) {
  const handle = event.target.closest?.("[data-drag]");
  if (!handle) {
    return;
  }
  drag.item = handle.closest("[data-item]");
  drag.item.classList.add("is-dragged");
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", "");
  event.dataTransfer.setDragImage(drag.item, 16, 16);
}

function targetOf(event, drag) {
  const over = event.target.closest?.("[data-item]");
  return drag.item && over && over.dataset.item === drag.item.dataset.item ? over : null;
}

const isBelow = (event, over) => {
  const { top, height } = over.getBoundingClientRect();
  return event.clientY > top + height / 2;
};

function hover(event, drag) {
  const over = targetOf(event, drag);
  clear();
  if (over) {
    event.preventDefault();
    over.classList.add(isBelow(event, over) ? "is-under" : "is-over");
  }
}

function drop(event, drag, dropped) {
  const over = targetOf(event, drag);
  if (!over) {
    return;
  }
  event.preventDefault();
  const items = [...over.parentElement.querySelectorAll(":scope > [data-item]")];
  const from = items.indexOf(drag.item);
  const to = landing(from, items.indexOf(over), isBelow(event, over));
  const kind = drag.item.dataset.item;
  end(drag);
  if (from !== to) {
    dropped(over.closest("form"), { kind, from, to });
  }
}

function end(drag) {
  drag.item?.classList.remove("is-dragged");
  drag.item = null;
  clear();
}

function clear() {
  for (const marked of document.querySelectorAll(".is-over, .is-under")) {
    marked.classList.remove("is-over", "is-under");
  }
}
