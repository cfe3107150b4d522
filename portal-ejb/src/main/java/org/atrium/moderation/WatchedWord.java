package org.atrium.moderation;

import jakarta.persistence.Entity;
import java.util.Locale;
import org.atrium.platform.persistence.PersistentObject;

/** A word or phrase that holds a text for review. */
@Entity
class WatchedWord extends PersistentObject {

    private String word;

    protected WatchedWord() {}

    WatchedWord(String word) {
        this.word = normalize(word);
    }

    /** As it is listed: in small letters, with single spaces. */
    static String normalize(String word) {
        return word.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    String word() {
        return word;
    }
}
