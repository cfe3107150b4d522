package org.atrium.web.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses a client address as proxies write it: with or without port, IPv6 brackets and RFC 7239 quotes. One address has
 * one spelling, because rate limits count by it.
 */
final class NetworkAddress {

    /** The longest there is: an IPv6 address that ends in an IPv4 one, with brackets, a port and quotes. */
    private static final int MAX_LENGTH = 60;

    private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final String V4 = BYTE + "(?:\\." + BYTE + "){3}";
    private static final String V6 = "[0-9A-Fa-f:.]++";
    private static final Pattern WRITTEN = Pattern.compile(
            "\"?(?:(" + V4 + ")(?::[0-9]{1,5})?|\\[(" + V6 + ")(?:%[0-9A-Za-z]+)?](?::[0-9]{1,5})?|(" + V6 + "))\"?");

    private NetworkAddress() {}

    /** Empty for what is no address, such as {@code unknown}. */
    static Optional<String> of(String written) {
        if (written.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Matcher address = WRITTEN.matcher(written.strip());
        if (!address.matches()) {
            return Optional.empty();
        }
        if (address.group(1) != null) {
            return Optional.of(address.group(1));
        }
        try {
            // In brackets it is an address or nothing: no name is looked up.
            String six = address.group(2) == null ? address.group(3) : address.group(2);
            if (six.indexOf(':') < 0) {
                return Optional.empty();
            }
            return Optional.of(InetAddress.getByName("[" + six + "]").getHostAddress());
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }
}
