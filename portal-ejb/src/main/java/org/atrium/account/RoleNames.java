package org.atrium.account;

import com.ibm.icu.lang.UScript;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names that only staff may use, as they look in one form: those of their roles and of the shop. */
final class RoleNames {

    /** What the words of the shop's name may be joined by. */
    private static final Set<String> JOINERS =
            Set.of("and", "und", "et", "y", "e", "i", "n", "en", "og", "och", "ja", "x", "plus");

    private static final List<RoleNames> FORMS =
            Stream.of(NameForm.values()).map(RoleNames::new).toList();

    private final NameForm form;
    private final Set<String> words;
    private final Set<String> unspacedWords;
    private final Set<String> phrases;
    private final Set<String> modifiers;

    private RoleNames(NameForm form) {
        List<String> listed = list("words");
        this.form = form;
        words = joined(listed.stream());
        unspacedWords = joined(listed.stream().filter(RoleNames::isUnspacedScript));
        phrases = joined(list("phrases").stream());
        modifiers = joined(list("modifiers").stream());
    }

    static boolean isReserved(String name, String shop) {
        List<String> spellings = NameForm.spellings(name);
        return FORMS.stream()
                .anyMatch(roles -> spellings.stream().anyMatch(spelling -> roles.isReservedSpelling(spelling, shop)));
    }

    private boolean isReservedSpelling(String name, String shop) {
        List<String> parts = form.words(name);
        String all = String.join("", parts);
        String lettered =
                parts.stream().filter(part -> !NameForm.isNumber(part)).collect(Collectors.joining());
        return parts.stream().anyMatch(part -> words.contains(part) || isMixedScript(part))
                || unspacedWords.stream().anyMatch(all::contains)
                || isComposedOfRoleWords(all)
                || isComposedOfRoleWords(lettered)
                || containsShopName(parts, shop);
    }

    /** Whether a word is a role but for letters of another script, which nobody would mix in but for their looks. */
    private boolean isMixedScript(String part) {
        return part.codePoints().anyMatch(RoleNames::isForeign)
                && words.stream().anyMatch(role -> readsAs(part, role));
    }

    private static boolean readsAs(String part, String role) {
        int[] seen = part.codePoints().toArray();
        int[] meant = role.codePoints().toArray();
        long foreign = part.codePoints().filter(RoleNames::isForeign).count();
        return seen.length == meant.length
                && 2 * foreign < seen.length
                && IntStream.range(0, seen.length)
                        .allMatch(at -> seen[at] == meant[at] || isForeign(seen[at]) && !isForeign(meant[at]));
    }

    /** Whether a name is nothing but words that stand together with a role, one of them a role or a whole. */
    private boolean isComposedOfRoleWords(String all) {
        int length = all.length();
        boolean[] reached = new boolean[length + 1];
        boolean[] theirs = new boolean[length + 1];
        reached[0] = true;
        for (int to = 1; to <= length; to++) {
            for (int from = 0; from < to; from++) {
                if (reached[from]) {
                    String word = all.substring(from, to);
                    boolean role = words.contains(word) || phrases.contains(word);
                    if (role || modifiers.contains(word)) {
                        reached[to] = true;
                        theirs[to] |= theirs[from] || role;
                    }
                }
            }
        }
        return theirs[length];
    }

    private boolean containsShopName(List<String> parts, String shop) {
        List<String> own = form.words(shop).stream()
                .filter(part -> !JOINERS.contains(part))
                .toList();
        if (own.isEmpty()) {
            return false;
        }
        String bare = parts.stream()
                .filter(part -> own.contains(part) || !JOINERS.contains(part) && !NameForm.isNumber(part))
                .collect(Collectors.joining());
        String all = String.join("", parts);
        return bare.contains(String.join("", own))
                || JOINERS.stream().anyMatch(joiner -> all.contains(String.join(joiner, own)));
    }

    private static boolean isForeign(int sign) {
        return Character.isLetter(sign) && UScript.getScript(sign) != UScript.LATIN;
    }

    /** Whether it is of a script whose words stand together, or grow at both ends. */
    private static boolean isUnspacedScript(String word) {
        return word.codePoints().noneMatch(sign -> UScript.getScript(sign) == UScript.LATIN);
    }

    private Set<String> joined(Stream<String> names) {
        return names.map(name -> String.join("", form.words(name))).collect(Collectors.toSet());
    }

    private static List<String> list(String name) {
        try (var in = RoleNames.class.getResourceAsStream("role-names/" + name + ".txt");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
