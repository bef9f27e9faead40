/*
 * An evaluator's work in a shop, one item a screen, the same with and without a connection. Every change and signature
 * is first written into the browser (IndexedDB), then sent by a key of its own, and removed only after the server has
 * reported the result: without a connection nothing is lost, and a repeat does not count twice. The page shows done and
 * missing items as the server has reported them; it judges only a change that is not sent yet, by the bounds that the
 * server has put into the page.
 */
(function () {
  'use strict';
  var root = document.getElementById('onsite');
  if (!root || !window.indexedDB) { return; }
  var texts = root.dataset;
  var account = document.body.getAttribute('data-account');
  var owner = account + '/' + texts.reference;
  var items = all('form.item');
  var signatures = all('form.signature');
  var screens = all('.screen');
  var state = document.getElementById('state');
  var queue = [];
  var database;
  var sending = false;
  var trouble = '';
  var retry = 0;
  var drafting = 0;

  function all(selector) { return Array.prototype.slice.call(root.querySelectorAll(selector)); }

  function formed(sentence) {
    var given = Array.prototype.slice.call(arguments, 1);
    return sentence.replace(/\{(\d)\}/g, function (whole, n) { return given[n]; });
  }

  /* Formats a time in the time zone of the programme, not in that of the phone. */
  function moment(instant) {
    return new Date(instant).toLocaleString([], { timeZone: texts.zone });
  }

  function fresh() {
    return Array.prototype.map.call(crypto.getRandomValues(new Uint8Array(16)), function (one) {
      return ('0' + one.toString(16)).slice(-2);
    }).join('');
  }

  function stored(name, mode, work) {
    return new Promise(function (done, failed) {
      var transaction = database.transaction(name, mode);
      var request = work(transaction.objectStore(name));
      transaction.oncomplete = function () { done(request.result); };
      transaction.onerror = function () { failed(transaction.error); };
      transaction.onabort = function () { failed(transaction.error); };
    });
  }

  function put(change) { return stored('changes', 'readwrite', function (store) { return store.put(change); }); }

  function drop(change) {
    queue.splice(queue.indexOf(change), 1);
    return stored('changes', 'readwrite', function (store) { return store.delete(change.key); });
  }

  function itemKey(code) { return owner + '/' + texts.sheet + '/' + code; }

  /* Returns the mark in the fields of an item. */
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
    if (form.elements.points) {
      form.elements.points.value = matched || mark.points === undefined || mark.points === null ? '' : mark.points;
    }
    if (form.elements.found) {
      form.elements.found.value = mark.measured ? mark.measured.found : '';
      if (form.elements.base) {
        form.elements.base.value = mark.measured && mark.measured.base !== undefined ? mark.measured.base : '';
      }
    }
    if (form.elements.leftOut) { form.elements.leftOut.checked = !!mark.leftOut; }
    if (form.elements.veto) { form.elements.veto.checked = !!mark.veto; }
    form.elements.reason.value = mark.reason || '';
  }

  /* Returns the mark that the page was loaded with. */
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

  /* The mark that the server has, as the fields of its item show it. */
  function shown(form, item) {
    var mark = Object.assign({}, item.mark);
    if (mark.leftOut) { delete mark.points; }
    if (form.elements.found && !mark.measured && typeof item.found === 'number') { mark.measured = { found: item.found }; }
    return mark;
  }

  function of(code) { return items.filter(function (form) { return form.dataset.code === code; })[0]; }

  function pending(code) {
    return queue.filter(function (change) { return change.mark && change.code === code; });
  }

  function unsent(code) {
    return queue.filter(function (change) { return change.code === code; }).length > 0;
  }

  /* Returns whether a mark has full points, by the bounds that the server sends; only the server computes points. */
  function fullPoints(form, mark) {
    if (mark.measured) {
      return !form.dataset.fullFound || mark.measured.found <= Number(form.dataset.fullFound);
    }
    return mark.points === undefined || mark.points >= Number(form.dataset.fullPoints);
  }

  function lacksReason(form, mark) {
    if (!given(mark) || mark.reason) { return false; }
    if (!unsent(form.dataset.code) && JSON.stringify(mark) === form.dataset.kept) {
      return form.dataset.explained !== 'true';
    }
    return mark.leftOut || mark.veto || !fullPoints(form, mark);
  }

  function taken(form) {
    return Number(form.querySelector('.photo-count').dataset.kept) + queue.filter(function (one) {
      return one.file && one.code === form.dataset.code;
    }).length;
  }

  /* Returns the number of pictures that an item still lacks; the server sends how many it needs. */
  function lacking(form, mark) {
    var usual = mark.leftOut && given(mark) ? 0 : Number(form.dataset.pictures);
    return Math.max(0, (mark.veto ? Number(form.dataset.picturesVeto) : usual) - taken(form));
  }

  function due(form) { return form.dataset.bonus !== 'true' || !!form.dataset.kept; }

  function done(form) {
    var mark = read(form);
    return !!form.dataset.kept && given(mark) && !lacksReason(form, mark) && lacking(form, mark) === 0;
  }

  function complete() { return items.every(function (form) { return !due(form) || done(form); }); }

  function keep(form) {
    var mark = read(form);
    var text = JSON.stringify(mark);
    if (!given(mark) || text === form.dataset.kept) { return Promise.resolve(); }
    form.dataset.kept = text;
    var waiting = pending(form.dataset.code).filter(function (change) { return !change.tried; })[0];
    var kept;
    if (waiting && queue[queue.length - 1] === waiting) {
      waiting.mark = mark;
      kept = put(waiting).then(show).then(send);
    } else {
      kept = add({ code: form.dataset.code, mark: mark, basedOn: Number(form.dataset.seq) });
    }
    return kept.then(function () { return forget(form); });
  }

  function add(change) {
    change.key = fresh();
    change.owner = owner;
    change.at = Date.now();
    queue.push(change);
    return put(change).then(show, full).then(send);
  }

  /* Stores an incomplete mark in the browser, so that closing the page does not lose it. */
  function draft(form) {
    var mark = read(form);
    if (JSON.stringify(mark) === form.dataset.kept) { return Promise.resolve(); }
    form.drafted = true;
    return stored('drafts', 'readwrite', function (store) {
      return store.put({ key: itemKey(form.dataset.code), mark: mark });
    }).catch(full);
  }

  function forget(form) {
    form.drafted = false;
    return stored('drafts', 'readwrite', function (store) { return store.delete(itemKey(form.dataset.code)); });
  }

  function full() { notify(document.getElementById('notices'), texts.full); }

  function notify(where, sentence) {
    var line = document.createElement('p');
    line.className = 'error';
    line.textContent = sentence;
    where.appendChild(line);
    return line;
  }

  /* Builds the same bytes each time, so that the server recognizes a repeat. */
  function body(change) {
    if (change.mark) {
      return new Blob([JSON.stringify(Object.assign({ basedOn: change.basedOn }, change.mark))]);
    }
    if (change.signature) { return new Blob([JSON.stringify(change.signature)]); }
    return new Blob(['--' + change.key + '\r\nContent-Disposition: form-data; name="file"; filename="' + change.code
      + '.jpg"\r\nContent-Type: image/jpeg\r\n\r\n', change.file, '\r\n--' + change.key + '--\r\n']);
  }

  function address(change) {
    return texts.api + (change.signature ? 'on-site/signatures'
      : 'offline-marks/' + encodeURIComponent(change.code) + (change.file ? '/pictures' : ''));
  }

  function post(change) {
    return fetch(address(change), { method: 'POST',
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

  function sentence(result) {
    return (result.violations && result.violations[0] && result.violations[0].message) || result.title;
  }

  function settle(change, status, result) {
    if (status === 404 || status === 403) {
      notify(document.getElementById('notices'), texts.gone);
      change.held = true;
      return put(change);
    }
    return change.signature ? settleSignature(change, status, result) : settleItem(change, status, result);
  }

  function settleItem(change, status, result) {
    var form = of(change.code);
    var where = form.querySelector('.notices');
    if (status !== 200) {
      notify(where, sentence(result));
      if (change.file) { return drop(change); }
      form.dataset.kept = '';
      return drop(change).then(function () { return draft(form); });
    }
    if (result.outcome === 'CONFLICT') { return clash(change, form, result); }
    if (result.outcome === 'LATE') {
      notify(document.getElementById('notices'), formed(texts.late, change.code, result.by, moment(result.recordedAt),
        change.file ? texts.photos : typeof result.points === 'number' ? result.points : '—'));
      return drop(change);
    }
    where.textContent = '';
    var next = pending(change.code).filter(function (one) { return one !== change; });
    next.forEach(function (one) { if (!one.tried) { one.basedOn = result.seq; } });
    return drop(change).then(function () { return Promise.all(next.map(put)); }).then(function () {
      adopt(result.item);
      signatures.forEach(function (one) { one.dataset.signed = 'false'; });
      return remember();
    });
  }

  function settleSignature(change, status, result) {
    var form = signatures.filter(function (one) { return isOf(one, change.signature); })[0];
    var where = form ? form.querySelector('.notices') : document.getElementById('notices');
    where.textContent = '';
    if (status !== 200) {
      notify(where, sentence(result));
    } else if (result.outcome === 'CONFLICT') {
      notify(where, formed(texts.changed, result.differing.join(' ')));
      refresh();
    } else if (result.outcome === 'LATE') {
      notify(document.getElementById('notices'), formed(texts.lateSignature, result.by, moment(result.recordedAt)));
    }
    return drop(change).then(function () {
      if (result.signing) { adoptSigning(result.signing); }
      return remember();
    });
  }

  /* Another evaluator has saved a mark meanwhile: the evaluator at this phone decides which of the two applies. */
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
      return drop(change).then(function () { adopt(result.item); }).then(remember).then(show);
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

  /* Shows the state of an item on the server, unless a change of it is not sent yet. */
  function adopt(item) {
    var form = of(item.code);
    if (!form) { return; }
    var untouched = pending(item.code).length === 0 && !form.drafted
      && (!form.dataset.kept || JSON.stringify(read(form)) === form.dataset.kept);
    form.dataset.seq = item.seq;
    form.dataset.explained = String(!item.reasonLacking);
    form.querySelector('.photo-count').dataset.kept = item.pictures;
    if (item.mark && untouched) {
      fill(form, shown(form, item));
      form.dataset.kept = JSON.stringify(read(form));
    }
    form.dataset.result = item.mark && item.mark.measured && !item.mark.leftOut ? item.mark.points : '';
    form.known = item;
  }

  function adoptSigning(signing) {
    signatures.forEach(function (form) {
      var data = form.dataset;
      var own = data.party === 'TEAM' ? signing.team.filter(function (one) {
        return one.account === data.member && one.signed;
      })[0] : signing.signatures.filter(function (one) { return one.party === data.party; })[0];
      data.signed = String(!!own);
      if (own && form.elements.name && !form.elements.name.value) { form.elements.name.value = own.name; }
    });
  }

  /* Stores the state that the server has reported, for a copy of this page that is opened without a connection. */
  function remember() {
    var known = items.map(function (form) { return form.known; }).filter(Boolean);
    return stored('sheets', 'readwrite', function (store) {
      return store.put({ key: owner + '/' + texts.sheet, items: known });
    }).catch(full);
  }

  /* Loads the sheet from the server: other members of the team change it at the same time. */
  function refresh() {
    return fetch(texts.api + 'on-site', { credentials: 'same-origin', cache: 'no-store' }).then(function (answer) {
      return answer.ok && !answer.redirected ? answer.json() : null;
    }).then(function (sheet) {
      if (!sheet) { return null; }
      sheet.items.forEach(adopt);
      adoptSigning(sheet.signing);
      return remember();
    }).then(show, show);
  }

  function isOf(form, signature) {
    return form.dataset.party === signature.party && (form.dataset.member || '') === (signature.member || '');
  }

  function showSignature(form) {
    var waits = queue.some(function (one) { return one.signature && isOf(form, one.signature); });
    form.querySelector('.signature-state').textContent = waits ? texts.kept
      : form.dataset.signed === 'true' ? texts.signed : texts.unsigned;
    form.querySelector('.sign').disabled = !complete();
    form.querySelector('.signature-state').textContent += complete() ? '' : ' ' + texts.unfinished;
  }

  function showItem(form) {
    var count = form.querySelector('.photo-count');
    var sent = Number(count.dataset.kept);
    var here = taken(form) - sent;
    var lacks = lacking(form, read(form));
    count.textContent = sent + here ? texts.photos + ' ' + sent + (here ? ' + ' + here : '') : '';
    form.querySelector('.photo-lacking').textContent = lacks ? formed(texts.lacking, lacks) : '';
    form.querySelector('.result').textContent = form.dataset.result && !unsent(form.dataset.code)
      ? formed(texts.result, form.dataset.result) : '';
  }

  function word(screen) {
    if (screen.dataset.party) { return screen.querySelector('.signature-state').textContent; }
    if (!screen.dataset.code) { return ''; }
    var mark = read(screen);
    if (done(screen)) { return texts.done; }
    if (!due(screen)) { return texts.optional; }
    var lacks = lacking(screen, mark);
    return [given(mark) && screen.dataset.kept ? '' : texts.open, lacksReason(screen, mark) ? texts.explain : '',
      lacks ? formed(texts.lacking, lacks) : ''].filter(Boolean).join(' · ');
  }

  function showPlaces() {
    var list = document.getElementById('places');
    if (list.children.length === 0) {
      screens.forEach(function (screen, at) {
        var line = list.appendChild(document.createElement('li'));
        var button = line.appendChild(document.createElement('button'));
        button.type = 'button';
        button.className = 'quiet';
        button.textContent = screen.querySelector('h2').textContent;
        button.addEventListener('click', function () {
          document.getElementById('overview').open = false;
          leave(screens[Number(texts.at)]);
          open(at);
        });
        line.appendChild(document.createElement('span')).className = 'hint';
      });
    }
    screens.forEach(function (screen, at) {
      list.children[at].querySelector('span').textContent = ' ' + word(screen);
      list.children[at].querySelector('button').setAttribute('aria-current', at === Number(texts.at) ? 'step' : 'false');
    });
  }

  function show() {
    var waiting = queue.length;
    state.textContent = trouble || (waiting === 0 ? texts.sent
      : formed(navigator.onLine === false || !sending ? texts.waiting : texts.sending, waiting));
    state.dataset.waiting = waiting;
    var dueItems = items.filter(due);
    var doneItems = dueItems.filter(done).length;
    var missing = dueItems.reduce(function (sum, form) { return sum + lacking(form, read(form)); }, 0);
    document.getElementById('progress').max = dueItems.length;
    document.getElementById('progress').value = doneItems;
    document.getElementById('done').textContent = formed(texts.progress, doneItems, dueItems.length);
    document.getElementById('missing').textContent = missing ? formed(texts.missing, missing) : '';
    items.forEach(showItem);
    signatures.forEach(showSignature);
    showPlaces();
  }

  function open(at) {
    screens.forEach(function (screen, n) { screen.hidden = n !== at; });
    texts.at = at;
    document.getElementById('previous').hidden = at === 0;
    var screen = screens[at];
    var next = document.getElementById('next');
    next.hidden = at === screens.length - 1;
    next.className = screen.dataset.code ? 'primary' : 'secondary';
    next.textContent = screen.dataset.code ? texts.next : texts.following;
    if (screen.pad) {
      screen.pad.prepare();
      refresh();
    }
    history.replaceState(null, '', '#' + (screen.dataset.code || at));
    screen.querySelector('h2').focus();
    window.scrollTo(0, 0);
    show();
  }

  function leave(screen) { return screen.dataset.code ? keep(screen) : Promise.resolve(); }

  /* Returns whether the page may leave an item: requires the reason and the picture of a veto fact, and asks for other
     pictures once. */
  function mayLeave(form) {
    var mark = read(form);
    var where = form.querySelector('.notices');
    var lacks = lacking(form, mark);
    where.textContent = '';
    if (lacksReason(form, mark)) {
      notify(where, texts.reason);
      form.elements.reason.focus();
      return false;
    }
    if (given(mark) && due(form) && lacks > 0 && (mark.veto || !form.asked)) {
      form.asked = true;
      notify(where, mark.veto ? texts.veto : formed(texts.later, lacks));
      form.elements.photo.focus();
      return false;
    }
    return true;
  }

  function go(step) {
    var at = Number(texts.at);
    var screen = screens[at];
    leave(screen);
    if (step > 0 && screen.dataset.code && !mayLeave(screen)) { return; }
    var next = Math.min(screens.length - 1, Math.max(0, at + step));
    if (next !== at) { open(next); }
  }

  function enhanceItem(form) {
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    form.addEventListener('input', function () {
      clearTimeout(drafting);
      drafting = setTimeout(function () { draft(form); }, 300);
    });
    form.addEventListener('change', function (event) {
      if (event.target.type !== 'file') {
        if (event.target.name === 'scale' && form.elements.points) { form.elements.points.value = ''; }
        draft(form).then(function () { return keep(form); });
        return;
      }
      Array.prototype.forEach.call(event.target.files, function (file) {
        window.fangxin.smallerPicture(file).then(function (picture) {
          thumbnail(form, picture);
          return add({ code: form.dataset.code, file: picture });
        });
      });
      event.target.value = '';
    });
    form.querySelectorAll('[data-step]').forEach(function (button) {
      button.addEventListener('click', function () {
        var field = form.elements.found;
        field.value = Math.min(99, Math.max(0, Number(field.value || 0) + Number(button.dataset.step)));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
    });
  }

  function thumbnail(form, picture) {
    var image = document.createElement('img');
    image.alt = form.dataset.code;
    image.src = URL.createObjectURL(picture);
    image.addEventListener('load', function () { URL.revokeObjectURL(image.src); });
    var frame = document.createElement('span');
    frame.className = 'photo';
    frame.appendChild(image);
    form.querySelector('.photos').appendChild(document.createElement('li')).appendChild(frame);
  }

  function enhanceSignature(form) {
    var where = form.querySelector('.notices');
    form.pad = window.fangxin.signaturePad(form.querySelector('canvas'));
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    form.querySelector('.clear').addEventListener('click', form.pad.clear);
    form.querySelector('.sign').addEventListener('click', function () {
      var name = form.elements.name ? form.elements.name.value.trim() : null;
      where.textContent = '';
      if (name === '') {
        notify(where, texts.nameless);
        form.elements.name.focus();
        return;
      }
      if (form.pad.blank()) {
        notify(where, texts.blank);
        return;
      }
      var seen = items.filter(function (item) { return item.dataset.kept; }).map(function (item) {
        return Object.assign({ code: item.dataset.code, pictures: taken(item) }, read(item));
      });
      var signature = { party: form.dataset.party, picture: form.pad.picture(), seen: seen };
      if (form.dataset.member) { signature.member = form.dataset.member; }
      if (name) { signature.name = name; }
      add({ signature: signature });
      form.pad.clear();
    });
  }

  /* Changes the item by the arrow keys outside of inputs, and by a swipe that begins away from the screen edges. The
     browser would go back to the page before by a swipe to the right. */
  function listen() {
    document.documentElement.style.overscrollBehaviorX = 'none';
    document.addEventListener('keydown', function (event) {
      var step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (step && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
          && !event.target.closest('input, textarea, select, canvas, nav, header')) {
        event.preventDefault();
        go(step);
      }
    });
    var start = null;
    root.addEventListener('touchstart', function (event) {
      var touch = event.touches[0];
      var edge = touch.clientX < 24 || touch.clientX > window.innerWidth - 24;
      start = event.touches.length > 1 || edge || event.target.closest('canvas, textarea, .photos') ? null
        : { x: touch.clientX, y: touch.clientY };
    }, { passive: true });
    root.addEventListener('touchend', function (event) {
      var touch = event.changedTouches[0];
      var across = start ? touch.clientX - start.x : 0;
      if (Math.abs(across) > 70 && Math.abs(touch.clientY - start.y) < Math.abs(across) / 2) { go(across < 0 ? 1 : -1); }
      start = null;
    }, { passive: true });
  }

  /* Caches this page, so that it opens without a connection. Browsers allow this on HTTPS and localhost only. */
  function install() {
    if (!navigator.serviceWorker || !window.caches) {
      notify(document.getElementById('notices'), texts.insecure).className = 'hint';
      return;
    }
    navigator.serviceWorker.register(texts.worker, { scope: texts.scope }).then(function () {
      var wanted = [location.href.split('#')[0]];
      document.querySelectorAll('script[src], link[rel="stylesheet"], link[rel="icon"]').forEach(function (one) {
        wanted.push(one.src || one.href);
      });
      return caches.open('fangxin-onsite').then(function (cache) {
        return Promise.all(wanted.map(function (one) { return cache.match(one, { ignoreVary: true }); }))
          .then(function (kept) { return cache.addAll(wanted.filter(function (one, at) { return !kept[at]; })); });
      });
    }).catch(function () { /* the page then opens only with a connection; entries are stored all the same */ });
  }

  function begin(changes, drafts, sheets) {
    items.forEach(function (form) {
      fill(form, first(form));
      form.dataset.kept = form.dataset.points ? JSON.stringify(read(form)) : '';
    });
    sheets.filter(function (sheet) { return sheet.key === owner + '/' + texts.sheet; }).forEach(function (sheet) {
      sheet.items.forEach(function (item) {
        var form = of(item.code);
        if (form && (item.seq > Number(form.dataset.seq)
            || item.pictures > Number(form.querySelector('.photo-count').dataset.kept))) { adopt(item); }
      });
    });
    queue = changes.filter(function (change) { return change.owner === owner; })
      .sort(function (one, other) { return one.at - other.at; });
    queue.forEach(function (change) {
      change.held = false;
      if (change.mark && of(change.code)) {
        fill(of(change.code), change.mark);
        of(change.code).dataset.kept = JSON.stringify(change.mark);
      }
    });
    drafts.forEach(function (kept) {
      var form = items.filter(function (one) { return itemKey(one.dataset.code) === kept.key; })[0];
      if (form) {
        fill(form, kept.mark);
        form.drafted = true;
      }
    });
    items.forEach(enhanceItem);
    signatures.forEach(enhanceSignature);
    document.getElementById('next').addEventListener('click', function () { go(1); });
    document.getElementById('previous').addEventListener('click', function () { go(-1); });
    document.getElementById('overview').hidden = false;
    window.addEventListener('online', function () { send(); refresh(); });
    window.addEventListener('offline', show);
    document.addEventListener('visibilitychange', function () {
      var screen = screens[Number(texts.at)];
      if (!document.hidden) {
        send();
        refresh();
      } else if (screen.dataset.code) {
        clearTimeout(drafting);
        draft(screen);
        leave(screen);
      }
    });
    listen();
    var asked = decodeURIComponent(location.hash.slice(1));
    var wanted = screens.indexOf(of(asked) || screens[/^\d+$/.test(asked) ? Number(asked) : -1]);
    var unmarked = items.filter(function (form) { return due(form) && !done(form); })[0];
    open(wanted >= 0 ? wanted : unmarked ? screens.indexOf(unmarked) : items.length);
    send();
    refresh();
    install();
  }

  var opening = indexedDB.open('fangxin-onsite', 2);
  opening.onupgradeneeded = function () {
    var present = opening.result.objectStoreNames;
    ['changes', 'drafts', 'sheets'].forEach(function (name) {
      if (!present.contains(name)) { opening.result.createObjectStore(name, { keyPath: 'key' }); }
    });
  };
  opening.onsuccess = function () {
    database = opening.result;
    Promise.all(['changes', 'drafts', 'sheets'].map(function (name) {
      return stored(name, 'readonly', function (store) { return store.getAll(); });
    })).then(function (kept) { begin(kept[0], kept[1], kept[2]); });
  };
}());
