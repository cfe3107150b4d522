package org.atrium.web.security;

import org.atrium.platform.settings.Setting;

/** What follows from the address people reach the portal at. A proxy in front may end the encryption: requests do not tell. */
public final class PublicAddress {

    private PublicAddress() {}

    /** Whether people reach the portal by encrypted connections alone. */
    public static boolean isEncrypted() {
        return Setting.BASE_URL.address().startsWith("https:");
    }

    /**
     * The name of a cookie. Browsers take one that begins with {@code __Host-} from this very host only, and only
     * encrypted: no other host of the domain can plant it.
     */
    public static String cookie(String name) {
        return isEncrypted() ? "__Host-" + name : name;
    }
}
