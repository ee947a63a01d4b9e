package se.protokoll.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.web.authentication.preauth.AbstractPreAuthenticatedProcessingFilter;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationProvider;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;

/** Takes for logged in whom the proxy before the pages has let log in. */
final class ProxyLoginFilter extends AbstractPreAuthenticatedProcessingFilter {

    private final ProxyLogin login;

    ProxyLoginFilter(ProxyLogin login) {
        this.login = login;
        var provider = new PreAuthenticatedAuthenticationProvider();
        provider.setPreAuthenticatedUserDetailsService(
                token -> new User(token.getName(), "", AuthorityUtils.createAuthorityList("ROLE_READER")));
        // Each request says anew who asks; a session would be remembered when the proxy no longer does.
        setSecurityContextRepository(new RequestAttributeSecurityContextRepository());
        setAuthenticationManager(new ProviderManager(provider));
    }

    @Override
    protected @Nullable Object getPreAuthenticatedPrincipal(HttpServletRequest request) {
        return login.reader(request).orElse(null);
    }

    /** The proxy has seen them. */
    @Override
    protected Object getPreAuthenticatedCredentials(HttpServletRequest request) {
        return "";
    }
}
