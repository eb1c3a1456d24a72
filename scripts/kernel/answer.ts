/**
 * What the kernel said about one scenario, as worker/ reports it and as the fixture keeps it.
 * Whether that is what the model says is left to compare.ts.
 */

/** "OK" or an errno's name, and the port that is held. */
export type SocketAnswer = readonly [result: string, port: number];

export interface AttemptAnswer {
  /** CONNECTED, HEARD (UDP), SILENCE (UDP, ping), ANSWERED (ping), or an errno's name. */
  readonly outcome: string;
  /** Seconds that the client waited; the kernel was told to be quicker than it is by itself. */
  readonly s: number;
  /** Where the machine was busy: at least so many seconds, at most `s`. */
  readonly surely?: number;
  /** TCP: the socket (its place in the scenario) whose queue has the connection. */
  readonly server?: number | null;
  readonly local?: string;
  readonly peer?: string;
  /** UDP and ping: who answered. */
  readonly from?: string;
  /** UDP: the sockets that got the datagram. */
  readonly reached?: readonly number[];
}

export interface Answer {
  readonly sockets: readonly SocketAnswer[];
  /** Routes that the kernel refused: host, place among its gateways and then its routes, words. */
  readonly refused: readonly (readonly [host: number, route: number, words: string])[];
  readonly attempts: readonly AttemptAnswer[];
}
