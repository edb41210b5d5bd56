package org.tworivers.core.projects;

/// The counting rule of Sanming (明政办〔2006〕95号), the default:
///
/// 1. a project counts once, for its first signing;
/// 2. an intent that becomes a contract leaves the intents, and the contract's amount counts once, on its day;
/// 3. more capital: only the increment counts, on its own day, and no new project;
/// 4. another investor: the project counts for the event after the change.
///
/// An increment counts in the period it falls in, even when the project was contracted before: so the capital
/// of two periods that follow each other sums to that of both. A contract whose day is too coarse to place is
/// left out and reported.
public final class Sanming2006 implements CountingPolicy {

    @Override
    public String name() {
        return "sanming-2006";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean countsProjectsOnce() {
        return true;
    }

    @Override
    public void count(Signings signings, int base, Counted counted) {
        int contract = -1;
        int intent = -1;
        int creditedEvent = -1;
        for (int i = 0; i < signings.size(); i++) {
            switch (signings.kind(i)) {
                case FactKind.INTENT -> {
                    intent = intent < 0 ? i : intent;
                    creditedEvent = creditedEvent < 0 ? signings.event(i) : creditedEvent;
                }
                case FactKind.CONTRACT -> {
                    creditedEvent = creditedEvent < 0 ? signings.event(i) : creditedEvent;
                    if (contract < 0) {
                        contract = i;
                        place(signings, i, base, counted);
                    }
                }
                case FactKind.INCREMENT -> {
                    if (contract >= 0 && CountingPolicy.side(signings, i, base) > 0) {
                        counted.increase(i);
                    }
                }
                case FactKind.INVESTOR_CHANGE ->
                    creditedEvent = signings.event(i) >= 0 ? signings.event(i) : creditedEvent;
                default -> throw new IllegalStateException("no signing has the kind " + signings.kind(i));
            }
        }
        if (contract < 0 && intent >= 0) {
            counted.intend(intent);
        }
        counted.credit(creditedEvent);
    }

    private static void place(Signings signings, int contract, int base, Counted counted) {
        int side = CountingPolicy.side(signings, contract, base);
        if (side > 0) {
            counted.undertake(contract);
        } else if (side < 0) {
            counted.markBeforeBase();
        } else {
            counted.markUndetermined();
        }
    }
}
