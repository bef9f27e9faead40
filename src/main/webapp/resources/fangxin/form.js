/*
 * A session that ends in the middle of a form takes nothing with it: while somebody types, the server is told that
 * he is there; and what was typed stays in this tab and returns to its fields after the same person has signed in
 * again. And what is sent is sent once.
 */
(function () {
  'use strict';
  var account = document.body.getAttribute('data-account');
  var key = 'fangxin:' + account + ':' + location.pathname + location.search;
  var main = document.querySelector('main');
  var source = document.currentScript.src;
  if (!account || !main) { return; }

  function fields() {
    return Array.prototype.filter.call(main.querySelectorAll('input, textarea, select'), function (field) {
      return field.form && field.name
        && ['hidden', 'password', 'file', 'submit', 'button', 'image'].indexOf(field.type) < 0;
    });
  }

  function ticks(field) {
    return field.type === 'checkbox' || field.type === 'radio';
  }

  function keep() {
    var typed = fields().map(function (field) {
      return [field.name, ticks(field) ? field.value : '', ticks(field) ? field.checked : field.value];
    });
    try { sessionStorage.setItem(key, JSON.stringify(typed)); } catch (full) { /* then it is not kept */ }
  }

  function giveBack(kept) {
    var returned = false;
    kept.forEach(function (each) {
      fields().forEach(function (field) {
        if (field.name !== each[0] || (ticks(field) && field.value !== each[1])) { return; }
        if (ticks(field) && field.checked !== each[2]) { field.checked = each[2]; returned = true; }
        if (!ticks(field) && field.value !== each[2]) { field.value = each[2]; returned = true; }
      });
    });
    if (returned) {
      var news = document.getElementById('news');
      var box = document.createElement('div');
      box.className = 'news';
      box.setAttribute('role', 'status');
      box.textContent = document.body.getAttribute('data-returned');
      news.appendChild(box);
    }
  }

  var kept = sessionStorage.getItem(key);
  if (kept && document.referrer.indexOf(location.origin + '/login') === 0) {
    giveBack(JSON.parse(kept));
  } else {
    sessionStorage.removeItem(key);
  }

  var waiting = 0;
  var told = Date.now();
  main.addEventListener('input', function () {
    clearTimeout(waiting);
    waiting = setTimeout(keep, 400);
    if (Date.now() - told > 240000) {
      told = Date.now();
      fetch(source, { cache: 'no-store', credentials: 'same-origin' });
    }
  });
  main.addEventListener('submit', keep);

  // The enter key presses the button that the form is for, not the first of its small ones.
  main.addEventListener('keydown', function (event) {
    var field = event.target;
    var button = field.form && field.form.querySelector('.primary[type="submit"]');
    if (event.key === 'Enter' && !event.isComposing && button && field.tagName === 'INPUT'
        && ['submit', 'button', 'file', 'search'].indexOf(field.type) < 0) {
      event.preventDefault();
      button.click();
    }
  });

  // A button that is pressed while an answer is still being kept waits until it is.
  main.addEventListener('submit', function (event) {
    var queue = window.PrimeFaces && window.PrimeFaces.ajax.Queue;
    var form = event.target;
    var button = event.submitter;
    if (!queue || queue.isEmpty() || !form.requestSubmit) { return; }
    event.preventDefault();
    window.jQuery(document).on('pfAjaxComplete.pressed', function () {
      setTimeout(function () {
        if (queue.isEmpty() && form) {
          window.jQuery(document).off('pfAjaxComplete.pressed');
          form.requestSubmit(button);
          form = null;
        }
      });
    });
  });

  // A button that is pressed twice sends once; where a file came in place of a page, it may be pressed again after a while.
  var sent = null;
  window.addEventListener('pageshow', function () { sent = null; });
  main.addEventListener('submit', function (event) {
    if (event.defaultPrevented) { return; }
    if (sent && sent.form === event.target && sent.button === event.submitter && event.timeStamp - sent.at < 10000) {
      event.preventDefault();
    } else {
      sent = { form: event.target, button: event.submitter, at: event.timeStamp };
    }
  });

  var leave = document.querySelector('form.who');
  if (leave) {
    leave.addEventListener('submit', function () { sessionStorage.clear(); });
  }
}());
