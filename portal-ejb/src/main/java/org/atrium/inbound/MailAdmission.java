package org.atrium.inbound;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.atrium.platform.error.TooLargeException;
import org.atrium.platform.error.TooManyRequestsException;

/** Which mails a mail server may hand over now; asked before the first byte is read. */
@Stateless
@RolesAllowed("mail:write")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailAdmission {

    /** The longest mail in bytes / 1,024, as the API says it; {@link MailMemory#maxBytes} may be less. */
    public static final int MAX_KILOBYTES = MailMemory.MAX_MEGABYTES << 10;

    /** Mails are read in a fraction of that. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration BUSY = Duration.ofSeconds(30);

    @Inject
    private MailMemory memory;

    /**
     * Makes room for a mail.
     *
     * @param length how long it is in bytes, negative where its sender does not say
     * @return to be closed when it is received
     * @throws TooLargeException if there is never room for it
     * @throws TooManyRequestsException if there is none at the moment: a mail server comes again
     */
    public AdmittedMail admit(long length) {
        long bytes = length < 0 ? memory.maxBytes() : length;
        if (bytes > memory.maxBytes()) {
            throw new TooLargeException("error.tooLarge", Map.of());
        }
        if (!memory.tryReserve(bytes, PATIENCE)) {
            throw new TooManyRequestsException(BUSY);
        }
        return new AdmittedMail(memory, (int) bytes, length >= 0);
    }
}
