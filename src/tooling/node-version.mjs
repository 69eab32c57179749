const needed = { major: 20, minor: 19 };

/** Stops with a plain message when this Node.js is too old; without it the first sign would be a syntax error. */
export function requireNodeVersion() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > needed.major || (major === needed.major && minor >= needed.minor)) return;
  console.error(
    `Mielikunta needs Node.js ${needed.major}.${needed.minor} or newer; this is ${process.versions.node}.\n` +
      'Install the present LTS version from https://nodejs.org and run the command again.',
  );
  process.exit(1);
}
