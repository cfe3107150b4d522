package org.atrium.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.Inputs;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.text.OneLine;

/** The words that send a text to review: plain words, one or several in a row, in any case. */
@Stateless
@RolesAllowed({Role.Names.MODERATOR, Role.Names.ADMIN})
public class WatchedWords {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ModerationQueries moderation;

    @Inject
    private AuditTrail audit;

    /** All of them, in the order of the alphabet. */
    public List<Row> list() {
        return moderation.watchedWords().stream()
                .map(word -> new Row(word.id(), word.word()))
                .toList();
    }

    /**
     * Watches for a word from now on.
     *
     * @throws ConflictException if it is watched for already
     */
    public Row add(Viewer moderator, Word wish) {
        WatchedWord word = new WatchedWord(Inputs.check(wish).word());
        if (list().stream().anyMatch(known -> ReadWords.folded(known.word()).equals(ReadWords.folded(word.word())))) {
            throw new ConflictException("moderation.error.word");
        }
        entityManager.persist(word);
        audit.record(moderator.requireAccount().value(), "moderation.word.add", word.word(), null, null);
        return new Row(word.id(), word.word());
    }

    /** Watches for it no more. */
    public void remove(Viewer moderator, long id) {
        WatchedWord word = entityManager.find(WatchedWord.class, id);
        if (word == null) {
            throw new UnknownObjectException();
        }
        entityManager.remove(word);
        audit.record(moderator.requireAccount().value(), "moderation.word.remove", word.word(), null, null);
    }

    /** A word to watch for. */
    public record Word(@NotBlank @Size(max = 80) @OneLine String word) {

        /** Some letters become longer when they become small. */
        public Word {
            word = word == null ? null : WatchedWord.normal(word);
        }
    }

    /** A word that is watched for. */
    public record Row(long id, String word) {}
}
