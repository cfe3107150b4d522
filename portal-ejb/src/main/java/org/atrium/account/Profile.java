package org.atrium.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.Inputs;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.text.OneLine;

/** A person's own details: name, phone, language, time zone and preferred channel. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class Profile {

    @Inject
    private EntityManager entityManager;

    @Inject
    private AccountQueries accounts;

    @Inject
    private AddressQueries addresses;

    /** What the viewer's own profile page shows. */
    public View of(Viewer viewer) {
        return View.of(entityManager.find(Account.class, viewer.requireAccount().value()));
    }

    /**
     * Changes the viewer's details. Changes of the same person wait for each other, so that each starts from the last.
     *
     * @param version the version the change started from, null to change whatever is there
     * @param change makes the new details from those that are there
     */
    public View change(Viewer viewer, Long version, UnaryOperator<Details> change) {
        long id = viewer.requireAccount().value();
        accounts.lock(List.of(id));
        Account account = entityManager.find(Account.class, id);
        account.requireVersion(version);
        Details next = change.apply(Details.of(account)).checked(phoneRegion(account));
        requireName(account, next.displayName());
        account.describe(next);
        entityManager.flush();
        return View.of(account);
    }

    /** A name that was theirs before the rule may stay until they choose another. */
    private static void requireName(Account account, String name) {
        boolean isStaff = account.roles().stream().anyMatch(Role::isStaff);
        if (!name.equals(account.displayName())) {
            DisplayNames.wrong(name, isStaff).ifPresent(wrong -> {
                throw new InvalidInputException(List.of(wrong));
            });
        }
    }

    /** The country a number without a country code is read by: the default address's, else the language's. */
    private String phoneRegion(Account account) {
        return addresses.defaultOf(account).stream()
                .findFirst()
                .map(PostalAddress::country)
                .orElse(null);
    }

    /**
     * What a person says of themselves.
     *
     * @param phone in any notation; kept in E.164
     * @param locale language tag
     * @param timeZone IANA name
     */
    public record Details(
            @NotBlank @Size(max = 60) @OneLine String displayName,
            @Size(max = 120) @OneLine String fullName,
            @Size(max = 40) @OneLine String phone,
            @NotBlank @Size(max = 35) String locale,
            @NotBlank @Size(max = 60) String timeZone,
            @NotNull PreferredChannel preferredChannel) {

        static Details of(Account account) {
            return new Details(
                    account.displayName(),
                    account.fullName(),
                    account.phone(),
                    account.locale(),
                    account.timeZone(),
                    account.preferredChannel());
        }

        /** The same details as they are kept. */
        Details checked(String phoneRegion) {
            List<FieldError> errors = new ArrayList<>(Inputs.errorsOf(this));
            Optional<String> number =
                    hasPhone() ? PhoneNumber.parse(phone, phoneRegion(phoneRegion)) : Optional.empty();
            if (hasPhone() && number.isEmpty()) {
                errors.add(new FieldError("phone", "account.error.phone"));
            }
            if (locale != null && !locale.isBlank() && !Languages.isTag(locale)) {
                errors.add(new FieldError("locale", "account.error.locale"));
            }
            if (timeZone != null && !timeZone.isBlank() && !TimeZones.isKnown(timeZone)) {
                errors.add(new FieldError("timeZone", "account.error.timeZone"));
            }
            if (!errors.isEmpty()) {
                throw new InvalidInputException(errors);
            }
            return new Details(
                    displayName.strip(),
                    fullName == null || fullName.isBlank() ? null : fullName.strip(),
                    number.orElse(null),
                    Languages.canonical(locale),
                    timeZone,
                    preferredChannel);
        }

        private boolean hasPhone() {
            return phone != null && !phone.isBlank();
        }

        private String phoneRegion(String preferred) {
            return preferred == null && locale != null
                    ? Locale.forLanguageTag(locale).getCountry()
                    : preferred;
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
