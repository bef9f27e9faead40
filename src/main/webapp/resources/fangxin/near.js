/* Reads the position of the phone after the link is pressed; without script the link leads to a list of streets. */
(function () {
  'use strict';
  function offer(link) {
    var status = document.createElement('span');
    status.setAttribute('role', 'status');
    status.className = 'hint';
    link.insertAdjacentElement('afterend', status);
    link.addEventListener('click', function (event) {
      event.preventDefault();
      status.textContent = '…';
      navigator.geolocation.getCurrentPosition(function (position) {
        var radius = document.getElementById('radius');
        var address = link.getAttribute('href').replace(/#.*/, '');
        location.assign(address + (address.indexOf('?') < 0 ? '?' : '&') + 'near='
          + position.coords.latitude.toFixed(4) + ',' + position.coords.longitude.toFixed(4)
          + (radius ? '&radius=' + radius.value : ''));
      }, function () {
        status.textContent = link.getAttribute('data-near');
      }, { maximumAge: 60000, timeout: 15000 });
    });
  }
  if (navigator.geolocation) {
    document.querySelectorAll('a[data-near]').forEach(offer);
  }
}());
