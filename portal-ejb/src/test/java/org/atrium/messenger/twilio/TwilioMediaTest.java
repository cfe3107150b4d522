package org.atrium.messenger.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwilioMediaTest {

    private final TwilioServer server = new TwilioServer();
    private final TwilioServer store = new TwilioServer();

    @AfterEach
    void stop() {
        server.close();
        store.close();
    }

    @Test
    void aFileIsFetchedWithTheAccountsToken() throws IOException {
        server.answer(TwilioServer.media("1"), 200, "bytes");
        assertThat(fetch(server.url() + TwilioServer.media("1"))).contains("bytes");
        assertThat(server.requests().get(0).authorization()).startsWith("Basic ");
    }

    @Test
    void itsStoreGetsNoToken() throws IOException {
        server.redirect(TwilioServer.media("1"), store.url() + "/signed");
        store.answer("/signed", 200, "bytes");
        assertThat(fetch(server.url() + TwilioServer.media("1"))).contains("bytes");
        assertThat(store.requests().get(0).authorization()).isNull();
    }

    @Test
    void aRedirectIntoAPrivateNetworkIsNotFollowed() throws IOException {
        server.redirect(TwilioServer.media("1"), store.url() + "/signed");
        assertThat(new TwilioMedia(server.account()).open(server.url() + TwilioServer.media("1")))
                .isEmpty();
        assertThat(store.requests()).isEmpty();
    }

    @Test
    void redirectsEnd() throws IOException {
        server.redirect(TwilioServer.media("1"), server.url() + TwilioServer.media("1"));
        assertThat(fetch(server.url() + TwilioServer.media("1"))).isEmpty();
        assertThat(server.requests()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/2010-04-01/Accounts/AC0001/Messages/MM1/Media/1",
                "file:///etc/passwd",
                "/2010-04-01/Accounts/AC0002/Messages/MM1/Media/1",
                "/2010-04-01/Accounts/AC0001/../../secret",
                ""
            })
    void nothingElseIsFetched(String address) throws IOException {
        assertThat(fetch(address.startsWith("/") ? server.url() + address : address))
                .isEmpty();
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void whatIsGoneIsLeftOut() throws IOException {
        server.answer(TwilioServer.media("1"), 404, "");
        assertThat(fetch(server.url() + TwilioServer.media("1"))).isEmpty();
    }

    @Test
    void whatCannotBeFetchedNowIsTriedAgain() {
        server.answer(TwilioServer.media("1"), 503, "");
        assertThatThrownBy(() -> fetch(server.url() + TwilioServer.media("1"))).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, false",
        "10.1.2.3, false",
        "192.168.0.1, false",
        "172.16.9.9, false",
        "169.254.169.254, false",
        "100.64.0.1, false",
        "0.1.2.3, false",
        "224.0.0.1, false",
        "::1, false",
        "fd00::1, false",
        "fe80::1, false",
        "54.172.60.0, true",
        "2600:1f18::1, true"
    })
    void aPrivateAddressIsNone(String address, boolean isPublic) throws IOException {
        assertThat(MediaHosts.isPublic(InetAddress.getByName(address))).isEqualTo(isPublic);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://mms.twiliocdn.com/1",
                "https://twiliocdn.com.evil.example/1",
                "https://user@mms.twiliocdn.com/1",
                "https://mms.twiliocdn.com:8443/1",
                "https://localhost/1",
                "ftp://mms.twiliocdn.com/1"
            })
    void onlyStoresOfTwilioAreFollowed(String address) {
        assertThat(MediaHosts.isStore(URI.create(address))).isFalse();
    }

    private Optional<String> fetch(String address) throws IOException {
        Optional<InputStream> found =
                new TwilioMedia(server.account(), next -> next.toString().startsWith("http://localhost")).open(address);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new String(found.get().readAllBytes(), StandardCharsets.UTF_8));
    }
}
