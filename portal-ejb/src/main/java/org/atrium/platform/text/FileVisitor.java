package org.atrium.platform.text;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** Gathers the files that a document shows or links. */
final class FileVisitor extends AbstractVisitor {

    private final Set<String> files = new LinkedHashSet<>();

    /** Their ids. */
    Set<String> files() {
        return files;
    }

    @Override
    public void visit(Link link) {
        add(link.getDestination());
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        add(image.getDestination());
        visitChildren(image);
    }

    private void add(String address) {
        Matcher file = LinkTargets.file(address);
        if (file.matches()) {
            files.add(file.group("id"));
        }
    }
}
