package org.atrium.testing.inside;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.atrium.imports.ImportLine;
import org.atrium.imports.LineImporter;
import org.atrium.imports.LineOutcome;

/** Brings lines in by the importer of their kind: {@code importers.apply("threads", lines)}. */
public class Importers {

    @Inject
    private Instance<LineImporter> all;

    public List<LineOutcome> apply(String kind, List<ImportLine> lines) {
        return all.stream()
                .filter(importer -> importer.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .apply(lines);
    }
}
