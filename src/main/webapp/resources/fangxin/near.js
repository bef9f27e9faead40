/* Asks where the phone is, once somebody wants it to; without a script the link leads to the streets to choose from. */
(function () {
  'use strict';
  function offer(link) {
    var told = document.createElement('span');
    told.setAttribute('role', 'status');
    told.className = 'hint';
    link.insertAdjacentElement('afterend', told);
    link.addEventListener('click', function (event) {
      event.preventDefault();
      told.textContent = '…';
      navigator.geolocation.getCurrentPosition(function (position) {
        var radius = document.getElementById('radius');
        var address = link.getAttribute('href').replace(/#.*/, '');
        location.assign(address + (address.indexOf('?') < 0 ? '?' : '&') + 'near='
          + position.coords.latitude.toFixed(4) + ',' + position.coords.longitude.toFixed(4)
          + (radius ? '&radius=' + radius.value : ''));
      }, function () {
        told.textContent = link.getAttribute('data-near');
      }, { maximumAge: 60000, timeout: 15000 });
    });
  }
  if (navigator.geolocation) {
    document.querySelectorAll('a[data-near]').forEach(offer);
  }
}());
