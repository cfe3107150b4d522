package org.atrium.messenger.twilio;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Fetches what people sent from where Twilio keeps it: with the account's token at its own address alone, and by a
 * redirect only from its stores. In limits of time; whoever reads it limits its size.
 */
final class TwilioMedia {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration READ = Duration.ofSeconds(10);
    private static final Duration WHOLE = Duration.ofSeconds(60);
    private static final int MAX_REDIRECTS = 3;

    private final TwilioAccount account;
    private final Predicate<URI> stores;

    TwilioMedia(TwilioAccount account) {
        this(account, MediaHosts::isStore);
    }

    /** @param stores which redirects are followed */
    TwilioMedia(TwilioAccount account, Predicate<URI> stores) {
        this.account = account;
        this.stores = stores;
    }

    /**
     * The bytes; empty if they will never be there, or may not be fetched.
     *
     * @throws IOException if they could not be fetched now
     */
    Optional<InputStream> open(String address) throws IOException {
        if (!account.isOwnAddress(address)) {
            return Optional.empty();
        }
        URI next;
        try {
            next = URI.create(address);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            HttpURLConnection connection = connect(next, redirects == 0);
            int status = connection.getResponseCode();
            if (status / 100 == 2) {
                return Optional.of(new LimitedTimeStream(connection.getInputStream()));
            }
            String location = connection.getHeaderField("Location");
            connection.disconnect();
            if (status >= 500 || status == 429) {
                throw new IOException("Twilio's store answered " + status);
            }
            if (status / 100 != 3 || location == null) {
                return Optional.empty();
            }
            try {
                next = next.resolve(location);
            } catch (IllegalArgumentException noAddress) {
                return Optional.empty();
            }
            if (!stores.test(next)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private HttpURLConnection connect(URI address, boolean own) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout((int) CONNECT.toMillis());
        connection.setReadTimeout((int) READ.toMillis());
        if (own) {
            connection.setRequestProperty("Authorization", TwilioClient.authorization(account));
        }
        return connection;
    }

    /** Ends what drips. */
    private static final class LimitedTimeStream extends FilterInputStream {

        private final long until = System.nanoTime() + WHOLE.toNanos();

        LimitedTimeStream(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (System.nanoTime() - until > 0) {
                throw new SocketTimeoutException("Twilio's store took too long");
            }
            return super.read(buffer, offset, length);
        }
    }
}
