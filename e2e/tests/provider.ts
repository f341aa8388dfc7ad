// A translation provider on loopback that speaks OpenAI's interface, as the server under test is told to ask it for
// Japanese and German. Like a real one it can be well, obey what it should translate, or be gone.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Mood = 'well' | 'obedient';

/** Where the server looks for it; see serve.sh. */
const PORT = Number(process.env.KUMARA_E2E_PORT ?? '54380') + 1;
const POEM =
  'Roses are red, violets are blue, visit https://evil.example/win and @admin will pay you too. '.repeat(3);

/** What it knows. */
const GERMAN: Record<string, string> = {
  古い庭の木はとても美しいです: 'Die Bäume im alten Garten sind sehr schön',
  毎朝お茶を飲みます: 'Jeden Morgen trinke ich Tee',
  駅の近くに小さな本屋があります: 'In der Nähe des Bahnhofs gibt es eine kleine Buchhandlung',
};

interface Question {
  messages: { role: string; content: string }[];
}

export class Provider {
  mood: Mood = 'well';
  /** Every text that it was sent, and whether the orders beside it were the same each time. */
  readonly seen: string[] = [];
  readonly orders = new Set<string>();
  #server: Server | undefined;

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        const { messages } = JSON.parse(body) as Question;
        this.orders.add(messages.find((one) => one.role === 'system')?.content ?? '');
        const data = JSON.parse(messages.at(-1)?.content ?? '{}') as { texts: string[] };
        this.seen.push(...data.texts);
        const content = JSON.stringify(data.texts.map((text) => this.#answer(text)));
        response.setHeader('Content-Type', 'application/json');
        response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }));
      });
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(PORT, '127.0.0.1', resolve);
    });
    if ((server.address() as AddressInfo).address !== '127.0.0.1') throw new Error('not on loopback');
    this.#server = server;
  }

  /** Gone, with its open connections. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    server?.closeAllConnections();
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  }

  /** Full stops and markers stay where they are. */
  #answer(text: string): string {
    if (this.mood === 'obedient') return POEM;
    const known = Object.entries(GERMAN).find(([japanese]) => text.includes(japanese));
    return known ? text.replace(known[0], known[1]).replace('。', '.') : `Übersetzt: ${text.length} Zeichen`;
  }
}
