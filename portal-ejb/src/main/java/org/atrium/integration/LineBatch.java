package org.atrium.integration;

import java.util.ArrayList;
import java.util.List;
import org.atrium.imports.ImportLine;
import org.atrium.imports.LineImporter;
import org.atrium.imports.LineOutcome;
import org.atrium.platform.error.PortalException;
import org.jboss.logging.Logger;

/** Takes lines in together; where one spoils that for all, one by one, so that a bad line stops nothing else. */
final class LineBatch {

    private static final Logger LOG = Logger.getLogger(LineBatch.class);

    private final LineImporter importer;

    LineBatch(LineImporter importer) {
        this.importer = importer;
    }

    List<LineOutcome> apply(List<ImportLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        try {
            return importer.apply(lines);
        } catch (RuntimeException spoilt) {
            LOG.debugf(
                    spoilt,
                    "Lines %d and on are taken in one by one",
                    lines.get(0).number());
        }
        List<LineOutcome> outcomes = new ArrayList<>();
        lines.forEach(line -> outcomes.addAll(applyAlone(line)));
        return outcomes;
    }

    private List<LineOutcome> applyAlone(ImportLine line) {
        try {
            return importer.apply(List.of(line));
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof PortalException refused) {
                    return List.of(LineOutcome.rejected(line, refused));
                }
            }
            LOG.errorf(e, "Line %d of an import of %s failed", line.number(), importer.kind());
            return List.of(LineOutcome.failed(line));
        }
    }
}
