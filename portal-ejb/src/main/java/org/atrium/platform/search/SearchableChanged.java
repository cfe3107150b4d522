package org.atrium.platform.search;

/**
 * A searchable entity changed, or its visibility did.
 *
 * @param type what it is
 */
public record SearchableChanged(Class<? extends Searchable> type) {}
