package org.tworivers.core.meetings;

import java.util.List;
import org.tworivers.core.meetings.Delegation.Absence;
import org.tworivers.core.shared.Rejection;

/// Holds a delegation against its event and the others.
final class DelegationCheck {
    private static final int MOST_REPRESENTATIVES = 50;

    private final Delegation delegation;
    private final EventBook book;
    private final EventPlan plan;
    private final EventSlots slots;
    private final Findings found = new Findings();

    private DelegationCheck(Delegation delegation, EventBook book) {
        this.delegation = delegation;
        this.book = book;
        plan = book.plan();
        slots = EventSlots.of(plan);
    }

    static List<Rejection> check(Delegation delegation, EventBook book) {
        DelegationCheck check = new DelegationCheck(delegation, book);
        check.checkItself();
        check.checkTime();
        if (delegation.mayTakePart()) {
            check.checkQuotas();
            check.checkOthers();
        }
        return check.found.all();
    }

    private void checkItself() {
        if (!PlanCheck.KEY.matcher(delegation.key()).matches()) {
            found.no(
                    "delegation-key-unusable",
                    "key",
                    delegation.key(),
                    "write small letters, digits and hyphens, at most 40.");
        }
        int representatives = delegation.representatives();
        if (representatives < 1 || representatives > MOST_REPRESENTATIVES) {
            found.no(
                    "representatives-unusable",
                    "representatives",
                    Integer.toString(representatives),
                    "give 1 to 50; so many talks it can hold at once.");
        }
        if (slots.table(delegation.ownTable()).isPresent()) {
            found.no(
                    "own-table-of-hall",
                    "ownTable",
                    delegation.ownTable(),
                    "call its own table other than those of the halls.");
        }
    }

    private void checkTime() {
        for (Absence absence : delegation.absences()) {
            if (!absence.from().isBefore(absence.until())) {
                found.no(
                        "absence-ends-early",
                        "absences",
                        absence.from() + " / " + absence.until(),
                        "let an absence end after it began.");
            }
        }
        if (delegation.isAdmitted() && !slots.slots().isEmpty() && slots.slotsOf(delegation) == 0) {
            found.no(
                    "never-there",
                    "absences",
                    delegation.key(),
                    "leave it one slot of the event at least, or do not admit it.");
        }
    }

    private void checkQuotas() {
        int promised = delegation.promised();
        int limit = delegation.limit();
        if (promised < Delegation.AS_ALL || limit < Delegation.AS_ALL) {
            found.no(
                    "quota-negative",
                    "promised",
                    promised + " / " + limit,
                    "give 0 or more, or leave it to the event.");
        }
        if (promised > delegation.limit(plan)) {
            found.no(
                    "promised-above-limit",
                    "promised",
                    Integer.toString(promised),
                    "promise no more than the limit of " + delegation.limit(plan) + ".",
                    Integer.toString(delegation.limit(plan)));
        }
        int room = slots.slotsOf(delegation) * Math.max(1, delegation.representatives());
        if (promised > room) {
            found.no(
                    "quota-above-event",
                    "promised",
                    Integer.toString(promised),
                    "the event has " + room + " slots; promise no more than these.",
                    Integer.toString(room));
        }
    }

    private void checkOthers() {
        for (Delegation other : book.delegations().values()) {
            if (other.key().equals(delegation.key()) || !other.mayTakePart()) {
                continue;
            }
            boolean same = !delegation.organisation().isEmpty()
                    && delegation.organisation().equals(other.organisation());
            if (same) {
                found.no(
                        "organisation-takes-part",
                        "organisation",
                        delegation.organisation(),
                        "it takes part as " + other.key() + " already; give that one more representatives.",
                        other.key());
            }
            checkName(other);
            if (!delegation.ownTable().isEmpty() && delegation.ownTable().equals(other.ownTable())) {
                found.no(
                        "own-table-twice",
                        "ownTable",
                        delegation.ownTable(),
                        "it is the table of " + other.key() + "; give another.",
                        other.key());
            }
        }
    }

    private void checkName(Delegation other) {
        for (String name : delegation.names().byLanguage().values()) {
            if (other.names().byLanguage().containsValue(name)) {
                found.no(
                        "delegation-named-so",
                        "names",
                        name,
                        "it takes part as " + other.key() + " already; change that one, or give another name.",
                        other.key());
                return;
            }
        }
    }
}
