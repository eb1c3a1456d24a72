/**
 * The listings that were never run here: C# on both systems, and C with Winsock. Typed by hand from
 * Microsoft's documentation ("Socket Class", "Winsock Server Application", "setsockopt function").
 * Those that were run are held to what was run by `scripts/os/programs.test.ts`.
 */
import { describe, expect, test } from 'vitest';
import { plainServer } from '../../connect/defaults.ts';
import { ipv4OfOctets } from '../../ip/ipv4.ts';
import type { ServerSocket } from '../../net/socket.ts';
import { clientListing, serverListing, type Language } from '../listing.ts';
import type { ClientAttempt } from './program.ts';

const address = ipv4OfOctets([192, 168, 1, 100]);
const tcp: ServerSocket = {
  ...plainServer('ipc', { bind: address, port: 50_000 }),
  backlog: 5,
};
const udp: ServerSocket = { ...tcp, protocol: 'udp' };
const options = { reuseAddress: true, reusePort: false, exclusive: true };

const dial = { from: 'robot', to: address, port: 50_000 } as const;
const tcpDial: ClientAttempt = { ...dial, protocol: 'tcp' };
const asking: ClientAttempt = { ...dial, protocol: 'udp', connected: false };
const connected: ClientAttempt = { ...asking, connected: true };

const serverText = (language: Language, socket: ServerSocket) =>
  serverListing(language, 'windows', socket).lines.join('\n');
const clientText = (language: Language, attempt: ClientAttempt) =>
  clientListing(language, 'windows', attempt)?.lines.join('\n');

describe('C#', () => {
  test('a TCP server', () => {
    expect(serverText('csharp', tcp)).toBe(`using System.Net;
using System.Net.Sockets;

var server = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
try
{
    server.Bind(new IPEndPoint(IPAddress.Parse("192.168.1.100"), 50000));
    server.Listen(5);
}
catch (SocketException error)
{
    Console.WriteLine(error.Message);
    return;
}
Console.WriteLine($"listening on {server.LocalEndPoint}");
var connections = new List<Socket>();
while (true)
{
    var connection = server.Accept();
    Console.WriteLine($"connection from {connection.RemoteEndPoint}");
    connections.Add(connection);
}`);
  });

  test('a UDP server with both of its options', () => {
    expect(serverText('csharp', { ...udp, options })).toBe(`using System.Net;
using System.Net.Sockets;

var server = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
server.ExclusiveAddressUse = true;
try
{
    server.Bind(new IPEndPoint(IPAddress.Parse("192.168.1.100"), 50000));
}
catch (SocketException error)
{
    Console.WriteLine(error.Message);
    return;
}
Console.WriteLine($"listening on {server.LocalEndPoint}");
var message = new byte[1024];
while (true)
{
    EndPoint client = new IPEndPoint(IPAddress.Any, 0);
    var length = server.ReceiveFrom(message, ref client);
    server.SendTo(message, length, SocketFlags.None, client);
}`);
  });

  test('a TCP client', () => {
    expect(clientText('csharp', tcpDial)).toBe(`using System.Net;
using System.Net.Sockets;

var client = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
try
{
    client.Connect(new IPEndPoint(IPAddress.Parse("192.168.1.100"), 50000));
}
catch (SocketException error)
{
    Console.WriteLine(error.Message);
    return;
}
Console.WriteLine($"connected {client.LocalEndPoint} -> {client.RemoteEndPoint}");
client.Receive(new byte[1]);`);
  });

  const udpClient = (...asks: readonly string[]) => `using System.Net;
using System.Net.Sockets;

var client = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
client.ReceiveTimeout = 2000;
try
{
    ${asks.join('\n    ')}
    EndPoint server = new IPEndPoint(IPAddress.Any, 0);
    client.ReceiveFrom(new byte[1024], ref server);
    Console.WriteLine($"answer from {server}");
}
catch (SocketException error)
{
    Console.WriteLine(error.Message);
    return;
}`;

  test('a UDP client, connected and not', () => {
    const where = 'new IPEndPoint(IPAddress.Parse("192.168.1.100"), 50000)';
    expect(clientText('csharp', asking)).toBe(udpClient(`client.SendTo("hello"u8, ${where});`));
    expect(clientText('csharp', connected)).toBe(
      udpClient(`client.Connect(${where});`, 'client.Send("hello"u8);'),
    );
  });
});

