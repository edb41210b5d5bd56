package org.tworivers.app.web.bulletins;

import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.bulletins.BulletinPage;
import org.tworivers.app.render.bulletins.BulletinTree;
import org.tworivers.app.store.PublishedBulletins;
import org.tworivers.app.store.PublishedBulletins.Published;
import org.tworivers.app.store.PublishedBulletins.Texts;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.page.Questions;
import org.tworivers.app.work.Bulletins;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.SectionSource;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.sections.KnownSections;
import org.tworivers.core.bulletins.Bulletin;
import org.tworivers.core.journal.Chain;

/// Makes bulletins for a viewer, and publishes them.
@Component
public final class BulletinDesk {
    private static final int ID_LETTERS = 12;

    private final Ledger ledger;
    private final CurrentFigures current;
    private final Questions questions;
    private final PublishedBulletins published;
    private final InstantSource clock;

    BulletinDesk(
            Ledger ledger,
            CurrentFigures current,
            Questions questions,
            PublishedBulletins published,
            InstantSource clock) {
        this.ledger = ledger;
        this.current = current;
        this.questions = questions;
        this.published = published;
        this.clock = clock;
    }

    /// What is asked for by the words of an address.
    public AskedBulletin ask(Map<String, String> typed, Viewer viewer, Locale locale) {
        return AskedBulletin.of(
                questions.ask(typed, viewer),
                typed,
                sections(viewer),
                Page.messages(locale).language());
    }

    /// What a viewer's bulletins can hold beside the projects.
    List<String> sections(Viewer viewer) {
        return KnownSections.of(viewer, ledger).stream()
                .map(SectionSource::name)
                .toList();
    }

    /// The bulletins of what a viewer may see.
    Bulletins bulletins(Viewer viewer) {
        return KnownSections.bulletins(viewer, ledger, () -> current.as(viewer.audience()));
    }

    /// A bulletin as it was asked for.
    public Bulletin make(AskedBulletin asked, Viewer viewer) {
        return bulletins(viewer).make(asked.bulletin());
    }

    /// Puts the public form before the public. The same bulletin has the same id, and is published once.
    ///
    /// @return its id: the as-of day and the beginning of the hash of its form for machines
    public String publish(AskedBulletin asked, Viewer viewer) {
        Bulletin bulletin = make(asked.inPublic(), viewer);
        String json = BulletinTree.text(bulletin, asked.messages());
        String id = bulletin.basis().asOf() + "-"
                + HexFormat.of().formatHex(BulletinAnswers.sha256(json)).substring(0, ID_LETTERS);
        published.publish(
                new Published(
                        id,
                        bulletin.basis().base(),
                        bulletin.basis().asOf(),
                        bulletin.basis().known().sequence(),
                        bulletin.basis().known().hash(),
                        viewer.id(),
                        Chain.micros(clock.instant())),
                new Texts(
                        BulletinPage.page(bulletin, Messages.in("zh")),
                        BulletinPage.page(bulletin, Messages.in("en")),
                        json));
        return id;
    }
}
