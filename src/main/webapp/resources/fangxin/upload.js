/* Says at once when a file is too large, before it is sent; the server checks again. */
(function () {
  'use strict';
  document.querySelectorAll('input[type="file"][data-most]').forEach(function (input) {
    input.addEventListener('change', function () {
      var most = Number(input.getAttribute('data-most'));
      var large = Array.prototype.some.call(input.files, function (file) { return file.size > most; });
      input.setCustomValidity(large ? input.getAttribute('data-large') : '');
      input.reportValidity();
    });
  });
}());
