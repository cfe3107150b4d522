package org.atrium.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.Inputs;
import org.atrium.platform.error.InvalidInputException;

/** A person's own details: name, phone, language, time zone and preferred channel. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class Profile {

    @Inject
    private EntityManager entityManager;

    /** What the viewer's own profile page shows. */
    public View of(Viewer viewer) {
        return View.of(entityManager.find(Account.class, viewer.requireAccount().value()));
    }

    /**
     * Changes the viewer's details.
     *
     * @param version the version the change started from, null to change whatever is there
     */
    public View change(Viewer viewer, Details details, Long version) {
        Account account =
                entityManager.find(Account.class, viewer.requireAccount().value());
        account.requireVersion(version);
        account.describe(details.checked());
        entityManager.flush();
        return View.of(account);
    }

    /**
     * What a person says of themselves.
     *
     * @param phone in any notation; kept in E.164
     * @param locale language tag
     * @param timeZone IANA name
     */
    public record Details(
            @NotBlank @Size(max = 60) String displayName,
            @Size(max = 120) String fullName,
            @Size(max = 40) String phone,
            @NotBlank @Size(max = 35) String locale,
            @NotBlank @Size(max = 60) String timeZone,
            @NotNull PreferredChannel preferredChannel,
            String phoneRegion) {

        Details checked() {
            List<FieldError> errors = new ArrayList<>(Inputs.errorsOf(this));
            String normalisedPhone = null;
            if (phone != null && !phone.isBlank()) {
                normalisedPhone = PhoneNumber.parse(phone, phoneRegion).orElse(null);
                if (normalisedPhone == null) {
                    errors.add(new FieldError("phone", "account.error.phone"));
                }
            }
            if (timeZone != null && !isTimeZone(timeZone)) {
                errors.add(new FieldError("timeZone", "account.error.timeZone"));
            }
            if (!errors.isEmpty()) {
                throw new InvalidInputException(errors);
            }
            return new Details(
                    displayName.strip(),
                    fullName == null || fullName.isBlank() ? null : fullName.strip(),
                    normalisedPhone,
                    locale,
                    timeZone,
                    preferredChannel,
                    phoneRegion);
        }

        private static boolean isTimeZone(String name) {
            try {
                ZoneId.of(name);
                return true;
            } catch (DateTimeException unknown) {
                return false;
            }
        }
    }

    /** A profile as its owner sees it. */
    public record View(
            String id,
            String email,
            String displayName,
            String fullName,
            String phone,
            String locale,
            String timeZone,
            PreferredChannel preferredChannel,
            Set<Role> roles,
            long version) {

        static View of(Account account) {
            return new View(
                    account.publicId(),
                    account.email(),
                    account.displayName(),
                    account.fullName(),
                    account.phone(),
                    account.locale(),
                    account.timeZone(),
                    account.preferredChannel(),
                    account.roles(),
                    account.version());
        }
    }
}
