import { connect, type Socket } from 'node:net';

/** What came back. */
export interface Reply {
  readonly status: number;
  readonly body: string;
}

/** One connection that is kept open and carries one request at a time: so little that the driver is not what is measured. */
export interface HttpConnection {
  /** Rejects when the connection breaks. */
  send(request: string): Promise<Reply>;
  close(): void;
}

/** Opens a connection to a port of this machine. Answers must carry a content-length, as Fastify's do. */
export const openConnection = async (port: number): Promise<HttpConnection> => {
  const socket = await opened(port);
  let waiting: { resolve(reply: Reply): void; reject(error: Error): void } | undefined;
  let received: Buffer[] = [];
  let size = 0;
  let whole = Infinity;

  socket.on('data', (chunk) => {
    received.push(chunk);
    size += chunk.length;
    if (whole === Infinity) {
      const all = Buffer.concat(received);
      const end = all.indexOf('\r\n\r\n');
      if (end < 0) return;
      const [, length] = /^content-length: (\d+)\r?$/im.exec(all.toString('latin1', 0, end)) ?? [];
      whole = end + 4 + Number(length ?? 0);
    }
    if (size < whole) return;
    const text = Buffer.concat(received).toString('utf8');
    received = [];
    size = 0;
    whole = Infinity;
    waiting?.resolve({ status: Number(text.slice(9, 12)), body: text.slice(text.indexOf('\r\n\r\n') + 4) });
  });
  const broken = (error = new Error('The connection was closed')): void => {
    waiting?.reject(error);
  };
  socket.on('error', broken);
  socket.on('close', () => {
    broken();
  });
  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(request);
      }),
    close: () => socket.destroy(),
  };
};

const opened = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.off('error', reject);
      resolve(socket);
    });
  });
