/*
 * Reads the QR code of a business licence from a photo and fills in what it contains. The browser decodes the code where
 * it can (BarcodeDetector); else the server decodes the photo, which is made small enough to be sent without an account.
 * Both work on plain HTTP, since the camera is opened by a file field. What a person has typed is not replaced. On a
 * visit, where the credit code is known, it states whether the licence has that code. A code of this site, such as that of
 * a plaque, is named as such.
 */
(function () {
  'use strict';
  var MOST_BYTES = 230 * 1024;
  var SIDES = [1800, 1400, 1000, 800];
  var TRIES = 4;
  var box = document.getElementById('licence');
  if (!box || !window.createImageBitmap) { return; }
  var field = box.querySelector('input');
  var state = box.querySelector('[role=status]');

  /* The server decodes few pictures of visitors at a time, and says after how many seconds to try again. */
  function post(address, type, body, tries) {
    return fetch(box.dataset.api + address, { method: 'POST', credentials: 'omit', body: body, headers: {
      'Content-Type': type, 'Accept': 'application/json', 'Accept-Language': document.documentElement.lang
    } }).then(function (answer) {
      var wait = Number(answer.headers.get('Retry-After'));
      if (answer.status === 429 && wait > 0 && wait <= 5 && tries > 1) {
        return new Promise(function (done) { setTimeout(done, wait * 1000); })
          .then(function () { return post(address, type, body, tries - 1); });
      }
      return answer.ok ? answer.json() : { content: null };
    });
  }

  function smaller(picture, at) {
    var scale = Math.min(1, SIDES[at] / Math.max(picture.width, picture.height));
    var canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
    return new Promise(function (done) { canvas.toBlob(done, 'image/jpeg', 0.7); }).then(function (blob) {
      return blob.size <= MOST_BYTES || at === SIDES.length - 1 ? blob : smaller(picture, at + 1);
    });
  }

  function byServer(picture) {
    return smaller(picture, 0).then(function (blob) {
      var edge = 'licence' + Date.now();
      return post('pictures', 'multipart/form-data; boundary=' + edge, new Blob(['--' + edge
        + '\r\nContent-Disposition: form-data; name="file"; filename="licence.jpg"\r\nContent-Type: image/jpeg\r\n\r\n',
      blob, '\r\n--' + edge + '--\r\n']), TRIES);
    });
  }

  function byBrowser(picture) {
    if (!window.BarcodeDetector) { return Promise.resolve(null); }
    return new window.BarcodeDetector({ formats: ['qr_code'] }).detect(picture).then(function (codes) {
      return codes.length === 0 ? null
        : post('codes', 'application/json', JSON.stringify({ text: codes[0].rawValue.slice(0, 2000) }), TRIES);
    }).catch(function () { return null; });
  }

  function fill(id, value) {
    var target = id && document.getElementById(id);
    if (target && value && !target.value.trim()) { target.value = value; }
  }

  function sentence(reading) {
    var content = reading.content;
    var expected = box.dataset.expected;
    if (!content) { return reading.ownCode ? box.dataset.own : box.dataset.failed; }
    var found = [content.creditCode, content.name].filter(Boolean).join(' ');
    var words = expected ? (content.creditCode === expected ? box.dataset.same : box.dataset.other) : box.dataset.done;
    return words.replace('{0}', found).replace('{1}', expected);
  }

  field.addEventListener('change', function () {
    var file = field.files[0];
    if (!file) { return; }
    state.textContent = box.dataset.reading;
    createImageBitmap(file, { imageOrientation: 'from-image' }).then(function (picture) {
      return byBrowser(picture).then(function (reading) {
        return reading && (reading.content || reading.ownCode) ? reading : byServer(picture);
      });
    }).then(function (reading) {
      if (reading.content) {
        fill(box.dataset.code, reading.content.creditCode);
        fill(box.dataset.name, reading.content.name);
      }
      state.textContent = sentence(reading);
    }, function () { state.textContent = box.dataset.failed; });
  });
  box.hidden = false;
}());
