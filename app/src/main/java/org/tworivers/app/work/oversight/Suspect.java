package org.tworivers.app.work.oversight;

import java.util.List;
import org.tworivers.app.work.projects.ListedProject;
import org.tworivers.core.projects.HeldReceipt;

/// Something that may be a fraud, for somebody to look at: nothing is judged by it.
///
/// @param reason the word of why
/// @param projects the project, or those that are alike
/// @param receipts the receipt it is about; empty when it is about signings
public record Suspect(String reason, List<ListedProject> projects, List<HeldReceipt> receipts) {
    /// The same name elsewhere.
    public static final String SAME_NAME = "same-name";

    /// The same firm and amount elsewhere.
    public static final String SAME_FIRM = "same-firm";

    /// Signed again after it had ended.
    public static final String SIGNED_AGAIN = "signed-again";

    public Suspect {
        projects = List.copyOf(projects);
        receipts = List.copyOf(receipts);
    }
}
