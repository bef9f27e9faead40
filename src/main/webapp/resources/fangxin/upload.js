/*
 * Uploads files as soon as they are taken or chosen. In a form with data-evidence each file is reduced, sent with
 * progress and a thumbnail, and sent again with the same Idempotency-Key after a lost connection; the list of stored
 * files is then taken from the page as the server renders it. Other file inputs keep their form: their pictures are
 * reduced in place. The server checks type and size again.
 */
(function () {
  'use strict';
  var TYPES = ['image/jpeg', 'image/png', 'application/pdf'];
  var RETRY = 5000;
  var said = (document.getElementById('uploads') || document.body).dataset;
  var waiting = [];
  var sending = false;
  var timer = 0;

  function tooLarge(input, file) { return file.size > Number(input.dataset.most); }

  function make(tag, className, text) {
    var element = document.createElement(tag);
    element.className = className;
    element.textContent = text || '';
    return element;
  }

  function fresh() {
    return Array.prototype.map.call(crypto.getRandomValues(new Uint8Array(16)), function (one) {
      return ('0' + one.toString(16)).slice(-2);
    }).join('');
  }

  /* Shows the sentence beside the field; screen readers read it out. */
  function refuse(form, sentence) {
    var field = form.querySelector('.field');
    var error = field.querySelector('.error') || field.insertBefore(make('div', 'error'), field.querySelector('.take'));
    error.setAttribute('role', 'alert');
    error.appendChild(make('p', '', sentence));
    field.classList.add('invalid');
  }

  function clear(form) {
    var error = form.querySelector('.error');
    if (error) { error.remove(); }
    form.querySelector('.field').classList.remove('invalid');
  }

  /* Builds the same bytes each time, so that the server recognizes a repeat. */
  function body(upload) {
    var part = '--' + upload.key + '\r\nContent-Disposition: form-data; name=';
    return new Blob([part, '"type"\r\nContent-Type: text/plain\r\n\r\n', upload.form.dataset.evidence, '\r\n', part,
      '"file"; filename="', upload.file.name.replace(/["\r\n\\]/g, '_'), '"\r\nContent-Type: ',
      upload.file.type || 'application/octet-stream', '\r\n\r\n', upload.file, '\r\n--' + upload.key + '--\r\n']);
  }

  function show(upload, sentence) { upload.state.textContent = sentence; }

  function finish(upload) {
    waiting = waiting.filter(function (one) { return one !== upload; });
    if (upload.address) { URL.revokeObjectURL(upload.address); }
    upload.row.remove();
  }

  function violation(request) {
    var problem = {};
    try { problem = JSON.parse(request.responseText); } catch (notJson) { /* the general sentence follows */ }
    return (problem.violations && problem.violations[0] && problem.violations[0].message) || problem.title || said.failed;
  }

  function later(upload, sentence) {
    show(upload, sentence);
    clearTimeout(timer);
    timer = setTimeout(send, RETRY);
  }

  function settle(upload, request) {
    sending = false;
    if (request.status === 200) {
      upload.ready = false;
      stored(upload);
    } else if (request.status === 401) {
      later(upload, said.signin);
      return;
    } else if (request.status === 0 || request.status >= 500 || request.status === 429) {
      later(upload, said.waiting);
      return;
    } else {
      refuse(upload.form, upload.file.name + ' · ' + (request.status === 413 ? said.large : violation(request)));
      finish(upload);
    }
    send();
  }

  function send() {
    var upload = waiting.filter(function (one) { return one.ready; })[0];
    if (sending || !upload) { return; }
    sending = true;
    show(upload, said.sending);
    var request = new XMLHttpRequest();
    request.open('POST', said.api);
    request.setRequestHeader('Idempotency-Key', upload.key);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Accept-Language', document.documentElement.lang);
    request.setRequestHeader('Content-Type', 'multipart/form-data; boundary=' + upload.key);
    request.upload.addEventListener('progress', function (event) {
      if (event.lengthComputable) { upload.progress.value = event.loaded / event.total; }
    });
    request.addEventListener('loadend', function () { settle(upload, request); });
    request.send(body(upload));
  }

  /* Reloads the list from the rendered page, which contains the stored file with its receipt, and the new count; and the
     defects of a returned application that are still to correct. */
  function stored(upload) {
    var form = upload.form;
    fetch(location.href, { credentials: 'same-origin', cache: 'no-store' }).then(function (answer) {
      return answer.text();
    }).then(function (page) {
      var fetched = new DOMParser().parseFromString(page, 'text/html');
      ['stored-' + form.dataset.evidence, 'returned'].forEach(function (id) {
        var shown = document.getElementById(id);
        if (shown) { shown.replaceWith(document.adoptNode(fetched.getElementById(id))); }
      });
      form.hidden = !fetched.querySelector('form[data-evidence="' + form.dataset.evidence + '"]');
    }).then(function () { finish(upload); }, function () { location.reload(); });
  }

  function row(upload) {
    upload.row = make('div', 'file');
    if (/^image\//.test(upload.file.type)) {
      upload.address = URL.createObjectURL(upload.file);
      var frame = upload.row.appendChild(make('span', 'photo'));
      var picture = frame.appendChild(document.createElement('img'));
      picture.alt = upload.file.name;
      picture.src = upload.address;
    }
    var line = upload.row.appendChild(make('p', '', ''));
    line.appendChild(make('strong', '', upload.file.name));
    line.appendChild(document.createTextNode(' '));
    upload.state = line.appendChild(make('span', 'hint'));
    upload.state.setAttribute('role', 'status');
    upload.progress = upload.row.appendChild(document.createElement('progress'));
    upload.progress.max = 1;
    upload.progress.value = 0;
    upload.progress.setAttribute('aria-label', upload.file.name);
    upload.form.parentNode.insertBefore(upload.row, upload.form);
  }

  function take(form, input, file) {
    var upload = { key: fresh(), form: form, file: file, ready: false };
    waiting.push(upload);
    row(upload);
    show(upload, said.preparing);
    window.fangxin.smallerPicture(file).then(function (smaller) {
      upload.file = smaller;
      if (TYPES.indexOf(smaller.type) < 0 || tooLarge(input, smaller)) {
        refuse(form, file.name + ' · ' + (tooLarge(input, smaller) ? said.large : said.type));
        finish(upload);
        return;
      }
      upload.ready = true;
      send();
    });
  }

  function chooser(form, plain, label, camera) {
    var input = document.createElement('input');
    input.type = 'file';
    input.hidden = true;
    input.accept = camera ? 'image/*' : plain.accept;
    input.dataset.most = plain.dataset.most;
    if (camera) { input.setAttribute('capture', 'environment'); } else { input.multiple = true; }
    var button = make('button', 'secondary', label);
    button.type = 'button';
    button.setAttribute('aria-label', label + ' ' + form.dataset.title);
    button.addEventListener('click', function () { input.click(); });
    input.addEventListener('change', function () {
      clear(form);
      Array.prototype.forEach.call(input.files, function (file) { take(form, input, file); });
      input.value = '';
    });
    return [button, input];
  }

  function enhance(form) {
    var plain = form.querySelector('input[type="file"]');
    var buttons = make('div', 'take actions');
    if (matchMedia('(pointer: coarse)').matches || 'capture' in plain) {
      chooser(form, plain, said.camera, true).forEach(function (one) { buttons.appendChild(one); });
    }
    chooser(form, plain, said.choose, false).forEach(function (one) { buttons.appendChild(one); });
    plain.replaceWith(buttons);
    form.querySelectorAll('[type="submit"]').forEach(function (submit) { submit.remove(); });
    form.querySelectorAll('label').forEach(function (label) { label.remove(); });
    form.addEventListener('submit', function (event) { event.preventDefault(); });
  }

  /* Replaces the pictures of an ordinary file input by smaller ones. */
  function reduce(input) {
    input.addEventListener('change', function () {
      Promise.all(Array.prototype.map.call(input.files, window.fangxin.smallerPicture)).then(function (files) {
        var chosen = new DataTransfer();
        files.forEach(function (file) { chosen.items.add(file); });
        input.files = chosen.files;
        input.setCustomValidity(files.some(function (file) { return tooLarge(input, file); }) ? input.dataset.large : '');
        input.reportValidity();
      });
    });
  }

  var forms = Array.prototype.slice.call(document.querySelectorAll('form[data-evidence]'));
  forms.forEach(enhance);
  document.querySelectorAll('input[type="file"][data-large]').forEach(reduce);
  window.addEventListener('online', send);
  window.addEventListener('beforeunload', function (event) {
    if (waiting.length > 0) { event.preventDefault(); }
  });
}());
