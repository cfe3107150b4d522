package org.atrium.platform.brand;

import java.util.LinkedHashMap;
import java.util.Map;

/** Light and dark: what an accent colour is read on, by the names of {@code tokens.css}. */
enum ColourScheme {
    LIGHT(
            Colour.WHITE,
            0.11,
            Map.of(
                    "page", "#faf9f7",
                    "card", "#ffffff",
                    "hover", "#f3f1ec",
                    "sunken", "#f5f3ef",
                    "info-tint", "#e8f0fa",
                    "attention-tint", "#fdf3e1",
                    "danger-tint", "#fcecea",
                    "good-tint", "#e7f4eb",
                    "note-tint", "#fff6d6")),
    DARK(
            Colour.of("#131517"),
            0.16,
            Map.of(
                    "page", "#131517",
                    "card", "#1b1e21",
                    "hover", "#23272b",
                    "sunken", "#16191b",
                    "info-tint", "#182a3f",
                    "attention-tint", "#32260f",
                    "danger-tint", "#3a1d1b",
                    "good-tint", "#16301f",
                    "note-tint", "#2f2a15"));

    private final Colour tintGround;
    private final double tintShare;
    private final Map<String, Colour> grounds = new LinkedHashMap<>();

    ColourScheme(Colour tintGround, double tintShare, Map<String, String> grounds) {
        this.tintGround = tintGround;
        this.tintShare = tintShare;
        grounds.forEach((name, colour) -> this.grounds.put(name, Colour.of(colour)));
    }

    /** The grounds of the pages that links stand on, by their names. */
    Map<String, Colour> grounds() {
        return Map.copyOf(grounds);
    }

    /** The accent as a ground, of badges and of the current place. */
    Colour tint(Colour accent) {
        return tintGround.mix(accent, tintShare);
    }

    /** What is written on a button of that colour. */
    Colour onAccent(Colour accent) {
        return this == LIGHT ? Colour.WHITE : accent.mix(Colour.BLACK, 0.85);
    }

    /** The accent where one points at it: further from the ground. */
    Colour strong(Colour accent) {
        return this == LIGHT ? accent.mix(Colour.BLACK, 0.25) : accent.mix(Colour.WHITE, 0.3);
    }
}
