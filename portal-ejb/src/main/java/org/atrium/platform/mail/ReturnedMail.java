package org.atrium.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.atrium.platform.ids.Pseudonyms;
import org.atrium.platform.outbox.RedactedFailure;
import org.atrium.platform.text.VisibleText;
import org.jboss.logging.Logger;

/**
 * Mails that came back, and the addresses nothing is sent to because of them. Mails that a person asks for themselves are
 * sent in any case, and a link of one that is used shows that mail arrives again. An address of which nothing came back for
 * a year is forgotten.
 */
@ApplicationScoped
@Transactional
public class ReturnedMail {

    private static final Logger LOG = Logger.getLogger(ReturnedMail.class);

    private static final String PURPOSE = "mailAddress";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private static final int MAX_STATUS = 40;
    private static final int MAX_DIAGNOSTIC = 500;
    private static final int MAX_READ = 2_000;

    /** Mails of links and passwords, all of which somebody has just asked for or done. */
    private static final String OF_ACCOUNT = "account.mail.";

    /** Those that let somebody without an account confirm what they have just written. */
    private static final Set<String> CONFIRMATIONS = Set.of("contact.mail.confirm", "returns.mail.confirm");

    @Inject
    private MailAddressQueries queries;

    @Inject
    private Pseudonyms pseudonyms;

    @Inject
    private Clock clock;

    /**
     * Counts a mail of ours that did not arrive, in the running transaction. Whoever calls this knows that it was one, and
     * that it went to this address.
     *
     * @param hard whether trying again does not help; then nothing more is sent to the address
     * @param status as by RFC 3463, such as {@code 5.1.1}; may be null
     * @param diagnostic what the other server said, in any form; may be null
     */
    public void record(String address, boolean hard, String status, String diagnostic) {
        String name = nameOf(address);
        queries.insertIfAbsent(name, clock.instant());
        MailAddressState state = stateForUpdate(name);
        boolean sent = state.stop().isEmpty();
        state.record(hard, line(status, MAX_STATUS), line(diagnostic, MAX_DIAGNOSTIC), clock.instant());
        if (sent && state.stop().isPresent()) {
            LOG.infof(
                    "Nothing more is sent to an address: mail to it came back with status %s",
                    line(status, MAX_STATUS));
        }
    }

    private MailAddressState stateForUpdate(String name) {
        return queries.entityManager().find(MailAddressState.class, name, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Since when, and why, nothing is sent to an address; empty if mails are, or if it is null. */
    public Optional<MailStop> findStop(String address) {
        return address == null
                ? Optional.empty()
                : queries.stopped(nameOf(address)).flatMap(MailAddressState::stop);
    }

    /** Mail to an address works again: its reader says so, or has just shown it by the link of a mail. */
    public void resume(String address) {
        queries.stopped(nameOf(address)).ifPresent(MailAddressState::resume);
    }

    /** Whether a mail is not to be sent. */
    boolean isStopped(Mail mail) {
        return !mail.key().startsWith(OF_ACCOUNT)
                && !CONFIRMATIONS.contains(mail.key())
                && findStop(mail.to()).isPresent();
    }

    void forgetOld() {
        queries.deleteOlderThan(clock.instant().minus(REMEMBERED));
    }

    private String nameOf(String address) {
        return pseudonyms.of(PURPOSE, MailAddress.keyOf(address));
    }

    /** One line that can be stored, without addresses: the row shall not say whose it is. */
    static String line(String text, int max) {
        if (text == null) {
            return null;
        }
        String storable =
                new String(VisibleText.cut(text, MAX_READ).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return VisibleText.cut(RedactedFailure.redact(VisibleText.folded(storable)), max);
    }
}
