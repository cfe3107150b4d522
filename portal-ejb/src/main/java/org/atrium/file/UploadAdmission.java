package org.atrium.file;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.atrium.account.Viewer;
import org.atrium.file.content.FileTypes;
import org.atrium.platform.client.ClientAddress;
import org.atrium.platform.error.TooManyRequestsException;
import org.atrium.platform.ratelimit.RateLimit;
import org.atrium.platform.ratelimit.RateLimiter;

/** Who may send files now; asked before the first byte is read. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UploadAdmission {

    private static final RateLimit PER_ACCOUNT = new RateLimit("upload", 300, Duration.ofHours(1));
    private static final RateLimit PER_NETWORK = new RateLimit("upload.visitor", 60, Duration.ofHours(1));

    private static final long MEGABYTE = 1_000_000;

    /** After which time there is room again, as a rule. */
    private static final Duration BUSY = Duration.ofSeconds(30);

    @Inject
    private RateLimiter rateLimiter;

    @Inject
    private OwnUploads uploads;

    @Inject
    private UploadSlots slots;

    @Inject
    private ClientAddress clientAddress;

    /**
     * Lets somebody send files: visitors of one network are counted together.
     *
     * @return to be closed when all is read and stored
     * @throws TooManyRequestsException if too many are sent at the moment, or this person sent too many lately
     */
    public Admission admit(Viewer viewer) {
        String sender =
                viewer.isSignedIn() ? "account " + viewer.account().value() : "network " + clientAddress.network();
        rateLimiter.check((viewer.isSignedIn() ? PER_ACCOUNT : PER_NETWORK).attemptBy(sender));
        if (!slots.begin(sender)) {
            throw new TooManyRequestsException(BUSY);
        }
        return () -> slots.end(sender);
    }

    /**
     * Refuses a file that says itself that it is too long.
     *
     * @param name as its sender calls it
     * @param bytes how long it is, negative where it does not say
     */
    public void checkLength(String name, long bytes) {
        int megabytes = uploads.limits().fileMegabytes();
        if (bytes > megabytes * MEGABYTE) {
            throw new FileTooLargeException(FileTypes.safeName(name), megabytes);
        }
    }

    /** Files that are being sent. */
    @FunctionalInterface
    public interface Admission extends AutoCloseable {

        /** They are there, or never will be. */
        @Override
        void close();
    }
}
