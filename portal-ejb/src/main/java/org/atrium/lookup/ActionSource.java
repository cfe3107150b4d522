package org.atrium.lookup;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.atrium.account.Viewer;

/** A feature that has something of the viewer's own an action is about. Implementations are CDI beans. */
public interface ActionSource {

    /** The actions it has something for. */
    Set<SearchAction> actions();

    /** The viewer's own things, newest first, each with the address where the action is done; none for a visitor. */
    List<SearchHit> own(Viewer viewer, SearchAction action, Locale locale, int limit);
}
