package org.tworivers.app.web.returns;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;
import org.tworivers.app.render.BalanceText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.RejectionText;
import org.tworivers.app.render.StatementText;
import org.tworivers.app.store.EventNames;
import org.tworivers.app.store.Recorders;
import org.tworivers.app.web.dossier.DossierReader;
import org.tworivers.app.web.dossier.FaultWords;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.projects.ProjectWords;
import org.tworivers.app.web.returns.MonthPage.Powers;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.projects.ListedProject;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.returns.OpenReturn;
import org.tworivers.app.work.returns.ReturnFigure;
import org.tworivers.app.work.returns.ReturnReader;
import org.tworivers.app.work.returns.SubmissionCheck;
import org.tworivers.app.work.returns.SubmissionCheck.Fault;
import org.tworivers.app.work.returns.UnitProjects;
import org.tworivers.core.figures.CheckedBalance;
import org.tworivers.core.journal.Head;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.returns.MonthlyReturns.Taken;
import org.tworivers.core.returns.ReportingUnits;
import org.tworivers.core.returns.ReturnContent;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

/// Shows the return of a unit for a month.
@Component
class MonthPages {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Ledger ledger;
    private final ReturnReader reader;
    private final SubmissionCheck check;
    private final UnitProjects projects;
    private final DossierReader dossiers;

    MonthPages(
            Ledger ledger, ReturnReader reader, SubmissionCheck check, UnitProjects projects, DossierReader dossiers) {
        this.ledger = ledger;
        this.reader = reader;
        this.check = check;
        this.projects = projects;
        this.dossiers = dossiers;
    }

