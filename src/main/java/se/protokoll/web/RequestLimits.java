package se.protokoll.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps one client from taking the time of all others, be it a program in a loop, somebody who tries passwords, or an
 * enormous form. A client is an address; those behind a proxy share one, unless it says who they are.
 */
@Component
@Order(RequestLimits.ORDER)
class RequestLimits extends OncePerRequestFilter {

    /** Behind the headers, which every answer has, and before the password is asked for. */
    static final int ORDER = SecurityHeaders.ORDER + 1;

    /** The one form that is sent to us is smaller. */
    static final int MOST_BYTES = 64 * 1024;

    /** Clients that are remembered; one that is forgotten may begin anew. */
    private static final int CLIENTS = 10_000;

    /**
     * How many seconds' worth of requests may come at once: a page, its picture and what the reader clicks meanwhile.
     */
    private static final int BURST_SECONDS = 4;

    private final RecentlyUsed<String, TokenBucket> clients = new RecentlyUsed<>(CLIENTS, bucket -> 1);
    private final int perSecond;
    private final Optional<ProxyLogin> proxyLogin;
    private final MessageSource messages;
    private final LocaleResolver locales;

    RequestLimits(WebSettings settings, MessageSource messages, LocaleResolver locales) {
        this.perSecond = settings.requestsPerSecond();
        this.proxyLogin = settings.proxyLogin();
        this.messages = messages;
        this.locales = locales;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            refuse(HttpStatus.CONTENT_TOO_LARGE, "error.413", request, response);
            return;
        }
        int wait = perSecond == 0 ? 0 : bucket(client(request)).take(System.nanoTime());
        if (wait > 0) {
            response.setIntHeader(HttpHeaders.RETRY_AFTER, wait);
            refuse(HttpStatus.TOO_MANY_REQUESTS, "error.429", request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private String client(HttpServletRequest request) {
        return proxyLogin
                .flatMap(login -> login.reader(request))
                .map(reader -> "reader " + reader)
                .orElseGet(request::getRemoteAddr);
    }

    private synchronized TokenBucket bucket(String client) {
        return clients.get(client).orElseGet(() -> {
            var bucket = new TokenBucket(perSecond, perSecond * BURST_SECONDS, System.nanoTime());
            clients.put(client, bucket);
            return bucket;
        });
    }

    private void refuse(HttpStatus status, String key, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!request.getRequestURI().startsWith("/api/")) {
            response.sendError(status.value());
            return;
        }
        var problem = ProblemDetail.forStatusAndDetail(
                status, messages.getMessage(key, null, locales.resolveLocale(request)));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(JsonMapper.shared()
                        .createObjectNode()
                        .put("title", problem.getTitle())
                        .put("status", problem.getStatus())
                        .put("detail", problem.getDetail())
                        .toString());
    }
}
