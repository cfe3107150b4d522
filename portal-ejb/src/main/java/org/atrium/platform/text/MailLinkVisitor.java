package org.atrium.platform.text;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Text;

/** Turns e-mail addresses in a document into links, and removes links within links. */
final class MailLinkVisitor extends TextLinkVisitor {

    /** What may stand before the sign: letters, but none of a script whose sentences have no spaces. */
    private static final String LETTER =
            "[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]]";

    private static final String LABEL = LETTER + "{1,63}(?:-{1,2}" + LETTER + "{1,63}){0,20}";

    private static final Pattern ADDRESS = Pattern.compile("(?<!" + LETTER + "|[@._%+/=~-])" + LETTER
            + "(?:[._%+=~-]{0,3}" + LETTER + "){0,63}@" + LABEL + "(?:\\." + LABEL + "){1,9}(?<!\\p{N})(?![@/]|"
            + LETTER
            + ")");

    private boolean withinLink;

    MailLinkVisitor() {
        super(ADDRESS);
    }

    @Override
    public void visit(Link link) {
        if (withinLink) {
            visitChildren(link);
            while (link.getFirstChild() != null) {
                link.insertBefore(link.getFirstChild());
            }
            link.unlink();
        } else {
            withinLink = true;
            visitChildren(link);
            withinLink = false;
        }
    }

    /** What stands for a picture is its name, not a text of its own. */
    @Override
    public void visit(Image image) {
        boolean outside = withinLink;
        withinLink = true;
        visitChildren(image);
        withinLink = outside;
    }

    @Override
    public void visit(Text text) {
        if (!withinLink && text.getLiteral().indexOf('@') >= 0) {
            super.visit(text);
        }
    }

    @Override
    Optional<String> target(MatchResult address) {
        return Optional.of("mailto:" + address.group());
    }
}
