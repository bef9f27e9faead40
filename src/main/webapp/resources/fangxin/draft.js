// Stores the values of a form until it has been sent: a phone may reload the page after the camera was open.
(function () {
  'use strict';
  var form = document.querySelector('form[data-draft]');
  if (!form || !window.sessionStorage) { return; }
  var key = 'draft:' + form.dataset.draft;
  var fields = function () {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.name && ['hidden', 'file', 'submit', 'button'].indexOf(field.type) < 0;
    });
  };
  var ticked = function (field) { return field.type === 'radio' || field.type === 'checkbox'; };
  var kept = JSON.parse(sessionStorage.getItem(key) || 'null');
  if (kept) {
    fields().forEach(function (field) {
      if (ticked(field)) {
        field.checked = kept.indexOf(field.name + '=' + field.value) >= 0;
      } else {
        var value = kept.filter(function (pair) { return pair.indexOf(field.name + '=') === 0; })[0];
        if (value !== undefined) { field.value = value.slice(field.name.length + 1); }
      }
    });
  }
  form.addEventListener('input', function () {
    sessionStorage.setItem(key, JSON.stringify(fields().filter(function (field) {
      return !ticked(field) || field.checked;
    }).map(function (field) { return field.name + '=' + field.value; })));
  });
  form.addEventListener('submit', function () { sessionStorage.removeItem(key); });
}());
