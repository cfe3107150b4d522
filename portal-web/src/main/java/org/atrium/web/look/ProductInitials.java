package org.atrium.web.look;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.atrium.platform.text.Folding;

/**
 * What stands for a product, of which orders have no picture: the first characters of its first two words, or of one in a
 * script without capitals, whose letters would join or be read as a word; on a ground that its category has, so that things of a kind look alike.
 */
@Named
@ApplicationScoped
public class ProductInitials {

    /** Classes {@code thumb--1} to {@code thumb--5}. */
    static final int GROUNDS = 5;

    private static final int WORDS = 2;

    /** The characters, as readers see them; empty for a name without letters and digits. */
    public String of(String name) {
        String[] words = name.strip().split("\\s+");
        String letters = initials(words, true);
        return letters.isEmpty() ? initials(words, false) : letters;
    }

    /** The style class of the ground: that of the category, or of the name where there is none. */
    public String ground(String name, String category) {
        String kind = Folding.of(category == null || category.isBlank() ? name : category);
        return "thumb--words thumb--" + (Math.floorMod(kind.hashCode(), GROUNDS) + 1);
    }

    /** Of words that begin with a letter: 1.7 l and 3-pack are no names. */
    private static String initials(String[] words, boolean letters) {
        List<String> found = Stream.of(words)
                .map(word -> first(word, letters))
                .filter(Objects::nonNull)
                .limit(WORDS)
                .toList();
        boolean capitals = found.stream().allMatch(initial -> Character.isUpperCase(initial.codePointAt(0)));
        return String.join("", capitals ? found : found.subList(0, 1));
    }

    /** The first character of a word that is no bracket or the like, with all its marks; null if it is of another kind. */
    private static String first(String word, boolean letter) {
        return characters(word).stream()
                .filter(character -> Character.isLetterOrDigit(character.codePointAt(0)))
                .findFirst()
                .filter(character -> !letter || Character.isLetter(character.codePointAt(0)))
                .map(ProductInitials::capital)
                .orElse(null);
    }

    private static List<String> characters(String word) {
        BreakIterator ends = BreakIterator.getCharacterInstance(Locale.ROOT);
        ends.setText(word);
        List<String> characters = new ArrayList<>();
        int from = ends.first();
        for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
            characters.add(word.substring(from, to));
            from = to;
        }
        return characters;
    }

    /** Where it stays one character: not as ß, which becomes two. */
    private static String capital(String character) {
        String capital = UCharacter.toTitleCase(Locale.ROOT, character, null);
        return capital.codePointCount(0, capital.length()) == character.codePointCount(0, character.length())
                ? capital
                : character;
    }
}
