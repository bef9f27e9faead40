/*
 * Keeps typed values in the tab and restores them after the same account has signed in again, or returns to the form
 * from an error page; extends the session while a person types; sends a form once. A form with data-stored keeps its
 * values itself.
 */
(function () {
  'use strict';
  var account = document.body.getAttribute('data-account');
  var key = 'fangxin:' + account + ':' + location.pathname + location.search;
  var main = document.querySelector('main');
  var source = document.currentScript.src;
  if (!account || !main) { return; }

  // PrimeFaces hides an overlay when its transition ends; it never ends where the reader's system asks for reduced motion.
  if (window.PrimeFaces) { window.PrimeFaces.utils.disableAnimations(); }

  function fields() {
    return Array.prototype.filter.call(main.querySelectorAll('input, textarea, select'), function (field) {
      return field.form && field.name && !field.form.dataset.stored
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
    try { sessionStorage.setItem(key, JSON.stringify(typed)); } catch (full) { /* without room nothing is stored */ }
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
  if (kept && (location.hash === '#restore' || document.referrer.indexOf(location.origin + '/login') === 0)) {
    giveBack(JSON.parse(kept));
  } else {
    sessionStorage.removeItem(key);
  }

  var waiting = 0;
  var refreshedAt = Date.now();
  main.addEventListener('input', function () {
    clearTimeout(waiting);
    waiting = setTimeout(keep, 400);
    if (Date.now() - refreshedAt > 240000) {
      refreshedAt = Date.now();
      fetch(source, { cache: 'no-store', credentials: 'same-origin' });
    }
  });
  main.addEventListener('submit', keep);

  // A closed section with a refused field is opened, and the focus moves to the first refused field.
  function reveal(element) {
    for (var section = element.closest('details'); section; section = section.parentElement.closest('details')) {
      section.open = true;
    }
  }

  var refused = main.querySelectorAll('.field.invalid');
  var folded = Array.prototype.filter.call(refused, function (field) { return field.closest('details:not([open])'); });
  folded.forEach(reveal);
  if (folded.length) {
    refused[0].querySelector('input:not([type="hidden"]), select, textarea').focus();
  }
  // A link of the error summary opens the section of its field.
  main.addEventListener('click', function (event) {
    var link = event.target.closest('.errors a[href^="#"]');
    var field = link && document.getElementById(link.getAttribute('href').slice(1));
    if (field) { reveal(field); }
  });

  // The enter key presses the primary button of the form, or its first; a question around the button is opened first.
  main.addEventListener('keydown', function (event) {
    var field = event.target;
    var button = field.form && (field.form.querySelector('.primary[type="submit"]')
        || field.form.querySelector('[type="submit"]'));
    if (event.key === 'Enter' && !event.isComposing && button && field.tagName === 'INPUT'
        && ['submit', 'button', 'file', 'search'].indexOf(field.type) < 0) {
      event.preventDefault();
      var question = button.closest('details');
      if (question && !question.open) {
        question.open = true;
        question.querySelector('summary').focus();
      } else {
        button.click();
      }
    }
  });

  // A button that is pressed while an answer is being saved waits until it is saved.
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

  // A link of the evidence or of the decision, but for those that leave the page on purpose, opens in a tab of its own, so that nothing
  // typed is lost.
  document.querySelectorAll('.deciding > .evidence a[href], .deciding > aside a[href]').forEach(function (link) {
    if (!link.closest('.actions')) { link.target = '_blank'; }
  });

  // A double click sends once; where the answer is a file instead of a page, the button works again after a while.
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
