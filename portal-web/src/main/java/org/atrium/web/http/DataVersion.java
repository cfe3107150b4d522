package org.atrium.web.http;

import java.util.Arrays;
import org.atrium.platform.ids.Sha256;

/**
 * The version of data that is at hand and has none of its own: a number made of all that records say. A page of a visitor
 * that is made of them is current as long as they say the same.
 */
public final class DataVersion {

    private static final int DIGITS = 16;

    private DataVersion() {}

    /** A number that changes with any of the data. */
    public static long[] of(Object... data) {
        String hash = Sha256.of(Arrays.toString(data));
        return new long[] {Long.parseUnsignedLong(hash.substring(0, DIGITS), DIGITS)};
    }
}
