/** Data that a build compiled, for the tables that stages ask for by themselves. */
export { readBuilt } from '../host/data.ts';
