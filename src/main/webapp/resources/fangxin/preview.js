/*
 * Updates the preview beside a form a second after the last key, and shows beside an input that was changed what the
 * server finds wrong with it. Without script a button does the former, and the list of the preview the latter.
 */
(function () {
  'use strict';
  var AFTER = 1000;
  var button = document.querySelector('.update-preview');
  if (!button || !window.PrimeFaces) { return; }
  var form = button.form;
  var changed = {};
  var timer = 0;

  function clear() {
    form.querySelectorAll('.error.typed').forEach(function (box) {
      var input = document.getElementById(box.dataset.of);
      input.removeAttribute('aria-invalid');
      input.setAttribute('aria-describedby', box.dataset.described);
      if (!box.dataset.described) { input.removeAttribute('aria-describedby'); }
      box.parentNode.classList.remove('invalid');
      box.remove();
    });
  }

  function show(problem) {
    var input = document.getElementById(form.id + ':' + problem.dataset.problem);
    var field = input && input.closest('.field');
    if (!field || !changed[input.id] || field.querySelector('.error')) { return; }
    var box = document.createElement('div');
    box.className = 'error typed';
    box.id = input.id + '-typed';
    box.dataset.of = input.id;
    box.dataset.described = input.getAttribute('aria-describedby') || '';
    box.textContent = problem.textContent;
    field.insertBefore(box, input);
    field.classList.add('invalid');
    input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-describedby', (box.dataset.described + ' ' + box.id).trim());
  }

  function update() {
    clearTimeout(timer);
    timer = 0;
    button.click();
  }

  function note(event) {
    if (!event.target.id || !form.contains(event.target)) { return; }
    changed[event.target.id] = true;
    clearTimeout(timer);
    timer = setTimeout(update, AFTER);
  }

  form.addEventListener('input', note);
  form.addEventListener('change', note);
  form.addEventListener('submit', function () { clearTimeout(timer); });
  window.jQuery(document).on('pfAjaxComplete', function () {
    clear();
    document.querySelectorAll('[data-problem]').forEach(show);
  });
}());
