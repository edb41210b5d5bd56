package org.tworivers.app.work.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tworivers.app.exchange.map.AmountText;
import org.tworivers.app.exchange.map.AmountUnit;
import org.tworivers.app.exchange.map.DateRules;
import org.tworivers.app.exchange.map.DateText;
import org.tworivers.app.exchange.map.UnreadableException;
import org.tworivers.app.exchange.table.Row;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.projects.ListedProject;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.projects.Capital;
import org.tworivers.core.projects.DossierRules;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.returns.ReturnContent;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.ContentHash;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// Reads one row of a return: what happened to one project. Words may be in either language, whatever the titles are
/// in.
final class ReturnRow {
    private static final DateText DATES = new DateText(DateRules.STRICT);
    /// Amounts are in ten thousand yuan unless they say otherwise.
    private static final AmountText AMOUNTS = new AmountText(new AmountUnit(4, ""), Denomination.CNY, '.');

    private static final List<String> LANGUAGES = List.of("zh", "en");
    private static final int ID_DIGITS = 20;
    private static final int LONGEST = 500;

    private final Row row;
    private final List<String> titles;
    private final List<Rejection> faults = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();

    ReturnRow(Row row, List<String> titles) {
        this.row = row;
        this.titles = titles;
    }

    /// What could not be read, each at its column.
    List<Rejection> faults() {
        return faults;
    }

    /// What the row says; nothing when it says nothing new, or is at fault.
    ///
    /// @param projects those of the unit, by id
    Optional<ReturnContent.Line> line(OpenReturn open, Map<String, ListedProject> projects, boolean illustrative) {
        checkLengths();
        boolean begins = text(ReturnColumn.PROJECT).isEmpty();
        boolean says = ReturnColumn.allFilled().stream()
                .anyMatch(column -> !text(column).isEmpty());
        if (!says && (!begins || text(ReturnColumn.NAME).isEmpty())) {
            return Optional.empty();
        }
        String id = begins ? begin(open) : text(ReturnColumn.PROJECT);
        ListedProject known = projects.get(id);
        if (!begins && known == null) {
            fault(
                    ReturnColumn.PROJECT,
                    "project-of-another",
                    "no project of that id is built in the unit's place; copy the id from the template.");
        }
        signing(begins);
        stage();
        receipt();
        increase();
        paper();
        remark(open);
        if (!faults.isEmpty() || statements.isEmpty()) {
            return Optional.empty();
        }
        ProjectStated stated = new ProjectStated(
                id, known == null ? illustrative : known.standing().illustrative(), statements);
        faults.addAll(DossierRules.check(stated, evidence));
        return faults.isEmpty()
                ? Optional.of(new ReturnContent.Line(stated, evidence, Audience.OWN, ""))
                : Optional.empty();
    }

    private void checkLengths() {
        for (ReturnColumn column : ReturnColumn.values()) {
            if (text(column).length() > LONGEST) {
                int place = column.find(titles);
                faults.add(new Rejection(
                                "text-long",
                                titles.get(place),
                                text(column).substring(0, LONGEST) + "…",
                                "shorten it to " + LONGEST + " letters.")
                        .naming(Integer.toString(LONGEST)));
            }
        }
    }

    /// A project that is not known yet: its id is made of its name, so that the same row twice begins one.
    private String begin(OpenReturn open) {
        String name = text(ReturnColumn.NAME);
        if (name.isEmpty()) {
            fault(ReturnColumn.NAME, "name-missing", "write the name of the new project, or the id of a known one.");
            return "";
        }
        statements.add(new Statement.Named(Names.of("zh", name), Day.UNDATED));
        if (!open.unit().place().isNone()) {
            statements.add(new Statement.Located(open.unit().place(), Day.UNDATED));
        }
        return "own/" + ContentHash.of(open.unit().unit() + "\n" + name).substring(0, ID_DIGITS);
    }

    private void signing(boolean begins) {
        String word = text(ReturnColumn.SIGNING);
        boolean says = !word.isEmpty()
                || !text(ReturnColumn.SIGNED).isEmpty()
                || !text(ReturnColumn.SIGNED_DAY).isEmpty();
        if (!says && begins) {
            fault(
                    ReturnColumn.SIGNING,
                    "signing-missing",
                    "a new project begins with its signing: say contract or intent, its amount and its day.");
        }
        if (!says) {
            return;
        }
        Optional<Statement.Signed.Kind> kind = kind(word);
        if (kind.isEmpty()) {
            fault(ReturnColumn.SIGNING, "word-not-offered", "choose one of the words of the explanations.");
        }
        Amount amount = amount(ReturnColumn.SIGNED);
        Day day = day(ReturnColumn.SIGNED_DAY);
        kind.ifPresent(
                each -> statements.add(new Statement.Signed(each, new Capital(amount, Amount.unstated()), "", day)));
    }

