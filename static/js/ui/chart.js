import { html } from "htm/preact";
import { useEffect, useRef } from "preact/hooks";
import { gettext } from "../i18n.js";
import { onThemeChange } from "../theme.js";
import { Button } from "./button.js";
import { download } from "./download.js";

/**
 * Bars or lines over a row of labels, drawn by Chart.js (a page that uses this loads it), with the same figures in a table behind.
 * A value of null leaves a gap.
 * @typedef {{label: string, values: (number | null)[], tone: "accent" | "muted" | "strong"}} Series
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

/** @typedef {{title: string, heading: string, labels: string[], names: string[], series: Series[], format: (value: any) => string, cell?: (value: any) => string}} ChartProps
 *   `labels` stand under the chart, `names` in the table under `heading` and in the tips; `cell` formats the table's figures
 */

/** @param {ChartProps} props */
export function BarChart(props) {
  return html`<${Drawn} ...${props} kind="bar" />`;
}

/** One line a series, from zero on; with its picture as a file. @param {ChartProps & {file: string}} props `file`: the picture's name, without its ending */
export function LineChart(props) {
  return html`<${Drawn} ...${props} kind="line" />`;
}

/** @param {ChartProps & {kind: "bar" | "line", file?: string}} props */
function Drawn({ kind, title, heading, labels, names, series, format, cell = format, file }) {
  const canvas = useRef(/** @type {HTMLCanvasElement | null} */ (null));
  useEffect(() => {
    const element = /** @type {HTMLCanvasElement} */ (canvas.current);
    let chart = draw(element, kind, labels, names, series, format);
    const redraw = () => {
      chart.destroy();
      chart = draw(element, kind, labels, names, series, format);
    };
    const stop = onThemeChange(redraw);
    return () => {
      chart.destroy();
      stop();
    };
  }, [labels, names, series]);
  return html`<figure class="chart">
    <div class="chart-area"><canvas ref=${canvas} role="img" aria-label=${title}></canvas></div>
    <div class="chart-foot"><${Behind} title=${title} heading=${heading} names=${names} series=${series} cell=${cell} />
    ${file ? html`<${Button} size="small" variant="ghost" icon="image" onClick=${() => savePicture(/** @type {HTMLCanvasElement} */ (canvas.current), file)}>${gettext("Save as PNG")}<//>` : null}</div>
  </figure>`;
}

/** What is drawn, on the page's ground: a canvas has none. @param {HTMLCanvasElement} chart @param {string} name */
function savePicture(chart, name) {
  const copy = document.createElement("canvas");
  copy.width = chart.width;
  copy.height = chart.height;
  const pen = /** @type {CanvasRenderingContext2D} */ (copy.getContext("2d"));
  pen.fillStyle = drawnColour("--surface");
  pen.fillRect(0, 0, copy.width, copy.height);
  pen.drawImage(chart, 0, 0);
  copy.toBlob((picture) => picture && download(picture, `${name}.png`));
}

/** The figures themselves, for who would rather read. @param {{title: string, heading: string, names: string[], series: Series[], cell: (value: any) => string}} props */
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
 * @param {HTMLCanvasElement} canvas @param {"bar" | "line"} kind @param {string[]} labels @param {string[]} names @param {Series[]} series
 * @param {(value: number) => string} format
 */
function draw(canvas, kind, labels, names, series, format) {
  const { Chart } = /** @type {any} */ (window);
  const tones = { accent: drawnColour("--accent"), muted: drawnColour("--grey-9"), strong: drawnColour("--grey-12") };
  const text = { color: drawnColour("--text-muted"), font: { family: colour("--font"), size: 12 } };
  const looks = {
    bar: (/** @type {string} */ tone) => ({ backgroundColor: tone, maxBarThickness: 28, borderRadius: 2 }),
    line: (/** @type {string} */ tone) => ({ backgroundColor: tone, borderColor: tone, borderWidth: 2, pointRadius: labels.length > 1 ? 0 : 3, pointHitRadius: 12 }),
  };
  const datasets = series.map(({ label, values, tone }) => ({ label, data: values, ...looks[kind](tones[tone]) }));
  const grid = { color: drawnColour("--line"), drawTicks: false };
  return new Chart(canvas, {
    type: kind,
    data: { labels, datasets },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: "index", intersect: false },
      scales: {
        x: { stacked: kind === "bar", grid: { display: false }, border: { color: grid.color }, ticks: { ...text, maxRotation: 0, autoSkipPadding: 16 } },
        y: { stacked: kind === "bar", beginAtZero: true, grid, border: { display: false }, ticks: { ...text, maxTicksLimit: 5, callback: format } },
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
