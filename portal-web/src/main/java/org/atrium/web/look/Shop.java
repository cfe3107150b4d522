package org.atrium.web.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.atrium.platform.settings.Setting;

/** Whose portal this is: {@code #{shop.name}}. */
@Named
@ApplicationScoped
public class Shop {

    public String getName() {
        return Setting.SHOP_NAME.required();
    }
}
