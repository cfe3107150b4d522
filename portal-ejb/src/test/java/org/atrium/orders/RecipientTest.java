package org.atrium.orders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whether two orders may have gone to one person. */
class RecipientTest {

    private final Recipient carla = to("Carla Núñez", "Hill 1", "10115");

    @Test
    void sameNameOrPlaceMayBeOnePerson() {
        assertThat(carla.mayBeSamePerson(to("CARLA NUNEZ", "Road 2", "20095"))).isTrue();
        assertThat(carla.mayBeSamePerson(to("Otto", "hill  1", "101 15"))).isTrue();
    }

    @Test
    void differentNameAndPlaceIsAnotherPerson() {
        assertThat(carla.mayBeSamePerson(to("Otto", "Hill 1", "20095"))).isFalse();
        assertThat(carla.mayBeSamePerson(to(null, null, "10115"))).isFalse();
        assertThat(to(null, null, null).mayBeSamePerson(to(null, null, null))).isFalse();
        assertThat(Recipient.of(null).mayBeSamePerson(Recipient.of(null))).isFalse();
    }

    private static Recipient to(String name, String line1, String postalCode) {
        return Recipient.of(new DeliveryAddress(name, line1, null, postalCode, "Berlin", null, "DE"));
    }
}
