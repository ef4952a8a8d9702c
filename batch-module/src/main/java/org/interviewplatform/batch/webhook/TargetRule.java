package org.interviewplatform.batch.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where webhooks may go: to addresses of the public internet, and to what the installation allows
 * besides. Judged is the very address that is about to be connected to, after every name was looked
 * up, so that neither a way of writing an address nor a name that changes its mind leads inside.
 */
final class TargetRule {
  /** What is not for everybody, by the registries of special-purpose addresses. */
  private static final List<AddressRange> SPECIAL =
      Stream.of(
              "0.0.0.0/8", // this network
              "10.0.0.0/8", // private
              "100.64.0.0/10", // shared by a carrier's customers
              "127.0.0.0/8", // loopback
              "169.254.0.0/16", // link-local, and the metadata of clouds
              "172.16.0.0/12", // private
              "192.0.0.0/24", // protocol assignments
              "192.0.2.0/24", // documentation
              "192.31.196.0/24", // AS112
              "192.52.193.0/24", // multicast tunnels
              "192.88.99.0/24", // relays from IPv6
              "192.168.0.0/16", // private
              "192.175.48.0/24", // AS112
              "198.18.0.0/15", // benchmarks
              "198.51.100.0/24", // documentation
              "203.0.113.0/24", // documentation
              "224.0.0.0/3", // multicast, reserved, broadcast
              "2001::/23", // protocol assignments, tunnels among them
              "2001:db8::/32", // documentation
              "2002::/16", // tunnels to IPv4
              "3fff::/20") // documentation
          .map(AddressRange::parse)
          .toList();

  private static final AddressRange PUBLIC_6 = AddressRange.parse("2000::/3");

  private final List<AddressRange> allowed;

  TargetRule(List<AddressRange> allowed) {
    this.allowed = List.copyOf(allowed);
  }

  boolean allows(InetAddress address) {
    return allowed.stream().anyMatch(range -> range.contains(address)) || isPublic(address);
  }

  private static boolean isPublic(InetAddress address) {
    return (address instanceof Inet4Address || PUBLIC_6.contains(address))
        && SPECIAL.stream().noneMatch(range -> range.contains(address));
  }
}
