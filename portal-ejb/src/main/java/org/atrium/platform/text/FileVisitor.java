package org.atrium.platform.text;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** Gathers the files that a document shows or links. */
final class FileVisitor extends AbstractVisitor {

    private static final Pattern IN_HTML = Pattern.compile("/files/([0-9a-f]{32})(?![0-9a-f])");

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

    @Override
    public void visit(HtmlInline html) {
        addAll(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        addAll(html.getLiteral());
    }

    private void addAll(String html) {
        IN_HTML.matcher(html).results().forEach(found -> files.add(found.group(1)));
    }

    private void add(String address) {
        Matcher file = LinkTargets.file(address);
        if (file.matches()) {
            files.add(file.group("id"));
        }
    }
}
