/*
 * Marks on the spot, one item a screen. Every change is first written into the browser (IndexedDB), then sent by a key
 * of its own, and removed only after the server has reported the result: without a connection nothing is lost, and
 * sent again nothing counts twice.
 */
(function () {
  'use strict';
  var root = document.getElementById('onsite');
  if (!root || !window.indexedDB) { return; }
  var texts = root.dataset;
  var owner = document.body.getAttribute('data-account') + '/' + texts.reference;
  var items = Array.prototype.slice.call(root.querySelectorAll('form.item'));
  var state = document.getElementById('state');
  var queue = [];
  var database;
  var sending = false;
  var trouble = '';
  var retry = 0;

  function formed(sentence) {
    var given = Array.prototype.slice.call(arguments, 1);
    return sentence.replace(/\{(\d)\}/g, function (all, n) { return given[n]; });
  }

  /* In the programme's time zone, whichever the telephone has. */
  function moment(instant) {
    return new Date(instant).toLocaleString([], { timeZone: texts.zone });
  }

  function fresh() {
    return Array.prototype.map.call(crypto.getRandomValues(new Uint8Array(16)), function (one) {
      return ('0' + one.toString(16)).slice(-2);
    }).join('');
  }

  function stored(mode, work) {
    return new Promise(function (done, failed) {
      var transaction = database.transaction('changes', mode);
      var request = work(transaction.objectStore('changes'));
      transaction.oncomplete = function () { done(request.result); };
      transaction.onerror = function () { failed(transaction.error); };
      transaction.onabort = function () { failed(transaction.error); };
    });
  }

  function put(change) { return stored('readwrite', function (store) { return store.put(change); }); }

  function drop(change) {
    queue.splice(queue.indexOf(change), 1);
    return stored('readwrite', function (store) { return store.delete(change.key); });
  }

  /* The mark that the fields of an item contain. */
  function read(form) {
    var field = function (name) { return form.elements[name]; };
    var number = function (name) {
      return field(name) && field(name).value !== '' ? Number(field(name).value) : null;
    };
    var chosen = form.querySelector('input[name=scale]:checked');
    var mark = { leftOut: !!(field('leftOut') && field('leftOut').checked),
      veto: !!(field('veto') && field('veto').checked), reason: field('reason').value.trim() };
    if (field('found')) {
      if (number('found') !== null) { mark.measured = { found: number('found') }; }
      if (mark.measured && number('base') !== null) { mark.measured.base = number('base'); }
    } else if (number('points') !== null) {
      mark.points = number('points');
    } else if (chosen) {
      mark.points = Number(chosen.value);
    } else if (!form.querySelector('input[name=scale]')) {
      mark.points = 0;
    }
    return mark;
  }

  function given(mark) { return mark.leftOut || mark.measured !== undefined || mark.points !== undefined; }

  function fill(form, mark) {
    var scale = Array.prototype.slice.call(form.querySelectorAll('input[name=scale]'));
    var matched = false;
    scale.forEach(function (one) {
      one.checked = mark.points !== undefined && mark.points !== null && Number(one.value) === mark.points;
      matched = matched || one.checked;
    });
    if (form.elements.points) { form.elements.points.value = matched || mark.points === undefined ? '' : mark.points; }
    if (form.elements.found) {
      form.elements.found.value = mark.measured ? mark.measured.found : '';
      if (form.elements.base) { form.elements.base.value = mark.measured ? mark.measured.base : ''; }
    }
    if (form.elements.leftOut) { form.elements.leftOut.checked = !!mark.leftOut; }
    if (form.elements.veto) { form.elements.veto.checked = !!mark.veto; }
    form.elements.reason.value = mark.reason || '';
  }

  /* The mark that the page came with. */
  function first(form) {
    var data = form.dataset;
    var mark = read(form);
    delete mark.points;
    delete mark.measured;
    if (data.points && !mark.leftOut) {
      if (data.found) {
        mark.measured = { found: Number(data.found) };
        if (data.base) { mark.measured.base = Number(data.base); }
      } else {
        mark.points = Number(data.points);
      }
    }
    return mark;
  }

  /* Whether a mark has full points, by the bounds that the server sends. The server alone knows the points of a value
   * or a ratio; it asks for the reason when the sheet is closed. */
  function fullPoints(form, mark) {
    if (mark.measured) {
      return !form.dataset.fullFound || mark.measured.found <= Number(form.dataset.fullFound);
    }
    return mark.points === undefined || mark.points >= Number(form.dataset.fullPoints);
  }

  function lacksReason(form, mark) {
    return given(mark) && !mark.reason && (mark.leftOut || mark.veto || !fullPoints(form, mark));
  }

  /* Whether all pictures that a mark needs are taken; the server sends how many. */
  function pictured(form, mark) {
    var taken = Number(form.querySelector('.photo-count').dataset.kept) + queue.filter(function (one) {
      return one.file && one.code === form.dataset.code;
    }).length;
    return taken >= (mark.veto ? Number(form.dataset.picturesVeto) : mark.leftOut ? 0 : Number(form.dataset.pictures));
  }

  function of(code) { return items.filter(function (form) { return form.dataset.code === code; })[0]; }

  function pending(code) {
    return queue.filter(function (change) { return change.code === code && !change.file; });
  }

  function keep(form) {
    var mark = read(form);
    var text = JSON.stringify(mark);
    if (!given(mark) || text === form.dataset.kept) { return Promise.resolve(); }
    form.dataset.kept = text;
    var waiting = pending(form.dataset.code).filter(function (change) { return !change.tried; })[0];
    if (waiting) {
      waiting.mark = mark;
      return put(waiting).then(show).then(send);
    }
    return add({ code: form.dataset.code, mark: mark, basedOn: Number(form.dataset.seq) });
  }

  function add(change) {
    change.key = fresh();
    change.owner = owner;
    change.at = Date.now();
    queue.push(change);
    return put(change).then(show, full).then(send);
  }

  function full() { notify(document.getElementById('notices'), texts.full); }

  function notify(where, sentence) {
    var line = document.createElement('p');
    line.className = 'error';
    line.textContent = sentence;
    where.appendChild(line);
    return line;
  }

  /* The same bytes each time, so that what is sent again is known again. */
  function body(change) {
    if (!change.file) {
      return new Blob([JSON.stringify(Object.assign({ basedOn: change.basedOn }, change.mark))]);
    }
    return new Blob(['--' + change.key + '\r\nContent-Disposition: form-data; name="file"; filename="' + change.code
      + '.jpg"\r\nContent-Type: image/jpeg\r\n\r\n', change.file, '\r\n--' + change.key + '--\r\n']);
  }

  function post(change) {
    return fetch(texts.api + encodeURIComponent(change.code) + (change.file ? '/pictures' : ''), { method: 'POST',
      credentials: 'same-origin', cache: 'no-store', body: body(change), headers: {
        'Idempotency-Key': change.key, 'Accept-Language': document.documentElement.lang,
        'Content-Type': change.file ? 'multipart/form-data; boundary=' + change.key : 'application/json' } });
  }

  function later(reason) {
    trouble = reason;
    clearTimeout(retry);
    retry = setTimeout(send, 15000);
  }

  function send() {
    var change = queue.filter(function (one) { return !one.held; })[0];
    if (sending || !change) { show(); return; }
    sending = true;
    change.tried = true;
    put(change).then(function () { return post(change); }).then(function (answer) {
      if (answer.status === 401 || answer.redirected) { later(texts.signin); return null; }
      if (answer.status >= 500 || answer.status === 409 || answer.status === 429) { later(''); return null; }
      trouble = '';
      return answer.json().then(function (result) { return settle(change, answer.status, result); })
        .then(function () { return true; });
    }, function () { later(''); return null; }).then(function (more) {
      sending = false;
      show();
      if (more) { send(); }
    });
  }

  function settle(change, status, result) {
    var form = of(change.code);
    var where = form.querySelector('.notices');
    if (status === 404 || status === 403) {
      notify(document.getElementById('notices'), texts.gone);
      change.held = true;
      return put(change);
    }
    if (status !== 200) {
      notify(where, (result.violations && result.violations[0] && result.violations[0].message) || result.title);
      form.dataset.kept = '';
      return drop(change);
    }
    if (result.outcome === 'CONFLICT') { return clash(change, form, result); }
    if (result.outcome === 'LATE') {
      notify(document.getElementById('notices'), formed(texts.late, change.code, result.by, moment(result.recordedAt),
        change.file ? texts.photos : typeof result.points === 'number' ? result.points : '—'));
      return drop(change);
    }
    where.textContent = '';
    form.dataset.seq = result.seq;
    if (change.file) {
      var count = form.querySelector('.photo-count');
      count.dataset.kept = Number(count.dataset.kept) + 1;
    }
    var next = pending(change.code).filter(function (one) { return one !== change; });
    next.forEach(function (one) { if (!one.tried) { one.basedOn = result.seq; } });
    return drop(change).then(function () { return Promise.all(next.map(put)); });
  }

  /* Another evaluator has saved a mark before: this one decides which of the two applies. */
  function clash(change, form, result) {
    var where = form.querySelector('.notices');
    var later = pending(change.code).filter(function (one) { return one !== change; });
    if (later.length > 0) { return drop(change); }
    where.textContent = '';
    var line = notify(where, formed(texts.first, result.by, moment(result.recordedAt),
      result.mark.leftOut ? '—' : result.mark.points));
    change.held = true;
    [[texts.mine, function () {
      form.dataset.seq = result.seq;
      return drop(change).then(function () {
        return add({ code: change.code, mark: change.mark, basedOn: result.seq });
      });
    }], [texts.theirs, function () {
      form.dataset.seq = result.seq;
      fill(form, result.mark);
      form.dataset.kept = JSON.stringify(read(form));
      return drop(change).then(show);
    }]].forEach(function (choice) {
      var button = document.createElement('button');
      button.type = 'button';
      button.className = 'secondary';
      button.textContent = choice[0];
      button.addEventListener('click', function () { where.textContent = ''; choice[1](); });
      line.appendChild(button);
    });
    return put(change);
  }

  function show() {
    var waiting = queue.length;
    state.textContent = trouble || (waiting === 0 ? texts.sent
      : formed(navigator.onLine === false || !sending ? texts.waiting : texts.sending, waiting));
    state.dataset.waiting = waiting;
    var done = items.filter(function (form) {
      var mark = read(form);
      return form.dataset.kept && given(mark) && !lacksReason(form, mark) && pictured(form, mark);
    }).length;
    var due = items.filter(function (form) { return form.dataset.bonus !== 'true' || form.dataset.kept; }).length;
    document.getElementById('progress').max = due;
    document.getElementById('progress').value = done;
    document.getElementById('done').textContent = formed(texts.progress, done, due);
    items.forEach(function (form) {
      var count = form.querySelector('.photo-count');
      var sent = Number(count.dataset.kept);
      var here = queue.filter(function (one) { return one.file && one.code === form.dataset.code; }).length;
      count.textContent = sent + here ? texts.photos + ' ' + sent + (here ? ' + ' + here : '') : '';
    });
  }

  function open(at) {
    items.forEach(function (form, n) { form.hidden = n !== at; });
    root.dataset.at = at;
    document.getElementById('previous').hidden = at === 0;
    document.getElementById('next').hidden = at === items.length - 1;
    items[at].querySelector('h2').focus();
    window.scrollTo(0, 0);
  }

  function go(step) {
    var at = Number(root.dataset.at);
    var form = items[at];
    var where = form.querySelector('.notices');
    keep(form);
    if (step > 0 && lacksReason(form, read(form))) {
      where.textContent = '';
      notify(where, texts.reason);
      form.elements.reason.focus();
      return;
    }
    open(Math.min(items.length - 1, Math.max(0, at + step)));
  }

  function begin(kept) {
    items.forEach(function (form) {
      fill(form, first(form));
      form.dataset.kept = form.dataset.points ? JSON.stringify(read(form)) : '';
    });
    queue = kept.filter(function (change) { return change.owner === owner; })
      .sort(function (one, other) { return one.at - other.at; });
    queue.forEach(function (change) {
      change.held = false;
      if (!change.file && of(change.code)) {
        fill(of(change.code), change.mark);
        of(change.code).dataset.kept = JSON.stringify(change.mark);
      }
    });
    items.forEach(function (form) {
      form.addEventListener('submit', function (event) { event.preventDefault(); });
      form.addEventListener('change', function (event) {
        if (event.target.type !== 'file') {
          if (event.target.name === 'scale' && form.elements.points) { form.elements.points.value = ''; }
          keep(form);
          return;
        }
        Array.prototype.forEach.call(event.target.files, function (file) {
          window.fangxin.smallerPicture(file).then(function (picture) { return add({ code: form.dataset.code, file: picture }); });
        });
        event.target.value = '';
      });
    });
    document.getElementById('next').addEventListener('click', function () { go(1); });
    document.getElementById('previous').addEventListener('click', function () { go(-1); });
    window.addEventListener('online', send);
    window.addEventListener('offline', show);
    var open0 = items.filter(function (form) { return !form.dataset.kept && form.dataset.bonus !== 'true'; })[0];
    open(open0 ? items.indexOf(open0) : 0);
    send();
  }

  var opening = indexedDB.open('fangxin-onsite', 1);
  opening.onupgradeneeded = function () { opening.result.createObjectStore('changes', { keyPath: 'key' }); };
  opening.onsuccess = function () {
    database = opening.result;
    stored('readonly', function (store) { return store.getAll(); }).then(begin);
  };
}());
