package org.atrium.web.text;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.atrium.orders.Money;
import org.atrium.web.security.CurrentViewer;

/** Formats money and numbers for the viewer: {@code #{amounts.money(order.total)}}. */
@Named
@RequestScoped
public class Amounts {

    @Inject
    private CurrentViewer current;

    /** With the decimals of its currency, which are not those of the reader's country. */
    public String money(Money money) {
        if (money == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getCurrencyInstance(current.locale());
        format.setCurrency(Currency.getInstance(money.currency()));
        format.setMinimumFractionDigits(money.amount().scale());
        format.setMaximumFractionDigits(money.amount().scale());
        return format.format(money.amount());
    }

    public String count(long number) {
        return NumberFormat.getIntegerInstance(current.locale()).format(number);
    }
}
