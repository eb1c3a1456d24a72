/**
 * Server and client in C#. The words of its errors are the system's, with the other end behind them
 * where a connect failed; documented, not measured.
 */
import { formatIpv4, type Ipv4 } from '../../ip/ipv4.ts';
import type { Port, System } from '../../net/host.ts';
import type { ServerSocket } from '../../net/socket.ts';
import { systemError } from '../errors.ts';
import {
  end as at,
  listingOf,
  lit,
  type ClientAttempt,
  type ClientEnd,
  type Line,
  type Listing,
  type Programs,
} from './program.ts';

const start = 'dotnet run';

const head = ['using System.Net;', 'using System.Net.Sockets;', ''];

const created = (name: string, protocol: 'tcp' | 'udp'): string =>
  protocol === 'tcp'
    ? `var ${name} = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);`
    : `var ${name} = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);`;

const endPoint = (address: Ipv4, port: Port): string =>
  `new IPEndPoint(IPAddress.Parse("${formatIpv4(address)}"), ${port})`;

/** .NET has no name for SO_REUSEPORT. */
const optionLines = ({ options }: ServerSocket): string[] => [
  ...(options.reuseAddress
    ? ['server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);']
    : []),
  ...(options.exclusive ? ['server.ExclusiveAddressUse = true;'] : []),
];

const orReturn = [
  '}',
  'catch (SocketException error)',
  '{',
  '    Console.WriteLine(error.Message);',
  '    return;',
  '}',
];

const tcpLoop = [
  'var connections = new List<Socket>();',
  'while (true)',
  '{',
  '    var connection = server.Accept();',
  '    Console.WriteLine($"connection from {connection.RemoteEndPoint}");',
  '    connections.Add(connection);',
  '}',
];

const udpLoop = [
  'var message = new byte[1024];',
  'while (true)',
  '{',
  '    EndPoint client = new IPEndPoint(IPAddress.Any, 0);',
  '    var length = server.ReceiveFrom(message, ref client);',
  '    server.SendTo(message, length, SocketFlags.None, client);',
  '}',
];

function server(_: System, socket: ServerSocket): Listing {
  const { protocol, bind, port, backlog } = socket;
  return listingOf('Server.cs', start, [
    ...head,
    created('server', protocol),
    ...optionLines(socket),
    'try',
    '{',
    lit(`    server.Bind(${endPoint(bind, port)});`),
    ...(protocol === 'tcp' ? [`    server.Listen(${backlog});`] : []),
    ...orReturn,
    'Console.WriteLine($"listening on {server.LocalEndPoint}");',
    ...(protocol === 'tcp' ? tcpLoop : udpLoop),
  ]);
}

const tcpClient = ({ to, port }: ClientAttempt): Line[] => [
  'try',
  '{',
  lit(`    client.Connect(${endPoint(to, port)});`),
  ...orReturn,
  'Console.WriteLine($"connected {client.LocalEndPoint} -> {client.RemoteEndPoint}");',
  'client.Receive(new byte[1]);',
];

const udpClient = (to: Ipv4, port: Port, connected: boolean): Line[] => [
  'client.ReceiveTimeout = 2000;',
  'try',
  '{',
  ...(connected
    ? [lit(`    client.Connect(${endPoint(to, port)});`), '    client.Send("hello"u8);']
    : [lit(`    client.SendTo("hello"u8, ${endPoint(to, port)});`)]),
  '    EndPoint server = new IPEndPoint(IPAddress.Any, 0);',
  '    client.ReceiveFrom(new byte[1024], ref server);',
  '    Console.WriteLine($"answer from {server}");',
  ...orReturn,
];

const client = (_: System, attempt: ClientAttempt): Listing =>
  listingOf('Client.cs', start, [
    ...head,
    created('client', attempt.protocol),
    ...(attempt.protocol === 'tcp'
      ? tcpClient(attempt)
      : udpClient(attempt.to, attempt.port, attempt.connected)),
  ]);

/** A connect that failed says to whom. */
function failure(system: System, attempt: ClientAttempt, end: ClientEnd & { kind: 'failed' }) {
  const { text } = systemError(system, end.error);
  return attempt.protocol === 'tcp' || (attempt.connected && end.atOnce)
    ? `${text} ${at({ address: attempt.to, port: attempt.port })}`
    : text;
}

export const csharp: Programs = {
  server,
  client,
  started: (system, _, end) =>
    end.kind === 'failed' ? systemError(system, end.error).text : `listening on ${at(end.at)}`,
  ended: (system, attempt, end) => {
    if (end.kind === 'failed') return failure(system, attempt, end);
    if (end.kind === 'silence') return systemError(system, 'ETIMEDOUT').text;
    return end.kind === 'connected'
      ? `connected ${at(end.local)} -> ${at(end.peer)}`
      : `answer from ${at(end.by)}`;
  },
};
