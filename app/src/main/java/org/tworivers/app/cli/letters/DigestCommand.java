package org.tworivers.app.cli.letters;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.Configured;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.exchange.mail.MailSettings;
import org.tworivers.app.exchange.mail.MailSettingsReader;
import org.tworivers.app.exchange.mail.SmtpLetters;
import org.tworivers.app.render.Messages;
import org.tworivers.app.store.Accounts;
import org.tworivers.app.store.Accounts.Account;
import org.tworivers.app.store.DigestSubscriptions;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.digests.Digest;
import org.tworivers.app.work.digests.DigestRound;
import org.tworivers.app.work.digests.DigestRound.Due;
import org.tworivers.app.work.digests.DigestRound.Gone;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.waiting.KnownDigests;
import org.tworivers.core.journal.Tree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Sends the letters that are due, or shows them.
@Command(
        name = "digest",
        mixinStandardHelpOptions = true,
        defaultValueProvider = Configured.class,
        description = {
            "Sends those who asked for it what waits for them, once a day or week. A server does so by itself; this is for",
            "an office without one, or to look first. The mail server is that of the settings (TWORIVERS_MAIL_HOST …)."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers digest --dry-run",
            "  tworivers digest --account head --as-of 2017-05-23 --lang zh",
            "  tworivers digest"
        })
public final class DigestCommand implements Callable<Integer> {
    private static final int BROKE = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--base",
            paramLabel = "DAY",
            defaultValue = "2015-11-03",
            description = "First day of counting of projects that may have stalled (default: ${DEFAULT-VALUE}).")
    private LocalDate base = LocalDate.of(2015, 11, 3);

    @Option(names = "--as-of", paramLabel = "DAY", description = "The day that is meant (default: today).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--account",
            paramLabel = "NAME",
            description = "Only show what waits for this account, whether it asked for letters or not.")
    private String account = "";

    @Option(names = "--dry-run", description = "Only show what would be sent; send and note nothing.")
    private boolean dryRun;

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        LocalDate day = asOf == null ? LocalDate.now(ProjectDays.ZONE) : asOf;
        try (Ledger ledger = store.openExisting()) {
            if (!account.isEmpty()) {
                show(ledger, day, messages);
                return 0;
            }
            MailSettings mail = mail();
            DigestRound round = new DigestRound(
                    new Accounts(ledger.database()),
                    new DigestSubscriptions(ledger.database()),
                    KnownDigests.of(ledger, base).sources(),
                    new SmtpLetters(mail, InstantSource.system()),
                    InstantSource.system(),
                    () -> day);
            return dryRun ? look(round.due(), messages) : send(round, mail, messages);
        }
    }

    private MailSettings mail() {
        Configured settings = new Configured();
        return MailSettingsReader.read(name -> settings.text("mail." + name));
    }

    private void show(Ledger ledger, LocalDate day, Messages messages) {
        Account found = new Accounts(ledger.database())
                .all().stream()
                        .filter(each -> each.name().equals(account) && !each.closed())
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("account (" + account
                                + ") must be one that can sign in. Maybe see the page of accounts."));
        Viewer viewer = Viewer.of(found);
        Digest digest = Digest.of(KnownDigests.of(ledger, base).sources(), viewer, day, messages);
        answer.print(
                spec,
                digest.isEmpty() ? messages.text("web.digest.nothing") + "\n" : digest.text(viewer.name(), messages),
                json(viewer, digest));
    }

    private int look(List<Due> due, Messages messages) {
        StringBuilder text = new StringBuilder(messages.text("digest.due", Integer.toString(due.size()))).append('\n');
        for (Due each : due) {
            Messages theirs = Messages.in(each.to().language());
            text.append("\n== ")
                    .append(each.to().address())
                    .append('\n')
                    .append(each.digest().subject(theirs))
                    .append("\n\n")
                    .append(each.digest().text(each.viewer().name(), theirs));
        }
        answer.print(
                spec,
                text.toString(),
                Tree.fields()
                        .with(
                                "letters",
                                due.stream()
                                        .map(each -> json(each.viewer(), each.digest()))
                                        .toList())
                        .build());
        return 0;
    }

    private int send(DigestRound round, MailSettings mail, Messages messages) {
        if (!mail.isOn()) {
            throw new IllegalArgumentException("mail.host () must be set for letters to be sent. Maybe set"
                    + " TWORIVERS_MAIL_HOST and TWORIVERS_MAIL_FROM, or look with --dry-run.");
        }
        Gone gone = round.send();
        answer.print(
                spec,
                messages.text("digest.sent", Integer.toString(gone.sent()), Integer.toString(gone.refused()))
                        + "\n"
                        + (gone.away() ? messages.text("digest.away") + "\n" : ""),
                Tree.fields()
                        .with("sent", gone.sent())
                        .with("refused", gone.refused())
                        .withFlag("away", gone.away())
                        .build());
        return gone.away() ? BROKE : 0;
    }

    private static Tree json(Viewer viewer, Digest digest) {
        return Tree.fields()
                .with("account", viewer.name())
                .with("day", digest.day().toString())
                .with(
                        "lines",
                        digest.lines().stream()
                                .map(line -> (Tree) Tree.fields()
                                        .with("kind", line.kind())
                                        .with("text", line.text())
                                        .build())
                                .toList())
                .build();
    }
}
