package org.atrium.platform.client;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** Maps an address to the network that one household or company has to itself. */
final class Networks {

    private static final int PREFIX_BYTES = 8;

    private Networks() {}

    /**
     * An IPv4 address as it is; of an IPv6 address the first half, whose other half its owner chooses anew as often as
     * they like. Text that is no address stays as it is.
     */
    static String of(String address) {
        // Only what has a colon: anything else might be looked up as a name.
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            InetAddress parsed = InetAddress.getByName(address.replaceFirst("%.*", ""));
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(parsed.getAddress(), 0, PREFIX_BYTES) + "/64"
                    : parsed.getHostAddress();
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
