package org.atrium.web.search;

import org.atrium.lookup.SearchAction;

/** The icons of what people want to do. */
public final class ActionIcons {

    private ActionIcons() {}

    /** The name of an action's icon. */
    public static String of(SearchAction action) {
        return switch (action) {
            case TRACK -> "truck";
            case RETURN -> "arrow-return-left";
            case CANCEL -> "x-lg";
            case CHANGE_ADDRESS -> "geo-alt";
            case INVOICE -> "file-earmark-text";
            case CONTACT -> "headset";
            case SIGN_IN -> "key";
            case CLOSE_ACCOUNT -> "person-circle";
        };
    }
}
