/**
 * The bind lab's whole state as a text: the scenario's (`connect/text.ts`) and what the lab adds:
 * `show=2` (attempt), `server=2`, `beside=127.0.0.1`, `predict=…` (`marksText.ts`). Attempts and
 * servers count from 1, as people do.
 */
import { formatScenario, readScenario } from '../connect/text.ts';
import { serversOf } from '../connect/world.ts';
import { formatIpv4, type Ipv4 } from '../ip/ipv4.ts';
import { parseIpv4 } from '../ip/parseIpv4.ts';
import { parseWholeNumber } from '../ip/wholeNumber.ts';
import { failed, ok, type Result } from '../result.ts';
import { readPairs, readValue, type TextFault, type ValueFault } from '../text/pairs.ts';
import { longestBench } from './faults.ts';
import { formatPrediction, parsePrediction } from './marksText.ts';
import { benchOf, type BenchScenario } from './scenario.ts';

/** "1" is the first of `count`. */
const parsePlace =
  (count: number) =>
  (text: string): Result<number, ValueFault> => {
    const number = parseWholeNumber(text, Math.max(1, count), 0);
    if (!number.ok) return number;
    return number.value === 0 ? failed({ position: 0, code: 'RANGE' }) : ok(number.value - 1);
  };

const parseBeside = (text: string): Result<Ipv4 | null, ValueFault> => parseIpv4(text);

function tooLong(bench: BenchScenario): boolean {
  return formatBench(bench).length > longestBench;
}

export function parseBench(text: string): Result<BenchScenario, TextFault> {
  const pairs = readPairs(text);
  if (!pairs.ok) return pairs;
  const scenario = readScenario(pairs.value);
  if (!scenario.ok) return scenario;
  const plain = benchOf(scenario.value);
  const { attempts } = plain.scenario;
  const shown = readValue(pairs.value, 'show', parsePlace(attempts.length), plain.shown);
  if (!shown.ok) return shown;
  const servers = serversOf(plain.scenario).length;
  const server = readValue(pairs.value, 'server', parsePlace(servers), plain.server);
  if (!server.ok) return server;
  const beside = readValue(pairs.value, 'beside', parseBeside, plain.beside);
  if (!beside.ok) return beside;
  const looked = { ...plain, shown: shown.value, server: server.value, beside: beside.value };
  const parse = (value: string) => parsePrediction(value, looked);
  const prediction = readValue(pairs.value, 'predict', parse, plain.prediction);
  if (!prediction.ok) return prediction;
  const bench = { ...looked, prediction: prediction.value };
  return tooLong(bench) ? failed({ code: 'text.tooLong', at: longestBench, key: '' }) : ok(bench);
}

export function formatBench(bench: BenchScenario): string {
  const { scenario, shown, server, beside, prediction } = bench;
  return [
    formatScenario(scenario),
    ...(shown === 0 ? [] : [`show=${shown + 1}`]),
    ...(server === 0 ? [] : [`server=${server + 1}`]),
    ...(beside === null ? [] : [`beside=${formatIpv4(beside)}`]),
    ...(prediction === null ? [] : [`predict=${formatPrediction(bench, prediction)}`]),
  ].join('&');
}
