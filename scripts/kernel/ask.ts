/**
 * Asks this machine's kernel about scenarios, many at once. Needs Linux, root or user namespaces,
 * iproute2, nftables and Python 3; `whyNot` says in one line what is missing.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Scenario } from '../../src/domain/connect/scenario.ts';
import type { Answer } from './answer.ts';
import { planOf } from './plan.ts';

const worker = fileURLToPath(new URL('./worker/worker.py', import.meta.url));

/** Root makes namespaces as it is; others are root in a user namespace of their own. */
const asRoot: readonly string[] =
  process.getuid?.() === 0 ? [] : ['unshare', '--user', '--map-root-user', '--net'];

const succeeds = (command: readonly string[]): boolean => {
  const [program = '', ...options] = command;
  return spawnSync(program, options).status === 0;
};

/** undefined: the kernel can be asked. */
export function whyNot(): string | undefined {
  if (process.platform !== 'linux') return 'this is not Linux';
  const versions = [
    ['ip', '-V'],
    ['nft', '--version'],
    ['python3', '--version'],
  ];
  const missing = versions.filter((command) => !succeeds(command)).map(([program]) => program);
  if (missing.length > 0) return `${missing.join(', ')} not installed`;
  return succeeds([...asRoot, 'unshare', '--net', 'true'])
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
  const command: readonly string[] = [...asRoot, 'python3', worker, String(atOnce)];
  const [program = '', ...options] = command;
  const child = spawn(program, options, { stdio: ['pipe', 'pipe', 'inherit'] });
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
