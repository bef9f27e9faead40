/* The box with data-tickall ticks all boxes of its form except those in a question; it is ticked while they all are. */
(function () {
  'use strict';
  var all = document.querySelector('input[type="checkbox"][data-tickall]');
  if (!all) { return; }
  var boxes = Array.prototype.filter.call(all.form.querySelectorAll('input[type="checkbox"]'), function (box) {
    return box !== all && !box.closest('.ask');
  });
  // Registered before the listener that saves the form, so that it runs first.
  all.form.addEventListener('change', function (event) {
    if (event.target === all) {
      boxes.forEach(function (box) { box.checked = all.checked; });
    } else if (boxes.indexOf(event.target) >= 0) {
      all.checked = boxes.every(function (box) { return box.checked; });
    }
  }, true);
}());
