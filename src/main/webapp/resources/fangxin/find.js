/* The key "/" leads to the box for finding, from wherever nothing is being typed. */
(function () {
  'use strict';
  var box = document.getElementById('find');
  if (!box) { return; }
  document.addEventListener('keydown', function (event) {
    var at = document.activeElement;
    var typing = at && (/^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName) || at.isContentEditable);
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });
}());
