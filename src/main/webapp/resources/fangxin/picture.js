/*
 * Reduces a photograph on the phone before it is sent: at most 2000 pixels on its long side, upright, JPEG. A small
 * picture, and any file that the browser cannot draw, stays as it is.
 */
(function () {
  'use strict';
  var LONGEST = 2000;
  var SMALL = 600 * 1024;

  function drawn(picture) {
    var scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
    var canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    var pen = canvas.getContext('2d');
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return new Promise(function (done) { canvas.toBlob(done, 'image/jpeg', 0.85); });
  }

  function smallerPicture(file) {
    if (!window.createImageBitmap || !/^image\//.test(file.type)) { return Promise.resolve(file); }
    return createImageBitmap(file, { imageOrientation: 'from-image' }).then(function (picture) {
      var sendable = file.type === 'image/jpeg' || file.type === 'image/png';
      if (sendable && file.size <= SMALL && Math.max(picture.width, picture.height) <= LONGEST) { return file; }
      return drawn(picture).then(function (blob) {
        return new File([blob], file.name.replace(/\.[^.]*$/, '') + '.jpg', { type: 'image/jpeg' });
      });
    }).catch(function () { return file; });
  }

  window.fangxin = Object.assign(window.fangxin || {}, { smallerPicture: smallerPicture });
}());
