package org.atrium.account;

import java.util.Optional;

/**
 * Who writes in another network, as that network tells them apart.
 *
 * @param network such as {@code TELEGRAM}; a telephone number is one person's in all that know people by it
 * @param id their name there
 * @param phone their number in E.164 where the network knows them by it, else null
 */
public record SenderIdentity(String network, String id, String phone) {

    /** Of a network that knows people by their numbers; where the text is no number, it is a name like any other. */
    public static SenderIdentity ofNumber(String network, String number) {
        Optional<String> read = PhoneNumber.parse(number, null);
        return new SenderIdentity(network, number, read.orElse(null));
    }

    /** By which it is found again: the number in all networks that people are known in by it. */
    String key() {
        return phone == null ? nameKey() : "PHONE:" + phone;
    }

    /** The name in a network that people are known in by a name, though it tells their number too; empty for others. */
    Optional<String> keyBesideNumber() {
        return phone == null || isNumber() ? Optional.empty() : Optional.of(nameKey());
    }

    private boolean isNumber() {
        return PhoneNumber.parse(id, null).filter(phone::equals).isPresent();
    }

    private String nameKey() {
        return network + ":" + id;
    }

    /** Without the number or name, which logs may not have. */
    @Override
    public String toString() {
        return network + " sender";
    }
}
