/**
 * Asks this machine's kernel about scenarios, many at once. Needs Linux, root, iproute2, nftables
 * and Python 3; `whyNot` says in one line what is missing.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Scenario } from '../../src/domain/connect/scenario.ts';
import type { Answer } from './answer.ts';
import { planOf } from './plan.ts';

const worker = fileURLToPath(new URL('./worker/worker.py', import.meta.url));

/** undefined: the kernel can be asked. */
export function whyNot(): string | undefined {
  if (process.platform !== 'linux') return 'this is not Linux';
  if (process.getuid?.() !== 0) return 'network namespaces need root here';
  const missing = [
    ['ip', '-V'],
    ['nft', '--version'],
    ['python3', '--version'],
  ].filter(([command = '', ...options]) => spawnSync(command, options).status !== 0);
  if (missing.length > 0) return `${missing.map(([command]) => command).join(', ')} not installed`;
  return spawnSync('unshare', ['--net', 'true']).status === 0
    ? undefined
    : 'network namespaces are not allowed here';
}

type Reply = Answer & { readonly id: number; readonly fault?: string };

/** Calls `told` once for each scenario, in the order in which the answers come. */
export async function askKernel(
  scenarios: readonly Scenario[],
  told: (index: number, answer: Answer) => void,
  atOnce = 60,
): Promise<void> {
  if (scenarios.length === 0) return;
  const child = spawn('python3', [worker, String(atOnce)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  for (const [id, scenario] of scenarios.entries()) {
    child.stdin.write(`${JSON.stringify({ id, ...planOf(scenario) })}\n`);
  }
  child.stdin.end();
  let open = scenarios.length;
  for await (const line of createInterface({ input: child.stdout })) {
    const { id, fault, ...answer }: Reply = JSON.parse(line);
    if (fault !== undefined) throw new Error(`world ${id} could not be built:\n${fault}`);
    told(id, answer);
    open -= 1;
  }
  const status = await ended;
  if (open > 0) throw new Error(`the kernel worker stopped (${status}) with ${open} worlds open`);
}
