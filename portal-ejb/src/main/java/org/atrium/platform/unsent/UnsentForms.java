package org.atrium.platform.unsent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.atrium.platform.ids.SecretToken;
import org.atrium.platform.ids.TextEncryption;

/**
 * Stores the input of forms that could not be submitted, for a day, for all nodes. It is found by a secret of the
 * browser and the account, and encrypted with that secret, so the database does not reveal it. Only the latest pages of
 * an account are kept, so nobody can displace another account's input.
 */
@ApplicationScoped
@Transactional
public class UnsentForms {

    /** How long. */
    public static final Duration RETENTION = Duration.ofHours(24);

    private static final int MAX_PAGES = 5;
    private static final int MAX_LENGTH = 1_200_000;

    @Inject
    private UnsentFormQueries forms;

    @Inject
    private TextEncryption encryption;

    @Inject
    private Clock clock;

    /**
     * Keeps what was written, in place of what was kept of that page before; not what is longer than any form.
     *
     * @param owner the public id of who wrote it
     */
    public void save(SecretToken browser, String owner, String page, String content) {
        String closed = encryption.encrypt(purpose(browser), content);
        delete(browser, page);
        if (closed.length() <= MAX_LENGTH) {
            forms.insertOrUpdate(browser.hash(), owner, hash(page), closed, clock.instant());
            List<Long> all = forms.idsByOwner(owner);
            if (all.size() > MAX_PAGES) {
                forms.deleteByIds(all.subList(MAX_PAGES, all.size()));
            }
        }
    }

    /** What this person wrote in this browser on this page. */
    public Optional<String> find(SecretToken browser, String owner, String page) {
        return forms.content(browser.hash(), owner, hash(page), clock.instant().minus(RETENTION))
                .flatMap(closed -> encryption.decrypt(purpose(browser), closed));
    }

    /** Whether anything is kept of a browser. */
    public boolean hasAny(SecretToken browser) {
        return forms.count(browser.hash()) > 0;
    }

    /** What was written on a page has arrived. */
    public void delete(SecretToken browser, String page) {
        forms.delete(browser.hash(), hash(page));
    }

    /** Drops all that a person wrote in a browser. */
    public void deleteAll(SecretToken browser, String owner) {
        forms.deleteByOwner(browser.hash(), owner);
    }

    /** Drops what is over. */
    public void deleteExpired() {
        forms.deleteOlder(clock.instant().minus(RETENTION));
    }

    private static String purpose(SecretToken browser) {
        return "kept form " + browser.value();
    }

    /** The address of a page may have a secret in it, and any length. */
    private static String hash(String page) {
        return new SecretToken(page).hash();
    }
}
