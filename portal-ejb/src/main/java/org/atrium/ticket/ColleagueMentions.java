package org.atrium.ticket;

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
import org.atrium.ticket.event.ColleagueMentioned;

/** Finds whom an internal note names: an {@code @} and what a colleague is called, or the first word of it. */
@ApplicationScoped
class ColleagueMentions {

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

    /** Whom a text names, each once. What is quoted names nobody; a first word that two have in common neither. */
    static Set<AccountId> find(String body, Collection<PersonName> colleagues) {
        String text = body.lines()
                .filter(line -> !line.stripLeading().startsWith(">"))
                .map(Folding::of)
                .collect(Collectors.joining("\n"));
        Set<AccountId> found = new LinkedHashSet<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at))) {
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
        List<AccountId> byFirstWord = ids(colleagues, name -> beginsWith(text, firstWord(name)));
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
                .takeWhile(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** With nothing behind it that belongs to the word. */
    private static boolean beginsWith(String text, String name) {
        return !name.isEmpty()
                && text.startsWith(name)
                && (text.length() == name.length() || !Character.isLetterOrDigit(text.codePointAt(name.length())));
    }
}
