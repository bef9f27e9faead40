/*
 * Stores the values of a form in the browser until the server has taken them: a phone may reload the page after the
 * camera was open, or lose its connection while it sends. The page that follows a form which the server has taken does
 * not have that form any more, and removes its values.
 */
(function () {
  'use strict';
  var KEPT_DAYS = 30;
  var DAY = 86400000;
  var prefix = 'draft:' + document.body.getAttribute('data-account') + ':';
  var sentKey = 'sent-' + prefix;
  var form = document.querySelector('form[data-draft]');
  var key = form ? prefix + form.dataset.draft : null;

  function fields() {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.name && ['hidden', 'file', 'submit', 'button'].indexOf(field.type) < 0;
    });
  }

  function ticked(field) { return field.type === 'radio' || field.type === 'checkbox'; }

  function read(name) {
    try { return JSON.parse(localStorage.getItem(name)); } catch (unreadable) { return null; }
  }

  /*
   * Removes the values that the server has taken, and those that nobody has sent for a month. A form that is shown again
   * after it was sent has not been taken: its values are kept also when another page follows.
   */
  function clear() {
    var sent = sessionStorage.getItem(sentKey);
    if (sent && sent !== key) { localStorage.removeItem(sent); }
    sessionStorage.removeItem(sentKey);
    Object.keys(localStorage).filter(function (name) { return name.indexOf('draft:') === 0; }).forEach(function (name) {
      var kept = read(name);
      if (!kept || Date.now() - kept.at > KEPT_DAYS * DAY) { localStorage.removeItem(name); }
    });
  }

  function restore(values) {
    fields().forEach(function (field) {
      if (ticked(field)) {
        field.checked = values.indexOf(field.name + '=' + field.value) >= 0;
      } else {
        var value = values.filter(function (pair) { return pair.indexOf(field.name + '=') === 0; })[0];
        if (value !== undefined) { field.value = value.slice(field.name.length + 1); }
      }
    });
  }

  function keep() {
    try {
      localStorage.setItem(key, JSON.stringify({ at: Date.now(), values: fields().filter(function (field) {
        return !ticked(field) || field.checked;
      }).map(function (field) { return field.name + '=' + field.value; }) }));
    } catch (full) { /* the page itself still holds the values */ }
  }

  function notify() {
    var line = form.querySelector('.offline') || form.appendChild(document.createElement('p'));
    line.className = 'error offline';
    line.setAttribute('role', 'alert');
    line.textContent = form.dataset.offline;
  }

  clear();
  if (!form) { return; }
  var kept = read(key);
  if (kept) { restore(kept.values); }
  /* The browser shows a page again from its cache, without running this script. */
  window.addEventListener('pageshow', function (event) {
    if (event.persisted && sessionStorage.getItem(sentKey) === key) { sessionStorage.removeItem(sentKey); }
  });
  form.addEventListener('input', keep);
  form.addEventListener('change', keep);
  form.addEventListener('submit', function (event) {
    if (navigator.onLine === false) {
      event.preventDefault();
      notify();
    } else {
      sessionStorage.setItem(sentKey, key);
    }
  });
}());
