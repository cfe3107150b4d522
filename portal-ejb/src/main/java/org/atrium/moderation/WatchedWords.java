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
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.text.OneLine;

/** Administration of watched words: plain words or phrases, matched in any case. */
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
    public List<WatchedWordRow> list() {
        return moderation.watchedWords().stream()
                .map(word -> new WatchedWordRow(word.id(), word.word()))
                .toList();
    }

    /**
     * Watches for a word from now on.
     *
     * @throws ConflictException if it is watched for already
     */
    public WatchedWordRow add(Viewer moderator, NewWatchedWord newWord) {
        WatchedWord word = new WatchedWord(InputValidation.check(newWord).word());
        if (list().stream()
                .anyMatch(known -> ScreenedText.folded(known.word()).equals(ScreenedText.folded(word.word())))) {
            throw new ConflictException("moderation.error.word");
        }
        entityManager.persist(word);
        audit.record(moderator.requireAccount().value(), "moderation.word.add", word.word(), null, null);
        return new WatchedWordRow(word.id(), word.word());
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

    /** Command to watch for a word or phrase. */
    public record NewWatchedWord(
            @NotBlank @Size(max = 80) @OneLine String word) {

        /** Some letters become longer when they become small. */
        public NewWatchedWord {
            word = word == null ? null : WatchedWord.normalize(word);
        }
    }

    /** A watched word. */
    public record WatchedWordRow(long id, String word) {}
}
