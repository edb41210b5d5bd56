package org.tworivers.app.web.accounts;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.tworivers.app.store.Accounts;
import org.tworivers.app.store.Accounts.Account;
import org.tworivers.app.web.security.Passwords;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.core.journal.Chain;

/// Opens accounts and gives passwords.
@Component
public final class AccountDesk {
    /// How long a password that somebody else was given first is good.
    static final Duration FIRST_DAY = Duration.ofHours(24);

    /// The shortest password taken (OWASP ASVS).
    static final int SHORTEST = 12;

    /// The name of the first account.
    public static final String FIRST = "admin";

    private static final int GROUPS = 4;

    /// Letters and digits that nobody mixes up when they copy them.
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private final Accounts accounts;
    private final Passwords passwords;
    private final InstantSource clock;
    private final RandomGenerator random;

    AccountDesk(Accounts accounts, Passwords passwords, InstantSource clock, RandomGenerator random) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.random = random;
    }

    /// Opens an account with a one-time password.
    ///
    /// @param scope the place, sector or organisation that a role is for, as it is written; else empty
    /// @return the password, told this once; empty when the name is taken
    String open(String name, Role role, String scope) {
        String password = newPassword();
        String id = "r-" + HexFormat.of().toHexDigits(random.nextLong());
        return accounts.open(account(id, name, role, scope, passwords.encode(password), true)) ? password : "";
    }

    private Account account(String id, String name, Role role, String scope, String hash, boolean first) {
        return new Account(
                id,
                name,
                role.word(),
                role.isOfPlace() ? scope : "",
                hash,
                first,
                first ? Chain.micros(clock.instant().plus(FIRST_DAY)) : 0,
                0,
                0,
                false,
                role.isOfSector() ? scope : "",
                role.isOfOrganisation() ? scope : "");
    }

    /// Gives an account a new one-time password.
    String reset(Account account) {
        String password = newPassword();
        accounts.setPassword(
                account.id(),
                passwords.encode(password),
                true,
                Chain.micros(clock.instant().plus(FIRST_DAY)));
        return password;
    }

    /// The owner's own choice.
    void choose(Account account, String password) {
        accounts.setPassword(account.id(), passwords.encode(password), false, 0);
    }

    /// Whether a password is that of an account.
    boolean isRight(Account account, String password) {
        return passwords.matches(password, account.password());
    }

    /// The first start: an administrator, when there is no account at all.
    ///
    /// @return the one-time password; empty when there are accounts
    public String openFirst() {
        return accounts.all().isEmpty() ? open(FIRST, Role.ADMINISTRATOR, "") : "";
    }

    /// Accounts of all roles for a demonstration, all with one password that is new each time, and is hashed once.
    /// Their ids are those by which the example says who did what.
    ///
    /// @param scopes what those roles are for that are not for all
    /// @return the password
    public String openDemonstration(Map<Role, String> scopes) {
        String password = newPassword();
        String hash = passwords.encode(password);
        for (Role role : Role.values()) {
            String name = role.word();
            String scope = scopes.getOrDefault(role, "");
            if (!accounts.open(account("demo-" + name, name, role, scope, hash, false))) {
                String id = accounts.findByName(name).orElseThrow().id();
                accounts.setPassword(id, hash, false, 0);
                accounts.setSector(id, role.isOfSector() ? scope : "");
            }
        }
        return password;
    }

    /// Four groups of four: 80 bits of chance.
    private String newPassword() {
        StringBuilder out = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            out.append(group == 0 ? "" : "-");
            for (int i = 0; i < GROUPS; i++) {
                out.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
        }
        return out.toString();
    }
}
