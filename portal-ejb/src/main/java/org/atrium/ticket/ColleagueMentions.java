package org.atrium.ticket;

import com.ibm.icu.lang.UScript;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.account.PersonName;
import org.atrium.platform.text.Folding;
import org.atrium.platform.text.Markdown;
import org.atrium.ticket.event.ColleagueMentioned;

/** Finds whom an internal note names: an {@code @} and what a colleague is called, or the first word of it. */
@ApplicationScoped
class ColleagueMentions {

    /** More than that name nobody; each costs a look at all names. */
    private static final int MAX_MENTIONS = 50;

    /** Scripts that have no spaces between words, or add to a name what the sentence asks for. */
    private static final Set<Integer> WITHOUT_ENDS = Set.of(
            UScript.HAN,
            UScript.HIRAGANA,
            UScript.KATAKANA,
            UScript.HANGUL,
            UScript.BOPOMOFO,
            UScript.THAI,
            UScript.LAO,
            UScript.KHMER,
            UScript.MYANMAR);

    @Inject
    private AccountDirectory accountDirectory;

    @Inject
    private Event<ColleagueMentioned> mentioned;

    /** Announces whom a note names, but for its author. */
    void announce(TicketMessage note) {
        if (note.body().indexOf('@') < 0) {
            return;
        }
        List<PersonName> colleagues = accountDirectory.supportAgents().stream()
                .map(AccountSummary::name)
                .toList();
        find(note.body(), colleagues).stream()
                .filter(colleague -> !colleague.equals(note.authorId()))
                .forEach(colleague -> mentioned.fire(
                        new ColleagueMentioned(note.ticket().number(), note.id(), colleague, note.authorId())));
    }

    /** Whom a text names, each once. Quotations and code name nobody; a first word that two have in common neither. */
    static Set<AccountId> find(String body, Collection<PersonName> colleagues) {
        String text = Folding.of(Markdown.ownWords(body));
        Set<AccountId> found = new LinkedHashSet<>();
        int looked = 0;
        for (int at = text.indexOf('@'); at >= 0 && looked < MAX_MENTIONS; at = text.indexOf('@', at + 1)) {
            looked++;
            if (at == 0 || isWithoutEnds(text.codePointBefore(at))) {
                found.addAll(named(text.substring(at + 1), colleagues));
            }
        }
        return found;
    }

    /** Whoever has the longest name that the text begins with; where nobody has, whose name alone begins with its word. */
    private static List<AccountId> named(String text, Collection<PersonName> colleagues) {
        int longest = colleagues.stream()
                .map(ColleagueMentions::folded)
                .filter(name -> beginsWith(text, name))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        if (longest > 0) {
            return ids(colleagues, name -> name.length() == longest && beginsWith(text, name));
        }
        List<AccountId> byFirstWord = ids(
                colleagues,
                name -> beginsWith(text, firstWord(name))
                        && !isLonger(text, firstWord(name).length()));
        return byFirstWord.size() == 1 ? byFirstWord : List.of();
    }

    private static List<AccountId> ids(Collection<PersonName> colleagues, Predicate<String> condition) {
        return colleagues.stream()
                .filter(colleague -> condition.test(folded(colleague)))
                .sorted(Comparator.comparing(PersonName::id))
                .map(colleague -> new AccountId(colleague.id()))
                .toList();
    }

    private static String folded(PersonName colleague) {
        return Folding.of(colleague.displayName());
    }

    private static String firstWord(String name) {
        return name.codePoints()
                .takeWhile(ColleagueMentions::isWordSign)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** With nothing behind it that belongs to the word. */
    private static boolean beginsWith(String text, String name) {
        return !name.isEmpty()
                && text.startsWith(name)
                && (text.length() == name.length()
                        || isWithoutEnds(name.codePointBefore(name.length()))
                        || isWithoutEnds(text.codePointAt(name.length())));
    }

    /** Whether a word can end before or behind a sign that is no space: scripts without spaces show no end of it. */
    private static boolean isWithoutEnds(int sign) {
        return !isWordSign(sign) || WITHOUT_ENDS.contains(UScript.getScript(sign));
    }

    /** Whether a hyphen or a dot joins more to the word: Anna-Maria is not Anna. */
    private static boolean isLonger(String text, int end) {
        return end + 1 < text.length()
                && (text.charAt(end) == '-' || text.charAt(end) == '.')
                && isWordSign(text.codePointAt(end + 1));
    }

    /** Marks that are written above, below or beside letters belong to the word. */
    private static boolean isWordSign(int sign) {
        int kind = Character.getType(sign);
        return Character.isLetterOrDigit(sign)
                || kind == Character.NON_SPACING_MARK
                || kind == Character.COMBINING_SPACING_MARK;
    }
}
