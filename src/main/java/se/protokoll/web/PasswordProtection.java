package se.protokoll.web;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/**
 * Asks for a name and a password (HTTP Basic) wherever a password is set; the health check alone is open, for those who
 * only need to know whether the program runs. Headers are {@link SecurityHeaders}' matter.
 */
@Configuration(proxyBeanMethods = false)
class PasswordProtection {

    static final String USER = "protokoll";
    static final String PASSWORD = "protokoll.web.password";

    private final String password;

    PasswordProtection(Environment environment) {
        this.password = environment.getProperty(PASSWORD, "");
    }

    /** The one form that changes anything needs a token that only our own page has. */
    @Bean
    SecurityFilterChain access(HttpSecurity http) {
        http.headers(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        if (password.isEmpty()) {
            http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        } else {
            http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health")
                            .permitAll()
                            // What went wrong is told to everybody; it is not what they asked for.
                            .dispatcherTypeMatchers(DispatcherType.ERROR)
                            .permitAll()
                            .anyRequest()
                            .authenticated())
                    .httpBasic(Customizer.withDefaults());
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
