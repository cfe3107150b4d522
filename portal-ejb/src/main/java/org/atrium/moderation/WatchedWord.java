package org.atrium.moderation;

import jakarta.persistence.Entity;
import java.util.Locale;
import org.atrium.platform.persistence.PersistentObject;

/** A word, or words in a row, that send a text to review. */
@Entity
class WatchedWord extends PersistentObject {

    private String word;

    protected WatchedWord() {}

    WatchedWord(String word) {
        this.word = normal(word);
    }

    /** As it is listed: in small letters, with single spaces. */
    static String normal(String word) {
        return word.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    String word() {
        return word;
    }
}
