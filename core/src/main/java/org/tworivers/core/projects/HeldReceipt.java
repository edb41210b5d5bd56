package org.tworivers.core.projects;

import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Money;

/// A receipt that is held back from figures in a cut.
///
/// @param knownFrom the sequence from which it is known
/// @param voucher number of its bank slip, or [Code#NONE]
/// @param reason why
public record HeldReceipt(long knownFrom, Day day, Money money, Code voucher, HeldBack reason) {}
