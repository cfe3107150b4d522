package org.atrium.inbound;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.file.FileDownload;
import org.atrium.file.FileId;
import org.atrium.file.ReadingFile;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.PortalException;
import org.atrium.platform.error.TooManyRequestsException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Page;

/**
 * Mails that became nothing by themselves. An administrator receives one that was set aside, or discards it: once, also
 * where two do so at the same time.
 */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class SetAsideMails {

    /** What is said of more is that there are more. */
    private static final int MAX_COUNTED = 100;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration BUSY = Duration.ofSeconds(30);

    @Inject
    private InboundMailQueries mails;

    @Inject
    private ReceivingMail receiving;

    @Inject
    private ReadingFile files;

    @Inject
    private MailMemory memory;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Mails with a result, newest first.
     *
     * @throws InvalidInputException if it is the result of mails that became something
     */
    public Page<MailRow> list(InboundMailResult result, String cursor, int limit) {
        if (!result.isKeptAlone()) {
            throw new InvalidInputException("state", "inbound.error.state");
        }
        long before = Cursor.parse(cursor, 1).map(keys -> keys.number(0)).orElse(Long.MAX_VALUE);
        var rows = mails.byResult(result, before, org.hibernate.query.Page.first(limit + 1));
        return Page.of(rows.stream().map(MailRow::of).toList(), limit, row -> Cursor.of(row.id()));
    }

    /** How many wait for an administrator, at most a hundred. */
    public int countWaiting() {
        return mails.idsSetAside(org.hibernate.query.Page.first(MAX_COUNTED)).size();
    }

    /**
     * Receives one that was set aside, as if it came now and without doubt from where it says.
     *
     * @return what became of it; it may have to stay set aside
     * @throws ConflictException if somebody was faster, or nothing is kept of it
     * @throws PortalException if what it wants is still not possible
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public MailOutcome receive(Viewer viewer, long id) {
        AccountId administrator = viewer.requireAccount();
        InboundMailRecord mail = Optional.ofNullable(mails.entityManager().find(InboundMailRecord.class, id))
                .orElseThrow(UnknownObjectException::new);
        mail.requireUndecided();
        if (mail.file() == null) {
            throw new ConflictException("inbound.error.notKept");
        }
        FileDownload whole = files.content(viewer, new FileId(mail.file()));
        if (!memory.tryReserve(whole.size(), PATIENCE)) {
            throw new TooManyRequestsException(BUSY);
        }
        try (InputStream bytes = whole.open(0, whole.size())) {
            return receiving.receiveAgain(id, bytes.readAllBytes(), mail.door(), administrator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            memory.release(whole.size());
        }
    }

    /**
     * Wants nothing of one that was set aside.
     *
     * @throws ConflictException if somebody was faster
     */
    public void discard(Viewer viewer, long id) {
        AccountId administrator = viewer.requireAccount();
        InboundMailRecord mail = mails.findForUpdate(id).orElseThrow(UnknownObjectException::new);
        mail.requireUndecided();
        mail.discard();
        mail.decide(administrator, clock.instant());
        audit.record(administrator.value(), "inbound.discard", Long.toString(id), null, mail.sender());
    }

    /**
     * A mail in a list.
     *
     * @param excerpt beginning of its words
     * @param reason why it became nothing, the name of a {@link MailReason}, or null
     * @param detail of the reason, or null
     * @param file id of the mail as it came, null where the virus scanner refused it
     * @param words all of them, where the mail itself is not kept; else null
     */
    public record MailRow(
            long id,
            Instant arrivedAt,
            String sender,
            String senderName,
            String subject,
            String excerpt,
            MailDoor door,
            InboundMailResult result,
            String reason,
            String detail,
            String file,
            String words) {

        static MailRow of(InboundMailRecord mail) {
            return new MailRow(
                    mail.id(),
                    mail.arrivedAt(),
                    mail.sender(),
                    mail.senderName(),
                    mail.subject(),
                    mail.excerpt(),
                    mail.door(),
                    mail.result(),
                    mail.reason(),
                    mail.detail(),
                    mail.file(),
                    mail.file() == null ? mail.words() : null);
        }
    }
}
