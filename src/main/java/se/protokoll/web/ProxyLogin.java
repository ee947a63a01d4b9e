package se.protokoll.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * Readers whom a proxy before the pages has let log in, such as OAuth2 Proxy, which says in a header who they are. Its
 * word is taken only where the connection itself comes from the proxy; what others send in that header is not looked at.
 */
public final class ProxyLogin {

    private static final String HEADER_KEY = "protokoll.web.user-header";
    private static final String PROXIES_KEY = "protokoll.web.proxies";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*");

    /** Headers that requests have whoever sends them, so that everybody would be taken for somebody who logged in. */
    private static final Set<String> OF_EVERYBODY = Set.of(
            "authorization",
            "connection",
            "cookie",
            "forwarded",
            "host",
            "origin",
            "referer",
            "te",
            "upgrade-insecure-requests",
            "user-agent",
            "via",
            "x-csrf-token",
            "x-real-ip",
            "x-request-id");

    private static final Pattern OF_EVERYBODY_TOO = Pattern.compile(
            "(?:accept|cache|content|hx|if|sec)(?:-.*)?|x-forwarded-(?:for|host|port|proto|prefix|uri)");

    /** Of an address' bits at least so many must be given; fewer are no proxies but a part of the world. */
    private static final int SHORTEST_PREFIX = 8;

    private final String header;
    private final List<IpAddressMatcher> proxies;

    private ProxyLogin(String header, List<IpAddressMatcher> proxies) {
        this.header = header;
        this.proxies = proxies;
    }

    /**
     * Reads the settings.
     *
     * @param header in which the proxy names the reader; empty for no such proxy
     * @param proxies its addresses, or ranges of them ({@code 10.0.0.0/24})
     * @return empty where neither is set
     * @throws IllegalArgumentException with the key that is wrong and what it should be
     */
    public static Optional<ProxyLogin> of(String header, List<String> proxies) {
        if (header.isEmpty() && proxies.isEmpty()) {
            return Optional.empty();
        }
        if (proxies.isEmpty()) {
            throw new IllegalArgumentException(("%s kräver %s, adresserna till den proxy som får säga vem läsaren är:"
                            + " annars kunde var och en säga det om sig själv.")
                    .formatted(HEADER_KEY, PROXIES_KEY));
        }
        if (header.isEmpty()) {
            throw new IllegalArgumentException("%s kräver %s, namnet på det huvud där proxyn anger vem läsaren är."
                    .formatted(PROXIES_KEY, HEADER_KEY));
        }
        if (!NAME.matcher(header).matches() || isOfEverybody(header.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "%s ska vara ett huvud som bara proxyn sätter, som X-Forwarded-User, inte ”%s”."
                            .formatted(HEADER_KEY, header));
        }
        return Optional.of(new ProxyLogin(
                header, proxies.stream().map(ProxyLogin::addresses).toList()));
    }

    private static boolean isOfEverybody(String header) {
        return OF_EVERYBODY.contains(header) || OF_EVERYBODY_TOO.matcher(header).matches();
    }

    private static IpAddressMatcher addresses(String written) {
        int slash = written.indexOf('/');
        try {
            if (slash >= 0 && Integer.parseInt(written.substring(slash + 1)) < SHORTEST_PREFIX) {
                throw new IllegalArgumentException("A range of too many addresses");
            }
            return new IpAddressMatcher(written);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "%s ska vara proxyns adresser, som 127.0.0.1 eller 172.18.0.0/16, inte ”%s”."
                            .formatted(PROXIES_KEY, written),
                    e);
        }
    }

    /** The reader's name; empty where the request does not come from the proxy, or it does not say one name. */
    Optional<String> reader(HttpServletRequest request) {
        if (proxies.stream().noneMatch(proxy -> proxy.matches(request.getRemoteAddr()))) {
            return Optional.empty();
        }
        var names = Collections.list(request.getHeaders(header));
        // Two names may be the reader's own and the proxy's, in an order that nobody knows.
        return names.size() == 1 && !names.getFirst().isBlank()
                ? Optional.of(names.getFirst().strip())
                : Optional.empty();
    }
}
