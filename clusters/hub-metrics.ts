/** Where the hub takes samples of other clusters. Its name is the house's own: who sends from elsewhere is told the address. */
export const hubMetrics = {
  host: 'metrics.example.com',
  /** The hub's machine, in the home network that clusters with a link to the Pi reach. */
  address: '192.168.1.10',
} as const;
