/*
 * Viewer of the pictures of a case: changes the picture without loading the page, enlarges, rotates and moves it, by
 * pointer, and by key while the focus is in the viewer (WCAG 2.1.4). Without the script the links of the page change the
 * picture. Beside the form of a decision the address stays that of the form.
 */
(function () {
  'use strict';
  var viewer = document.getElementById('viewer');
  if (!viewer) { return; }
  var canvas = viewer.querySelector('.canvas');
  var picture = canvas.querySelector('img');
  var caption = document.getElementById('viewer-caption');
  var original = viewer.querySelector('[data-original]');
  var thumbs = Array.from(viewer.querySelectorAll('.thumbs a'));
  var SIZES = [1, 1.5, 2, 3, 4, 6];
  var STEP = 60;
  var state = { size: 0, turn: 0, x: 0, y: 0 };

  function draw() {
    picture.style.transform = 'translate(' + state.x + 'px,' + state.y + 'px) rotate(' + state.turn + 'deg) scale(' + SIZES[state.size] + ')';
    canvas.classList.toggle('enlarged', state.size > 0);
  }

  function reset() { state = { size: 0, turn: 0, x: 0, y: 0 }; draw(); }

  function index() { return thumbs.findIndex(function (thumb) { return thumb.hasAttribute('aria-current'); }); }

  function show(at) {
    var next = thumbs[(at + thumbs.length) % thumbs.length];
    thumbs.forEach(function (thumb) { thumb.removeAttribute('aria-current'); });
    next.setAttribute('aria-current', 'true');
    picture.src = next.dataset.file;
    picture.alt = next.querySelector('img').alt;
    caption.textContent = picture.alt;
    original.href = next.dataset.file;
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (!viewer.closest('.deciding')) { window.history.replaceState(null, '', next.href); }
    reset();
  }

  function zoom(by) {
    state.size = Math.max(0, Math.min(SIZES.length - 1, state.size + by));
    if (state.size === 0) { state.x = 0; state.y = 0; }
    draw();
  }

  function turn(by) { state.turn = (state.turn + by) % 360; draw(); }

  function move(x, y) {
    if (state.size > 0) { state.x += x; state.y += y; draw(); }
  }

  viewer.addEventListener('click', function (event) {
    var pressed = event.target.closest('a, button');
    if (!pressed || event.ctrlKey || event.metaKey || event.shiftKey) { return; }
    if (pressed.dataset.file) { event.preventDefault(); show(thumbs.indexOf(pressed)); }
    if (pressed.dataset.move) { event.preventDefault(); show(index() + Number(pressed.dataset.move)); }
    if (pressed.dataset.zoom) { zoom(Number(pressed.dataset.zoom)); }
    if (pressed.dataset.turn) { turn(Number(pressed.dataset.turn)); }
  });

  viewer.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) { return; }
    var moved = { ArrowLeft: [STEP, 0], ArrowRight: [-STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP] }[event.key];
    if (event.shiftKey && moved) { move(moved[0], moved[1]); event.preventDefault(); return; }
    if (event.key === 'ArrowLeft') { show(index() - 1); }
    else if (event.key === 'ArrowRight') { show(index() + 1); }
    else if (event.key === '+' || event.key === '=') { zoom(1); }
    else if (event.key === '-') { zoom(-1); }
    else if (event.key === 'r' || event.key === 'R') { turn(90); }
    else if (event.key === '0') { reset(); }
    else { return; }
    event.preventDefault();
  });

  var held = null;
  canvas.tabIndex = 0;
  canvas.addEventListener('pointerdown', function (event) {
    canvas.focus({ preventScroll: true });
    if (state.size > 0) { held = { x: event.clientX, y: event.clientY }; canvas.setPointerCapture(event.pointerId); event.preventDefault(); }
  });
  canvas.addEventListener('pointermove', function (event) {
    if (held) { move(event.clientX - held.x, event.clientY - held.y); held = { x: event.clientX, y: event.clientY }; }
  });
  ['pointerup', 'pointercancel'].forEach(function (end) {
    canvas.addEventListener(end, function () { held = null; });
  });

  viewer.querySelectorAll('[hidden]').forEach(function (shown) { shown.hidden = false; });
}());
