package org.atrium.platform.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Makes e-mail addresses in a document links, and takes out the links that came to stand within links. */
final class MailAddresses extends AbstractVisitor {

    /** What may stand before the sign: letters, but none of a script whose sentences have no spaces. */
    private static final String LETTER =
            "[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]]";

    private static final String LABEL = LETTER + "{1,63}(?:-{1,2}" + LETTER + "{1,63}){0,20}";

    private static final Pattern ADDRESS = Pattern.compile("(?<!" + LETTER + "|[@._%+/=~-])" + LETTER
            + "(?:[._%+=~-]{0,3}" + LETTER + "){0,63}@" + LABEL + "(?:\\." + LABEL + "){1,9}(?<!\\p{N})(?![@/]|"
            + LETTER
            + ")");

    private boolean withinLink;

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
        String words = text.getLiteral();
        if (withinLink || words.indexOf('@') < 0) {
            return;
        }
        Matcher address = ADDRESS.matcher(words);
        Node last = text;
        int end = 0;
        while (address.find()) {
            Link link = new Link("mailto:" + address.group(), null);
            link.appendChild(new Text(address.group()));
            last = after(last, new Text(words.substring(end, address.start())));
            last = after(last, link);
            end = address.end();
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
