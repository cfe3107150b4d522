package org.atrium.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Merchant;
import org.atrium.testing.Person;
import org.atrium.testing.Review;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lists that are asked for words in the database take letters that read the same for the same, as the search does. */
@ArquillianTest
@Tag("builtin")
@RunAsClient
class FoldedListsHttpIT {

    private static final Map<String, String> ASKED = Map.of(
            "Säuerlich",
            "SAUERLICH",
            "Würzig",
            Normalizer.normalize("würzig", Normalizer.Form.NFD),
            "Ёмкость",
            "емкость",
            "ΣΊΣΥΦΟΣ",
            "σισυφος",
            "ＦＵＬＬ",
            "full",
            "100%_\\x",
            "100%_\\X");

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void ordersAreFoundByProductAndNumber() {
        Person nora = Person.aCustomer();
        Api api = Api.as(nora);
        String other = Merchant.deliveredOrder(nora);
        ASKED.forEach((written, asked) -> {
            String byProduct = number();
            Map<String, Object> document = Merchant.order(byProduct, nora);
            document.put("lines", List.of(Merchant.line("X-1", word + " " + written, 1, "108.50")));
            bring(byProduct, document);
            String byNumber = number() + written;
            bring(byNumber, Merchant.order(byNumber, nora));

            assertThat(found(api, "/orders", word + " " + asked, "/number")).containsExactly(byProduct);
            assertThat(found(api, "/orders", byNumber.replace(written, asked), "/number"))
                    .containsExactly(byNumber);
        });
        assertThat(found(api, "/orders", "%", "/number")).doesNotContain(other);
    }

    @Test
    void accountsAreFoundByTheirCurrentNames() {
        Api admin = Api.as(Person.ADMIN);
        ASKED.forEach((written, asked) -> {
            Person nora = Person.aCustomer();
            Api.as(nora).patch("/me", Json.of("displayName", word + written)).expect(200);
            assertThat(found(admin, "/admin/accounts", word + asked, "/email")).containsExactly(nora.email());
            assertThat(found(admin, "/admin/accounts", nora.email().toUpperCase(Locale.ROOT), "/displayName"))
                    .containsExactly(word + written);
            Api.as(nora)
                    .patch("/me", Json.of("displayName", "Nora", "fullName", word + "-" + written))
                    .expect(200);
            assertThat(found(admin, "/admin/accounts", word + asked, "/email")).isEmpty();
            assertThat(found(admin, "/admin/accounts", word + "-" + asked, "/email"))
                    .containsExactly(nora.email());
        });
    }

    /** Somebody who was just registered, and whom an administrator has invited. */
    @Test
    void newAccountsAreFoundAtOnce() {
        Api admin = Api.as(Person.ADMIN);
        Person waiting = new Person(word + "@example.org", "a long password " + word, "Ёжик " + word);
        waiting.register();
        assertThat(found(admin, "/admin/accounts", "ежик " + word, "/email")).containsExactly(waiting.email());
        admin.post(
                        "/admin/accounts",
                        Json.of(
                                "email",
                                "i" + word + "@bücher.example",
                                "displayName",
                                "Ünal " + word,
                                "roles",
                                List.of("AGENT")))
                .expect(201);
        for (String asked : List.of(
                "unal " + word, "i" + word + "@bucher", "I" + word + "@xn--bcher-kva", "i" + word + "@BÜCHER")) {
            assertThat(found(admin, "/admin/accounts", asked, "/displayName"))
                    .as(asked)
                    .containsExactly("Ünal " + word);
        }
    }

    @Test
    void auditEntriesAreFoundByObject() {
        Api admin = Api.as(Person.ADMIN);
        ASKED.forEach((written, asked) -> {
            String number = number() + written;
            bring(number, Merchant.order(number, Person.CUSTOMER));
            Api.as(Person.AGENT).get("/orders/" + encoded(number)).expect(200);
            assertThat(found(admin, "/admin/audit", number.replace(written, asked), "/object"))
                    .containsExactly(number);
        });
    }

    @Test
    void moderationLogIsFoundByTitlesAndNotes() {
        Api moderator = Api.as(Person.MODERATOR);
        ASKED.forEach((written, asked) -> {
            Api author = Api.as(Person.aCustomer());
            String title = word + " " + written;
            String thread = Forum.ask(author, title, "Is it so?");
            Review.judge(Forum.firstPost(author, thread), "HIDE", "Be kind", "Note" + word + written);
            for (String words : List.of(word + " " + asked, "NOTE" + word + asked)) {
                assertThat(found(moderator, "/moderation/log", words, "/title")).containsExactly(title);
            }
        });
    }

    private String number() {
        return word + UUID.randomUUID().toString().substring(0, 4);
    }

    private static void bring(String number, Map<String, Object> document) {
        Api.merchant().put("/integration/orders/" + encoded(number), document).expect(201);
    }

    private static List<String> found(Api reader, String list, String words, String field) {
        return reader.all(list + "?q=" + encoded(words)).stream()
                .map(item -> item.at(field).asText())
                .toList();
    }

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
