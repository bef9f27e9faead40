/*
 * Shows a question only while the answer with which it applies is given. Without script all questions are shown, each
 * with a sentence that says when it applies. The server ignores answers to questions that do not apply.
 */
(function () {
  'use strict';
  var parts = Array.prototype.filter.call(document.querySelectorAll('[data-needs]'), function (part) {
    return part.dataset.needs;
  });

  function apply() {
    parts.forEach(function (part) {
      var field = part.closest('form').elements['form:' + part.dataset.needs];
      part.hidden = !field || field.value !== part.dataset.value;
    });
  }

  parts.forEach(function (part) { part.querySelector('.condition').remove(); });
  document.addEventListener('change', apply);
  apply();
}());
