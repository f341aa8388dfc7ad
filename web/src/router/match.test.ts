import { describe, expect, it } from 'vitest';
import { routes } from '../routes';
import { compileRoutes, matchPath, type Route } from './match';

const load = () => Promise.reject(new Error('not loaded in a test'));
const table = ['/', '/t/:topic', '/@:handle', '/@:handle/collections/:id'].map((path): Route => ({
  path,
  load,
}));
const find = (path: string) => {
  const match = matchPath(compileRoutes(table), path);
  return match && [match.route.path, match.params];
};

describe('an address', () => {
  it('leads to its page, with its parameters decoded', () => {
    expect(find('/')).toEqual(['/', {}]);
    expect(find('/t/%E7%BA%A2%E7%83%A7%E8%82%89')).toEqual(['/t/:topic', { topic: '红烧肉' }]);
    expect(find('/@ana.b')).toEqual(['/@:handle', { handle: 'ana.b' }]);
    expect(find('/@小明/collections/7/')).toEqual(['/@:handle/collections/:id', { handle: '小明', id: '7' }]);
  });

  it('that is none of ours leads nowhere', () => {
    for (const path of ['/t/', '/t/a/b', '/nothing', '/@', '/t/%E7%BA']) expect(find(path)).toBeNull();
  });

  it('of a note opens over another page, and stands alone when opened directly', () => {
    const note = matchPath(compileRoutes(routes), '/n/123');
    expect(note?.params).toEqual({ id: '123' });
    expect(note?.route.over).toBeDefined();
    expect(note?.route.load).toBeDefined();
  });
});
