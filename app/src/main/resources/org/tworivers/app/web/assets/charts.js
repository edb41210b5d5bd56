// Pictures that the server drew become charts that say their numbers where the pointer is. All names and numbers are
// taken from the drawing, which stays for printing and for readers without scripts.
(() => {
  const language = document.documentElement.lang;
  const said = new Intl.NumberFormat(language);

  const colours = () => {
    const style = getComputedStyle(document.body);
    return { text: style.color, ground: style.getPropertyValue('--tblr-bg-surface').trim() || '#fff' };
  };

  // A note of plain text: whatever a name holds is shown as it is.
  const note = lines => {
    const box = document.createElement('div');
    for (const line of lines) {
      box.appendChild(document.createElement('div')).textContent = line;
    }
    return box;
  };

  const months = svg => {
    const { text } = colours();
    const key = [...svg.closest('section').querySelectorAll('.chart-key span')];
    const columns = [...svg.querySelectorAll('[data-month]')].map(each => each.dataset);
    const series = ['undertaken', 'started'].map((name, at) => ({
      name: key[at].textContent,
      type: 'bar',
      barGap: 0,
      color: getComputedStyle(svg.querySelector(at ? '.second' : '.first') || key[at]).fill,
      data: columns.map(each => Number(each[name])),
    }));
    const span = { type: 'slider', height: 16, bottom: 4, start: 0, end: 100, textStyle: { color: text } };
    return {
      grid: { left: 40, right: 8, top: 10, bottom: columns.length > 24 ? 50 : 24 },
      xAxis: { type: 'category', data: columns.map(each => each.month), axisLabel: { color: text } },
      yAxis: { type: 'value', minInterval: 1, axisLabel: { color: text, formatter: each => said.format(each) },
        splitLine: { lineStyle: { color: text, opacity: 0.15 } } },
      dataZoom: columns.length > 24 ? [span] : [],
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' },
        formatter: points => note([points[0].name, ...points.map(each => each.seriesName + ' ' + said.format(each.value))]) },
      series,
    };
  };

  const flows = svg => {
    const { text } = colours();
    const bands = [...svg.querySelectorAll('[data-origin]')];
    const from = each => '<' + each.dataset.origin;
    const to = each => '>' + each.dataset.host;
    const colour = new Map(bands.map(each => [from(each), getComputedStyle(each).fill]));
    const sum = (name, end) => bands.filter(each => end(each) === name)
      .reduce((all, each) => all + Number(each.dataset.number), 0);
    const nodes = (end, side) => [...new Set(bands.map(end))].map(name => ({
      name, value: sum(name, end), itemStyle: { color: colour.get(name) || text },
      label: { position: side, color: text, formatter: name.slice(1) + ' ' + said.format(sum(name, end)) },
    }));
    return {
      tooltip: { trigger: 'item', formatter: point => point.dataType === 'edge'
        ? note([point.data.source.slice(1) + ' → ' + point.data.target.slice(1), said.format(point.data.value)])
        : note([point.name.slice(1), said.format(point.value)]) },
      series: [{
        type: 'sankey', left: 170, right: 170, top: 4, bottom: 4, nodeGap: 6, draggable: false, layoutIterations: 0,
        emphasis: { focus: 'adjacency' }, lineStyle: { color: 'source', opacity: 0.4 },
        data: [...nodes(from, 'left'), ...nodes(to, 'right')],
        links: bands.map(each => ({ source: from(each), target: to(each), value: Number(each.dataset.number) })),
      }],
    };
  };

  const options = { months, flows };

  const draw = svg => {
    const box = document.createElement('div');
    box.className = 'chart';
    box.setAttribute('role', 'img');
    box.setAttribute('aria-labelledby', svg.getAttribute('aria-labelledby'));
    box.style.height = Math.max(180, svg.getBoundingClientRect().height) + 'px';
    box.style.minWidth = getComputedStyle(svg).minWidth;
    svg.after(box);
    const show = () => {
      const chart = echarts.getInstanceByDom(box) || echarts.init(box);
      chart.setOption({ animation: false, backgroundColor: colours().ground, ...options[svg.dataset.chart](svg) }, true);
    };
    svg.classList.remove('drawn');
    show();
    svg.classList.add('drawn');
    new ResizeObserver(() => echarts.getInstanceByDom(box).resize()).observe(box);
    return show;
  };

  const shown = [...document.querySelectorAll('svg[data-chart]')].map(draw);
  new MutationObserver(() => shown.forEach(show => show()))
    .observe(document.documentElement, { attributeFilter: ['data-bs-theme'] });
})();
