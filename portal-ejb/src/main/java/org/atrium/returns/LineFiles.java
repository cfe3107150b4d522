package org.atrium.returns;

import java.util.Collection;
import java.util.List;
import org.atrium.file.FileView;

/** Files that hang on a return, as its lines name theirs: those that no line names are of all that comes back. */
final class LineFiles {

    private LineFiles() {}

    /** Those of a line, in the order it names them. */
    static List<FileView> of(List<String> line, List<FileView> attached) {
        return line.stream()
                .flatMap(id -> attached.stream().filter(file -> file.id().equals(id)))
                .toList();
    }

    /** Those that no line names. */
    static List<FileView> ofNone(Collection<List<String>> lines, List<FileView> attached) {
        return attached.stream()
                .filter(file -> lines.stream().noneMatch(line -> line.contains(file.id())))
                .toList();
    }
}
