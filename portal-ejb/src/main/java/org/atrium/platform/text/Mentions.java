package org.atrium.platform.text;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Finds names such as {@code @nora-lindqvist} in a document, and makes those links that are known. */
final class Mentions extends AbstractVisitor {

    /** Letters that can stand right before a name: those of words that are no e-mail address before its sign. */
    private static final String OTHER_LETTER = "[\\p{L}\\p{M}\\p{N}&&[^\\p{IsLatin}0-9]]";

    /**
     * Names are in Latin letters, digits and hyphens, as {@link Slug} makes them. Behind Latin letters or a slash, before
     * another such sign, or as one half of an address, it is none.
     */
    private static final Pattern NAME = Pattern.compile("(?<![\\p{IsLatin}0-9_@/+%])(?<!" + OTHER_LETTER
            + "(?=@[A-Za-z0-9-]{1,60}\\.[\\p{L}\\p{N}]))@([A-Za-z0-9](?:-{0,3}[A-Za-z0-9]){0,59})"
            + "(?![\\p{IsLatin}\\p{M}0-9_@/]|-+[A-Za-z0-9])");

    private final Map<String, String> people;
    private final Set<String> names = new LinkedHashSet<>();

    /**
     * @param people paths of those who are known, by name
     */
    Mentions(Map<String, String> people) {
        this.people = people;
    }

    Set<String> names() {
        return names;
    }

    /** What stands in a link leads somewhere already. */
    @Override
    public void visit(Link link) {
        // Not looked into.
    }

    /** What stands for a picture names nobody. */
    @Override
    public void visit(Image image) {
        // Not looked into.
    }

    /** Whoever somebody else named was told then. */
    @Override
    public void visit(BlockQuote quote) {
        // Not looked into.
    }

    @Override
    public void visit(Text text) {
        String words = text.getLiteral();
        Matcher name = NAME.matcher(words);
        Node last = text;
        int end = 0;
        while (name.find()) {
            String called = name.group(1).toLowerCase(Locale.ROOT);
            names.add(called);
            if (people.containsKey(called)) {
                Link link = new Link(people.get(called), null);
                link.appendChild(new Text(name.group()));
                last = after(last, new Text(words.substring(end, name.start())));
                last = after(last, link);
                end = name.end();
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
