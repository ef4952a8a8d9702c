package org.interviewplatform.batch.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetRuleTest {
  private final TargetRule rule = new TargetRule(List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "100.127.255.255",
        "127.0.0.1",
        "127.9.9.9",
        "2130706433",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "192.0.2.1",
        "198.19.0.1",
        "203.0.113.9",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b:1::1",
        "100::1",
        "2001:0:1::1",
        "2001:db8::1",
        "2002:7f00:1::1",
        "3fff::1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void whatIsNotPublicIsRefused(String address) throws UnknownHostException {
    assertThat(rule.allows(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "192.167.255.255",
        "223.255.255.255",
        "2606:4700:4700::1111",
        "2a00:1450::1"
      })
  void whatIsPublicIsAllowed(String address) throws UnknownHostException {
    assertThat(rule.allows(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void theInstallationMayAllowMore() throws UnknownHostException {
    TargetRule own = new TargetRule(AddressRange.list("10.20.0.0/15, fd00::/8,127.0.0.1"));

    assertThat(own.allows(InetAddress.getByName("10.21.9.9"))).isTrue();
    assertThat(own.allows(InetAddress.getByName("10.22.0.0"))).isFalse();
    assertThat(own.allows(InetAddress.getByName("fd99::1"))).isTrue();
    assertThat(own.allows(InetAddress.getByName("127.0.0.1"))).isTrue();
    assertThat(own.allows(InetAddress.getByName("127.0.0.2"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"example.org", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/8/8", "10.0.0.0/x", "/8"})
  void whatIsNoRangeStopsTheStart(String text) {
    assertThatThrownBy(() -> AddressRange.list(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
