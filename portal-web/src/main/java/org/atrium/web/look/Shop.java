package org.atrium.web.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.atrium.platform.settings.Setting;

/** Name and address of the shop: {@code #{shop.name}}. */
@Named
@ApplicationScoped
public class Shop {

    public String getName() {
        return Setting.SHOP_NAME.required();
    }

    /** The address people reach the portal at, without a slash at its end. */
    public String getBaseUrl() {
        return Setting.BASE_URL.address();
    }
}
