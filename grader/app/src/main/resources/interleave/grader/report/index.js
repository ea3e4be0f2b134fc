'use strict';
{
  const table = document.getElementById('class');
  const body = table.tBodies[0];
  const rows = Array.from(body.rows);
  const heads = Array.from(table.tHead.rows[0].cells);
  const name = document.getElementById('name');
  const verdict = document.getElementById('verdict');
  const shown = document.getElementById('shown');
  const words = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

  function text(row, column) {
    return row.cells[column].textContent.trim();
  }

  // Rows that are equal keep the order of the last sorting, so that one can sort by two columns.
  function sort(head) {
    const column = heads.indexOf(head);
    const down = head.getAttribute('aria-sort') === 'ascending';
    const numbers = head.classList.contains('number');
    const key = numbers ? row => Number.parseFloat(text(row, column)) : row => text(row, column);
    const order = numbers ? (a, b) => a.key - b.key : (a, b) => words.compare(a.key, b.key);
    const sorted = Array.from(body.rows, row => ({ row, key: key(row) }));
    sorted.sort(down ? (a, b) => order(b, a) : order);
    for (const each of heads) {
      each.removeAttribute('aria-sort');
    }
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    body.append(...sorted.map(each => each.row));
  }

  function filter() {
    const part = name.value.trim().toLowerCase();
    let count = 0;
    for (const row of rows) {
      const fits = text(row, 0).toLowerCase().includes(part)
          && (verdict.value === '' || text(row, 1) === verdict.value);
      row.hidden = !fits;
      count += fits ? 1 : 0;
    }
    shown.textContent = `${count} of ${rows.length} shown`;
  }

  for (const head of heads) {
    head.firstElementChild.addEventListener('click', () => sort(head));
  }
  name.addEventListener('input', filter);
  verdict.addEventListener('input', filter);
  // A browser that goes back may have kept what was typed.
  filter();
}
