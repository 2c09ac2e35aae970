// nginx and Apache themselves, on a copy of the site that everybody may read, with no more than what they are installed with: `host:` is not set.
import { spawn } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MOUNT = "ipe";
const MODULES = "/usr/lib/apache2/modules";

/** What each is started with: a program, the packages that it is in, its configuration and how it is told. */
const SERVERS = {
  nginx: {
    program: "nginx",
    package: "nginx-light",
    configuration: (at, port) => `daemon off;
master_process off;
pid ${at}/pid;
error_log ${at}/log;
events {}
http {
include /etc/nginx/mime.types;
access_log off;
${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${at}/tmp-${kind};`).join("\n")}
server { listen 127.0.0.1:${port}; root ${at}/www; error_page 404 /${MOUNT}/404.html; }
}
`,
    arguments: (at, file) => ["-p", at, "-e", join(at, "log"), "-c", file],
  },
  Apache: {
    program: "apache2",
    package: "apache2",
    configuration: (at, port) => `ServerRoot ${at}
${["mpm_event", "authz_core", "dir", "mime"].map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join("\n")}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${at}/pid
DefaultRuntimeDir ${at}
ErrorLog ${at}/log
TypesConfig /etc/mime.types
User www-data
Group www-data
DocumentRoot ${at}/www
ErrorDocument 404 /${MOUNT}/404.html
<Directory ${at}/www>
Require all granted
</Directory>
`,
    arguments: (at, file) => ["-X", "-f", file],
  },
};

export const NAMES = Object.keys(SERVERS);

const free = () => new Promise((done) => {
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

/** Whether somebody listens at a port. */
const listens = (port) => new Promise((done) => {
  const end = (is) => () => {
    socket.destroy();
    done(is);
  };
  const socket = connect(port, "127.0.0.1").once("connect", end(true)).once("error", end(false));
});

/** Starts one of the servers, and runs `work` with the address of the site on it. */
export async function started(site, name, work) {
  const server = SERVERS[name];
  const program = ["/usr/sbin", "/usr/bin", "/usr/local/sbin"].map((folder) => join(folder, server.program)).find(existsSync);
  if (!program) throw new Error(`${server.program} is missing: install ${server.package} (the name is that of Debian's package)`);
  const at = mkdtempSync(join(tmpdir(), "halqa-"));
  chmodSync(at, 0o755);
  mkdirSync(join(at, "www"));
  cpSync(site.folder, join(at, "www", MOUNT), { recursive: true });
  chmodSync(join(at, "www", MOUNT), 0o755);
  const port = await free();
  const file = join(at, "conf");
  writeFileSync(file, server.configuration(at, port));
  const child = spawn(program, server.arguments(at, file), { stdio: ["ignore", "ignore", "inherit"] });
  try {
    for (let tries = 0; !(await listens(port)); tries++) {
      if (tries > 200 || child.exitCode !== null) throw new Error(`${name} does not start`);
      await new Promise((done) => setTimeout(done, 50));
    }
    await work(`http://127.0.0.1:${port}/${MOUNT}/`);
  } finally {
    child.kill("SIGKILL");
    rmSync(at, { recursive: true, force: true });
  }
}
