import type { Name } from './scanner-names.ts';
import type { TagBytes } from './scanner-tag.ts';

interface Binding {
  readonly prefix: string;
  readonly previous: string | undefined;
  readonly depth: number;
}

/** Prefixes in scope. A prefix that nothing binds gives null: the local name is known all the same. */
export class Namespaces {
  /** Depth of the innermost open element that binds a prefix, -1 for none. */
  depth = -1;
  private version = 0;
  private readonly current = new Map<string, string>([['xml', 'http://www.w3.org/XML/1998/namespace']]);
  private readonly bindings: Binding[] = [];

  bind(tag: TagBytes, depth: number): void {
    for (let i = 0; i < tag.count; i++) {
      const name = tag.names[i] as Name;
      if (!name.binds) continue;
      const prefix = name.prefix === '' ? '' : name.local;
      this.bindings.push({ prefix, previous: this.current.get(prefix), depth });
      this.current.set(prefix, tag.value(i));
    }
    this.depth = depth;
    this.version++;
  }

  /** Undoes what the element at `depth` bound. */
  release(depth: number): void {
    for (let last = this.bindings.at(-1); last?.depth === depth; last = this.bindings.at(-1)) {
      if (last.previous === undefined) this.current.delete(last.prefix);
      else this.current.set(last.prefix, last.previous);
      this.bindings.pop();
    }
    this.depth = this.bindings.at(-1)?.depth ?? -1;
    this.version++;
  }

  of(name: Name): string | null {
    if (name.version !== this.version) {
      const uri = this.current.get(name.prefix);
      name.namespace = uri === undefined || uri === '' ? null : uri;
      name.version = this.version;
    }
    return name.namespace;
  }
}
