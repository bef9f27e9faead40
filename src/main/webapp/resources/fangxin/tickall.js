/* One box ticks all boxes of its form but those of a question; it is ticked while all of them are. */
(function () {
  'use strict';
  var all = document.querySelector('input[type="checkbox"][data-tickall]');
  if (!all) { return; }
  var boxes = Array.prototype.filter.call(all.form.querySelectorAll('input[type="checkbox"]'), function (box) {
    return box !== all && !box.closest('.ask');
  });
  // Before the listener that saves the form.
  all.form.addEventListener('change', function (event) {
    if (event.target === all) {
      boxes.forEach(function (box) { box.checked = all.checked; });
    } else if (boxes.indexOf(event.target) >= 0) {
      all.checked = boxes.every(function (box) { return box.checked; });
    }
  }, true);
}());
