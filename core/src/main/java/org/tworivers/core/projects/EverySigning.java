package org.tworivers.core.projects;

/// Counts every contract as a project and every amount as capital, as fairs that publish signings do. Kept
/// beside [Sanming2006] to show how far the two lie apart; never the default.
public final class EverySigning implements CountingPolicy {

    @Override
    public String name() {
        return "every-signing";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean countsProjectsOnce() {
        return false;
    }

    @Override
    public void count(Signings signings, int base, Counted counted) {
        for (int i = 0; i < signings.size(); i++) {
            int side = CountingPolicy.side(signings, i, base);
            switch (signings.kind(i)) {
                case FactKind.INTENT -> counted.intend(i);
                case FactKind.CONTRACT -> {
                    if (side > 0) {
                        counted.undertake(i);
                    } else if (side < 0) {
                        counted.markBeforeBase();
                    } else {
                        counted.markUndetermined();
                    }
                }
                case FactKind.INCREMENT -> {
                    if (side > 0) {
                        counted.increase(i);
                    }
                }
                case FactKind.INVESTOR_CHANGE -> {}
                default -> throw new IllegalStateException("no signing has the kind " + signings.kind(i));
            }
            if (signings.event(i) >= 0) {
                counted.credit(signings.event(i));
            }
        }
    }
}
