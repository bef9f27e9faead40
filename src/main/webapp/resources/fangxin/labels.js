/* Names the list of suggestions, which the Chinese file of PrimeFaces does not name, in the language of the page. The page
   states its language to PrimeFaces after this script; therefore each language that was loaded has the name. */
(function () {
  'use strict';
  var label = document.getElementById('componentLabels').dataset.listLabel;
  var locales = window.PrimeFaces.locales;
  Object.keys(locales).forEach(function (language) {
    locales[language].aria = locales[language].aria || {};
    locales[language].aria.listLabel = label;
  });
}());
