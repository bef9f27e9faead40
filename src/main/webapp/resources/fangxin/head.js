/* The head of the work pages: in a list, the key "/" leads to the search box (only there, since a shortcut of one
   character for the whole page hinders people who speak or type by accident, WCAG 2.1.4); a group of the menu closes by
   Escape, or when something else is chosen; pages that were cached for an evaluator on site are removed when the account
   signs out or another signs in. */
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
  var account = document.body.getAttribute('data-account') || '';
  /* Removes the pages and the reported state of their sheets; marks that are not sent yet stay. */
  function forgetPages() {
    if (window.caches) { window.caches.delete('fangxin-onsite'); }
    if (!window.indexedDB) { return; }
    var opening = indexedDB.open('fangxin-onsite');
    opening.onupgradeneeded = function () { opening.transaction.abort(); };
    opening.onsuccess = function () {
      var database = opening.result;
      if (database.objectStoreNames.contains('sheets')) {
        database.transaction('sheets', 'readwrite').objectStore('sheets').clear();
      }
      database.close();
    };
  }
  var leave = document.querySelector('form.who');
  if (leave) { leave.addEventListener('submit', forgetPages); }
  try {
    if (account && localStorage.getItem('fangxin-account') !== account) {
      forgetPages();
      localStorage.setItem('fangxin-account', account);
    }
  } catch (noStorage) { forgetPages(); }
  var box = document.getElementById('find');
  if (!box) { return; }
  document.addEventListener('keydown', function (event) {
    var at = document.activeElement;
    var typing = at && (/^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName) || at.isContentEditable);
    var listed = at && at.closest('.table, table.list');
    if (event.key === '/' && listed && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });
}());