const winsock = `#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

static int failed(const char *call) {
  printf("%s: %d\\n", call, WSAGetLastError());
  return 1;
}

int main(void) {
  WSADATA data;
  WSAStartup(MAKEWORD(2, 2), &data);
`;

const toAddress = `  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(50000)};
  inet_pton(AF_INET, "192.168.1.100", &address.sin_addr);
`;

describe('C with Winsock', () => {
  test('a TCP server that wants its port for itself', () => {
    expect(serverText('c', { ...tcp, options: { ...options, reuseAddress: false } }))
      .toBe(`${winsock}  SOCKET server = socket(AF_INET, SOCK_STREAM, 0);
  int on = 1;
  setsockopt(server, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, (void *)&on, sizeof on);
${toAddress}  if (bind(server, (void *)&address, sizeof address) < 0) return failed("bind");
  if (listen(server, 5) < 0) return failed("listen");
  puts("listening");
  for (;;) accept(server, NULL, NULL);
}`);
  });

  test('a UDP client', () => {
    expect(clientText('c', asking))
      .toBe(`${winsock}  SOCKET client = socket(AF_INET, SOCK_DGRAM, 0);
${toAddress}  DWORD patience = 2000;
  setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, (void *)&patience, sizeof patience);
  if (sendto(client, "hello", 5, 0, (void *)&address, sizeof address) < 0) return failed("sendto");
  char answer[1024];
  struct sockaddr_in server;
  socklen_t size = sizeof server;
  if (recvfrom(client, answer, sizeof answer, 0, (void *)&server, &size) < 0) return failed("recvfrom");
  printf("answer from %s\\n", inet_ntoa(server.sin_addr));
  return 0;
}`);
  });
});

test('socket options that were not run (socket(7), "Using SO_REUSEADDR and SO_EXCLUSIVEADDRUSE")', () => {
  const all = { reuseAddress: false, reusePort: true, exclusive: true };
  const set = (language: Language) =>
    serverListing(language, 'linux', { ...tcp, options: all }).lines.filter((line) =>
      /\bon\b = |setsockopt/.test(line),
    );
  expect(set('python')).toEqual([
    'server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)',
    'server.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)',
  ]);
  expect(set('c')).toEqual([
    '  int on = 1;',
    '  setsockopt(server, SOL_SOCKET, SO_REUSEPORT, (void *)&on, sizeof on);',
    '  setsockopt(server, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, (void *)&on, sizeof on);',
  ]);
});

test.each([
  ['python', 'linux', 'server.py', 'python3 server.py', 'client.py', 'python3 client.py'],
  ['python', 'windows', 'server.py', 'python server.py', 'client.py', 'python client.py'],
  ['csharp', 'linux', 'Server.cs', 'dotnet run', 'Client.cs', 'dotnet run'],
  ['node', 'windows', 'server.js', 'node server.js', 'client.js', 'node client.js'],
  [
    'c',
    'linux',
    'server.c',
    'cc -o server server.c && ./server',
    'client.c',
    'cc -o client client.c && ./client',
  ],
  ['c', 'windows', 'server.c', 'server.exe', 'client.c', 'client.exe'],
] as const)('%s on %s: %s is started with "%s"', (language, system, file, start, file2, start2) => {
  expect(serverListing(language, system, tcp)).toMatchObject({ file, start });
  expect(clientListing(language, system, tcpDial)).toMatchObject({ file: file2, start: start2 });
});

test('a ping is no program of ours', () => {
  const ping = { protocol: 'ping', from: 'robot', to: address } as const;
  expect(clientListing('python', 'linux', ping)).toBeUndefined();
});
