// Where the reader is: <input type="hidden" data-time-zone> holds the browser's time zone, such as Europe/Warsaw.

for (const field of document.querySelectorAll('input[data-time-zone]')) {
  field.value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? '';
}
