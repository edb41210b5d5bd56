package org.tworivers.app.exchange.map;

import java.util.ArrayList;
import java.util.List;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Rejection;

/// What a row has told so far: statements, and what could not be read.
final class Telling {
    private final RowText row;
    private final List<Statement> statements = new ArrayList<>();
    private final List<OrganisationStated> organisations = new ArrayList<>();
    private final List<CodeStated> codes = new ArrayList<>();
    private final List<Rejection> faults = new ArrayList<>();
    private String status = "";
    private Code place = Code.NONE;

    Telling(RowText row) {
        this.row = row;
    }

    String text(BoundSource source) {
        return source.text(row);
    }

    RowText row() {
        return row;
    }

    void state(Statement statement) {
        statements.add(statement);
    }

    void know(OrganisationStated organisation) {
        organisations.add(organisation);
    }

    void know(List<CodeStated> stated) {
        codes.addAll(stated);
    }

    void fault(BoundSource at, String code, String advice) {
        faults.add(new Rejection(code, at.label(), text(at), advice));
    }

    void fault(Rejection rejection) {
        faults.add(rejection);
    }

    /// The day a source gives; undated when it is empty, or at fault.
    Day day(BoundSource source, DateText dates) {
        try {
            return dates.parse(text(source));
        } catch (UnreadableException unreadable) {
            fault(source, unreadable.code(), unreadable.advice());
            return Day.UNDATED;
        }
    }

    /// The amount a source gives; unstated when it is empty, or at fault.
    Amount amount(BoundSource source, AmountText amounts) {
        try {
            return amounts.parse(text(source));
        } catch (UnreadableException unreadable) {
            fault(source, unreadable.code(), unreadable.advice());
            return Amount.unstated();
        }
    }

    /// Remembers the status word, in the form words are compared in.
    void rememberStatus(String word) {
        status = word;
    }

    String status() {
        return status;
    }

    void rememberPlace(Code code) {
        place = code;
    }

    Code place() {
        return place;
    }

    List<Statement> statements() {
        return statements;
    }

    List<OrganisationStated> organisations() {
        return organisations;
    }

    List<CodeStated> codes() {
        return codes;
    }

    List<Rejection> faults() {
        return faults;
    }
}
