// Meetings that are dragged on the board. Whatever is dropped goes through the same form as what is typed; the server
// decides. What stands in the way is asked for when dragging begins, and said while the pointer is over a place.
(() => {
  let dragged = '';
  let obstacles = {};
  let scrolled = [0, 0];

  const board = () => document.getElementById('board');
  const say = text => { document.getElementById('drag-why').textContent = text; };
  const pairOf = element => element.closest('[data-pair]')?.dataset.pair || '';
  const cellAt = event => event.target.closest?.('td[data-begins]');

  const mark = () => {
    for (const cell of document.querySelectorAll('table.board td')) {
      const why = obstacles[cell.dataset.begins];
      cell.classList.toggle('cannot-be', Boolean(why) && !cell.dataset.pair);
    }
  };

  const end = () => {
    dragged = '';
    obstacles = {};
    mark();
  };

  document.addEventListener('dragstart', event => {
    const talk = event.target.closest?.('.talk[draggable=true]');
    if (!talk) {
      return;
    }
    dragged = pairOf(talk);
    event.dataTransfer.setData('text/plain', dragged);
    event.dataTransfer.effectAllowed = 'move';
    const asked = dragged;
    fetch(board().dataset.obstacles + '?meeting=' + encodeURIComponent(asked))
      .then(answer => answer.json())
      .then(found => {
        if (dragged === asked) {
          obstacles = found;
          mark();
        }
      });
  });

  document.addEventListener('dragover', event => {
    if (!dragged) {
      return;
    }
    const cell = cellAt(event);
    if (cell) {
      const other = cell.dataset.pair || '';
      const why = other ? '' : obstacles[cell.dataset.begins] || '';
      say(other === dragged ? '' : other ? board().dataset.swap : why || board().dataset.free);
      if (other !== dragged && !why) {
        event.preventDefault();
      }
    } else if (event.target.closest?.('[data-out]')) {
      event.preventDefault();
    }
  });

  document.addEventListener('drop', event => {
    const form = document.getElementById('drag');
    const cell = cellAt(event);
    const out = event.target.closest?.('[data-out]');
    if (!dragged || !form || (!cell && !out)) {
      return;
    }
    event.preventDefault();
    const other = cell?.dataset.pair || '';
    form.elements.step.value = out ? 'out' : other ? 'swap' : 'put';
    form.elements.meeting.value = dragged;
    form.elements.other.value = other;
    form.elements.begins.value = cell?.dataset.begins || '';
    form.elements.table.value = cell?.dataset.table || '';
    end();
    form.requestSubmit();
  });

  document.addEventListener('dragend', end);

  // The table stays where the reader had scrolled to.
  document.addEventListener('htmx:beforeSwap', () => {
    const scroll = document.querySelector('.board-scroll');
    scrolled = scroll ? [scroll.scrollLeft, scroll.scrollTop] : scrolled;
  });
  document.addEventListener('htmx:afterSettle', () => {
    document.querySelector('.board-scroll')?.scrollTo(...scrolled);
  });
})();
