/* Tables of work pages. A chosen filter or period is applied at once; the arrow keys go from row to row, and Enter opens
   the row; one box ticks all rows; buttons move columns; cells are narrowed until the table fits; and the address always
   matches the shown list. */
(function () {
  'use strict';
  var WIDEST = 24;
  var NARROWEST = 8;
  function rows() { return Array.prototype.slice.call(document.querySelectorAll('.table tbody a.open')); }
  function ticks() { return Array.prototype.slice.call(document.querySelectorAll('.table tbody input[name="picked"]')); }
  // Writes beside each action the number of its rows, and ticks the box of the heading while all rows are ticked.
  // Writes only differences, since the observer below calls this function after each change of the page.
  function count() {
    var shown = ticks();
    var ticked = shown.filter(function (tick) { return tick.checked; }).length;
    var all = document.querySelector('.table thead input[data-tickrows]');
    if (all) { all.checked = ticked > 0 && ticked === shown.length; }
    document.querySelectorAll('[data-ticked]').forEach(function (place) {
      var words = ticked ? place.dataset.ticked.replace('{0}', ticked) : '';
      if (place.textContent !== words) { place.textContent = words; }
    });
  }
  // Marks the cells without content: on a phone, where each cell is a line with its heading, they are not shown.
  function markBlank() {
    document.querySelectorAll('.table tbody td > .cell-label').forEach(function (label) {
      var cell = label.parentNode;
      cell.classList.toggle('blank', cell.textContent.trim() === label.textContent.trim() && !cell.querySelector('img, input, select, svg'));
    });
  }
  // Narrows a table that is wider than the page until it fits, first its explanations, then all cells, to WIDEST at most
  // and NARROWEST at least; a cell whose text is cut then shows it as a tooltip.
  function narrow(frame, property) {
    var width = WIDEST;
    do {
      frame.style.setProperty(property, width + 'em');
      width -= 1;
    } while (frame.scrollWidth > frame.clientWidth && width >= NARROWEST);
  }
  function fit() {
    document.querySelectorAll('.table .ui-datatable-tablewrapper').forEach(function (frame) {
      frame.style.setProperty('--cell', WIDEST + 'em');
      narrow(frame, '--clip');
      narrow(frame, '--cell');
      frame.querySelectorAll('tbody td').forEach(function (cell) {
        var parts = [cell].concat(Array.prototype.slice.call(cell.querySelectorAll('a')));
        if (parts.some(function (part) { return part.scrollWidth > part.clientWidth; })) {
          cell.title = cell.innerText.trim();
        } else {
          cell.removeAttribute('title');
        }
      });
    });
  }
  document.addEventListener('change', function (event) {
    var at = event.target;
    if (at.matches('.table thead select')) {
      window.PF('table').filter();
    } else if (at.matches('.table thead input[data-tickrows]')) {
      ticks().forEach(function (tick) { tick.checked = at.checked; });
    }
    count();
  });
  // The calendar announces a chosen period by an event of jQuery, which addEventListener does not receive.
  document.addEventListener('DOMContentLoaded', function () {
    window.jQuery(document).on('change', '.table thead .p-datepicker input', function () { window.PF('table').filter(); });
  });
  document.addEventListener('keydown', function (event) {
    var at = document.activeElement;
    if (!at || event.ctrlKey || event.altKey || event.metaKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) { return; }
    var links = rows();
    var row = at.closest('.table tbody tr');
    var from = row ? links.indexOf(row.querySelector('a.open')) : -1;
    var typing = at.matches('select, textarea, input:not([type=checkbox]):not([type=submit])');
    if (typing || (at !== document.body && !row && !at.closest('main'))) { return; }
    var next = links[event.key === 'ArrowDown' ? from + 1 : Math.max(0, from - 1)];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  });
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-move]');
    if (!button) { return; }
    var item = button.closest('li');
    var up = button.dataset.move === 'up';
    var other = up ? item.previousElementSibling : item.nextElementSibling;
    if (other) {
      item.parentNode.insertBefore(up ? item : other, up ? other : item);
      button.focus();
    }
  });
  new MutationObserver(function () {
    var shown = document.querySelector('[data-table-query]');
    if (shown && shown.dataset.tableQuery !== last) {
      last = shown.dataset.tableQuery;
      window.history.replaceState(null, '', window.location.pathname + '?' + (last || 'sort='));
    }
    count();
    markBlank();
    fit();
  }).observe(document.querySelector('main'), { childList: true, subtree: true });
  count();
  markBlank();
  fit();
  window.addEventListener('resize', fit);
  var last = (document.querySelector('[data-table-query]') || { dataset: {} }).dataset.tableQuery;
}());