    private static Optional<Statement.Signed.Kind> kind(String word) {
        for (Statement.Signed.Kind kind : Statement.Signed.Kind.values()) {
            boolean contract = kind == Statement.Signed.Kind.CONTRACT;
            String key = contract ? "return.word.contract" : "return.word.intent";
            if (isWord(word, key)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static boolean isWord(String word, String key) {
        return LANGUAGES.stream()
                .anyMatch(language -> Messages.in(language).text(key).equalsIgnoreCase(word));
    }

    private void stage() {
        String word = text(ReturnColumn.STAGE);
        if (word.isEmpty() && text(ReturnColumn.STAGE_DAY).isEmpty()) {
            return;
        }
        Optional<Stage> stage = List.of(Stage.values()).stream()
                .filter(each -> each.word().equals(word) || isWord(word, "stage." + each.word()))
                .findFirst();
        if (stage.isEmpty()) {
            fault(ReturnColumn.STAGE, "word-not-offered", "choose one of the words of the explanations.");
        }
        Day day = day(ReturnColumn.STAGE_DAY);
        stage.ifPresent(each -> statements.add(new Statement.StageReached(each, day)));
    }

    private void receipt() {
        if (text(ReturnColumn.RECEIPT).isEmpty()
                && text(ReturnColumn.RECEIPT_DAY).isEmpty()
                && text(ReturnColumn.VOUCHER).isEmpty()) {
            return;
        }
        Day day = day(ReturnColumn.RECEIPT_DAY);
        String voucher = text(ReturnColumn.VOUCHER);
        if (voucher.isEmpty()) {
            fault(ReturnColumn.VOUCHER, "voucher-missing", "write the number of the bank slip; it is the proof.");
        }
        Amount amount = amount(ReturnColumn.RECEIPT);
        if (amount instanceof Amount.Stated stated && !stated.approximate()) {
            evidence.add(Evidence.of(Evidence.Kind.BANK_SLIP, voucher));
            statements.add(new Statement.Received(stated.money(), voucher, Code.NONE, day));
        } else if (faults.isEmpty()) {
            fault(ReturnColumn.RECEIPT, "amount-about", "the slip says it exactly; copy it from there.");
        }
    }

    private void increase() {
        if (text(ReturnColumn.INCREASE).isEmpty()
                && text(ReturnColumn.INCREASE_DAY).isEmpty()) {
            return;
        }
        Amount amount = amount(ReturnColumn.INCREASE);
        Day day = day(ReturnColumn.INCREASE_DAY);
        statements.add(new Statement.CapitalIncreased(new Capital(amount, Amount.unstated()), day));
    }

    private void paper() {
        String word = text(ReturnColumn.PAPER);
        if (word.isEmpty() && text(ReturnColumn.PAPER_NUMBER).isEmpty()) {
            return;
        }
        Optional<Evidence.Kind> kind = List.of(Evidence.Kind.values()).stream()
                .filter(each -> each.word().equals(word) || isWord(word, "web.dossier.evidence." + each.word()))
                .findFirst();
        if (kind.isEmpty()) {
            fault(ReturnColumn.PAPER, "word-not-offered", "choose one of the words of the explanations.");
        }
        kind.ifPresent(each -> evidence.add(Evidence.of(each, text(ReturnColumn.PAPER_NUMBER))));
    }

    private void remark(OpenReturn open) {
        String remark = text(ReturnColumn.REMARK);
        if (!remark.isEmpty()) {
            statements.add(new Statement.Noted(open.month().toString(), remark, Day.UNDATED));
        }
    }

    private String text(ReturnColumn column) {
        int place = column.find(titles);
        return place < 0 || place >= row.cells().size()
                ? ""
                : row.cells().get(place).strip();
    }

    private Day day(ReturnColumn column) {
        String text = text(column);
        if (text.isEmpty()) {
            fault(column, "field-missing", "fill it in.");
            return Day.UNDATED;
        }
        try {
            return DATES.parse(text);
        } catch (UnreadableException unreadable) {
            fault(column, unreadable.code(), unreadable.advice());
            return Day.UNDATED;
        }
    }

    private Amount amount(ReturnColumn column) {
        String text = text(column);
        if (text.isEmpty()) {
            fault(column, "field-missing", "fill it in.");
            return Amount.unstated();
        }
        try {
            return AMOUNTS.parse(text);
        } catch (UnreadableException unreadable) {
            fault(column, unreadable.code(), unreadable.advice());
            return Amount.unstated();
        }
    }

    private void fault(ReturnColumn column, String code, String advice) {
        int place = column.find(titles);
        String title = place < 0 ? column.title(Messages.in("zh")) : titles.get(place);
        faults.add(new Rejection(code, title, text(column), advice));
    }
}
