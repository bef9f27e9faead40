/*
 * Shows a question only while the answer with which it applies is given. Without script all questions are shown, each
 * with a sentence that says when it applies. The server ignores answers to questions that do not apply. Several answers
 * with which a question applies are separated by spaces.
 */
(function () {
  'use strict';
  var parts = Array.prototype.filter.call(document.querySelectorAll('[data-needs]'), function (part) {
    return part.dataset.needs;
  });

  function apply() {
    parts.forEach(function (part) {
      var field = part.closest('form').elements['form:' + part.dataset.needs];
      part.hidden = !field || part.dataset.value.split(' ').indexOf(field.value) < 0;
    });
  }

  parts.forEach(function (part) { part.querySelector('.condition').remove(); });
  document.addEventListener('change', apply);
  apply();
}());
