const round = (text: string, decimals: number): string => {
  const value = Number(Number(text).toFixed(decimals));
  return String(Object.is(value, -0) ? 0 : value);
};

const number = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

const roundAll = (text: string): string => text.replace(number, (one) => round(one, 1));

const roundPath = (d: string): string =>
  roundAll(d).replace(/\s*,\s*/g, ',').replace(/\s*([a-z])\s*/gi, '$1').replace(/\s+/g, ' ').replace(/,-/g, '-').trim();

const roundTransform = (text: string): string =>
  text.replace(/(\w+)\(([^)]*)\)/g, (_, name: string, list: string) => {
    const numbers = list.split(/[\s,]+/).filter(Boolean).map((one) => round(one, name === 'translate' ? 1 : 3));
    return `${name}(${numbers.join(',')})`;
  }).trim();

const lengths = new Set(['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'width', 'height', 'points']);

/** Rounds coordinates to 1 decimal (factors of transforms to 3) and takes spaces out of paths. */
export const roundNumbers = (root: Element): void => {
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (name === 'd') element.setAttribute(name, roundPath(value));
      else if (name === 'transform') {
        const text = roundTransform(value);
        if (text === '' || text === 'translate(0,0)') element.removeAttribute(name);
        else element.setAttribute(name, text);
      } else if (lengths.has(name) && /^[-\d.,\se+]+$/.test(value)) element.setAttribute(name, roundAll(value));
    }
  }
};
