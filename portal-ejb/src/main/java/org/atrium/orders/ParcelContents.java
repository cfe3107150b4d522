package org.atrium.orders;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What is in a parcel, in one column: a line for each, with id, product and quantity between tabs. */
final class ParcelContents {

    private static final String TAB = "\t";

    private ParcelContents() {}

    /** Null where nothing is known. Ids and products are one line each, without tabs. */
    static String write(List<OrderDocument.ShipmentLineDocument> lines) {
        return lines.isEmpty()
                ? null
                : lines.stream()
                        .map(line -> String.join(
                                TAB, line.id() == null ? "" : line.id(), line.sku(), Integer.toString(line.quantity())))
                        .collect(Collectors.joining("\n"));
    }

    static List<OrderDocument.ShipmentLineDocument> read(String contents) {
        return contents == null
                ? List.of()
                : Arrays.stream(contents.split("\n")).map(ParcelContents::line).toList();
    }

    private static OrderDocument.ShipmentLineDocument line(String written) {
        String[] parts = written.split(TAB, 3);
        return new OrderDocument.ShipmentLineDocument(
                parts[0].isEmpty() ? null : parts[0], parts[1], Integer.parseInt(parts[2]));
    }
}
