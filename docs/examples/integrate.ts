/**
 * A shop's whole job with Artify: from the models on offer to the results of a text that was published.
 *
 * Needs the client that `make clients` packs. Usage: ARTIFY_URL=http://localhost:8000 ARTIFY_KEY=artify_… node integrate.js
 */

import { createArtify, type Problem, type Schemas } from "artify-client";

type Answer<Data> = { data?: Data; error?: Problem; response: Response };

const artify = createArtify(needed("ARTIFY_URL"), needed("ARTIFY_KEY"));

/** The API said no; rely on `problem.code`, show `problem.detail`. */
class RefusedError extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.status} ${problem.code}: ${problem.detail} (request ${problem.request_id})`);
  }
}

function needed(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`Set ${name}.`);
  return value;
}

function sleep(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}

/** The answer; waits where there are too many requests, but not for tomorrow's quota (`daily_quota_exceeded`). */
async function patiently<Data>(send: () => Promise<Answer<Data>>): Promise<Answer<Data>> {
  for (;;) {
    const answer = await send();
    if (answer.error?.code !== "rate_limited") return answer;
    const seconds = Number(answer.response.headers.get("Retry-After"));
    console.log(`Too many requests: waiting ${seconds} s`);
    await sleep(seconds);
  }
}

/** What was asked for. Throws RefusedError. */
function wanted<Data>(answer: Answer<Data>): Data {
  if (answer.error) throw new RefusedError(answer.error);
  return answer.data as Data;
}

/** The problem that this ends in; any other end is an error. */
async function refusal(work: Promise<unknown>): Promise<Problem> {
  try {
    await work;
  } catch (error) {
    if (error instanceof RefusedError) return error.problem;
    throw error;
  }
  throw new Error("It was not refused.");
}

async function main(): Promise<void> {
  const models = wanted(await artify.GET("/api/models"));
  console.log("Models:", models.results.map((model) => model.name).join(", "));
  const campaign = await newCampaign();
  await changeAProject(campaign);
  const creative = await writtenFor(campaign);
  await reportResults(campaign, creative);
  await askWrongly();
}

/** Its id. Five dollars is the most that generation may cost for it. */
async function newCampaign(): Promise<number> {
  const body = { name: "Winter latte", status: "active", budget: "5" } as const;
  const campaign = wanted(await artify.POST("/api/campaigns", { body }));
  console.log(`Campaign ${campaign.id}: ${campaign.spend.left} dollars left`);
  return campaign.id;
}

/** The ETag says which version a change is for: an old one is refused rather than written over another's work. */
async function changeAProject(campaign: number): Promise<void> {
  const body = { name: "Winter banner", width: 1080, height: 1080, campaign };
  const made = await patiently(() => artify.POST("/api/projects", { body }));
  const { id } = wanted(made);
  const first = made.response.headers.get("ETag") ?? "";
  const rename = (name: string, version: string) =>
    patiently(() =>
      artify.PATCH("/api/projects/{id}", { params: { path: { id }, header: { "If-Match": version } }, body: { name } }),
    );
  const second = await rename("Winter banner, final", first);
  wanted(second);
  console.log(`Project ${id}: ${first}, then ${second.response.headers.get("ETag")}`);
  const stale = await refusal(rename("Winter banner, old", first).then(wanted));
  console.log(`Stale: ${stale.code}, now at version ${stale["current_version"]}`);
}

/** A text. One key for one wish: sent twice, it is done and charged once. */
async function writtenFor(campaign: number): Promise<Schemas["Creative"]> {
  const body = { prompt: "A winter latte, 20% off until Sunday", campaign_id: campaign };
  const params = { header: { "Idempotency-Key": crypto.randomUUID() } };
  const send = () => artify.POST("/api/generate/text/async", { params, body });
  const first = wanted(await patiently(send));
  const again = wanted(await patiently(send));
  console.log("Sent twice, one job:", first.job_id === again.job_id);
  const { result, error } = await ended(first.job_id);
  if (!result || !("results" in result)) throw new Error(`Not written: ${error?.detail}`);
  console.log(`Written by ${result.model}: ${result.result}`);
  const creatives = wanted(await artify.GET("/api/creatives", { params: { query: { campaign } } })).results;
  const id = creatives.find((each) => each.job_id === first.job_id)?.id ?? NaN;
  return wanted(await artify.GET("/api/creatives/{id}", { params: { path: { id } } }));
}

/** The job, once it has ended. */
async function ended(id: string): Promise<Schemas["JobStatusAnswer"]> {
  for (;;) {
    const job = wanted(await artify.GET("/api/jobs/{id}/status", { params: { path: { id } } }));
    if (["completed", "failed", "cancelled"].includes(job.status)) return job;
    await sleep(0.5);
  }
}

/** A metric is a count that is added: what happened since the last time. */
async function reportResults(campaign: number, creative: Schemas["Creative"]): Promise<void> {
  const counts = [["impressions", 4120], ["clicks", 38], ["conversions", 3]] as const;
  for (const [metric_name, metric_value] of counts) {
    const timestamp = new Date().toISOString();
    const body = { campaign, creative: creative.id, metric_name, metric_value, timestamp };
    const params = { header: { "Idempotency-Key": crypto.randomUUID() } };
    wanted(await artify.POST("/api/metrics", { params, body }));
  }
  for await (const each of metricsOf(campaign)) console.log("Measured:", each.metric_value, each.metric_name);
}

/** All of them: a list comes in pages, each with the address of the next. */
async function* metricsOf(campaign: number): AsyncGenerator<Schemas["Metric"]> {
  let cursor: string | null = "";
  while (cursor !== null) {
    const query = { campaign, page_size: 2, ...(cursor && { cursor }) };
    const page: Schemas["PaginatedMetricList"] = wanted(await artify.GET("/api/metrics", { params: { query } }));
    yield* page.results;
    cursor = page.next && new URL(page.next).searchParams.get("cursor");
  }
}

/** A problem names each field that is wrong. */
async function askWrongly(): Promise<void> {
  const wish = artify.POST("/api/generate/text/async", { body: { prompt: "Winter", n: 9 } });
  for (const error of (await refusal(wish.then(wanted))).errors) {
    console.log(`Refused: ${error.field} (${error.code}): ${error.detail}`);
  }
}

await main();
