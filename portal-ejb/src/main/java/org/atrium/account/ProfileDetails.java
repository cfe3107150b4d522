package org.atrium.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.json.PatchValue;
import org.atrium.platform.text.OneLine;

/**
 * What a person says of themselves. The shapes of it are together here: all of it, as pages send it; a change of some
 * fields; and what its owner reads.
 *
 * @param phone in any notation; kept in E.164
 * @param locale language tag
 * @param timeZone IANA name
 */
public record ProfileDetails(
        @NotBlank(message = "input.missing.displayName") @Size(max = 60) @OneLine
        String displayName,

        @Size(max = 120) @OneLine String fullName,
        @Size(max = 40) @OneLine String phone,

        @NotBlank(message = "input.missing.locale") @Size(max = 35)
        String locale,

        @NotBlank(message = "input.missing.timeZone") @Size(max = 60)
        String timeZone,

        @NotNull(message = "input.missing.channel") PreferredChannel preferredChannel) {

    static ProfileDetails of(Account account) {
        return new ProfileDetails(
                account.displayName(),
                account.fullName(),
                account.phone(),
                account.locale(),
                account.timeZone(),
                account.preferredChannel());
    }

    ProfileDetails withFullName(String name) {
        return new ProfileDetails(displayName, name, phone, locale, timeZone, preferredChannel);
    }

    /** The same details as they are kept. */
    ProfileDetails checked(String phoneRegion) {
        List<FieldError> errors = new ArrayList<>(InputValidation.errorsOf(this));
        Optional<String> number = hasPhone() ? PhoneNumber.parse(phone, phoneRegion(phoneRegion)) : Optional.empty();
        if (hasPhone() && number.isEmpty()) {
            boolean extension = PhoneNumber.hasExtension(phone, phoneRegion(phoneRegion));
            errors.add(new FieldError("phone", extension ? "account.error.phoneExtension" : "account.error.phone"));
        }
        if (locale != null && !locale.isBlank() && !LanguageTags.isTag(locale)) {
            errors.add(new FieldError("locale", "account.error.locale"));
        }
        if (timeZone != null && !timeZone.isBlank() && !TimeZones.isKnown(timeZone)) {
            errors.add(new FieldError("timeZone", "account.error.timeZone"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        return new ProfileDetails(
                displayName.strip(),
                fullName == null || fullName.isBlank() ? null : fullName.strip(),
                number.orElse(null),
                LanguageTags.canonical(locale),
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

    /** What to change; a field that is absent stays as it is. */
    public record EditProfile(
            PatchValue<String> displayName,
            PatchValue<String> fullName,
            PatchValue<String> phone,
            PatchValue<String> locale,
            PatchValue<String> timeZone,
            PatchValue<PreferredChannel> preferredChannel) {

        public ProfileDetails applied(ProfileDetails before) {
            return new ProfileDetails(
                    displayName.orElse(before.displayName()),
                    fullName.orElse(before.fullName()),
                    phone.orElse(before.phone()),
                    locale.orElse(before.locale()),
                    timeZone.orElse(before.timeZone()),
                    preferredChannel.orElse(before.preferredChannel()));
        }
    }

    /**
     * An account as its owner reads it.
     *
     * @param roles in the order of their names
     */
    public record OwnAccountView(
            String id,
            String email,
            String displayName,
            String fullName,
            String phone,
            String locale,
            String timeZone,
            PreferredChannel preferredChannel,
            List<String> roles) {

        static OwnAccountView of(Account account) {
            return new OwnAccountView(
                    account.publicId(),
                    account.email(),
                    account.displayName(),
                    account.fullName(),
                    account.phone(),
                    account.locale(),
                    account.timeZone(),
                    account.preferredChannel(),
                    account.roles().stream().map(Enum::name).sorted().toList());
        }
    }
}
