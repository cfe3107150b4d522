package org.atrium.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.atrium.bench.Audience.Customer;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Uploads;
import org.jsoup.Jsoup;

/** Writes through the portal what is asked for of files and of tickets with files. */
final class ChannelTargets {

    private static final int SMALL = 20;
    private static final int BIG = 200;

    /** Of so many messages one has a file. */
    private static final int WITH_FILE = 5;

    private static final int FILES_EACH = 3;

    private final Targets targets;
    private final ShopData data;
    private final List<Customer> customers;
    private final Photos photos = Photos.large();
    private final Api agent = Api.as(Person.AGENT);
    private final Map<Scenario, Integer> shown = new EnumMap<>(Scenario.class);

    ChannelTargets(Targets targets, ShopData data, List<Customer> customers) {
        this.targets = targets;
        this.data = data;
        this.customers = customers;
    }

    /** How many messages each of the compared pages shows. */
    Map<Scenario, Integer> write() throws IOException {
        List<String> files = new ArrayList<>();
        for (Customer customer : customers) {
            for (String file : filesOf(customer)) {
                files.add(customer.token() + "," + file);
            }
        }
        targets.write("files", "token,file", files);
        Customer requester = customers.get(0);
        String small = conversation(api(requester), SMALL);
        String big = conversation(api(requester), BIG);
        targets.write("small-conversation", "ticket", List.of(small));
        targets.write("big-conversation", "ticket", List.of(big));
        targets.write("requester", "session", List.of(requester.session()));
        Pages own = Pages.as(requester.person());
        shown.put(Scenario.SMALL_CONVERSATION, messages(own.get("/tickets/" + small)));
        shown.put(Scenario.BIG_CONVERSATION, messages(own.get("/tickets/" + big)));
        Pages desk = Pages.as(Person.AGENT);
        shown.put(Scenario.SMALL_CONVERSATION_DESK, messages(desk.get("/desk/ticket/" + small)));
        shown.put(Scenario.BIG_CONVERSATION_DESK, messages(desk.get("/desk/ticket/" + big)));
        return shown;
    }

    private static Api api(Customer customer) {
        return Api.visitor().with("Authorization", "Bearer " + customer.token());
    }

    /** Pictures on a ticket that nobody else may read. */
    private List<String> filesOf(Customer customer) {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < FILES_EACH; i++) {
            files.add(picture(api(customer)));
        }
        api(customer)
                .post("/tickets", Json.of("subject", "What it looks like", "body", data.reply(0), "files", files))
                .expect(201);
        return files;
    }

    private String picture(Api person) {
        return Uploads.send(person, "IMG_2041.jpg", photos.next()).expect(201).text("/id");
    }

    /** The requester and an agent in turn, one message in five with a picture. */
    private String conversation(Api requester, int messages) {
        String ticket = requester
                .post("/tickets", Json.of("subject", "The kettle of the photos", "body", data.reply(0)))
                .expect(201)
                .text("/number");
        for (int i = 1; i < messages; i++) {
            boolean desk = i % 2 == 1;
            Api author = desk ? agent : requester;
            List<String> files = i % WITH_FILE == WITH_FILE - 1 ? List.of(picture(author)) : List.of();
            Map<String, Object> message = desk
                    ? Json.of("body", data.reply(i), "visibility", "PUBLIC", "files", files)
                    : Json.of("body", data.reply(i), "files", files);
            author.post((desk ? "/desk/tickets/" : "/tickets/") + ticket + "/messages", message)
                    .expect(201);
        }
        return ticket;
    }

    private static int messages(Answer page) {
        int messages =
                Jsoup.parse(page.expect(200).body()).select("[id~=^m\\d+$]").size();
        if (messages == 0) {
            throw new IllegalStateException("A ticket shows no messages");
        }
        return messages;
    }
}
