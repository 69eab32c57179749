const needed = [20, 19];

/** Stops with a plain message when this Node.js is too old; without it the first sign would be a syntax error. */
export function requireNodeVersion() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return;
  console.error(
    `Mielikunta needs Node.js ${needed.join('.')} or newer; this is ${process.versions.node}.\n` +
      'Install the present LTS version from https://nodejs.org and run the command again.',
  );
  process.exit(1);
}
