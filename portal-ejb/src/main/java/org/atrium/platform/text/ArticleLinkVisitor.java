package org.atrium.platform.text;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** Links numbers of articles such as {@code FAQ-1014} in a document; the article's page answers to its number too. */
final class ArticleLinkVisitor extends TextLinkVisitor {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}_/.@#-])FAQ-[0-9]{1,12}(?![\\p{L}\\p{M}\\p{N}_/@-])");

    ArticleLinkVisitor() {
        super(NUMBER);
    }

    /** What stands in a link leads somewhere already. */
    @Override
    public void visit(Link link) {
        // Not looked into.
    }

    /** What stands for a picture is no text. */
    @Override
    public void visit(Image image) {
        // Not looked into.
    }

    @Override
    Optional<String> target(MatchResult found) {
        return Optional.of("/faq/article/" + found.group());
    }
}
