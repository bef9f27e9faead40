/* Offers to fill in the position of the phone. Without it a person types the position or leaves the field empty. */
(function () {
  'use strict';
  function offer(input) {
    var line = document.createElement('div');
    var button = document.createElement('button');
    var status = document.createElement('span');
    button.type = 'button';
    button.className = 'secondary';
    button.textContent = input.getAttribute('data-place');
    status.setAttribute('role', 'status');
    button.addEventListener('click', function () {
      status.textContent = '…';
      navigator.geolocation.getCurrentPosition(function (position) {
        input.value = position.coords.latitude.toFixed(6) + ',' + position.coords.longitude.toFixed(6);
        status.textContent = '';
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, function () {
        status.textContent = input.getAttribute('data-failed');
      }, { enableHighAccuracy: true, timeout: 15000 });
    });
    input.insertAdjacentElement('afterend', line);
    line.append(input, button, status);
  }
  if (navigator.geolocation) {
    document.querySelectorAll('input[data-place]').forEach(offer);
  }
}());
