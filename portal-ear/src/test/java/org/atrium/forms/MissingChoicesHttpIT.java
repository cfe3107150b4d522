package org.atrium.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Pages;
import org.atrium.testing.Pages.Filled;
import org.atrium.testing.Person;
import org.atrium.testing.Support;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A form that lacks a field is no form of a browser's, and no failure of the portal's: it says what is missing. */
@Tag("once")
@ArquillianTest
@RunAsClient
class MissingChoicesHttpIT {

    private static final String CHOOSE = "Choose (?:an option|a category)\\.";

    private final Api second = Api.as(Person.SECOND);

    @Test
    void missingChoiceIsReportedAtItsField() {
        Pages nora = Pages.as(Person.CUSTOMER);
        Pages admin = Pages.as(Person.ADMIN);
        Pages moderator = Pages.as(Person.MODERATOR);
        String thread = Forum.ask(second, "Who leaves a field out?", "Nobody does.");
        Forum.reply(Api.as(Person.AGENT), thread, "A post to take out.");
        assertAll(
                () -> isAskedFor(nora, "/account/profile", "form", "locale"),
                () -> isAskedFor(nora, "/account/profile", "form", "timeZone"),
                () -> isAskedFor(nora, "/account/profile", "form", "preferredChannel"),
                () -> isAskedFor(nora, "/account/address", "form", "country"),
                () -> isAskedFor(nora, "/ticket/new", "form", "form:order"),
                () -> isAskedFor(nora, "/forum/ask", "ask", "ask:category"),
                () -> isAskedFor(nora, "/forum/ask", "ask", "ask:kind"),
                () -> isAskedFor(admin, "/admin/rule/kitchen-table", "form", "calendar"),
                () -> isAskedFor(admin, "/faq/edit", "form", "language"),
                () -> isAskedFor(admin, "/faq/edit", "form", "category"),
                () -> isAskedFor(moderator, "/forum/merge/" + thread, "split", "category"));
    }

    @Test
    void emptyChoiceIsReportedAtItsField() {
        Pages nora = Pages.as(Person.CUSTOMER);
        Pages admin = Pages.as(Person.ADMIN);
        assertAll(
                () -> isAskedForIfEmpty(nora, "/account/profile", "form", "locale"),
                () -> isAskedForIfEmpty(nora, "/account/profile", "form", "timeZone"),
                () -> isAskedForIfEmpty(nora, "/account/profile", "form", "preferredChannel"),
                () -> isAskedForIfEmpty(nora, "/forum/ask", "ask", "ask:category"),
                () -> isAskedForIfEmpty(nora, "/forum/ask", "ask", "ask:kind"),
                () -> isAskedForIfEmpty(admin, "/admin/rule/kitchen-table", "form", "calendar"),
                () -> isAskedForIfEmpty(admin, "/faq/edit", "form", "language"));
    }

    private static void isAskedForIfEmpty(Pages person, String page, String form, String field) {
        isSaidAt(person.fill(page, form, Map.of(field, "")).send().expect(200), page, field);
    }

    private static void isAskedFor(Pages person, String page, String form, String field) {
        isSaidAt(without(person, page, form, field).expect(200), page, field);
    }

    private static void isSaidAt(Answer refused, String page, String field) {
        assertThat(refused.body()).as("%s of %s", field, page).containsPattern(CHOOSE);
        Element error = Jsoup.parse(refused.body()).getElementById(field + "-error");
        Element place = error == null
                ? Jsoup.parse(refused.body()).getElementById(field.replaceFirst("^.*:", "") + "-error")
                : error;
        assertThat(place).as("what is said at %s of %s", field, page).isNotNull();
    }

    private static Answer without(Pages person, String page, String form, String field) {
        Map<String, String> sent =
                new HashMap<>(person.fill(page, form, Map.of()).fields());
        assertThat(sent.remove(field)).as("%s of %s", field, page).isNotNull();
        return person.post(page, sent);
    }

    @Test
    void missingFieldsNeverCauseAServerError() {
        Pages nora = Pages.as(Person.aCustomer());
        Pages admin = Pages.as(Person.ADMIN);
        Pages agent = Pages.as(Person.AGENT);
        Pages moderator = Pages.as(Person.MODERATOR);
        String thread = Forum.ask(second, "Who leaves anything out?", "Nobody does.");
        String post = Forum.reply(Api.as(Person.AGENT), thread, "A post to report.");
        String ticket = Support.ask(second, "Left out", "It stops.");
        isNoFailure(nora, "/account/profile", "form");
        isNoFailure(nora, "/account/address", "form");
        isNoFailure(nora, "/ticket/new", "form");
        isNoFailure(nora, "/forum/ask", "ask");
        isNoFailure(nora, "/forum/flag/" + post, "flag");
        isNoFailure(moderator, "/forum/merge/" + thread, "merge");
        isNoFailure(moderator, "/forum/merge/" + thread, "split");
        isNoFailure(admin, "/admin/rule/kitchen-table", "form");
        isNoFailure(admin, "/faq/edit", "form");
        isNoFailure(agent, "/desk/ticket/" + ticket, "answer");
    }

    @Test
    void aReaderThatIsNotOnTheListIsRefusedInWords() {
        Pages agent = Pages.as(Person.AGENT);
        String ticket = Support.ask(second, "Who reads it", "It stops.");
        String page = "/desk/ticket/" + ticket;

        Answer refused = agent.fill(page, "answer", Map.of("answer:body", "For whom?", "visibility", "NOBODY"))
                .send()
                .expect(200);

        assertThat(Jsoup.parse(refused.body()).select(".message--danger").text())
                .contains("Choose who is to read it.");
        assertThat(Jsoup.parse(refused.body()).select("[id=answer:body]").val()).isEqualTo("For whom?");
        assertThat(Api.as(Person.AGENT).get("/desk/tickets/" + ticket).at("/messages"))
                .hasSize(1);
    }

    /** Whoever is not signed in sends what they like, and finds it again after signing in. */
    @Test
    void aKeptReaderThatIsNotOnTheListIsNone() {
        Pages agent = Pages.as(Person.AGENT);
        String page = "/desk/ticket/" + Support.ask(second, "Who read it", "It stops.");
        Filled note = agent.fill(page, "answer", Map.of("answer:body", "For whom?", "visibility", "NOBODY"));
        agent.post("/signout", Map.of()).expect(302);
        note.send().expect(302);

        Element form = agent.signedInAs(Person.AGENT).find(page, "form[id=answer]");

        assertThat(form.select("[id=answer:body]").val()).isEqualTo("For whom?");
        assertThat(form.select("[name=visibility][checked]").val()).isEqualTo("PRIVATE");
    }

    private static void isNoFailure(Pages person, String page, String form) {
        Map<String, String> whole = Map.copyOf(person.fill(page, form, Map.of()).fields());
        Set<String> names = new LinkedHashSet<>(whole.keySet());
        names.add("");
        for (String name : names) {
            Map<String, String> sent =
                    new HashMap<>(person.fill(page, form, Map.of()).fields());
            sent.remove(name);
            assertThat(person.post(page, sent).status())
                    .as("%s without %s", page, name)
                    .isLessThan(500);
            sent = new HashMap<>(person.fill(page, form, Map.of()).fields());
            sent.replace(name, "");
            assertThat(person.post(page, sent).status())
                    .as("%s with nothing in %s", page, name)
                    .isLessThan(500);
        }
    }
}
