/** An element with properties, attributes (names with a hyphen, and `role`) and children. Text only ever enters as text. */
export function el(name, given = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    if (key.includes('-') || key === 'role' || key === 'scope' || key === 'colspan')
      node.setAttribute(key, String(value));
    else node[key] = value;
  }
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== ''));
  return node;
}

export const byId = (id) => document.getElementById(id);

/** Text of a file, kept from turning the reading order of what stands around it. */
export const bdi = (text, className = '') => el('bdi', { className }, text);

/** A path that may break behind its slashes. */
export const path = (name) =>
  el('bdi', {}, ...name.split('/').flatMap((step, index) => (index === 0 ? [step] : ['/', el('wbr'), step])));

/** Lets the page answer between two pieces of work. */
export const breath = () => new Promise((resolve) => setTimeout(resolve));
