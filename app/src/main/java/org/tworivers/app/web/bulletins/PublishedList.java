package org.tworivers.app.web.bulletins;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tworivers.app.store.Accounts;
import org.tworivers.app.store.PublishedBulletins;
import org.tworivers.app.store.PublishedBulletins.Published;
import org.tworivers.core.journal.Chain;

/// The published bulletins with the names of who published them, for those who are signed in.
@Component
class PublishedList {
    private final PublishedBulletins published;
    private final Accounts accounts;

    PublishedList(PublishedBulletins published, Accounts accounts) {
        this.published = published;
        this.accounts = accounts;
    }

    /// One published bulletin.
    ///
    /// @param by the name of who published it
    record Row(String id, LocalDate base, LocalDate asOf, long sequence, String head, String by, Instant at) {}

    /// All of them, the latest first.
    List<Row> all() {
        return published.all().stream().map(this::row).toList();
    }

    private Row row(Published each) {
        return new Row(
                each.id(),
                each.base(),
                each.asOf(),
                each.sequence(),
                each.head(),
                accounts.find(each.publishedBy()).map(Accounts.Account::name).orElse(each.publishedBy()),
                Chain.instant(each.publishedAt()).truncatedTo(ChronoUnit.SECONDS));
    }
}
