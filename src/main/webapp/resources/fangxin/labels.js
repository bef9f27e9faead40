/* Adds to the language of the PrimeFaces components the names that its file lacks: that of a list of suggestions. */
(function () {
  'use strict';
  var settings = window.PrimeFaces.getLocaleSettings();
  settings.aria = settings.aria || {};
  settings.aria.listLabel = document.getElementById('componentLabels').dataset.listLabel;
}());
