/*
 * Updates the preview beside a form a second after the last key, and shows beside an input that was changed or is
 * filled what the server finds wrong with it. What concerns the form as a whole is shown at its head, which stays
 * visible. Without script a button does the former, and the list of the preview the latter.
 */
(function () {
  'use strict';
  var AFTER = 1000;
  var button = document.querySelector('.update-preview');
  if (!button || !window.PrimeFaces) { return; }
  var form = button.form;
  var changed = {};
  var timer = 0;

  /* The head of the form, with the problems of no single input. */
  var whole = document.createElement('div');
  whole.className = 'whole-problems';
  whole.setAttribute('role', 'status');
  form.insertBefore(whole, form.firstChild);

  function showWhole(sentences) {
    if (whole.textContent === sentences.join('')) { return; }
    whole.textContent = '';
    sentences.forEach(function (sentence) {
      var line = document.createElement('p');
      line.textContent = sentence;
      whole.appendChild(line);
    });
  }

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

  /* An input that is still empty is not reported before it was changed. */
  function show(id, sentence) {
    var input = document.getElementById(id);
    var field = input && input.closest('.field');
    if (!field || !(changed[id] || input.value) || field.querySelector('.error')) { return; }
    var box = document.createElement('div');
    box.className = 'error typed';
    box.id = input.id + '-typed';
    box.dataset.of = input.id;
    box.dataset.described = input.getAttribute('aria-describedby') || '';
    box.textContent = sentence;
    for (var section = field.closest('details'); section; section = section.parentElement.closest('details')) {
      section.open = true;
    }
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
  /* Where a value cannot be read, for example a number, the server makes no preview and lists the errors only. */
  window.jQuery(document).on('pfAjaxComplete', function () {
    var summary = document.querySelector('#errors > div');
    var unread = summary ? summary.querySelectorAll('a[href^="#"]') : [];
    clear();
    unread.forEach(function (link) { show(link.getAttribute('href').slice(1), link.textContent); });
    if (summary && summary.querySelectorAll('li').length === unread.length) { summary.remove(); }
    if (unread.length === 0) {
      var problems = Array.prototype.slice.call(document.querySelectorAll('[data-problem]'));
      problems.forEach(function (problem) { show(form.id + ':' + problem.dataset.problem, problem.textContent); });
      showWhole(problems.filter(function (problem) {
        return !document.getElementById(form.id + ':' + problem.dataset.problem);
      }).map(function (problem) { return problem.textContent; }));
    }
  });
}());
