package org.atrium.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.text.OneLine;

/**
 * An administrator's invitation.
 *
 * @param locale language tag, null for English
 */
public record InvitationRequest(
        @NotBlank String email,
        @NotBlank @Size(max = 60) @OneLine String displayName,
        @NotEmpty Set<Role> roles,
        @Size(max = 35) String locale) {

    EmailAddress checked() {
        InputValidation.check(this);
        DisplayNamePolicy.findError(displayName, roles.stream().anyMatch(Role::isStaff))
                .ifPresent(wrong -> {
                    throw new InvalidInputException(List.of(wrong));
                });
        if (locale != null && !locale.isBlank() && !LanguageTags.isTag(locale)) {
            throw new InvalidInputException("locale", "account.error.locale");
        }
        return EmailAddress.requireMailable(email);
    }
}
