package org.tworivers.core.oversight;

import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Money;

/// A claimed fact that may be drawn for an audit.
///
/// @param key what it says and of which project; like facts of one project are numbered, so that no two have the same
/// @param project id of the project
/// @param stage the word of the stage that is claimed; empty for a receipt
/// @param day since when, as stated
/// @param money how much is claimed; of a stage one of [Audit#PIECES]
/// @param voucher number of the bank slip; empty for none
public record AuditItem(String key, String project, String stage, Day day, Money money, String voucher) {}
