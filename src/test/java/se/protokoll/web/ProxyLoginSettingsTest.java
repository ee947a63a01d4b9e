package se.protokoll.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyLoginSettingsTest {

    @Test
    void withoutSettingsThereIsNoProxy() {
        assertThat(ProxyLogin.of("", List.of())).isEmpty();
    }

    @Test
    void aHeaderWithoutProxiesIsRefused() {
        assertThatThrownBy(() -> ProxyLogin.of("X-Forwarded-User", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("protokoll.web.user-header kräver protokoll.web.proxies");
    }

    @Test
    void proxiesWithoutAHeaderAreRefused() {
        assertThatThrownBy(() -> ProxyLogin.of("", List.of("127.0.0.1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("protokoll.web.proxies kräver protokoll.web.user-header");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host",
                "cookie",
                "Authorization",
                "X-Forwarded-For",
                "x-forwarded-proto",
                "Accept-Language",
                "Sec-Fetch-Site",
                "X User",
                "X-User:",
                "X-User\r\nY"
            })
    void aHeaderThatEverybodySendsOrThatIsNoneIsRefused(String header) {
        assertThatThrownBy(() -> ProxyLogin.of(header, List.of("127.0.0.1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("protokoll.web.user-header ska vara");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0.0.0.0/0", "::/0", "10.0.0.0/7", "10.0.0.0/x", "10.0.0.0/33", "proxy.example.org", "", "*"})
    void anAddressThatIsNoneOrStandsForHalfTheWorldIsRefused(String address) {
        assertThatThrownBy(() -> ProxyLogin.of("X-Forwarded-User", List.of("127.0.0.1", address)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("protokoll.web.proxies ska vara");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "172.18.0.0/16", "::1", "fd00::/8"})
    void addressesAndRangesOfThemAreTaken(String address) {
        assertThat(ProxyLogin.of("X-Auth-Request-Email", List.of(address))).isPresent();
    }
}
