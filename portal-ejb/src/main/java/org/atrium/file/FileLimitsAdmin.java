package org.atrium.file;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.StaleObjectException;

/** Administration of what people may upload. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class FileLimitsAdmin {

    @Inject
    private EntityManager entityManager;

    @Inject
    private FileQueries queries;

    @Inject
    private AuditTrail audit;

    public FileLimitsView read() {
        return view(row());
    }

    /**
     * Sets the limits, for all uploads from now on.
     *
     * @param version the version the change started from, null to change whatever is there
     * @throws StaleObjectException if somebody changed them since
     */
    public FileLimitsView update(Viewer viewer, FileLimitSettings settings, Long version) {
        InputValidation.check(settings);
        FileLimits limits = row();
        limits.requireVersion(version);
        FileLimitSettings before = limits.settings();
        limits.update(settings);
        entityManager.flush();
        settings.changesSince(before)
                .joined()
                .ifPresent(changes ->
                        audit.record(viewer.requireAccount().value(), "file.limits", "files", null, changes));
        return view(limits);
    }

    private FileLimits row() {
        return entityManager.find(FileLimits.class, FileLimits.ONLY);
    }

    private FileLimitsView view(FileLimits limits) {
        return new FileLimitsView(limits.settings(), limits.version(), queries.countWaiting());
    }

    /**
     * The limits.
     *
     * @param waiting how many files wait for the virus scanner
     */
    public record FileLimitsView(FileLimitSettings settings, long version, long waiting) {}
}
