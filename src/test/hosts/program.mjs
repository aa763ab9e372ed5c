// Runs programs: quiet when all goes well, everything they said when not.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** Gives what the program printed; fails with all of it, also when `isFine` finds it wanting. */
export async function run(folder, command, ...args) {
  try {
    const { stdout } = await execute(command, args, { cwd: folder, maxBuffer: 64 << 20 });
    return stdout;
  } catch (error) {
    throw new Error(`${[command, ...args].join(" ")}\n${error.stdout ?? ""}${error.stderr ?? error}`);
  }
}

/** Starts a server program with a free port in its arguments; gives its URL and how to end it. */
export async function start(folder, command, argsFor) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(command, argsFor(port), { cwd: folder, stdio: "ignore" });
  for (let attempt = 0; attempt < 200; attempt++) {
    if (await fetch(url).then(() => true, () => false)) {
      return { url, close: () => server.kill() };
    }
    if (server.exitCode !== null) {
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  server.kill();
  throw new Error(`${command} doesn't answer at ${url}`);
}

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}
