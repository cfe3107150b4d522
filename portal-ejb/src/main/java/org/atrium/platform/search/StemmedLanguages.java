package org.atrium.platform.search;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The languages whose words the search knows in all their forms. */
public final class StemmedLanguages {

    /** Their codes. */
    public static final Set<String> CODES = Arrays.stream(SearchLanguage.values())
            .filter(language -> language != SearchLanguage.OTHER)
            .map(SearchLanguage::code)
            .collect(Collectors.toUnmodifiableSet());

    private StemmedLanguages() {}
}
