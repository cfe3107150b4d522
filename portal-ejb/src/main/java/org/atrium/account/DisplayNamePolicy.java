package org.atrium.account;

import java.util.Optional;
import org.atrium.platform.brand.CurrentBrand;
import org.atrium.platform.error.FieldError;

/**
 * Rules for display names. Names appear in mails and next to posts, so they contain no address of another site and no
 * phone number, and only staff may use names such as "Support". Lookalike letters and missing spaces do not get around
 * it.
 */
final class DisplayNamePolicy {

    static final FieldError RESERVED_NAME = new FieldError("displayName", "account.error.nameOfShop");

    private static final FieldError ADDRESS_IN_NAME = new FieldError("displayName", "account.error.nameAddress");

    private DisplayNamePolicy() {}

    /**
     * What is wrong with a name, if anything.
     *
     * @param isStaff whether its person works for the shop
     */
    static Optional<FieldError> findError(String name, boolean isStaff) {
        return findError(name, isStaff, CurrentBrand.shopName());
    }

    static Optional<FieldError> findError(String name, boolean isStaff, String shop) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        if (ContactInName.isIn(name)) {
            return Optional.of(ADDRESS_IN_NAME);
        }
        return !isStaff && RoleNames.isReserved(name, shop) ? Optional.of(RESERVED_NAME) : Optional.empty();
    }

    /** A name under which somebody who wrote elsewhere may stand here: theirs, or none in particular. */
    static String importedName(String name, String otherwise) {
        return findError(name, false).isPresent() ? otherwise : name;
    }
}
