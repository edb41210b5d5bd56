package org.tworivers.app.web.security;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.tworivers.app.store.Accounts.Account;
import org.tworivers.app.store.ApiTokens.Token;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Scope;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.journal.Chain;

/// An account as Spring Security sees it.
///
/// @param readAt when it was read from the store
/// @param token what a program came in with on its behalf; nothing for a person
record SignedIn(Account account, Instant readAt, Optional<Token> token) implements UserDetails {
    private static final long serialVersionUID = 1L;

    /// A person.
    SignedIn(Account account, Instant readAt) {
        this(account, readAt, Optional.empty());
    }

    Viewer viewer() {
        return Viewer.of(
                account,
                token.map(each -> Scope.rights(Scope.read(each.scopes()))).orElse(Set.of(Right.values())));
    }

    /// Whether the account is what it was when its session began.
    boolean isStill(Optional<Account> now) {
        return now.filter(found -> !found.closed()
                        && found.role().equals(account.role())
                        && found.place().equals(account.place())
                        && found.sector().equals(account.sector())
                        && found.organisation().equals(account.organisation())
                        && found.password().equals(account.password()))
                .isPresent();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getPassword() {
        return account.password();
    }

    @Override
    public String getUsername() {
        return account.name();
    }

    @Override
    public boolean isAccountNonLocked() {
        return account.lockedUntil() < Chain.micros(readAt);
    }

    @Override
    public boolean isCredentialsNonExpired() {
        return account.expiresAt() == 0 || account.expiresAt() > Chain.micros(readAt);
    }

    @Override
    public boolean isEnabled() {
        return !account.closed();
    }

    /// Two sessions of one account are of one person, for the limit of sessions.
    @Override
    public boolean equals(Object other) {
        return other instanceof SignedIn that && account.id().equals(that.account.id());
    }

    @Override
    public int hashCode() {
        return account.id().hashCode();
    }
}
