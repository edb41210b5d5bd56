package org.tworivers.app.work.returns;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;

/// Hands out the workbooks in which units write their returns, and reads them when they come back.
public final class ReturnWorkbooks {
    private final Ledger ledger;
    private final UnitProjects projects;
    private final ReturnOffice office;

    /// @param projects the projects of units
    public ReturnWorkbooks(Ledger ledger, UnitProjects projects, ReturnOffice office) {
        this.ledger = ledger;
        this.projects = projects;
        this.office = office;
    }

    /// The workbook of a return, to be filled in.
    ///
    /// @param messages the language of its titles
    public byte[] template(Viewer viewer, OpenReturn open, Messages messages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReturnTemplate(
                        open,
                        projects.open(viewer, open.unit(), open.month()),
                        ledger.register().codes(ledger.journal().head().sequence()),
                        messages)
                .write(out);
        return out.toByteArray();
    }

    /// What a workbook says that was filled in, or its first sheet as comma-separated values.
    ///
    /// @throws org.tworivers.app.exchange.BrokenFileException when it is no such workbook at all
    public ReturnFile.Read read(Viewer viewer, OpenReturn open, InputStream in) throws IOException {
        Path kept = Files.createTempFile("return", ".upload");
        try {
            Files.copy(in, kept, StandardCopyOption.REPLACE_EXISTING);
            return new ReturnFile(open, projects.all(viewer, open.unit(), open.month()), office.illustrative())
                    .read(kept);
        } finally {
            Files.deleteIfExists(kept);
        }
    }
}
