// Who works with whom, as a graph and as a matrix. All names and numbers are taken from the tables below the picture,
// which stay for readers without scripts.
(() => {
  const box = document.getElementById('network-picture');
  if (!box) {
    return;
  }
  const shapes = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'pin', 'arrow'];
  const colours = ['#1b5fa7', '#a15c00', '#1d6b34', '#5b3d99', '#b3261e', '#00687a', '#5b6675'];
  const nodes = [...document.querySelectorAll('#nodes tr[data-id]')].map(row => ({
    id: row.dataset.id, kind: row.cells[1].textContent, name: row.cells[0].textContent, place: row.cells[2].textContent,
    partners: Number(row.cells[3].textContent),
  }));
  const links = [...document.querySelectorAll('#links tr[data-one]')].map(row => ({
    one: row.dataset.one, other: row.dataset.other, number: Number(row.dataset.number), by: row.cells[2].textContent,
  }));
  const named = new Map(nodes.map(node => [node.id, node]));
  const kinds = [...new Set(nodes.map(node => node.kind))];
  const inks = () => {
    const style = getComputedStyle(document.body);
    return { text: style.color, ground: style.getPropertyValue('--tblr-bg-surface').trim() || '#fff' };
  };

  // A note of plain text: whatever a name holds is shown as it is.
  const note = lines => {
    const out = document.createElement('div');
    for (const line of lines.filter(each => each)) {
      out.appendChild(document.createElement('div')).textContent = line.length > 160 ? line.slice(0, 160) + '…' : line;
    }
    return out;
  };
  const said = link => note([named.get(link.one).name + ' – ' + named.get(link.other).name, link.by]);
  const linked = nodes.filter(node => node.partners > 0);
  const many = linked.length > 60;

  // Places organisations by forces (after Fruchterman and Reingold): all push each other away, links draw, the middle
  // draws a little, and steps get shorter. From a circle on and without chance, so the same network looks the same.
  const place = () => {
    const n = linked.length;
    const at = new Map(linked.map((node, i) => [node.id, i]));
    const ends = links.map(link => [at.get(link.one), at.get(link.other)]);
    const x = linked.map((_, i) => Math.cos(2 * Math.PI * i / n) * Math.sqrt(n));
    const y = linked.map((_, i) => Math.sin(2 * Math.PI * i / n) * Math.sqrt(n));
    const rounds = 220;
    for (let round = 0; round < rounds; round++) {
      const dx = new Float64Array(n);
      const dy = new Float64Array(n);
      for (let i = 0; i < n; i++) {
        for (let j = i + 1; j < n; j++) {
          const far = Math.max((x[i] - x[j]) ** 2 + (y[i] - y[j]) ** 2, 0.01);
          dx[i] += (x[i] - x[j]) / far; dy[i] += (y[i] - y[j]) / far;
          dx[j] -= (x[i] - x[j]) / far; dy[j] -= (y[i] - y[j]) / far;
        }
        dx[i] -= x[i] * 0.15; dy[i] -= y[i] * 0.15;
      }
      for (const [i, j] of ends) {
        const pull = Math.hypot(x[i] - x[j], y[i] - y[j]);
        dx[i] -= (x[i] - x[j]) * pull; dy[i] -= (y[i] - y[j]) * pull;
        dx[j] += (x[i] - x[j]) * pull; dy[j] += (y[i] - y[j]) * pull;
      }
      const step = Math.sqrt(n) / 5 * (1 - round / rounds) + 0.01;
      for (let i = 0; i < n; i++) {
        const length = Math.max(Math.hypot(dx[i], dy[i]), 1e-9);
        x[i] += dx[i] / length * Math.min(length, step);
        y[i] += dy[i] / length * Math.min(length, step);
      }
    }
    return [x, y];
  };
  const [across, down] = place();
  // Spread over so much room, to the left and right and up and down.
  const spread = (all, room) => {
    const least = Math.min(...all);
    const most = Math.max(...all);
    return all.map(each => most > least ? (each - least) / (most - least) * room : room / 2);
  };
  // Of many only those with most partners are named before somebody points at them; the table has these first.
  const often = (linked[40] || { partners: 0 }).partners;

  const graph = () => {
    const { text } = inks();
    const room = { left: 30, right: box.clientWidth > 600 ? 160 : 90, top: 50, bottom: 30 };
    const x = spread(across, box.clientWidth - room.left - room.right);
    const y = spread(down, box.clientHeight - room.top - room.bottom);
    return {
      legend: { data: kinds, top: 0, textStyle: { color: text }, type: 'scroll' },
      tooltip: { confine: true, formatter: point => point.dataType === 'edge' ? said(point.data)
        : note([point.data.name, point.data.kind + (point.data.place ? ' · ' + point.data.place : ''), String(point.data.partners)]) },
      series: [{
        type: 'graph', layout: 'none', roam: true, ...room,
        categories: kinds.map((name, at) => ({ name, symbol: shapes[at % shapes.length],
          itemStyle: { color: colours[at % colours.length] } })),
        data: linked.map((node, i) => ({ ...node, x: x[i], y: y[i], category: kinds.indexOf(node.kind),
          symbolSize: Math.min(40, (many ? 4 : 14) + 3 * Math.sqrt(node.partners)),
          label: { show: !many || node.partners > often || i < 10 } })),
        links: links.map(link => ({ ...link, source: link.one, target: link.other,
          lineStyle: { width: Math.min(6, link.number) } })),
        label: { position: 'right', color: text, formatter: point =>
          point.data.name.length > 22 ? point.data.name.slice(0, 22) + '…' : point.data.name },
        labelLayout: { hideOverlap: true }, lineStyle: { color: text, opacity: 0.35, curveness: 0.05 },
        emphasis: { focus: 'adjacency', label: { show: true } },
      }],
    };
  };

  // The organisations in the order of the table: those with most partners first.
  const matrix = () => {
    const { text } = inks();
    const shown = linked;
    const at = new Map(shown.map((node, place) => [node.id, place]));
    const names = shown.map(node => node.name);
    const strongest = Math.max(...links.map(link => link.number));
    const axis = { type: 'category', data: names, splitArea: { show: shown.length <= 60 },
      axisLabel: { color: text, interval: 0, hideOverlap: true, formatter: name => name.length > 12 ? name.slice(0, 12) + '…' : name } };
    const zoom = shown.length > 25;
    const end = zoom ? 2500 / shown.length : 100;
    return {
      grid: { left: 130, right: zoom ? 40 : 10, top: 110, bottom: zoom ? 70 : 50 },
      tooltip: { confine: true, formatter: point => said(links[point.data.link]) },
      xAxis: { ...axis, position: 'top', axisLabel: { ...axis.axisLabel, rotate: 60 } },
      yAxis: { ...axis, inverse: true },
      dataZoom: zoom ? [{ type: 'slider', xAxisIndex: 0, bottom: 36, height: 14, end, showDetail: false },
        { type: 'slider', yAxisIndex: 0, right: 8, width: 14, end, showDetail: false }] : [],
      visualMap: { min: 1, max: Math.max(2, strongest), precision: 0, orient: 'horizontal', left: 'center', bottom: 0, itemHeight: 80,
        itemWidth: 12, calculable: false, textStyle: { color: text }, text: [String(strongest), '1'], inRange: { color: ['#a8c8ea', '#1b3f70'] } },
      series: [{ type: 'heatmap', itemStyle: { borderColor: inks().ground, borderWidth: 1 },
        data: links.flatMap((link, place) => [
          { value: [at.get(link.one), at.get(link.other), link.number], link: place },
          { value: [at.get(link.other), at.get(link.one), link.number], link: place }]) }],
    };
  };

  const views = { graph, matrix };
  let view = 'graph';
  document.querySelector('#research-network .no-picture').hidden = true;
  box.style.height = Math.max(320, Math.min(680, window.innerHeight * 0.75)) + 'px';
  const chart = echarts.init(box);
  const show = () => chart.setOption({ animation: false, backgroundColor: inks().ground, ...views[view]() }, true);
  show();
  new ResizeObserver(() => {
    chart.resize();
    show();
  }).observe(box);
  new MutationObserver(show).observe(document.documentElement, { attributeFilter: ['data-bs-theme'] });
  for (const button of document.querySelectorAll('#research-network [data-view]')) {
    button.addEventListener('click', () => {
      view = button.dataset.view;
      document.querySelectorAll('#research-network [data-view]')
        .forEach(each => each.setAttribute('aria-pressed', String(each === button)));
      show();
    });
  }
})();
