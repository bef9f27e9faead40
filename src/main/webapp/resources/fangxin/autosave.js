/*
 * Saves the answers of an application one second after the last key. Answers that the server has not confirmed stay in
 * the browser: they are sent again when the connection is back, and restored when the page is opened again. A form with
 * a field "typed" names in it the answers that were typed.
 */
(function () {
  'use strict';
  var form = document.querySelector('form[data-autosave]');
  if (!form) { return; }
  var AFTER = 1000;
  var RETRY = 8000;
  var said = form.dataset;
  var state = document.getElementById('saved');
  var key = 'answers:' + document.body.getAttribute('data-account') + ':' + said.autosave;
  var changed = read();
  var sending = false;
  var pressed = null;
  var timer = 0;
  var refusal = null;

  function read() {
    try { return JSON.parse(localStorage.getItem(key)) || {}; } catch (unreadable) { return {}; }
  }

  function keep() {
    try {
      if (Object.keys(changed).length > 0) {
        localStorage.setItem(key, JSON.stringify(changed));
      } else {
        localStorage.removeItem(key);
      }
    } catch (full) { /* the page itself still holds the answers */ }
  }

  function show(sentence) {
    if (state.textContent !== sentence) { state.textContent = sentence; }
  }

  function code(field) { return field.name.replace(form.id + ':', ''); }

  function answers(field) {
    return field.name.indexOf(form.id + ':') === 0 && field.dataset.savedbypage !== 'true'
      && ['hidden', 'submit', 'button'].indexOf(field.type) < 0;
  }

  function addTyped(name) {
    var typed = form.elements[form.id + ':typed'];
    if (typed && typed.value.split(' ').indexOf(name) < 0) { typed.value = (typed.value + ' ' + name).trim(); }
  }

  function restore() {
    Object.keys(changed).forEach(function (name) {
      addTyped(name);
      Array.prototype.forEach.call(form.elements, function (field) {
        if (code(field) !== name || !answers(field)) { return; }
        if (field.type === 'radio') { field.checked = field.value === changed[name]; } else { field.value = changed[name]; }
      });
    });
  }

  function later(sentence) {
    show(sentence);
    clearTimeout(timer);
    timer = setTimeout(send, RETRY);
  }

  function confirmed(sent, told) {
    Object.keys(sent).forEach(function (name) { if (changed[name] === sent[name]) { delete changed[name]; } });
    keep();
    show(refusal || said.saved.replace('{0}', new Date(told.history.savedAt).toLocaleTimeString(document.documentElement.lang,
      { timeZone: said.zone, hour: '2-digit', minute: '2-digit', hour12: false })));
  }

  /* The form names the fault of a refused answer when it is sent; the other answers are sent again without that one. */
  function refused(sent, told) {
    var names = Object.keys(sent);
    var wrong = (told.violations || []).map(function (violation) { return violation.field; });
    var named = names.filter(function (name) { return wrong.indexOf(name) >= 0; });
    (named.length > 0 ? named : names).forEach(function (name) {
      if (changed[name] === sent[name]) { delete changed[name]; }
    });
    keep();
    refusal = (told.violations && told.violations[0] && told.violations[0].message) || told.title;
    show(refusal);
    if (named.length > 0) {
      clearTimeout(timer);
      timer = setTimeout(send, 0);
    }
  }

  function answered(sent, answer) {
    if (answer.status === 401 || answer.redirected) { later(said.signin); return null; }
    if (answer.status >= 500 || answer.status === 429) { later(said.offline); return null; }
    return answer.json().then(function (told) { (answer.ok ? confirmed : refused)(sent, told); });
  }

  function send() {
    clearTimeout(timer);
    var sent = Object.assign({}, changed);
    if (sending || Object.keys(sent).length === 0) { return; }
    sending = true;
    fetch(said.autosave, { method: 'PUT', credentials: 'same-origin', cache: 'no-store', keepalive: true,
      headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang },
      body: JSON.stringify({ answers: sent }) }).then(function (answer) {
      return answered(sent, answer);
    }).catch(function () { later(said.offline); }).then(function () {
      sending = false;
      var button = pressed;
      pressed = null;
      if (button) { form.requestSubmit(button); }
    });
  }

  function note(event) {
    var field = event.target;
    if (!field.name || !answers(field)) { return; }
    changed[code(field)] = field.value;
    addTyped(code(field));
    refusal = null;
    keep();
    clearTimeout(timer);
    timer = setTimeout(send, AFTER);
  }

  /* A page with refusals answers a POST: a phone that reloads it after its camera would send the refused answers again. */
  history.replaceState(history.state, '', location.href);
  restore();
  form.addEventListener('input', note);
  form.addEventListener('change', note);
  window.addEventListener('online', send);
  document.addEventListener('visibilitychange', function () { if (document.hidden) { send(); } });
  form.addEventListener('submit', function (event) {
    clearTimeout(timer);
    if (!navigator.onLine) {
      event.preventDefault();
      show(said.offline);
    } else if (sending) {
      event.preventDefault();
      pressed = event.submitter;
    } else {
      changed = {};
      keep();
    }
  });
  send();
}());
