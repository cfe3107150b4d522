package org.atrium.imports.jobs;

import java.util.ArrayList;
import java.util.List;
import org.atrium.imports.ImportLine;
import org.atrium.imports.LineImporter;
import org.atrium.imports.LineOutcome;
import org.atrium.platform.error.Causes;
import org.atrium.platform.error.PortalException;
import org.jboss.logging.Logger;

/**
 * Imports lines together; if that fails, one by one, so that a line that is invalid, or too deep to be read, does not
 * affect the others. Any other error is the portal's own and ends the job.
 */
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
        } catch (RuntimeException | StackOverflowError spoilt) {
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
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(Causes.find(e, PortalException.class)
                    .map(refused -> LineOutcome.rejected(line, refused))
                    .orElseGet(() -> failed(line, e)));
        }
    }

    private LineOutcome failed(ImportLine line, Throwable e) {
        LOG.errorf(e, "Line %d of an import of %s failed", line.number(), importer.kind());
        return LineOutcome.failed(line);
    }
}
