package org.tworivers.app.web.imports;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.tworivers.app.exchange.map.ImportMap;
import org.tworivers.app.exchange.map.ImportMap.RowKind;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;

/// Who may import what: registers the office; rows that fill in a form whoever may fill it in.
@ControllerAdvice(basePackageClasses = ImportRights.class)
class ImportRights {
    @ModelAttribute("mayImport")
    boolean mayImport() {
        return Visitor.get().may(Right.IMPORT);
    }

    @ModelAttribute("mayUpload")
    boolean mayUpload() {
        return Visitor.get().may(Right.UPLOAD);
    }

    /// Whether the imports there were are shown.
    @ModelAttribute("maySeeImports")
    boolean maySeeImports() {
        return Visitor.get().may(Right.SEE_JOURNAL);
    }

    /// Whether somebody may import rows as a map reads them.
    static boolean allows(Viewer viewer, ImportMap map) {
        return viewer.may(of(map.register().rows()));
    }

    private static Right of(RowKind rows) {
        return switch (rows) {
            case PARK -> Right.RECORD_PARKS;
            case SITE_WISH -> Right.RUN_PARKS;
            case CONSUMPTION -> Right.RECORD_ENERGY;
            case SETTLEMENT -> Right.RUN_AGREEMENTS;
            case LEAD, VISIT -> Right.RECORD_LEADS;
            case CASE -> Right.RAISE_CASES;
            case PROMISE -> Right.RECORD_PROMISES;
            case JOINT_INSTITUTE, CONTRACT -> Right.RECORD_RESEARCH;
            case SIGNING, ANNOUNCEMENT, STATUS, DOSSIER, RETURN, ORGANISATION -> Right.IMPORT;
        };
    }
}
