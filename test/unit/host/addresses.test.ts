import { expect, it } from 'vitest';
import { type Interfaces, scoreAddresses } from '../../../electron/host/addresses/score.ts';

function at(address: string, internal = false): NonNullable<Interfaces[string]>[number] {
  const mac = '00:00:00:00:00:00';
  return { address, netmask: '255.255.255.0', family: 'IPv4', mac, internal, cidr: `${address}/24` };
}

it('prints the address of the Wi-Fi, not those of virtual machines, tunnels and itself', () => {
  const found = scoreAddresses(
    {
      lo: [at('127.0.0.1', true)],
      docker0: [at('172.17.0.1')],
      'vEthernet (WSL)': [at('172.28.48.1')],
      tailscale0: [at('100.101.102.103')],
      tun0: [at('10.8.0.2')],
      eth0: [at('169.254.10.20')],
      wlan0: [at('192.168.1.7')],
    },
    '192.168.1.7',
  );
  expect(found[0]).toEqual({ address: '192.168.1.7', network: 'Wi-Fi', score: 70 });
  expect(found.map(({ address }) => address)).not.toContain('169.254.10.20');
  expect(found.map(({ address }) => address)).not.toContain('127.0.0.1');
  expect(found.slice(1).every(({ score }) => score < 0)).toBe(true);
});

it('prefers the hotspot that this computer opened for the room', () => {
  const found = scoreAddresses({ wlp2s0: [at('10.42.0.1')], enp3s0: [at('192.168.8.20')] }, '192.168.8.20');
  expect(found[0]).toMatchObject({ address: '10.42.0.1', network: 'Hotspot of this computer' });
});

it('takes the way to the internet where two networks are alike, even through a tunnel’s default route', () => {
  const networks = { eth0: [at('192.168.1.7')], eth1: [at('192.168.2.7')], wg0: [at('10.9.0.4')] };
  expect(scoreAddresses(networks, '192.168.2.7')[0]?.address).toBe('192.168.2.7');
  expect(scoreAddresses(networks, '10.9.0.4')[0]?.address).toBe('192.168.1.7');
});
