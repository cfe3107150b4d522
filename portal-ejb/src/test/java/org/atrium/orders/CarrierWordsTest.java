package org.atrium.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real words of real carriers, and what is too like them. */
class CarrierWordsTest {

    @ParameterizedTest
    @EnumSource
    void ourOwnCodesAreWords(TrackingMeaning meaning) {
        assertThat(CarrierWords.meaning("Swiftpost", meaning.name())).contains(meaning);
        assertThat(CarrierWords.meaning("Swiftpost", meaning.name().toLowerCase(Locale.ROOT)))
                .contains(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DHL            | Die Sendung wurde erfolgreich zugestellt.                   | DELIVERED",
                "DHL Paket      | DIE SENDUNG WURDE IN DAS ZUSTELLFAHRZEUG GELADEN            | OUT_FOR_DELIVERY",
                "DHL            | Die Sendung liegt in der Packstation zur Abholung bereit    | AT_PICKUP_POINT",
                "DHL            | Der Empfänger hat die Sendung in der Filiale abgeholt       | DELIVERED",
                "Hermes         | Zustellversuch                                              | DELIVERY_ATTEMPTED",
                "Hermes         | Rücksendung                                                 | RETURNED_TO_SENDER",
                "UPS            | Order Processed: Ready for UPS                              | ANNOUNCED",
                "UPS            | Delivered to UPS Access Point™                              | AT_PICKUP_POINT",
                "UPS Standard   | O                                                           | OUT_FOR_DELIVERY",
                "FedEx          | OD                                                          | OUT_FOR_DELIVERY",
                "USPS           | Delivered, In/At Mailbox                                    | DELIVERED",
                "USPS           | Notice Left (No Authorized Recipient Available)             | DELIVERY_ATTEMPTED",
                "USPS           | Delivered, To Original Sender                               | RETURNED_TO_SENDER",
                "PostNL         | Zending is bezorgd                                          | DELIVERED",
                "PostNL         | Zending ligt klaar bij PostNL-punt                          | AT_PICKUP_POINT",
                "DPD            | In Zustellung                                               | OUT_FOR_DELIVERY",
                "Colissimo      | Votre colis est livré                                       | DELIVERED",
                "Colissimo      | VOTRE COLIS EST DISPONIBLE DANS VOTRE POINT DE RETRAIT      | AT_PICKUP_POINT",
                "Correios       | Objeto saiu para entrega ao destinatário                    | OUT_FOR_DELIVERY",
                "Correios       | OBJETO ENTREGUE AO DESTINATARIO                             | DELIVERED",
                "Correios       | Objeto entregue ao remetente                                | RETURNED_TO_SENDER",
                "Correios       | Objeto encaminhado de Unidade de Tratamento em CURITIBA     | IN_TRANSIT",
                "Correos        | Ausente reparto                                             | DELIVERY_ATTEMPTED",
                "InPost         | Gotowa do odbioru w Paczkomacie                             | AT_PICKUP_POINT",
                "PostNord       | Försändelsen är utlämnad                                    | DELIVERED",
                "Почта России   | Вручение адресату                                           | DELIVERED",
                "Swiftpost      | out-for_delivery                                            | OUT_FOR_DELIVERY",
            })
    void realWords(String carrier, String word, TrackingMeaning meaning) {
        assertThat(CarrierWords.meaning(carrier, word)).contains(meaning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O",
                "D",
                "Delivered?! Not by us",
                "Delivery scheduled",
                "Delivered to wrong address",
                "Wird morgen zugestellt",
                "Not yet out for delivery",
                "...",
                "🚚",
            })
    void othersMeanNothing(String word) {
        assertThat(CarrierWords.meaning("Swiftpost", word)).isEmpty();
    }

    @Test
    void knownCarriersShowTheirParcels() {
        assertThat(CarrierWords.trackingAddress("dhl paket", "00 34/0?"))
                .hasValueSatisfying(address ->
                        assertThat(address).startsWith("https://www.dhl.de/").endsWith("piececode=00%2034%2F0%3F"));
        assertThat(CarrierWords.trackingAddress("DHL Express", "1"))
                .hasValueSatisfying(address -> assertThat(address).contains("AWB=1"));
        assertThat(CarrierWords.trackingAddress("DHLX", "1")).isEmpty();
        assertThat(CarrierWords.trackingAddress("Swiftpost", "1")).isEmpty();
    }
}
