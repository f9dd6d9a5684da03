import { routeNeeds, type RouteOptions } from '@kube-world/constructs';

const middlewares = [{ name: 'login', namespace: 'traefik' }];

test('without a host there is no route, and nothing is asked', () => {
  expect(routeNeeds(undefined, { issuer: 'ca', middlewares })).toEqual({});
});

test.each<[string, RouteOptions | undefined, object]>([
  ['says nothing', undefined, { issuer: true }],
  ['names its issuer', { issuer: 'ca' }, { issuer: false }],
  ['has middlewares', { middlewares }, { issuer: true, controller: 'traefik' }],
  ['wants no middlewares', { middlewares: [] }, { issuer: true }],
  ['adds headers', { headers: { 'x-robots-tag': 'none' } }, { issuer: true, controller: 'traefik' }],
])('a route that %s asks for an ingress with what it lacks', (_, route, ingress) => {
  expect(routeNeeds('home.example.com', route)).toEqual({ ingress });
});
