package se.protokoll.web;

import jakarta.servlet.DispatcherType;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.preauth.AbstractPreAuthenticatedProcessingFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/**
 * Asks for a name and a password (HTTP Basic) wherever a password is set, and takes a proxy's word for who a reader is
 * where there is one; with both, either will do. The health check alone is open, for those who only need to know whether
 * the program runs. Headers are {@link SecurityHeaders}' matter.
 */
@Configuration(proxyBeanMethods = false)
class PasswordProtection {

    static final String USER = "protokoll";

    private final String password;
    private final Optional<ProxyLogin> proxyLogin;

    PasswordProtection(WebSettings settings) {
        this.password = settings.password();
        this.proxyLogin = settings.proxyLogin();
    }

    /** The one form that changes anything needs a token that only our own page has. */
    @Bean
    SecurityFilterChain access(HttpSecurity http) {
        http.headers(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        if (password.isEmpty() && proxyLogin.isEmpty()) {
            http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
            return http.build();
        }
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health")
                .permitAll()
                // What went wrong is told to everybody; it is not what they asked for.
                .dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .anyRequest()
                .authenticated());
        proxyLogin.ifPresent(
                login -> http.addFilterAt(new ProxyLoginFilter(login), AbstractPreAuthenticatedProcessingFilter.class));
        if (password.isEmpty()) {
            http.exceptionHandling(refused -> refused.authenticationEntryPoint(
                    (request, response, why) -> response.sendError(HttpStatus.UNAUTHORIZED.value())));
        } else {
            http.httpBasic(basic -> basic.realmName("Protokoll"));
        }
        return http.build();
    }

    @Bean
    UserDetailsService users() {
        return new InMemoryUserDetailsManager(User.withUsername(USER)
                .password("{noop}" + password)
                .disabled(password.isEmpty())
                .build());
    }
}
