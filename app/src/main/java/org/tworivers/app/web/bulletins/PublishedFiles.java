package org.tworivers.app.web.bulletins;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.bulletins.BulletinForm;
import org.tworivers.app.render.bulletins.BulletinTree;
import org.tworivers.app.store.PublishedBulletins.Texts;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.PrintedBulletin;
import org.tworivers.app.work.sections.KnownSections;
import org.tworivers.core.bulletins.Bulletin;

/// Published bulletins in the forms of an office. They are written anew from the journal, each once however many ask,
/// and only while what the journal gives is letter by letter what was published.
@Component
public final class PublishedFiles {
    private static final long MOST_BYTES = 32L << 20;

    private final Ledger ledger;
    private final Cache<Wanted, byte[]> files = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Wanted wanted, byte[] file) -> file.length)
            .build();

    PublishedFiles(Ledger ledger) {
        this.ledger = ledger;
    }

    private record Wanted(String id, BulletinForm form, String language) {}

    /// A published bulletin in a form and a language; nothing when the journal no longer gives what was published.
    ///
    /// @param texts what was published
    public Optional<byte[]> find(String id, Texts texts, BulletinForm form, String language) {
        return Optional.ofNullable(files.get(
                new Wanted(id, form, language),
                wanted -> write(texts.json(), wanted).orElse(null)));
    }

    private Optional<byte[]> write(String json, Wanted wanted) {
        PrintedBulletin printed = PrintedBulletin.parse(json);
        Bulletin bulletin = KnownSections.bulletins(ledger).make(printed.question());
        return BulletinTree.text(bulletin, Messages.in(printed.language())).equals(json)
                ? Optional.of(wanted.form().write(bulletin, Messages.in(wanted.language())))
                : Optional.empty();
    }
}
