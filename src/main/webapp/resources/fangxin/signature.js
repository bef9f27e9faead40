/*
 * A field in which a person signs by finger, pen or mouse. The drawing is sent as a PNG on white ground.
 */
(function () {
  'use strict';

  function signaturePad(canvas) {
    var pen = canvas.getContext('2d');
    var strokes = 0;
    var drawing = false;

    /* The canvas has no size while its screen is hidden; it gets the size when its screen is first shown. */
    function prepare() {
      var box = canvas.getBoundingClientRect();
      var scale = Math.min(2, window.devicePixelRatio || 1);
      if (box.width === 0 || strokes > 0) { return; }
      canvas.width = Math.round(box.width * scale);
      canvas.height = Math.round(box.height * scale);
      pen.scale(scale, scale);
      pen.fillStyle = '#fff';
      pen.fillRect(0, 0, box.width, box.height);
      pen.strokeStyle = '#111';
      pen.lineWidth = 3;
      pen.lineCap = 'round';
      pen.lineJoin = 'round';
    }

    function point(event) {
      var box = canvas.getBoundingClientRect();
      return [event.clientX - box.left - canvas.clientLeft, event.clientY - box.top - canvas.clientTop];
    }

    canvas.addEventListener('pointerdown', function (event) {
      if (strokes === 0) { prepare(); }
      drawing = true;
      strokes += 1;
      canvas.setPointerCapture(event.pointerId);
      pen.beginPath();
      pen.moveTo.apply(pen, point(event));
      event.preventDefault();
    });
    canvas.addEventListener('pointermove', function (event) {
      if (!drawing) { return; }
      pen.lineTo.apply(pen, point(event));
      pen.stroke();
    });
    ['pointerup', 'pointercancel'].forEach(function (end) {
      canvas.addEventListener(end, function () { drawing = false; });
    });

    return {
      prepare: prepare,
      blank: function () { return strokes === 0; },
      clear: function () { strokes = 0; prepare(); },
      picture: function () { return canvas.toDataURL('image/png'); }
    };
  }

  window.fangxin = Object.assign(window.fangxin || {}, { signaturePad: signaturePad });
}());
