/*
 * Asks the browser's authenticator for a passkey or an answer made with one, puts the answer into the form's hidden
 * field and sends the form. In a browser without passkeys, their inputs are hidden; a page over plain HTTP
 * states that passkeys need HTTPS.
 */
(function () {
  'use strict';

  function bytes(text) {
    var plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    return Uint8Array.from(plain, function (each) { return each.charCodeAt(0); });
  }

  function text(buffer) {
    return btoa(String.fromCharCode.apply(null, new Uint8Array(buffer)))
      .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  }

  function create(data) {
    return navigator.credentials.create({ publicKey: {
      challenge: bytes(data.challenge), rp: { id: data.site, name: data.site },
      user: { id: bytes(data.user), name: data.username, displayName: data.name },
      pubKeyCredParams: [-7, -8, -257].map(function (alg) { return { type: 'public-key', alg: alg }; }),
      excludeCredentials: data.known.split(' ').filter(Boolean).map(function (id) {
        return { type: 'public-key', id: bytes(id) };
      }),
      authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
      attestation: 'none', timeout: 300000 } }).then(function (made) {
      return { clientDataJSON: text(made.response.clientDataJSON),
        attestationObject: text(made.response.attestationObject), transports: [], of: made };
    });
  }

  function get(data) {
    return navigator.credentials.get({ publicKey: { challenge: bytes(data.challenge), rpId: data.site,
      userVerification: 'required', timeout: 300000 } }).then(function (made) {
      return { clientDataJSON: text(made.response.clientDataJSON),
        authenticatorData: text(made.response.authenticatorData), signature: text(made.response.signature),
        userHandle: made.response.userHandle ? text(made.response.userHandle) : null, of: made };
    });
  }

  /* Returns whether a required field is empty: the server would refuse the form and not know the new passkey. */
  function lacking(form) {
    return Array.prototype.some.call(form.querySelectorAll('[id$=":label"], [id$=":password"]'), function (each) {
      return each.value === '';
    });
  }

  function answer(response) {
    var made = response.of;
    delete response.of;
    return JSON.stringify({ id: made.id, rawId: text(made.rawId), type: made.type, response: response,
      clientExtensionResults: {} });
  }

  Array.prototype.forEach.call(document.querySelectorAll('[data-passkey]'), function (form) {
    var ask = form.dataset.passkey === 'create' ? create : get;
    var button = form.querySelector('[id$=":add"], [id$=":use"]');
    var field = form.querySelector('[id$=":answer"]');
    var failed = form.querySelector('[data-failed]');
    if (!window.PublicKeyCredential) {
      button.hidden = true;
      form.querySelector('[data-insecure]').hidden = window.isSecureContext !== false;
      return;
    }
    field.value = '';
    form.addEventListener('submit', function (event) {
      if (event.submitter !== button || field.value !== '' || lacking(form)) { return; }
      event.preventDefault();
      event.stopImmediatePropagation();
      failed.hidden = true;
      ask(form.dataset).then(function (response) {
        field.value = answer(response);
        form.requestSubmit(button);
      }, function () {
        failed.textContent = failed.dataset.failed;
        failed.hidden = false;
      });
    }, true);
  });
}());
