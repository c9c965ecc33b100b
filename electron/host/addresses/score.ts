import type { NetworkInterfaceInfo } from 'node:os';

/** One address of this computer, with how likely phones reach it. */
export type ScoredAddress = {
  readonly address: string;
  /** What people call the network: "Wi-Fi", "Ethernet", "Hotspot of this computer", or the system's name for it. */
  readonly network: string;
  readonly score: number;
};

export type Interfaces = { readonly [name: string]: readonly NetworkInterfaceInfo[] | undefined };

const inside =
  /^(docker|br-|veth|virbr|lxc|lxd|podman|cni|flannel|vethernet|virtualbox|vboxnet|vmnet|vmware|hyper-v|wsl)/iu;
const tunnel = /^(tun|tap|wg|utun|ipsec|ppp|tailscale|zt|ham|nordlynx|proton|gpd|cscotun)/iu;
const wireless = /^(wl|wlan|wi-?fi|wireless|en0$|airport|ath|ra\d)/iu;
const wired = /^(eth|en|em|ethernet|lan)/iu;

/** First three numbers of the networks that systems open as a hotspot of their own. */
const hotspots = new Set(['192.168.137', '10.42.0', '192.168.43', '192.168.49', '172.20.10']);

/**
 * The addresses to try, best first.
 *
 * Private ranges, the way to the internet and the computer's own hotspot go up; virtual machines' networks and
 * tunnels go down; addresses that a computer gives itself when nobody answers (169.254) are dropped. `way`: the
 * address that the system would send from.
 */
export function scoreAddresses(interfaces: Interfaces, way: string | null): ScoredAddress[] {
  const found: ScoredAddress[] = [];
  for (const [name, addresses] of Object.entries(interfaces)) {
    for (const { family, address, internal } of addresses ?? []) {
      if (family !== 'IPv4' || internal || address.startsWith('169.254.')) continue;
      const hotspot = isHotspot(name, address);
      const score =
        rangeScore(address) +
        (address === way ? 30 : 0) +
        (hotspot ? 40 : 0) +
        (inside.test(name) ? -80 : 0) +
        (tunnel.test(name) ? -80 : 0) +
        (wireless.test(name) ? 10 : 0);
      found.push({ address, network: networkName(name, hotspot), score });
    }
  }
  return found.toSorted((one, other) => other.score - one.score || (one.address < other.address ? -1 : 1));
}

function rangeScore(address: string): number {
  const [a = 0, b = 0] = address.split('.').map(Number);
  if (a === 192 && b === 168) return 30;
  if (a === 10) return 25;
  if (a === 172 && b >= 16 && b < 32) return 20;
  // Carriers' and overlay networks share 100.64/10.
  if (a === 100 && b >= 64 && b < 128) return -40;
  return 0;
}

function isHotspot(name: string, address: string): boolean {
  if (/^(ap\d|bridge100|swlan)/iu.test(name)) return true;
  const parts = address.split('.');
  return parts[3] === '1' && hotspots.has(parts.slice(0, 3).join('.'));
}

function networkName(name: string, hotspot: boolean): string {
  if (hotspot) return 'Hotspot of this computer';
  if (inside.test(name) || tunnel.test(name)) return name;
  if (wireless.test(name)) return 'Wi-Fi';
  return wired.test(name) ? 'Ethernet' : name;
}
