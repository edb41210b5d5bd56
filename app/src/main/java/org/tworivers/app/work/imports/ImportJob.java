package org.tworivers.app.work.imports;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tworivers.app.exchange.map.ImportMap;
import org.tworivers.app.exchange.map.RowReading;
import org.tworivers.app.exchange.map.RowReading.Filled;
import org.tworivers.app.exchange.map.RowReading.Stated;
import org.tworivers.app.exchange.table.TableFile;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.RejectionText;
import org.tworivers.app.render.StatementText;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.Journal;
import org.tworivers.core.journal.JournalCodec;
import org.tworivers.core.journal.JournalEntry.Imported;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.projects.Projects;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.projects.ProjectsEntry;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.register.Register;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

/// Imports a register's file in two passes.
///
/// 1. Every row is read and judged against the ledger as it is, without a lock. Nothing is kept but a byte a row.
/// 2. The file is read again and the entries of fresh and changed rows go into the journal in one transaction, which
///    is refused when the journal has moved on since the first pass; then the rows are judged again.
///
/// Reading runs on a thread of its own, ahead of judging and of recording. Codes of open schemes are
/// recorded before the import's own entries, so that undoing it does not take them from others who came
/// to use them. A file without a fresh or changed row leaves no trace.
public final class ImportJob {
    private static final int MOST_TRIES = 5;
    private static final int WATCH_EVERY = 512;
    private static final String MOVED = "journal-moved";

    private final Journal journal;
    private final Projects projects;
    private final Register register;
    private final Supplier<String> importIds;
    private final Fillings fillings;
    private final ProjectsCodec projectsCodec = new ProjectsCodec();
    private final RegisterCodec registerCodec = new RegisterCodec();

    /// @param importIds makes ids of imports, each once
    public ImportJob(Ledger ledger, Supplier<String> importIds) {
        this(ledger.journal(), ledger, importIds);
    }

    /// @param journal the journal of the ledger
    /// @param importIds makes ids of imports, each once
    ImportJob(Journal journal, Ledger ledger, Supplier<String> importIds) {
        this.journal = journal;
        this.projects = ledger.projects();
        this.register = ledger.register();
        this.importIds = importIds;
        this.fillings = new Fillings(ledger);
    }

    /// What the first pass found.
    private record Judged(Head head, CodeBook codes, Judges judges, Plan plan, Tally tally, long ignored) {}

    /// Who judges rows, as they are read; the one that a map has no rows for judges none.
    private record Judges(Judge<Stated> stated, Judge<Filled> filled) {
        /// What is to be recorded of a row that fills in a form.
        List<Draft> drafts(Filled row) {
            return filled instanceof FormJudge forms ? forms.drafts(row) : List.of();
        }
    }

    /// Imports a file.
    ///
    /// @param origin who imports; its channel and import id are set here
    /// @throws org.tworivers.app.exchange.BrokenFileException when the file as a whole cannot be used;
    ///     nothing is recorded and no file written
    /// @throws CancellationException when the watch says stop; nothing is recorded
    /// @throws IllegalStateException when others keep writing to the journal
    public ImportReport run(ImportRequest request, Origin origin, ImportWatch watch) {
        TableFile file =
                TableFile.survey(request.file(), request.map().lay().layout().charset());
        String importId = importIds.get();
        Origin importer = new Origin(origin.recorder(), Channel.IMPORT, origin.region(), importId);
        for (int tried = 0; tried < MOST_TRIES; tried++) {
            try (MendingFiles mending = mending(request, file)) {
                Judged judged = judge(request, file, mending, watch);
                mending.complete();
                if (request.dryRun() || judged.plan().isEmpty()) {
                    file.checkUnchanged();
                    return report("", request, file, judged, mending, judged.head());
                }
                Recording recording = new Recording(request, file, judged, importId, watch);
                Appended appended = journal.appendAll(importer, judged.head(), recording::run);
                if (appended instanceof Appended.Recorded(long first, Head head)) {
                    return report(importId, request, file, judged, mending, head);
                }
                requireMoved(appended);
            }
        }
        throw new IllegalStateException("others wrote to the journal during each of " + MOST_TRIES
                + " tries. Maybe import when less is going on.");
    }

    private static void requireMoved(Appended appended) {
        List<Rejection> rejections = appended instanceof Appended.Refused(List<Rejection> all) ? all : List.of();
        if (rejections.stream().noneMatch(each -> each.code().equals(MOVED))) {
            throw new IllegalStateException("the journal refused judged rows: " + appended);
        }
    }

    private static MendingFiles mending(ImportRequest request, TableFile file) {
        try (var table = file.open(request.map().lay().layout())) {
            RejectionText reasons = RejectionText.in(request.language());
            return new MendingFiles(request.mendingFolder().resolve(file.name()), table.columns(), reasons);
        }
    }

    private Judged judge(ImportRequest request, TableFile file, MendingFiles mending, ImportWatch watch) {
        ImportMap map = request.map();
        Head head = journal.head();
        CodeBook codes = register.codes(head.sequence());
        Judges judges = judges(request, file, codes, head);
        Plan plan = new Plan(register);
        Tally tally = new Tally();
        try (Readings readings = new Readings(file, map, codes);
                Ahead<RowReading> ahead = new Ahead<>(readings)) {
            while (ahead.hasNext()) {
                Verdict verdict = switch (ahead.next()) {
                    case Stated stated -> judges.stated().judge(stated);
                    case Filled filled -> judges.filled().judge(filled);
                    case RowReading.Refused(var row, List<Rejection> reasons) -> new Verdict.Rejected(row, reasons);
                };
                plan.add(verdict);
                tally.add(verdict);
                mending.add(verdict);
                if (request.dryRun()) {
                    watch.judged(verdict);
                }
                watch(watch, ImportWatch.Phase.JUDGING, tally.rows());
            }
            return new Judged(head, codes, judges, plan, tally, readings.ignored());
        }
    }

