package org.atrium.platform.text;

/** Texts that are kept as HTML beside their source. An earlier release made other HTML of the same source. */
public interface RenderedTexts {

    /**
     * Makes some of the HTML anew that is older than {@link Markdown#RENDERING}, in a transaction of its own, and passes
     * over what somebody else has just now.
     *
     * @return how many texts, 0 once none is left
     */
    int renewSome();
}
