package org.atrium.web.http;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.atrium.platform.brand.CurrentBrand;

/**
 * Addresses of style sheets, scripts and pictures: {@code #{assets.of('css/portal.css')}}. Each carries a checksum of all
 * of them, of the shop's brand and of what is made of either, so that browsers may keep a file for a year and still get the
 * new one with the next release. The server's {@code undertow-handlers.conf} takes the checksum out again,
 * so scripts can import one another by relative address; the filter {@code AssetCacheFilter} says how long what comes may be
 * kept.
 */
@Named
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "/resources/portal/";
    private static final String SCRIPTS = "js/";

    @Inject
    private ServletContext context;

    @Inject
    private CurrentBrand brand;

    @Inject
    private MadeFiles made;

    private String base;

    private List<String> modules;

    @PostConstruct
    void computeChecksum() {
        CRC32 sum = new CRC32();
        add(FOLDER, sum);
        brand.get().addTo(sum);
        made.addTo(sum);
        base = "%s/assets/%08x/".formatted(context.getContextPath(), sum.getValue());
        modules = new TreeSet<>(context.getResourcePaths(FOLDER + SCRIPTS))
                .stream()
                        .map(path -> path.substring(FOLDER.length()))
                        .filter(file -> !file.equals(SCRIPTS + "portal.js"))
                        .map(this::of)
                        .toList();
    }

    /** The address of a file in {@code resources/portal}. */
    public String of(String file) {
        return base + file;
    }

    /** The addresses of the scripts that the one of every page loads, so that browsers need not read it first. */
    public List<String> modules() {
        return modules;
    }

    /** The address of an icon: one of the shapes in {@code img/icons.svg}. */
    public String icon(String name) {
        return base + "img/icons.svg#" + name;
    }

    private void add(String folder, CRC32 sum) {
        for (String path : new TreeSet<>(context.getResourcePaths(folder))) {
            if (path.endsWith("/")) {
                add(path, sum);
            } else {
                try (InputStream in = context.getResourceAsStream(path)) {
                    sum.update(in.readAllBytes());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
