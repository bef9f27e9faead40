/* Draws the units of the register, or the stations, on approved tiles, in cells that the server counts for each zoom.
   The list below has the same ones. */
(function () {
  'use strict';
  /* Metres from the middle of a cell to its edge at the deepest zoom, at most. */
  var SPOT = 50;
  var place = document.getElementById('map');
  var datum = place.getAttribute('data-datum');
  var states = JSON.parse(place.getAttribute('data-states'));
  var language = place.getAttribute('data-lang');
  place.classList.add('on');
  var map = L.map(place, { maxZoom: 18, minZoom: 2, worldCopyJump: true });
  var marks = L.layerGroup().addTo(map);
  var asked = 0;
  map.attributionControl.setPrefix(false);
  JSON.parse(place.getAttribute('data-layers')).forEach(function (address) {
    L.tileLayer(address, { attribution: place.getAttribute('data-credit') }).addTo(map);
  });

  function ask(bounds, zoom, then) {
    var mine = ++asked;
    var cells = place.getAttribute('data-cells');
    var box = [Math.max(-90, bounds.getSouth()), Math.max(-180, bounds.getWest()), Math.min(90, bounds.getNorth()),
      Math.min(180, bounds.getEast())].join(',');
    fetch(cells + (cells.indexOf('?') < 0 ? '?' : '&') + 'box=' + box + '&zoom=' + zoom + '&datum=' + datum)
      .then(function (answer) {
        if (!answer.ok) {
          throw new Error(answer.status);
        }
        return answer.json();
      }).then(function (view) {
        if (mine === asked) {
          then(view);
        }
      }).catch(function () {
        place.setAttribute('data-state', 'failed');
        marks.clearLayers();
        L.popup({ closeButton: false }).setLatLng(map.getCenter()).setContent(place.getAttribute('data-failed')).openOn(map);
      });
  }

  function mark(cell) {
    var many = place.getAttribute('data-many').replace('{0}', cell.count);
    var deepest = map.getZoom() >= map.getMaxZoom();
    var name = cell.unit ? cell.unit.signName + ' · ' + states[cell.unit.status] : many;
    var size = cell.unit ? 24 : 44;
    var icon = L.divIcon({ className: 'mark ' + (cell.unit ? cell.unit.status : 'many'), html: cell.unit ? '' : String(cell.count),
      iconSize: [size, size], popupAnchor: [0, -size / 2] });
    var drawn = L.marker([cell.lat, cell.lng], { icon: icon, title: name, alt: name, keyboard: true });
    if (cell.unit) {
      drawn.bindPopup(function () {
        var link = document.createElement('a');
        var where = document.createElement('p');
        var content = document.createElement('div');
        var page = place.getAttribute('data-unit') + cell.unit.number;
        link.href = page + (language ? (page.indexOf('?') < 0 ? '?' : '&') + 'lang=' + language : '');
        link.textContent = cell.unit.signName;
        where.textContent = cell.unit.address;
        var state = document.createElement('strong');
        state.textContent = ' ' + states[cell.unit.status];
        content.append(link, state, where);
        return content;
      });
    } else if (deepest) {
      drawn.bindPopup(function () {
        var anywhere = place.getAttribute('data-anywhere');
        var link = document.createElement('a');
        link.href = anywhere + (anywhere.indexOf('?') < 0 ? '?' : '&') + 'near=' + cell.near + '&radius=' + SPOT
          + (language ? '&lang=' + language : '');
        link.textContent = many + ' · ' + place.getAttribute('data-listed');
        return link;
      });
    } else {
      drawn.on('click', function () {
        map.setView(drawn.getLatLng(), Math.min(map.getMaxZoom(), map.getZoom() + 2));
      });
    }
    drawn.on('add', function () {
      drawn.getElement().setAttribute('aria-label', cell.unit ? name : many + ' ' + place.getAttribute(deepest ? 'data-listed' : 'data-zoom'));
    });
    return drawn;
  }

  function draw() {
    ask(map.getBounds(), map.getZoom(), function (view) {
      marks.clearLayers();
      view.cells.forEach(function (cell) { marks.addLayer(mark(cell)); });
      place.setAttribute('data-state', 'drawn');
    });
  }

  map.setView([35, 105], 4);
  ask(L.latLngBounds([-85, -180], [85, 180]), 2, function (view) {
    if (view.bounds) {
      map.fitBounds([[view.bounds.south, view.bounds.west], [view.bounds.north, view.bounds.east]],
        { maxZoom: 15, padding: [24, 24], animate: false });
    }
    map.on('moveend', draw);
    draw();
  });
}());
