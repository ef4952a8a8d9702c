/**
 * Fields that hold a moment in UTC, for browsers without scripts. With one, they are shown in the
 * reader's time zone, and leave the page in UTC again, whoever sends the form.
 */
export function utcFields(root) {
  showLocal(root);
  root.addEventListener("formdata", ({ target, formData }) => {
    for (const field of fieldsIn(target)) {
      if (field.value) {
        formData.set(field.name, new Date(field.value).toISOString().slice(0, 16));
      }
    }
  });
}

/** Puts moments that have just come from the server into the reader's time zone. */
export function showLocal(root) {
  for (const field of fieldsIn(root)) {
    const moment = new Date(`${field.value}Z`);
    if (field.value && !Number.isNaN(moment.getTime())) {
      field.value = local(moment);
    }
  }
  for (const zone of root.querySelectorAll("[data-zone]")) {
    zone.textContent = `(${Intl.DateTimeFormat().resolvedOptions().timeZone})`;
  }
}

const fieldsIn = (root) => root.querySelectorAll("input[data-utc]");

const local = (moment) =>
  new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
