package org.tworivers.app.web.security;

import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.tworivers.app.store.Accounts;
import org.tworivers.app.store.StoreException;
import org.tworivers.core.journal.Chain;

/// Finds who signs in, and locks an account for a while after many wrong passwords.
@Component
class SignIns implements UserDetailsService {
    private static final int MOST_FAILURES = 10;
    private static final Duration LOCKED = Duration.ofMinutes(15);

    private final Logger log = LoggerFactory.getLogger(SignIns.class);
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
            note(() -> accounts.noteSuccess(signedIn.account().id()));
            log.info(
                    "signed in: {} ({})",
                    signedIn.account().name(),
                    signedIn.account().role());
        }
    }

    @EventListener
    void onFailure(AuthenticationFailureBadCredentialsEvent event) {
        long until = Chain.micros(clock.instant().plus(LOCKED));
        note(() -> accounts.noteFailure(event.getAuthentication().getName().strip(), MOST_FAILURES, until));
        log.info("refused to sign in: wrong name or password");
    }

    /// People can sign in to read while the store takes no writes.
    private void note(Runnable counting) {
        try {
            counting.run();
        } catch (StoreException broken) {
            log.warn("sign-ins are not counted: {}", broken.getMessage());
        }
    }
}