    private Recorded recorded(ImportRequest request) {
        return new Recorded(
                request.map().register().name(), projects, StatementText.ofIds(Messages.in(request.language())));
    }

    private Judges judges(ImportRequest request, TableFile file, CodeBook codes, Head head) {
        ImportMap map = request.map();
        if (!map.register().rows().isForm()) {
            return new Judges(judge(map, file, codes, recorded(request)), none());
        }
        try (Readings readings = new Readings(file, map, codes)) {
            Filling filling = fillings.of(request, codes, head, readings);
            return new Judges(
                    none(),
                    new FormJudge(
                            filling,
                            map.register(),
                            file.hash(),
                            Fillings.key(map.register().rows())));
        }
    }

    private static <R> Judge<R> none() {
        return reading -> {
            throw new IllegalStateException("the map reads no such row: " + reading);
        };
    }

    private Judge<Stated> judge(ImportMap map, TableFile file, CodeBook codes, Recorded recorded) {
        if (!map.isKeyless() || map.register().rows() == ImportMap.RowKind.RETURN) {
            return new KeyedJudge(map.register().name(), map.key(), projects, recorded);
        }
        try (Readings readings = new Readings(file, map, codes)) {
            return new KeylessJudge(projects, new Only<>(readings, Stated.class), recorded);
        }
    }

    private static void watch(ImportWatch watch, ImportWatch.Phase phase, long rows) {
        if (rows % WATCH_EVERY == 0) {
            watch.rows(phase, rows);
            if (watch.isCancelled()) {
                throw new CancellationException("the import was stopped; nothing was recorded");
            }
        }
    }

    private static ImportReport report(
            String importId, ImportRequest request, TableFile file, Judged judged, MendingFiles mending, Head head) {
        Tally tally = judged.tally();
        return new ImportReport(
                importId,
                request.map().register().name(),
                file.name(),
                file.form(),
                file.hash(),
                tally.counts(),
                judged.ignored(),
                tally.changedRows(),
                tally.rejectedRows(),
                tally.reviewRows(),
                mending.publish(),
                head);
    }

    /// The second pass.
    private final class Recording {
        private final ImportRequest request;
        private final TableFile file;
        private final Judged judged;
        private final String importId;
        private final ImportWatch watch;
        private final Recorded recorded;

        Recording(ImportRequest request, TableFile file, Judged judged, String importId, ImportWatch watch) {
            this.request = request;
            this.file = file;
            this.judged = judged;
            this.importId = importId;
            this.watch = watch;
            this.recorded = ImportJob.this.recorded(request);
        }

        /// Hands over all drafts: codes, then the entries of the rows, then the entry that closes the
        /// import.
        void run(Consumer<Draft> journaling) {
            judged.plan().codes().forEach(code -> journaling.accept(registerCodec.encode(code)));
            long rows = 0;
            try (Readings readings = new Readings(file, request.map(), judged.codes());
                    Ahead<List<Draft>> ahead = new Ahead<>(new Drafting(readings))) {
                while (ahead.hasNext()) {
                    ahead.next().forEach(journaling);
                    watch(watch, ImportWatch.Phase.RECORDING, ++rows);
                }
            }
            file.checkUnchanged();
            journaling.accept(new JournalCodec()
                    .encode(new Imported(
                            importId,
                            request.map().register().name(),
                            file.name(),
                            file.hash(),
                            request.mapHash(),
                            judged.head().sequence() + 1 + judged.plan().codes().size(),
                            judged.tally().counts())));
        }

        /// The drafts of each row, none for a row that is not recorded. Runs ahead, on the reading
        /// thread.
        private final class Drafting implements Iterator<List<Draft>> {
            private final Readings readings;
            private int row;

            Drafting(Readings readings) {
                this.readings = readings;
            }

            @Override
            public boolean hasNext() {
                return readings.hasNext();
            }

            @Override
            public List<Draft> next() {
                RowReading reading = readings.next();
                int at = row++;
                boolean taken = judged.plan().isFresh(at) || judged.plan().isChanged(at);
                return !taken
                        ? List.of()
                        : switch (reading) {
                            case Stated stated -> drafts(at, stated);
                            case Filled filled -> judged.judges().drafts(filled);
                            case RowReading.Refused refused -> List.of();
                        };
            }
        }

        private List<Draft> drafts(int row, Stated stated) {
            Plan plan = judged.plan();
            List<Draft> drafts = new ArrayList<>();
            for (RegisterEntry organisation : plan.takeUnknown(stated)) {
                drafts.add(registerCodec.encode(organisation));
            }
            String project = plan.project(row, stated);
            if (plan.isFresh(row)) {
                drafts.add(draft(stated, Recorded.about(stated, project)));
            } else if (recorded.compare(stated, project) instanceof Verdict.Changed changed
                    && changed.correction().isPresent()) {
                Verdict.Correction correction = changed.correction().get();
                drafts.add(draft(stated, correction.entry()).withCorrects(correction.entryId()));
            } else {
                throw new IllegalStateException(
                        "row " + stated.row().line() + " is no longer what it was judged. Maybe the file changed.");
            }
            return drafts;
        }

        private Draft draft(Stated stated, ProjectsEntry entry) {
            String proof = request.map().register().name() + " row " + stated.id();
            return projectsCodec
                    .encode(entry)
                    .withEvidence(List.of(new Evidence(Evidence.Kind.REGISTER_ROW, proof, file.hash())))
                    .withAudience(request.map().register().audience());
        }
    }
}