    /// The return at an address; one that the visitor may not see is not there.
    OpenReturn open(String unit, String month) {
        YearMonth wanted = ReturnsController.month(month);
        return reader.find(Visitor.get(), unit, wanted)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// The address of a return.
    static String address(OpenReturn open) {
        return "/returns/" + UriUtils.encodePathSegment(open.unit().unit(), StandardCharsets.UTF_8) + "/"
                + open.month();
    }

    /// Shows a return.
    ///
    /// @param refused why what was just tried was refused
    String show(OpenReturn open, List<Rejection> refused, Model model, Locale locale) {
        Messages messages = Page.messages(locale);
        RejectionText texts = RejectionText.in(messages.language());
        List<Fault> faults =
                open.isWritable() && !open.content().isEmpty() ? check.faults(Visitor.get(), open) : List.of();
        List<CheckedBalance> balances = check.balances(open);
        Head known = ledger.journal().head();
        model.addAttribute("monthly", page(open, faults, messages));
        model.addAttribute("address", address(open));
        model.addAttribute(
                "refused",
                refused.stream()
                        .map(each -> each.code().equals("balance-broken")
                                ? broken(each, messages)
                                : each.code().startsWith("return-") ? texts.advice(each) : texts.line(each))
                        .distinct()
                        .toList());
        model.addAttribute("balances", new BalanceText(messages, balances, Map.of(), known, 0));
        model.addAttribute("balanced", !balances.isEmpty());
        return "return";
    }

    private MonthPage page(OpenReturn open, List<Fault> faults, Messages messages) {
        Viewer viewer = Visitor.get();
        Map<String, ListedProject> byId = new HashMap<>();
        projects.all(viewer, open.unit(), open.month()).forEach(each -> byId.put(each.id(), each));
        RejectionText texts = RejectionText.in(messages.language());
        List<MonthPage.Line> lines = new ArrayList<>();
        for (int place = 0; place < open.content().lines().size(); place++) {
            lines.add(line(open, place, byId, faults, messages));
        }
        return new MonthPage(
                open.unit().unit(),
                open.month().toString(),
                open.cell().state().word(),
                open.cell().late(),
                ReportingUnits.due(open.unit(), open.month()).toString(),
                open.unit().above(),
                open.course().submission(),
                open.draft(),
                lines,
                figures(open, messages),
                open.steps().stream().map(step -> step(step, viewer)).toList(),
                faults.stream()
                        .filter(fault -> fault.line() < 0)
                        .map(fault -> fault.rejection().code().equals("balance-broken")
                                ? broken(fault.rejection(), messages)
                                : texts.advice(fault.rejection()))
                        .toList(),
                new Powers(
                        open.isWritable(),
                        open.mayDecide() && open.isWaiting(),
                        open.mayDecide() && (open.isWaiting() || open.isApproved()),
                        open.mayFile() && !open.mayDecide() && open.isWaiting()));
    }

    /// A balance by its name, with what does not agree in it.
    private static String broken(Rejection rejection, Messages messages) {
        String name = rejection.field().split(" ", 2)[0];
        String sum = rejection.details().getFirst();
        String key = name.equals(CheckedBalance.NEVER_FALLS) ? "balance.result.fell" : "balance.result.does-not-hold";
        return messages.text(
                "web.monthly.says",
                messages.text("balance." + name),
                messages.text(key, sum, rejection.value(), rejection.details().getLast()));
    }

    private static List<MonthPage.Figure> figures(OpenReturn open, Messages messages) {
        return List.of(ReturnFigure.values()).stream()
                .map(figure -> new MonthPage.Figure(
                        figure.word(),
                        figure.title(messages),
                        open.content().values().containsKey(figure.word())
                                ? open.content().values().get(figure.word()).toPlainString()
                                : ""))
                .toList();
    }

    private MonthPage.Step step(Taken step, Viewer viewer) {
        boolean named = viewer.may(Right.SEE_JOURNAL) || step.recorder().equals(viewer.id());
        return new MonthPage.Step(
                step.sequence(),
                step.kind().word(),
                MINUTE.format(step.at().atZone(ProjectDays.ZONE)),
                named
                        ? new Recorders(ledger.database())
                                .findName(step.recorder())
                                .orElse(step.recorder())
                        : "",
                step.reason());
    }

    private MonthPage.Line line(
            OpenReturn open, int place, Map<String, ListedProject> byId, List<Fault> faults, Messages messages) {
        ReturnContent.Line line = open.content().lines().get(place);
        ListedProject known = byId.get(line.stated().project());
        StatementText text = statements(open.month().atEndOfMonth(), messages);
        return new MonthPage.Line(
                place,
                known == null ? -1 : known.standing().projectNumber(),
                known == null ? name(line, messages) : known.names().in(messages.language()),
                line.stated().statements().stream()
                        .map(statement -> says(statement, text, messages))
                        .toList(),
                line.evidence().stream().map(each -> paper(each, messages)).toList(),
                new FaultWords(messages)
                                .byField(faults.stream()
                                        .filter(fault -> fault.line() == place)
                                        .map(Fault::rejection)
                                        .toList())
                                .values()
                                .stream()
                                .flatMap(List::stream)
                                .toList());
    }

    private static String name(ReturnContent.Line line, Messages messages) {
        return line.stated().statements().stream()
                .filter(Statement.Named.class::isInstance)
                .map(each -> ((Statement.Named) each).names().in(messages.language()))
                .findFirst()
                .orElse(line.stated().project());
    }

    private StatementText statements(LocalDate day, Messages messages) {
        long known = ledger.journal().head().sequence();
        return new StatementText(
                messages,
                new ProjectWords(messages, ledger.register().codes(known), day)::code,
                new EventNames(ledger.database()).all(known),
                id -> ledger.register().findOrganisation(id).map(each -> each.names()));
    }

    private static String says(Statement statement, StatementText text, Messages messages) {
        String said = messages.text("web.monthly.says", text.kind(statement), text.text(statement));
        return statement.day().isDated() ? statement.day() + " " + said : said;
    }

    private MonthPage.Paper paper(Evidence evidence, Messages messages) {
        String kind = messages.text("web.dossier.evidence." + evidence.kind().word());
        String file = dossiers.papers(Locale.of(messages.language())).file(evidence.fileHash());
        return new MonthPage.Paper(
                evidence.number().isEmpty() ? kind : kind + " " + evidence.number(),
                file.isEmpty() ? "" : evidence.fileHash(),
                file);
    }
}
