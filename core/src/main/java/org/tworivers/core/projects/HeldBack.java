package org.tworivers.core.projects;

import java.util.Locale;

/// Why a receipt is held back from figures.
public enum HeldBack {
    /// 80 % or more of it left again within three days.
    OUT_AGAIN(Receipts.OUT_AGAIN),
    /// Its voucher was used for an earlier receipt.
    SAME_VOUCHER(Receipts.SAME_VOUCHER),
    /// There was no contract on its day.
    BEFORE_CONTRACT(Receipts.BEFORE_CONTRACT),
    /// With it, more would be in place than was contracted.
    ABOVE_CONTRACT(Receipts.ABOVE_CONTRACT),
    /// The payer sits inside the host region.
    PAYER_INSIDE(Receipts.PAYER_INSIDE);

    private final int verdict;

    HeldBack(int verdict) {
        this.verdict = verdict;
    }

    int verdict() {
        return verdict;
    }

    /// The lower-case word, `out-again`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
