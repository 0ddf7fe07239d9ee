import { html } from "htm/preact";
import { useEffect, useRef } from "preact/hooks";
import { gettext } from "../i18n.js";
import { onThemeChange } from "../theme.js";

/**
 * Bars over a row of labels, drawn by Chart.js (a page that uses this loads it), with the same figures in a table behind.
 * @typedef {{label: string, values: number[], tone: "accent" | "muted" | "faint"}} Series
 */

/** A custom property of the theme. @param {string} name */
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** Resolves what the theme's light-dark() means now; a canvas knows no custom properties. @param {string} name */
function drawnColour(name) {
  const probe = document.createElement("span");
  probe.style.color = colour(name);
  document.body.append(probe);
  const drawn = getComputedStyle(probe).color;
  probe.remove();
  return drawn;
}

/**
 * @param {{title: string, heading: string, labels: string[], names: string[], series: Series[], format: (value: number) => string, cell?: (value: number) => string}} props
 *   `labels` stand under the bars, `names` in the table under `heading` and in the tips; `cell` formats the table's figures
 */
export function BarChart({ title, heading, labels, names, series, format, cell = format }) {
  const canvas = useRef(/** @type {HTMLCanvasElement | null} */ (null));
  useEffect(() => {
    const element = /** @type {HTMLCanvasElement} */ (canvas.current);
    let chart = draw(element, labels, names, series, format);
    const redraw = () => {
      chart.destroy();
      chart = draw(element, labels, names, series, format);
    };
    const stop = onThemeChange(redraw);
    return () => {
      chart.destroy();
      stop();
    };
  }, [labels, names, series]);
  return html`<figure class="chart">
    <div class="chart-area"><canvas ref=${canvas} role="img" aria-label=${title}></canvas></div>
    <${Behind} title=${title} heading=${heading} names=${names} series=${series} cell=${cell} />
  </figure>`;
}

/** The figures themselves, for who would rather read. @param {{title: string, heading: string, names: string[], series: Series[], cell: (value: number) => string}} props */
function Behind({ title, heading, names, series, cell }) {
  return html`<details class="chart-table">
    <summary>${gettext("Show as a table")}</summary>
    <div class="table-scroll" tabindex="0" role="region" aria-label=${title}>
      <table class="table">
        <thead><tr><th scope="col">${heading}</th>${series.map(({ label }) => html`<th scope="col" class="number" key=${label}>${label}</th>`)}</tr></thead>
        <tbody>${names.map((name, at) => html`<tr key=${name}><th scope="row">${name}</th>${series.map(({ label, values }) => html`<td class="number" key=${label}>${cell(values[at])}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
  </details>`;
}

/**
 * @param {HTMLCanvasElement} canvas @param {string[]} labels @param {string[]} names @param {Series[]} series
 * @param {(value: number) => string} format
 */
function draw(canvas, labels, names, series, format) {
  const { Chart } = /** @type {any} */ (window);
  const tones = { accent: drawnColour("--accent"), muted: drawnColour("--grey-9"), faint: drawnColour("--grey-6") };
  const text = { color: drawnColour("--text-muted"), font: { family: colour("--font"), size: 12 } };
  const datasets = series.map(({ label, values, tone }) => ({ label, data: values, backgroundColor: tones[tone], maxBarThickness: 28, borderRadius: 2 }));
  const grid = { color: drawnColour("--line"), drawTicks: false };
  return new Chart(canvas, {
    type: "bar",
    data: { labels, datasets },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: "index", intersect: false },
      scales: {
        x: { stacked: true, grid: { display: false }, border: { color: grid.color }, ticks: { ...text, maxRotation: 0, autoSkipPadding: 16 } },
        y: { stacked: true, beginAtZero: true, grid, border: { display: false }, ticks: { ...text, maxTicksLimit: 5, callback: format } },
      },
      plugins: {
        legend: { display: series.length > 1, align: "start", labels: { ...text, boxWidth: 10, boxHeight: 10 } },
        tooltip: {
          callbacks: {
            title: (/** @type {{dataIndex: number}[]} */ [item]) => names[item.dataIndex],
            label: (/** @type {{dataset: {label: string}, raw: number}} */ item) => `${item.dataset.label} ${format(item.raw)}`,
          },
        },
      },
    },
  });
}
