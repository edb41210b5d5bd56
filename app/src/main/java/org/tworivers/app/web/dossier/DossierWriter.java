package org.tworivers.app.web.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.StatementText;
import org.tworivers.app.store.Refusals;
import org.tworivers.app.web.dossier.DossierPage.Change;
import org.tworivers.app.web.dossier.DossierPage.Changes;
import org.tworivers.app.web.dossier.DossierPage.Line;
import org.tworivers.app.web.dossier.DossierPage.Pair;
import org.tworivers.app.web.dossier.DossierPage.Refused;
import org.tworivers.app.web.projects.ProjectWords;
import org.tworivers.app.work.projects.Dossiers.Before;
import org.tworivers.app.work.projects.Dossiers.End;
import org.tworivers.app.work.projects.Dossiers.Opened;
import org.tworivers.core.journal.Chain;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.projects.Dossier;
import org.tworivers.core.projects.ProjectStanding;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.projects.Telling;
import org.tworivers.core.shared.Day;

/// Writes a dossier in the words of one language.
final class DossierWriter {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final String HELD = "held";

    private final Opened opened;
    private final ProjectWords words;
    private final StatementText statements;
    private final Messages messages;
    private final ZoneId zone;
    private final Function<String, String> recorders;
    private final PaperWords papers;

    /// @param recorders the name of a recorder by its id; empty where the viewer may not see it
    DossierWriter(
            Opened opened,
            ProjectWords words,
            StatementText statements,
            ZoneId zone,
            Function<String, String> recorders,
            PaperWords papers) {
        this.opened = opened;
        this.words = words;
        this.statements = statements;
        this.messages = words.messages();
        this.zone = zone;
        this.recorders = recorders;
        this.papers = papers;
    }

    DossierPage page() {
        List<Line> lines = lines(opened.dossier().lines());
        List<TimeLine.Pair> pairs = opened.dossier().lines().stream()
                .filter(each -> each.statement().day().isDated())
                .map(each -> new TimeLine.Pair(
                        each.statement().day().last(),
                        LocalDate.ofInstant(each.telling().entry().recordedAt(), zone),
                        each.state().name()))
                .toList();
        return new DossierPage(
                opened.named().names().in(messages.language()),
                opened.named().project(),
                opened.dossier().standing().illustrative(),
                standing(opened.dossier().standing()),
                lines,
                lines.stream().filter(each -> !each.heldBack().isEmpty()).toList(),
                TimeLine.of(pairs),
                opened.known().sequence(),
                opened.known().hash());
    }

    private List<Pair> standing(ProjectStanding standing) {
        return List.of(
                pair("place", words.code(standing.place())),
                pair("sector", words.code(standing.sector())),
                pair("origin", words.code(standing.origin())),
                pair("stage", words.stage(standing)),
                pair("capital", words.money(standing.contracted())),
                pair("started", words.started(standing)),
                pair("producing", words.producing(standing)),
                pair("deadline", words.deadline(standing)),
                pair("due", words.due(standing)));
    }

    private Pair pair(String title, String text) {
        return new Pair(messages.text("web.projects.column." + title), text);
    }

    private List<Line> lines(List<Dossier.Line> lines) {
        return lines.stream().map(this::line).toList();
    }

    private Line line(Dossier.Line line) {
        Telling telling = line.telling();
        Entry entry = telling.entry();
        Day day = line.statement().day();
        boolean ended = telling.isEndedAt(opened.known().sequence());
        return new Line(
                day.toString(),
                day.precision().name().toLowerCase(Locale.ROOT),
                statements.kind(line.statement()),
                statements.text(line.statement()),
                line.heldBack().isEmpty() ? line.state().name().toLowerCase(Locale.ROOT) : HELD,
                ended ? ended(telling.knownUntil()) : "",
                line.findHeldBack()
                        .map(reason -> messages.text("held-back." + reason.word()))
                        .orElse(""),
                entry.draft().evidence().stream().map(papers::paper).toList(),
                moment(entry.recordedAt()).substring(0, 10),
                moment(entry.recordedAt()),
                recorders.apply(entry.origin().recorder()),
                entry.origin().channel().word(),
                entry.sequence(),
                telling.knownFrom(),
                ended ? Long.toString(telling.knownUntil()) : "",
                telling.stated().statements().indexOf(line.statement()),
                ended ? "" : form(line.statement()));
    }

    /// The word of the form that corrects a statement.
    private static String form(Statement statement) {
        return switch (statement) {
            case Statement.StageReached reached -> "stage";
            case Statement.Received received -> "receipt";
            case Statement.PaidOut paidOut -> "receipt";
            case Statement.Signed signed -> "signing";
            case Statement.CapitalIncreased increased -> "signing";
            case Statement.InvestorChanged changed -> "signing";
            case Statement.Named named -> "name";
            case Statement.Located located -> "place";
            case Statement.Classified classified -> "sector";
            case Statement.Originated originated -> "origin";
            case Statement.Assigned assigned -> "assignment";
            case Statement.SiteVisited visited -> "visit";
            default -> "";
        };
    }

    /// What the rules refused, to those who see all that the region itself knows.
    List<Refused> refused(List<Refusals.Refused> refusals) {
        FaultWords faults = new FaultWords(messages);
        return refusals.stream()
                .map(each -> new Refused(
                        moment(Chain.instant(each.at())),
                        recorders.apply(each.account()),
                        each.form(),
                        faults.byField(each.reasons()).values().stream()
                                .flatMap(List::stream)
                                .toList()))
                .toList();
    }

    /// What became known, or stopped to be, after an entry was the last.
    List<Line> changedAfter(long sequence) {
        return lines(opened.dossier().lines().stream()
                .filter(each -> each.isChangedAfter(sequence, opened.known().sequence()))
                .toList());
    }

    private String ended(long sequence) {
        End end = opened.ends().get(sequence);
        if (end == null) {
            return "";
        }
        String text = messages.text(
                "web.dossier.ended." + end.how(),
                Long.toString(sequence),
                moment(end.entry().recordedAt()));
        return end.reason().isEmpty() ? text : messages.text("web.dossier.ended.reason", text, end.reason());
    }

    private String moment(Instant moment) {
        return MOMENT.format(moment.atZone(zone));
    }

    Changes changes(LocalDate since, Before before) {
        List<Pair> now = standing(opened.dossier().standing());
        Optional<List<Pair>> then = before.standing().map(this::standing);
        List<Change> otherwise = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            String old = then.isEmpty()
                    ? messages.text("web.dossier.not-there")
                    : then.get().get(i).text();
            if (!old.equals(now.get(i).text())) {
                otherwise.add(new Change(now.get(i).title(), old, now.get(i).text()));
            }
        }
        List<Dossier.Line> lines = opened.dossier().lines();
        return new Changes(
                since.toString(),
                otherwise,
                changedAfter(before.sequence()),
                lines(lines.stream()
                        .filter(each -> each.hasHappenedAfter(since))
                        .toList()));
    }
}
