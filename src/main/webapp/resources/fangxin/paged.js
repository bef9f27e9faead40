/*
 * Divides the rows of a long plain table, or the entries of a list, into pages: the element around the table, or the
 * list, has data-paged, the number of rows of a page. All rows remain in the document, so that forms, exports and prints
 * contain them; a link to an element in a row opens the page of the row. Without script all rows are shown.
 */
(function () {
  'use strict';
  var words = document.querySelector('.paging-words');

  function divide(box, index) {
    var size = Number(box.dataset.paged);
    var rows = Array.prototype.slice.call((box.querySelector('tbody') || { rows: box.children }).rows);
    var page = 0;
    if (rows.length <= size) { return; }

    function button(label, step) {
      var made = document.createElement('button');
      made.type = 'button';
      made.className = 'secondary';
      made.textContent = label;
      made.addEventListener('click', function () { show(page + step); });
      return made;
    }

    var nav = document.createElement('nav');
    var report = document.createElement('span');
    var previous = button(words.dataset.previous, -1);
    var next = button(words.dataset.next, 1);
    nav.className = 'pages no-print';
    nav.setAttribute('aria-label', [words.dataset.label, box.getAttribute('aria-label') || index + 1].join(' '));
    report.setAttribute('role', 'status');
    nav.append(previous, report, next);
    box.after(nav);

    function show(wanted) {
      page = wanted;
      rows.forEach(function (row, at) { row.classList.toggle('off-page', Math.floor(at / size) !== page); });
      report.textContent = words.dataset.report.replace('{0}', page * size + 1)
        .replace('{1}', Math.min(rows.length, (page + 1) * size)).replace('{2}', rows.length);
      var pressed = document.activeElement;
      previous.disabled = page === 0;
      next.disabled = (page + 1) * size >= rows.length;
      // The focus does not stay on a button that is disabled, which would lose it.
      if (pressed === previous && previous.disabled) { next.focus(); }
      if (pressed === next && next.disabled) { previous.focus(); }
    }

    function open() {
      var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
      var at = target ? rows.findIndex(function (row) { return row.contains(target); }) : -1;
      if (at >= 0) {
        show(Math.floor(at / size));
        target.scrollIntoView();
      }
    }

    var refused = rows.findIndex(function (row) { return row.querySelector('.field.invalid, .error'); });
    show(refused < 0 ? 0 : Math.floor(refused / size));
    open();
    window.addEventListener('hashchange', open);
  }

  document.querySelectorAll('[data-paged]').forEach(divide);
}());
