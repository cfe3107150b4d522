package org.atrium.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.atrium.testing.Answer;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;

/** Everybody who may open a page, in the order of the table's columns. */
final class Readers {

    /** A visitor who needs to be somebody is led here. */
    static final int SIGN_IN = 302;

    private static final Map<Person, Pages> STAFF = new HashMap<>();

    private final Map<String, Pages> all = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int asked;

    Readers(Person owner, Person other) {
        all.put("visitor", Pages.visitor());
        all.put("owner", Pages.as(owner));
        all.put("other customer", Pages.as(other));
        all.put("moderator", staff(Person.MODERATOR));
        all.put("agent", staff(Person.AGENT));
        all.put("admin", staff(Person.ADMIN));
    }

    /** Signed in once for all tables. */
    private static Pages staff(Person person) {
        return STAFF.computeIfAbsent(person, Pages::as);
    }

    Pages other() {
        return all.get("other customer");
    }

    /** Opens a page as each reader. */
    void open(String path, int... statuses) {
        int column = 0;
        for (var reader : all.entrySet()) {
            asked++;
            int expected = statuses[column++];
            Answer answer = reader.getValue().get(path);
            if (answer.status() != expected) {
                wrong.add(path + " as " + reader.getKey() + " answers " + answer.status() + ", not " + expected);
            } else if (expected == SIGN_IN && !answer.header("Location").contains("/signin?next=")) {
                wrong.add(path + " leads " + reader.getKey() + " to " + answer.header("Location"));
            }
        }
    }

    /** Looks for words on a page, as each reader; a page that is refused shows nothing either. */
    void shows(String path, String words, boolean... shown) {
        int column = 0;
        for (var reader : all.entrySet()) {
            asked++;
            boolean expected = shown[column++];
            if (reader.getValue().get(path).body().contains(words) != expected) {
                wrong.add(path + " as " + reader.getKey() + (expected ? " hides " : " shows ") + words);
            }
        }
    }

    /** Looks for words that nobody may read on a page. */
    void hide(String path, String words) {
        shows(path, words, new boolean[all.size()]);
    }

    List<String> wrong() {
        return wrong;
    }

    int asked() {
        return asked;
    }
}
