package org.tworivers.app.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.MultipartConfigElement;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.tworivers.app.store.Accounts;
import org.tworivers.app.store.ApiTokens;

/// Who gets in at all. What each may do inside is said at each route ([Needs]) and checked by [RouteRights].
@Configuration(proxyBeanMethods = false)
class Gate {
    /// Nothing but our own files, no script and no style in a page.
    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    private static final String NOTHING_AT_ALL = "default-src 'none'; frame-ancestors 'none'; sandbox";
    private static final int MOST_SESSIONS = 5;
    static final String SIGN_IN = "/sign-in";

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    /// Programs: each request brings its token. Neither session nor cookie is looked at, so no other site can have a
    /// browser ask on behalf of who is signed in.
    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http, RouteRights rights, Accounts accounts, ApiTokens tokens, InstantSource clock)
            throws Exception {
        return http.securityMatcher(RouteRights.API + "**")
                .addFilterBefore(new TokenDoor(accounts, tokens, clock), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(rights::isOpen)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(management -> management.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                        (request, response, nobody) -> Denial.TOKEN_MISSING.send(request, response)))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING_AT_ALL))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    /// Browsers. A session has its token from the sign-in on: were it made by the first page with a form, each of
    /// several pages that are opened at once would make one, and only the last would be taken.
    @Bean
    @Order(2)
    SecurityFilterChain filters(
            HttpSecurity http, SessionRegistry sessions, RouteRights rights, MultipartConfigElement uploads)
            throws Exception {
        HttpSessionCsrfTokenRepository tokens = new HttpSessionCsrfTokenRepository();
        return http.addFilterBefore(new UploadDoor(uploads.getMaxRequestSize()), CsrfFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens)
                        .sessionAuthenticationStrategy((somebody, request, response) ->
                                tokens.saveToken(tokens.generateToken(request), request, response)))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers("/webjars/**", "/assets/**")
                                .permitAll()
                                .requestMatchers(rights::isOpen)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .usernameParameter("name")
                        .successHandler(new Arrival())
                        .failureUrl(SIGN_IN + "?refused")
                        .permitAll())
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl(SIGN_IN + "?out"))
                .sessionManagement(management -> management
                        .maximumSessions(MOST_SESSIONS)
                        .sessionRegistry(sessions)
                        .expiredUrl(SIGN_IN + "?expired"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()")))
                .build();
    }
}
