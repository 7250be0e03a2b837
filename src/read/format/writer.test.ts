import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextArena } from '../arena.ts';
import { PathTree } from './paths.ts';
import { StructureWriter } from './writer.ts';

const at = { line: 1, node: -1 };

/** Lines of a writer as `parent ordinal:part number`. */
function linesOf(write: (out: StructureWriter) => void): string[] {
  const out = new StructureWriter(new TextArena(), new PathTree());
  write(out);
  const sheet = out.finish();
  return Array.from(
    { length: sheet.rowCount },
    (_, row) => `${String(sheet.element(row)?.parent)}:${sheet.text(row, 0)}`,
  );
}

describe('a structure that a document tells in any order', () => {
  it('is the same whether uses come before or after the parts', () => {
    const parts = (out: StructureWriter): void => {
      for (const id of ['top', 'rotor', 'magnet']) out.part(id, { partNumber: id.toUpperCase() }, at);
    };
    const uses = (out: StructureWriter): void => {
      out.use('rotor', 'magnet', { quantity: '8' }, at);
      out.use('top', 'rotor', {}, at);
    };
    const forward = linesOf((out) => [parts, uses].forEach((step) => step(out)));
    expect(forward).toEqual(['-1:TOP', '0:ROTOR', '1:MAGNET']);
    expect(
      linesOf((out) =>
        [(o: StructureWriter) => o.part('top', { partNumber: 'TOP' }, at), uses, parts].forEach((step) => step(out)),
      ),
    ).toEqual(forward);
  });

  it('breaks an assembly down once, below its first use', () => {
    const lines = linesOf((out) => {
      for (const id of ['top', 'rotor', 'magnet']) out.part(id, { partNumber: id }, at);
      out.use('top', 'rotor', {}, at);
      out.use('top', 'rotor', {}, at);
      out.use('rotor', 'magnet', {}, at);
    });
    expect(lines).toEqual(['-1:top', '0:rotor', '1:magnet', '0:rotor']);
  });

  it('joins the names of one part', () => {
    const lines = linesOf((out) => {
      out.part('item', { partNumber: 'P-1' }, at);
      out.part('revision', { description: 'Magnet' }, at);
      out.alias('view', 'revision');
      out.alias('revision', 'item');
      out.part('top', { partNumber: 'T' }, at);
      out.use('top', 'view', {}, at);
    });
    expect(lines).toEqual(['-1:T', '0:P-1']);
  });

  it('enters a circle once, and loses no part of it', () => {
    const lines = linesOf((out) => {
      for (const id of ['a', 'b']) out.part(id, { partNumber: id }, at);
      out.use('a', 'b', {}, at);
      out.use('b', 'a', {}, at);
    });
    expect(lines).toEqual(['-1:a', '0:b', '1:a']);
  });

  it('leaves out what holds nothing, and says so', () => {
    const out = new StructureWriter(new TextArena(), new PathTree());
    out.part('doc', { partNumber: 'D' }, at);
    out.leaveOut('doc', 'a document');
    expect(out.finish().rowCount).toBe(0);
    expect(out.skipped).toEqual([{ what: 'D', reason: 'a document' }]);
  });

  it('writes every use once, whatever the graph', () => {
    const edge = fc.tuple(fc.nat(12), fc.nat(12));
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 40 }), (edges) => {
        const used = new Set(edges.map(([, child]) => child));
        const lines = linesOf((out) => {
          for (let id = 0; id <= 12; id++) out.part(String(id), { partNumber: String(id) }, at);
          for (const [parent, child] of edges) out.use(String(parent), String(child), {}, at);
        });
        const inside = lines.filter((line) => !line.startsWith('-1:'));
        expect(inside.length).toBe(edges.length);
        // What nothing uses stands alone; of a circle nobody uses, one is the entrance.
        for (let id = 0; id <= 12; id++) if (!used.has(id)) expect(lines).toContain(`-1:${id}`);
      }),
    );
  });
});

describe('paths', () => {
  it('are written out with an index on every step', () => {
    const paths = new PathTree();
    paths.open(0, 'bom');
    paths.open(1, 'line');
    paths.close();
    paths.open(1, 'line');
    const node = paths.node();
    expect(paths.path(node)).toBe('/bom[1]/line[2]');
  });

  it('have one number as nodes and written out', () => {
    const paths = new PathTree();
    paths.open(0, 'bom');
    const nodes = [paths.node()];
    for (const [id, name] of [
      [4, 'line'],
      [5, 'note'],
      [4, 'line'],
    ] as const) {
      paths.open(id, name);
      nodes.push(paths.node());
      paths.close();
    }
    expect(nodes.map((node) => paths.hashOf(paths.path(node)))).toEqual(nodes.map((node) => paths.hash(node)));
    expect(new Set(nodes.map((node) => paths.hash(node))).size).toBe(4);
  });

  it('count elements of each name anew below each parent, however many names there are', () => {
    const paths = new PathTree();
    paths.open(0, 'r');
    const told: string[] = [];
    for (const parent of [0, 1]) {
      paths.open(1, 'p');
      for (const id of [2, 5000, 2, 5000, 5001 + parent]) {
        paths.open(id, `e${String(id)}`);
        told.push(paths.path(paths.node()));
        paths.close();
      }
      paths.close();
    }
    const below = (parent: number, last: string): string[] =>
      ['e2[1]', 'e5000[1]', 'e2[2]', 'e5000[2]', last].map((step) => `/r[1]/p[${String(parent)}]/${step}`);
    expect(told).toEqual([...below(1, 'e5001[1]'), ...below(2, 'e5002[1]')]);
  });
});
