package org.atrium.platform.brand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The colour of links and of the one button that matters, in the light and in the dark.
 *
 * @param light on light pages, and in mails
 * @param dark on dark pages
 */
public record Accent(Colour light, Colour dark) {

    /** What WCAG 2.2 asks of text at level AA. */
    static final double READABLE = 4.5;

    /** The one of {@code tokens.css}. */
    static final Accent BUILT_IN = new Accent(Colour.of("#0b6e63"), Colour.of("#4fc3b3"));

    private static final double STEP = 0.05;

    /** An accent whose dark colour is the light one with as much white as it needs to be read, unless it is given. */
    static Accent of(Colour light, Optional<Colour> dark) {
        if (dark.isEmpty() && light.equals(BUILT_IN.light())) {
            return BUILT_IN;
        }
        return new Accent(light, dark.orElseGet(() -> lightened(light)));
    }

    private static Colour lightened(Colour colour) {
        double white = 0;
        while (white < 1
                && findError(colour.mix(Colour.WHITE, white), ColourScheme.DARK).isPresent()) {
            white += STEP;
        }
        return colour.mix(Colour.WHITE, Math.min(white, 1));
    }

    /** Where a colour is not read well enough, and how well: the worst place; empty if it is read everywhere. */
    static Optional<String> findError(Colour accent, ColourScheme scheme) {
        List<Pair> pairs = new ArrayList<>();
        for (Map.Entry<String, Colour> ground : scheme.grounds().entrySet()) {
            pairs.add(new Pair("as text on the ground " + ground.getKey(), accent, ground.getValue()));
        }
        pairs.add(new Pair("as text on its own tint", accent, scheme.tint(accent)));
        pairs.add(new Pair("under the words of a button", scheme.onAccent(accent), accent));
        return pairs.stream()
                .min(Comparator.comparingDouble(Pair::contrast).thenComparing(Pair::place))
                .filter(worst -> worst.contrast() < READABLE)
                .map(Pair::words);
    }

    /** The variables of {@code tokens.css} that follow from it; nothing for the built-in one. */
    public String styles() {
        return equals(BUILT_IN)
                ? ""
                : ":root{%s}@media (prefers-color-scheme: dark){:root{%s}}"
                        .formatted(variables(light, ColourScheme.LIGHT), variables(dark, ColourScheme.DARK));
    }

    private static String variables(Colour accent, ColourScheme scheme) {
        Colour strong = scheme.strong(accent);
        return ("--brand:%s;--brand-strong:%s;--on-brand:%s;--brand-tint:%s;--focus:%s;"
                        + "--bs-link-color-rgb:%s;--bs-link-hover-color-rgb:%s;--bs-primary-rgb:%s")
                .formatted(
                        accent.css(),
                        strong.css(),
                        scheme.onAccent(accent).css(),
                        scheme.tint(accent).css(),
                        (scheme == ColourScheme.LIGHT ? accent : strong).css(),
                        accent.parts(),
                        strong.parts(),
                        accent.parts());
    }

    /** What is written on a button of the light colour. */
    public Colour onLight() {
        return ColourScheme.LIGHT.onAccent(light);
    }

    /** The same of the dark one. */
    public Colour onDark() {
        return ColourScheme.DARK.onAccent(dark);
    }

    /** The ground of the head of light pages, which frames of browsers take over. */
    public static Colour lightHead() {
        return ColourScheme.LIGHT.grounds().get("card");
    }

    /** The same of dark pages. */
    public static Colour darkHead() {
        return ColourScheme.DARK.grounds().get("card");
    }

    /** Two colours, one on the other. */
    private record Pair(String place, Colour text, Colour ground) {

        double contrast() {
            return text.contrast(ground);
        }

        /** Cut, not rounded: what is just too little is not shown as enough. */
        String words() {
            return "%s (%s on %s) it has %s:1"
                    .formatted(place, text.css(), ground.css(), Math.floor(contrast() * 100) / 100);
        }
    }
}
