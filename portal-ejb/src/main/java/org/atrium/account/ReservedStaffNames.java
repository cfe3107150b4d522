package org.atrium.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;

/** Keeps customers from using the names of staff members. */
@ApplicationScoped
class ReservedStaffNames {

    @Inject
    private AccountQueries accounts;

    /** What is wrong with a name that somebody chooses who does not work for the shop. */
    Optional<FieldError> findError(String name) {
        return DisplayNamePolicy.findError(name, false)
                .or(() -> name != null && NameResemblance.resemblesAny(name, accounts.namesOfStaff())
                        ? Optional.of(DisplayNamePolicy.RESERVED_NAME)
                        : Optional.empty());
    }

    /**
     * Refuses such a name.
     *
     * @throws InvalidInputException if it is one
     */
    void requireNotReserved(String name) {
        findError(name).ifPresent(wrong -> {
            throw new InvalidInputException(List.of(wrong));
        });
    }
}
