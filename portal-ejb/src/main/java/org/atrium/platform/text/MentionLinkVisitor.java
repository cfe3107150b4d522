package org.atrium.platform.text;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** Finds mentions such as {@code @nora-lindqvist} in a document and links known ones. */
final class MentionLinkVisitor extends TextLinkVisitor {

    /** Letters that can stand right before a name: those of words that are no e-mail address before its sign. */
    private static final String OTHER_LETTER = "[\\p{L}\\p{M}\\p{N}&&[^\\p{IsLatin}0-9]]";

    /**
     * Names are in Latin letters, digits and hyphens, as {@link Slug} makes them. Behind Latin letters or a slash, before
     * another such sign, or as one half of an address, it is none.
     */
    private static final Pattern NAME = Pattern.compile("(?<![\\p{IsLatin}0-9_@/+%])(?<!" + OTHER_LETTER
            + "(?=@[A-Za-z0-9-]{1,60}\\.[\\p{L}\\p{N}]))@([A-Za-z0-9](?:-{0,3}[A-Za-z0-9]){0,59})"
            + "(?![\\p{IsLatin}\\p{M}0-9_@/]|-+[A-Za-z0-9])");

    private final Map<String, String> pathsByName;
    private final Set<String> names = new LinkedHashSet<>();

    /**
     * @param pathsByName paths of those who are known, by name
     */
    MentionLinkVisitor(Map<String, String> pathsByName) {
        super(NAME);
        this.pathsByName = pathsByName;
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
    Optional<String> target(MatchResult found) {
        String called = found.group(1).toLowerCase(Locale.ROOT);
        names.add(called);
        return Optional.ofNullable(pathsByName.get(called));
    }
}
