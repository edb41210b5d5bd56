package org.tworivers.app.web.security;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.tworivers.app.store.Accounts;
import org.tworivers.core.journal.Chain;

/// Finds who signs in, and locks an account for a while after many wrong passwords.
@Component
class SignIns implements UserDetailsService {
    private static final int MOST_FAILURES = 10;
    private static final Duration LOCKED = Duration.ofMinutes(15);

    private final Accounts accounts;
    private final InstantSource clock;

    SignIns(Accounts accounts, InstantSource clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return accounts.findByName(name.strip())
                .map(account -> new SignedIn(account, clock.instant()))
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    @EventListener
    void onSuccess(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn signedIn) {
            accounts.noteSuccess(signedIn.account().id());
        }
    }

    @EventListener
    void onFailure(AuthenticationFailureBadCredentialsEvent event) {
        accounts.noteFailure(
                event.getAuthentication().getName().strip(),
                MOST_FAILURES,
                Chain.micros(clock.instant().plus(LOCKED)));
    }
}
