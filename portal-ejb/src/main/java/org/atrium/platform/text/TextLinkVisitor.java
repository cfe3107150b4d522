package org.atrium.platform.text;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Base of visitors that turn parts of a document's text into links. */
abstract class TextLinkVisitor extends AbstractVisitor {

    private final Pattern part;

    /**
     * @param part what may become a link
     */
    TextLinkVisitor(Pattern part) {
        this.part = part;
    }

    /** Where a part leads; empty for one that stays as it is. */
    abstract Optional<String> target(MatchResult found);

    @Override
    public void visit(Text text) {
        String words = text.getLiteral();
        Matcher found = part.matcher(words);
        Node last = text;
        int end = 0;
        while (found.find()) {
            Optional<String> place = target(found.toMatchResult());
            if (place.isPresent()) {
                Link link = new Link(place.get(), null);
                link.appendChild(new Text(found.group()));
                last = after(last, new Text(words.substring(end, found.start())));
                last = after(last, link);
                end = found.end();
            }
        }
        if (end > 0) {
            after(last, new Text(words.substring(end)));
            text.unlink();
        }
    }

    private static Node after(Node before, Node added) {
        before.insertAfter(added);
        return added;
    }
}
