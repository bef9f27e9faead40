/* The head of the work pages: the key "/" leads to the box for finding, from wherever nothing is being typed; a group of
   the menu closes by Escape, or when something else is chosen. */
(function () {
  'use strict';
  function close(but) {
    document.querySelectorAll('.menu details[open]').forEach(function (group) {
      if (!group.contains(but)) { group.open = false; }
    });
  }
  document.addEventListener('click', function (event) { close(event.target); });
  document.addEventListener('focusin', function (event) { close(event.target); });
  document.addEventListener('keydown', function (event) {
    var group = event.key === 'Escape' && document.querySelector('.menu details[open]');
    if (group) {
      if (group.contains(document.activeElement)) { group.querySelector('summary').focus(); }
      group.open = false;
    }
  });
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
