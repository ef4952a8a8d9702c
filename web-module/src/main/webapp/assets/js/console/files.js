const LARGEST = 200_000;

/** Reads a chosen text file into a field, and saves a drawing as a file. */
export function files(root) {
  root.addEventListener("change", ({ target }) => {
    if (target.matches?.("[data-into]") && target.files.length > 0) {
      take(target);
    }
  });
  root.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-save]");
    if (button) {
      save(document.getElementById(button.dataset.save), button.dataset.saveAs);
    }
  });
}

async function take(input) {
  const [file] = input.files;
  input.setCustomValidity(file.size > LARGEST ? input.dataset.tooLarge : "");
  if (input.reportValidity()) {
    document.getElementById(input.dataset.into).value = decode(await file.arrayBuffer());
  }
}

/** Spreadsheets save UTF-8 or, on a Russian Windows, its old code page. */
export function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1251").decode(bytes);
  }
}

function save(drawing, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(drawing)], { type: "image/svg+xml" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
