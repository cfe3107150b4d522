package org.atrium.category;

/** The editable fields of a category; each feature has its own limits for them. */
public interface CategoryDetails<D> {

    String name();

    String description();

    Integer position();

    /** What the audit trail says about a change. */
    default String auditDetail() {
        return name();
    }

    /** The same as it is kept; refused if a field breaks a limit. */
    D checked();
}
