package org.atrium.web.look;

/**
 * What a page says of something in a word with a colour: {@code <p:badge of="#{threadText.badge(row)}"/>}.
 *
 * @param key of the text with the word
 * @param tone what the word means to people, as the style sheet calls it; empty for what is at rest
 */
public record Badge(String key, String tone) {

    /** Somebody works on it. */
    public static final String MOVING = "info";

    /** Somebody must act. */
    public static final String ACT = "attention";

    /** It went well. */
    public static final String GOOD = "good";

    /** It was refused. */
    public static final String REFUSED = "danger";

    public static final String AT_REST = "";

    /** The style class of its colour, empty for what is at rest. */
    public String toneClass() {
        return tone.isEmpty() ? "" : "status--" + tone;
    }
}
