package org.atrium.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Merchant;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Review;
import org.atrium.testing.Tracking;
import org.atrium.testing.deployment.CountedComponents;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How many components each page with a form builds is written down in {@code components.txt}: they are most of what such
 * a page costs. {@code -Dcomponents.record=true} writes the file anew.
 */
@ArquillianTest
@RunAsClient
@Tag("once")
class ComponentsHttpIT {

    private static final Path WEBAPP = Path.of("../portal-web/src/main/webapp");
    private static final Path RECORDED = Path.of("src/test/resources/components.txt");

    private static final String WHAT_TO_DO =
            "pages build other components than %s says. A page that builds more costs".formatted(RECORDED)
                    + " more each time it is opened: let a compiled template write it (docs/decisions/what-is-only-read.md)."
                    + " Where the number is right, record it: ./mvnw verify -Dit.test=ComponentsHttpIT -Dcomponents.record=true"
                    + " -Dskip.postgres -Dskip.browser";

    private final Portion portion = new Portion(1);
    private final List<String> counted = new ArrayList<>();
    private final Set<String> opened = new HashSet<>();

    @Test
    void pagesWithFormsBuildAsManyComponentsAsRecorded() throws IOException {
        open("visitor", Pages.visitor(), "/signin /register /forgot /orders/track /reset?token=x /verify?token=x");
        open(
                "visitor",
                Pages.visitor(),
                "/contact /forum/ask /confirm-return?token=x /confirm-contact?token=x /conversation?token=x");
        open("visitor", Pages.visitor(), "/open-return?token=x");
        open("visitor", Pages.visitor(), "/confirm-email?token=x /faq/article/{article} /forum/thread/{thread}");
        open("customer", portion.pages(), "/ /forum/thread/{thread} /forum/ask /forum/edit/{post} /orders/{order}");
        open("customer", portion.pages(), "/returns/{return} /tickets/{ticket} /ticket/new");
        open("customer", portion.pages(), "/returns/new/{order} /notifications /account/profile /account/addresses");
        open("customer", portion.pages(), "/account/address /account/address/{address} /account/security");
        open("customer", portion.pages(), "/account/email /account/password /account/notifications /messenger/phone");
        open("customer", portion.pages(), "/search?q={word}");
        Pages moderator = Pages.as(Person.MODERATOR);
        open("moderator", moderator, "/moderation /moderation/words /forum/thread/{thread} /forum/merge/{thread}");
        open("moderator", moderator, "/forum/person/{account} /forum/edit/{post} /forum/flag/{post}");
        Pages agent = Pages.as(Person.AGENT);
        open("agent", agent, "/desk?view=all /desk/ticket/{ticket} /desk/call /desk/returns /desk/return/{return}");
        open("agent", agent, "/desk/articles /faq/edit /faq/edit/{article} /orders/{order}");
        Pages admin = Pages.as(Person.ADMIN);
        open("admin", admin, "/admin/account/{account} /admin/invite /admin/clients /admin/rule/kitchen-table");
        open("admin", admin, "/admin/category /admin/category/kitchen-table /admin/help-category /admin/outbox");
        open("admin", admin, "/admin/help-category/{faqCategory} /admin/help-categories /admin/categories");
        open("admin", admin, "/admin/search-words/en /admin/files /admin/mails");
        openRequests();
        openTracked();
        openVerdict();

        if (Boolean.getBoolean("components.record")) {
            Files.write(RECORDED, counted);
        }
        assertThat(pagesWithForms())
                .as("pages that may have a form, to be opened here: they do not say noForm")
                .hasSizeGreaterThan(30)
                .isSubsetOf(opened);
        assertThat(counted).as(WHAT_TO_DO).isEqualTo(Files.readAllLines(RECORDED));
    }

    /** What can be asked of an order that is not on its way yet. */
    private void openRequests() {
        Person nora = Person.aCustomer();
        String order = Merchant.placedOrder(nora);
        count("customer", "/ticket/cancel/{placed}", Pages.as(nora).get("/ticket/cancel/" + order));
        count("customer", "/ticket/address/{placed}", Pages.as(nora).get("/ticket/address/" + order));
    }

    private void openTracked() {
        Person guest = Person.somebody();
        String order = Merchant.deliveredOrder(guest);
        Answer tracked = Tracking.look(portion.pages(), order, guest.email(), "10115");
        count("customer", "/orders/tracked", tracked);
        count("customer", "/returns/guest", portion.pages().get("/returns/guest/" + order));
    }

    private void openVerdict() {
        Person nora = Person.aCustomer();
        Api api = Api.as(nora);
        Review.judge(Forum.firstPost(api, Forum.ask(api, "Is it cheap?", "Very cheap.")), "REJECT", "SPAM", "No.");
        String verdict = api.get("/me/verdicts").expect(200).text("/items/0/id");
        count("customer", "/forum/verdict/{verdict}", Pages.as(nora).get("/forum/verdict/" + verdict));
    }

    private void open(String who, Pages reader, String paths) {
        for (String path : paths.split(" ")) {
            count(who, path, reader.get(portion.path(path)));
        }
    }

    private void count(String who, String path, Answer page) {
        opened.add(page.expect(200).header(CountedComponents.PAGE));
        counted.add(who + " " + path + " " + page.header(CountedComponents.COMPONENTS));
    }

    private static List<String> pagesWithForms() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> !source(file).contains("name=\"noForm\" value=\"true\""))
                    .map(file -> "/" + WEBAPP.relativize(file).toString().replace('\\', '/'))
                    .filter(page -> !page.matches("/(WEB-INF|resources|errors)/.*"))
                    .toList();
        }
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
