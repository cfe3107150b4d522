package org.atrium.platform.brand;

import java.util.Optional;
import java.util.regex.Pattern;

/** A colour of the screen, and how well it is read on another one. */
public record Colour(int red, int green, int blue) {

    public static final Colour WHITE = new Colour(255, 255, 255);
    public static final Colour BLACK = new Colour(0, 0, 0);

    private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");

    /** The colour of a text such as {@code #0b6e63}; empty for any other text. */
    public static Optional<Colour> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        int rgb = Integer.parseInt(text.substring(1), 16);
        return Optional.of(new Colour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff));
    }

    /** A colour that the code itself names. */
    static Colour of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException(text));
    }

    /** The contrast of WCAG 2: from 1 for the same colour to 21 for black on white. */
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** This colour with a share of another one, from 0 to 1. */
    Colour mix(Colour other, double share) {
        return new Colour(
                mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    /** As style sheets write it. */
    public String css() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }

    /** Its three parts, for {@code rgb()} and {@code rgba()}. */
    String parts() {
        return red + ", " + green + ", " + blue;
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int mixed(int part, int other, double share) {
        return (int) Math.round(part + (other - part) * share);
    }
}
