package org.atrium.platform.text;

import java.util.Collection;
import java.util.List;

/** Texts stored with rendered HTML, which a new release may have to render again. */
public interface RenderedTexts {

    /** What one of them is, for the log. */
    String kind();

    /** Some whose HTML is older than {@link Markdown#RENDERING}, those behind a place; none once none is left there. */
    List<Outdated> outdated(Outdated after);

    /**
     * Makes the HTML of these anew, in a transaction of its own, and passes over what somebody else has just now.
     *
     * @return how many texts
     */
    int rerender(Collection<Long> ids);

    /** Where a text stands among those that are to be made anew, and its number. */
    record Outdated(Integer rendering, Long id) {

        static final Outdated START = new Outdated(-1, 0L);
    }
}
