package org.atrium.platform.text;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Pictures of a document: those that were uploaded are shown, one from elsewhere is a link to it, so that no reader's
 * browser calls another site. Within a link it is its words.
 */
final class PictureVisitor extends AbstractVisitor {

    /** A file of the portal; of a picture, its size in pixels may follow, so that its place is known before it is there. */
    private static final Pattern FILE =
            Pattern.compile("/files/(?<id>[0-9a-f]{32})(?:#(?<width>[1-9]\\d{0,4})x(?<height>[1-9]\\d{0,4}))?");

    private final Set<String> files = new LinkedHashSet<>();
    private boolean withinLink;

    /** An address as that of a file; it does not match that of anything else. */
    static Matcher file(String address) {
        return FILE.matcher(address.strip());
    }

    /** The ids of the files that are shown or linked. */
    Set<String> files() {
        return files;
    }

    @Override
    public void visit(Link link) {
        note(link.getDestination());
        boolean outside = withinLink;
        withinLink = true;
        visitChildren(link);
        withinLink = outside;
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        String address = image.getDestination();
        if (note(address) || !LinkTargets.isTarget(address)) {
            return;
        }
        if (image.getFirstChild() == null) {
            image.appendChild(new Text(address));
        }
        if (withinLink) {
            moveChildren(image, null);
        } else {
            Link link = new Link(address, image.getTitle());
            moveChildren(image, link);
            image.insertAfter(link);
        }
        image.unlink();
    }

    private static void moveChildren(Image image, Link link) {
        for (Node child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
            if (link == null) {
                image.insertBefore(child);
            } else {
                link.appendChild(child);
            }
        }
    }

    private boolean note(String address) {
        Matcher file = file(address);
        boolean isFile = file.matches();
        if (isFile) {
            files.add(file.group("id"));
        }
        return isFile;
    }
}
